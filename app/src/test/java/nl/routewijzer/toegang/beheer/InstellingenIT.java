package nl.routewijzer.toegang.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation decides for itself holds at once, for itself alone, and can be read back. */
class InstellingenIT extends Huis {

    private static final String PAD = "/beheer/instellingen";
    private static final String NAZORG = PAD + "/P-NAZORG";

    @Autowired
    private List<Instellingsbron> bronnen;

    @Autowired
    private Instellingen instellingen;

    @Autowired
    private Methodes methodes;

    private Bezoeker tineke;

    @BeforeEach
    void deBeheerderIsBinnen() {
        tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
    }

    private static Velden waarde(String waarde) {
        return Velden.geen().met("waarde", waarde);
    }

    private String hier(String organisatie, String parameter) {
        return inTransactie(
                organisatie, () -> methodes.huidige().parameter(parameter).waarde());
    }

    /** All signals of an organisation, as one word to compare. */
    private static String signalen(String organisatie) {
        return Rijen.eigenaar()
                .sql("""
                        select coalesce(md5(string_agg(concat_ws(' ', jongere, soort, vanaf, tot), ',' order by jongere, soort, vanaf, tot)), '')
                          from werklijst.signaal where organisatie = :organisatie
                        """)
                .param("organisatie", organisatie(organisatie).waarde())
                .query(String.class)
                .single();
    }

    @Test
    void elke_standaard_past_bij_haar_eigen_bereik_en_elke_naam_staat_er_een_keer() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            var alle = inTransactie(
                    organisatie,
                    () -> bronnen.stream()
                            .flatMap(bron -> bron.instellingen().stream())
                            .toList());
            assertThat(alle).hasSizeGreaterThan(10).extracting(een -> een.id()).doesNotHaveDuplicates();
            assertThat(alle)
                    .filteredOn(een -> !een.standaard().isEmpty())
                    .allSatisfy(een -> assertThat(een.soort().bezwaar(een.standaard()))
                            .as(een.id())
                            .isEmpty())
                    .hasSizeGreaterThan(8);
            assertThat(alle)
                    .allSatisfy(een -> assertThat(List.of(een.naam(), een.betekenis(), een.bron()))
                            .as(een.id())
                            .doesNotContain(""));
        }
    }

    @Test
    void de_pagina_zegt_van_elke_wat_geldt_waar_dat_vandaan_komt_en_wat_kan() {
        var pagina = tineke.haal(PAD).tekst();
        assertThat(pagina)
                .contains(
                        "<b>Duur van de nazorg</b>: <bdi>3 maanden</bdi>",
                        "Standaard: 3 maanden (methode). Kies een getal van 1 tot en met 24.",
                        "<b>Kort gesprek na de groepsvoorlichting</b>: <bdi>10-15 minuten</bdi>",
                        "Standaard: 10-15 minuten (Gemeente Leeuwarden).",
                        "<b>Appje na de nazorg</b>: <bdi>niet in gebruik</bdi>",
                        "<b>Aantallen delen met de regio</b>: <bdi>nee</bdi>")
                .doesNotContain("Duur van de zoekperiode");
    }

    @Test
    void een_eigen_waarde_geldt_meteen_staat_er_met_wie_en_wanneer_en_kan_terug() {
        assertThat(tineke.stuur(NAZORG, waarde("4")).naar()).isEqualTo(PAD);
        assertThat(tineke.haal(PAD).tekst())
                .contains("<bdi>4 maanden</bdi>", "Sinds 24 november 2026, door Tineke Wolters.");
        assertThat(hier(WIERDAM, "P-NAZORG")).isEqualTo("4");
        assertThat(hier(WADDENKRING, "P-NAZORG")).isEqualTo("3");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/methode/termijnen")
                        .tekst())
                .contains("<b>Duur van de nazorg</b>: 4 maanden", "eigen keuze van deze organisatie");
        klok.verder(Duration.ofMinutes(1));
        tineke.stuur(NAZORG + "/standaard", Velden.geen());
        assertThat(hier(WIERDAM, "P-NAZORG")).isEqualTo("3");
        assertThat(tineke.haal(NAZORG).tekst())
                .contains("24 november 2026, 08:56", "terug naar de standaard", "<bdi>4 maanden</bdi>")
                .doesNotContain(NAZORG + "/standaard");
    }

    @Test
    void wat_eruit_volgt_is_opnieuw_berekend_en_alleen_van_de_eigen_organisatie() {
        var voor = signalen(WIERDAM);
        var elders = signalen(WADDENKRING);
        tineke.stuur(PAD + "/P-F2F", waarde("4"));
        assertThat(signalen(WIERDAM)).isNotEqualTo(voor);
        assertThat(signalen(WADDENKRING)).isEqualTo(elders);
        tineke.stuur(PAD + "/P-F2F/standaard", Velden.geen());
        assertThat(signalen(WIERDAM)).isEqualTo(voor);
    }

    @Test
    void de_leeftijd_van_melden_volgt() {
        tineke.stuur(PAD + "/P-AANMELDLEEFTIJD", waarde("17 jaar en 6 maanden"));
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/meldingen/nieuw")
                        .tekst())
                .contains("17 jaar en 6 maanden");
    }

    @Test
    void twee_keer_hetzelfde_staat_er_een_keer() {
        tineke.stuurTegelijk(NAZORG, waarde("4"), 2);
        klok.verder(Duration.ofMinutes(1));
        tineke.stuur(NAZORG, waarde("4"));
        assertThat(Rijen.in("toegang.instelling where instelling <> 'INLOGLINK'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "P-NAZORG, 0",
        "P-NAZORG, 25",
        "P-NAZORG, drie",
        "P-NAZORG, ''",
        "P-NAZORG, 3 maanden",
        "P-LEEFTIJD, 27 tot 18",
        "P-AANMELDLEEFTIJD, 17",
        "P-KORTGESPREK, een kwartier",
        "REGIO-DELEN, MISSCHIEN"
    })
    void wat_niet_kan_krijgt_een_zin_bij_het_veld_en_bewaart_niets(String id, String waarde) {
        var antwoord = tineke.stuur(PAD + "/" + id, waarde(waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("waarde");
        assertThat(antwoord.foutBij("waarde")).isPresent();
        assertThat(Rijen.in("toegang.instelling where instelling <> 'INLOGLINK'"))
                .isZero();
    }

    @Test
    void van_een_ander_dan_de_beheerder_of_van_een_instelling_die_er_niet_is_bestaat_niets() {
        assertThat(tineke.stuur(PAD + "/P-ZOEKPERIODE", waarde("6")).status()).isEqualTo(404);
        assertThat(tineke.haal(PAD + "/p-nazorg").status()).isEqualTo(404);
        for (var naam : List.of("Anke", "Marijke", "Jorn")) {
            var wie = Bezoeker.ingelogd(poort, WIERDAM, naam);
            assertThat(wie.haal(NAZORG).status()).isEqualTo(404);
            assertThat(wie.stuur(NAZORG, waarde("4")).status()).isEqualTo(404);
            assertThat(wie.stuur(NAZORG + "/standaard", Velden.geen()).status()).isEqualTo(404);
        }
        assertThat(Rijen.in("toegang.instelling where instelling <> 'INLOGLINK'"))
                .isZero();
    }

    @Test
    void wat_een_andere_server_veranderde_geldt_hier_binnen_een_halve_minuut() {
        assertThat(inTransactie(WIERDAM, instellingen::eigen)).doesNotContainKey("P-NAZORG");
        Rijen.eigenaar()
                .sql("""
                        insert into toegang.instelling (organisatie, instelling, vanaf, waarde, door)
                        values (:organisatie, 'P-NAZORG', '2026-11-24 08:55+01', '5', :door)
                        """)
                .param("organisatie", organisatie(WIERDAM).waarde())
                .param("door", collega(WIERDAM, "Tineke").waarde())
                .update();
        assertThat(inTransactie(WIERDAM, instellingen::eigen)).as("from memory").doesNotContainKey("P-NAZORG");
        klok.verder(Duration.ofSeconds(31));
        assertThat(inTransactie(WIERDAM, instellingen::eigen)).containsEntry("P-NAZORG", "5");
        assertThat(inTransactie(WADDENKRING, instellingen::eigen)).doesNotContainKey("P-NAZORG");
    }
}
