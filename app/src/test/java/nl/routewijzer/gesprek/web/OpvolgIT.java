package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.Netwerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam did not come this morning: what follows is asked, chosen and taken back by people. */
class OpvolgIT extends Opvolghuis {

    @Autowired
    private Netwerk netwerk;

    @Test
    void na_kwam_niet_wijst_de_mededeling_de_weg_en_het_signaal_en_de_pagina_van_het_gesprek_ook() {
        assertThat(anke.haal("/vandaag").tekst())
                .contains("href=\"" + pad + "\"")
                .contains("Ongedaan maken");
        assertThat(anke.haal("/vandaag").tekst())
                .as("the notice is gone, the signal is not")
                .contains("href=\"" + pad + "\"")
                .contains("Zoek zelf contact, liefst vandaag: app of bel.");
        assertThat(anke.haal(gesprek).tekst()).contains("href=\"" + pad + "\"");
        assertThat(anke.haal(pad).status()).isEqualTo(200);
    }

    @Test
    void wie_er_wel_was_heeft_niets_om_op_te_volgen() {
        anke.stuur(gesprek + "/heropenen", Velden.geen());
        assertThat(anke.haal(pad).status()).isEqualTo(404);
        anke.stuur(gesprek, Velden.geen().met("uitkomst", "WAS_ER"));
        assertThat(anke.haal(pad).status()).isEqualTo(404);
        assertThat(anke.haal(gesprek).tekst()).doesNotContain("href=\"" + pad + "\"");
    }

    @Test
    void het_voorstel_gaat_met_de_pogingen_mee_en_houdt_op_bij_contact() {
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> App of bel.");
        probeer("BELLEN", "NEE");
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> Stuur een mail.");
        probeer("MAIL", "NEE");
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> Probeer een andere weg.");
        probeer("BRIEF", "NEE");
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> Vraag het wijkteam mee te kijken.");
        assertThat(anke.haal("/vandaag").tekst())
                .contains("Er is 3 keer geprobeerd contact te krijgen. Voorstel: vraag het wijkteam mee te kijken.");
        probeer("LANGS", "JA");
        assertThat(anke.haal(pad).tekst()).contains("Er is weer contact").doesNotContain("Voorstel:</b>");
        assertThat(signaalStaatEr()).isFalse();
    }

    @Test
    void een_gekozen_stap_bewaart_ook_wat_het_voorstel_was() {
        var id = UUID.randomUUID();
        var antwoorden = anke.stuurTegelijk(pad + "/stap", stap(id, "ANDERE_WEG", ""), 3);
        assertThat(antwoorden)
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam() + "/contact"));
        assertThat(daden("soort = 'ANDERE_WEG' and voorgesteld = 'APPEN_OF_BELLEN' and methodeversie <> ''"))
                .isOne();
        assertThat(anke.haal(pad).tekst()).contains("Het voorstel was: App of bel.");
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("true")).isZero();
        assertThat(anke.stuur(pad + "/stap", stap(id, "ANDERE_WEG", "")).fouten())
                .as("taken back stays taken back")
                .containsEntry("stap", Tekst.t("beletsel.opvolg." + Opvolgbeletsel.AL_VERSTUURD));
    }

    @Test
    void twee_mensen_tegelijk_en_een_van_beiden_hoort_dat_er_al_iets_is_gekozen() {
        var antwoorden = anke.stuurTegelijk(
                pad + "/stap",
                List.of(stap(UUID.randomUUID(), "MAILEN", ""), stap(UUID.randomUUID(), "APPEN_OF_BELLEN", "")));
        assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(303, 422);
        assertThat(antwoorden.stream()
                        .filter(antwoord -> antwoord.status() == 422)
                        .findFirst()
                        .orElseThrow()
                        .fouten())
                .containsOnlyKeys("stap")
                .containsValue(Tekst.t("beletsel.opvolg." + Opvolgbeletsel.INTUSSEN_VERANDERD));
        assertThat(daden("true")).isOne();
    }

    @Test
    void de_reden_wordt_bewaard_met_de_dag_en_wie_het_vroeg_en_kan_terug() {
        var eerst = reden("NOG_NIET_BEKEND");
        anke.stuur(pad + "/reden", eerst);
        var id = UUID.randomUUID();
        var later = reden("TE_SPANNEND")
                .zonder("id")
                .met("id", id.toString())
                .zonder("woorden")
                .met("woorden", "kende niemand");
        anke.stuurTegelijk(pad + "/reden", later, 3);
        assertThat(daden("reden = 'TE_SPANNEND' and woorden = 'kende niemand' and dag = '2026-11-24'"))
                .isOne();
        assertThat(anke.haal(pad).tekst())
                .contains("kende niemand", "Anke Dijkstra")
                .contains("Voorstel:</b> Probeer een andere weg.");
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("true")).as("the earlier answer holds again").isOne();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"reden, ''", "reden, LUI", "dag, ''", "dag, 2026-11-25", "dag, 2026-11-23", "dag, straks"})
    void een_fout_in_de_reden_staat_bij_het_veld(String veld, String waarde) {
        var antwoord = anke.stuur(pad + "/reden", reden("VERGETEN").zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(daden("true")).isZero();
    }

    @Test
    void bewust_niets_sturen_is_een_daad_met_twee_codes_en_stil_tot_die_dag() {
        var id = UUID.randomUUID();
        assertThat(anke.stuurTegelijk(pad + "/niets", niets(id), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(pad));
        assertThat(daden("soort = 'NIETS_STUREN' and codes = array['3', '9'] and opnieuw_op = '2026-12-08'"))
                .isOne();
        assertThat(signaalStaatEr()).isFalse();
        assertThat(anke.haal(pad).tekst())
                .contains("Nog een brief geeft paniek")
                .contains("Ruimte voor tweede kans en time-out, Stress-sensitieve benadering");
        klok.dagenVerder(13);
        assertThat(signaalStaatEr()).isFalse();
        klok.dagenVerder(1);
        assertThat(signaalStaatEr()).isTrue();
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("true")).as("too late").isOne();
    }

    @Test
    void wat_binnen_tien_minuten_wordt_teruggenomen_maakt_het_signaal_weer_wakker() {
        var id = UUID.randomUUID();
        anke.stuur(pad + "/niets", niets(id));
        Bezoeker.ingelogd(poort, WIERDAM, "Marijke").stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(signaalStaatEr()).as("only who wrote it").isFalse();
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(signaalStaatEr()).isTrue();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"waarom, ''", "opnieuw, ''", "opnieuw, 2026-11-24", "opnieuw, 2027-05-25", "opnieuw, ooit"})
    void een_fout_bij_niets_sturen_staat_bij_het_veld(String veld, String waarde) {
        var antwoord =
                anke.stuur(pad + "/niets", niets(UUID.randomUUID()).zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(daden("true")).isZero();
    }

    @Test
    void wie_van_de_eigen_mensen_gevraagd_mag_worden_staat_bij_een_andere_weg() {
        als(
                anke(),
                () -> netwerk.legVast(
                        new Betrokkene(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                sam(),
                                Betrokkene.Rol.NETWERK,
                                "Riek Postma",
                                "oma",
                                "",
                                Betrokkene.Contact.SAMEN,
                                Optional.of(LocalDate.of(2026, 11, 1)),
                                Optional.empty(),
                                klok.instant(),
                                ""),
                        anke()));
        assertThat(anke.haal(pad).tekst())
                .contains("Riek Postma", "alleen samen met de jongere")
                .doesNotContain("Iemand van de eigen mensen mag je vragen.");
        anke.stuur(pad + "/reden", reden("REIS"));
        assertThat(anke.haal(pad).tekst()).contains("Iemand van de eigen mensen mag je vragen.");
    }

    @Test
    void na_contact_kan_er_geen_stap_meer_bij_en_de_reden_nog_wel() {
        probeer("BELLEN", "JA");
        assertThat(anke.stuur(pad + "/stap", stap(UUID.randomUUID(), "MAILEN", ""))
                        .fouten())
                .containsEntry("stap", Tekst.t("beletsel.opvolg." + Opvolgbeletsel.NIET_MEER_GEMIST));
        assertThat(anke.stuur(pad + "/reden", reden("VERGETEN")).status()).isEqualTo(303);
        assertThat(daden("soort = 'REDEN'")).isOne();
    }

    @Test
    void in_leeuwarden_zegt_de_pagina_een_week_en_in_noardwest_drie_pogingen_in_de_zoekperiode() {
        assertThat(anke.haal(pad).tekst())
                .contains("een nieuw gesprek uiterlijk di 1 december")
                .contains("De werkwijze noemt geen aantal");
        var morgen = Rijen.eigenaar()
                .sql(
                        "select id from gesprek.gesprek where organisatie = :huis and begin::date = '2026-11-25' and uitkomst is null limit 1")
                .param("huis", organisatie(WADDENKRING).waarde())
                .query(UUID.class)
                .single();
        klok.dagenVerder(1);
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        sietske.stuur("/gesprekken/" + morgen, Velden.geen().met("uitkomst", "KWAM_NIET"));
        assertThat(sietske.haal("/gesprekken/" + morgen + "/opvolgen").tekst())
                .contains("Probeer het eerst 3 keer; zo werken jullie in de zoekperiode.")
                .doesNotContain("uiterlijk");
    }
}
