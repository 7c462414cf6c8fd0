package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekGebeurtenis;
import nl.routewijzer.werklijst.Werklijst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Even contact, from the form to the signal, and what may go wrong on the way. */
class ContactIT extends Huis {

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private List<Gebeurtenisbron> bronnen;

    private final String pad = "/jongeren/" + jelle() + "/contact";
    private final UUID id = UUID.randomUUID();
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private Velden contact() {
        return Velden.geen()
                .met("id", id.toString())
                .met("kanaal", "WHATSAPP")
                .met("bereikt", "JA")
                .met("regel", "over de open dag")
                .met("weer", "2026-12-01");
    }

    private String signaalVanaf() {
        return Rijen.eigenaar()
                .sql(
                        "select min(vanaf)::text from werklijst.signaal where jongere = :jongere and soort = 'CONTACT_VOLGENS_AFSPRAAK'")
                .param("jongere", jelle().waarde())
                .query(String.class)
                .single();
    }

    @Test
    void een_contact_dat_lukte_verzet_het_signaal_en_staat_op_de_pagina() {
        assertThat(anke.stuur(pad, contact()).naar()).isEqualTo("/jongeren/" + jelle());
        assertThat(signaalVanaf()).isEqualTo("2026-12-01");
        assertThat(anke.haal("/jongeren/" + jelle()).tekst())
                .contains("over de open dag")
                .contains("WhatsApp");
    }

    private Velden poging(String bereikt, String weer) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("kanaal", "BELLEN")
                .met("bereikt", bereikt)
                .met("regel", "")
                .met("weer", weer);
    }

    @Test
    void zonder_dag_is_het_een_maand_later_en_een_poging_die_mislukte_verandert_niets() {
        var eerst = signaalVanaf();
        assertThat(anke.stuur(pad, poging("NEE", "")).status()).isEqualTo(303);
        assertThat(Rijen.in("gesprek.contact where not bereikt")).isOne();
        assertThat(signaalVanaf()).isEqualTo(eerst);
        assertThat(laatsteContact()).isNotEqualTo(Optional.of(klok.instant()));
        assertThat(anke.stuur(pad, poging("JA", "")).status()).isEqualTo(303);
        assertThat(signaalVanaf()).isEqualTo("2026-12-24");
        assertThat(laatsteContact()).as("in the caseload too").contains(klok.instant());
    }

    private Optional<Instant> laatsteContact() {
        return als(anke(), () -> werklijst.caseload(anke())).stream()
                .filter(regel -> regel.jongere().equals(jelle()))
                .flatMap(regel -> regel.laatste().stream())
                .findFirst();
    }

    @Test
    void een_eigen_voornemen_heet_geen_afspraak() {
        anke.stuur(pad, poging("NEE", "2026-11-24"));
        assertThat(anke.haal("/vandaag").tekst()).contains("Je wilde het uiterlijk di 24 november opnieuw proberen.");
        klok.dagenVerder(1);
        anke.stuur(pad, poging("JA", "2026-11-25"));
        assertThat(anke.haal("/vandaag").tekst()).contains("Jullie spraken af: uiterlijk wo 25 november.");
    }

    @Test
    void een_andere_dag_kan_ook() {
        assertThat(anke.stuur(pad, poging("JA", "ANDERS").met("weerdag", "2027-01-15"))
                        .status())
                .isEqualTo(303);
        assertThat(signaalVanaf()).isEqualTo("2027-01-15");
        assertThat(anke.stuur(pad, poging("JA", "ANDERS").met("weerdag", "")).fouten())
                .containsOnlyKeys("weerdag");
    }

    @Test
    void hetzelfde_formulier_met_iets_anders_erin_is_niet_stil_verloren() {
        anke.stuur(pad, contact());
        var anders = anke.stuur(pad, contact().zonder("regel").met("regel", "over de stage"));
        assertThat(anders.status()).isEqualTo(422);
        assertThat(anders.waarde("regel")).isEqualTo("over de stage");
        assertThat(anders.waarde("id")).isNotEqualTo(id.toString());
        assertThat(Rijen.in("gesprek.contact")).isOne();
        var nogEens = contact()
                .zonder("regel")
                .met("regel", "over de stage")
                .zonder("id")
                .met("id", anders.waarde("id"));
        assertThat(anke.stuur(pad, nogEens).status()).isEqualTo(303);
        assertThat(Rijen.in("gesprek.contact")).isEqualTo(2);

        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(anke.stuur(pad, contact()).status())
                .as("taken back is not silently kept")
                .isEqualTo(422);
    }

    @Test
    void naspelen_geeft_dezelfde_gebeurtenissen_in_dezelfde_volgorde() {
        anke.stuur(pad, contact());
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        var verwacht = new Stempel(
                organisatie(WIERDAM),
                Stempel.idVan(id, "contact"),
                new Tijd(klok).nu(),
                new Tijd(klok).vandaag(),
                anke().gebruiker());
        var gespeeld = inTransactie(
                WIERDAM,
                () -> bronnen.stream()
                        .flatMap(Gebeurtenisbron::gebeurtenissen)
                        .filter(gebeurtenis -> gebeurtenis.jongere().equals(jelle()))
                        .filter(gebeurtenis -> gebeurtenis.stempel().id().equals(verwacht.id())
                                || gebeurtenis.stempel().id().equals(Stempel.idVan(id, "contact vervallen")))
                        .map(Gebeurtenis.class::cast)
                        .toList());
        assertThat(gespeeld).hasSize(2);
        assertThat(gespeeld.getFirst()).isEqualTo(new GesprekGebeurtenis.ContactGelegd(verwacht, jelle(), true));
        assertThat(gespeeld.getLast()).isInstanceOf(GesprekGebeurtenis.ContactVervallen.class);
    }

    @Test
    void twee_keer_versturen_is_een_contact() {
        assertThat(anke.stuurTegelijk(pad, contact(), 4))
                .allSatisfy(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        assertThat(Rijen.in("gesprek.contact")).isOne();
    }

    @Test
    void terugnemen_kan_tien_minuten_en_alleen_wat_je_zelf_bewaarde() {
        var eerst = signaalVanaf();
        anke.stuur(pad, contact());
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        marijke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(Rijen.in("gesprek.contact where vervallen_op is null")).isOne();
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(Rijen.in("gesprek.contact where vervallen_op is null")).isZero();
        assertThat(signaalVanaf()).isEqualTo(eerst);
        assertThat(anke.haal("/jongeren/" + jelle()).tekst()).doesNotContain("over de open dag");

        anke.stuur(pad, contact().zonder("id").met("id", UUID.randomUUID().toString()));
        var tweede = Rijen.eigenaar()
                .sql("select id from gesprek.contact where vervallen_op is null")
                .query(UUID.class)
                .single();
        klok.dagenVerder(1);
        anke.stuur(pad + "/" + tweede + "/terug", Velden.geen());
        assertThat(Rijen.in("gesprek.contact where vervallen_op is null"))
                .as("too late")
                .isOne();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "kanaal, DUIF",
        "kanaal, ''",
        "bereikt, misschien",
        "bereikt, ''",
        "weer, 2026-11-23",
        "weer, 2099-12-31",
        "weer, 2026-02-30",
        "weer, morgen"
    })
    void een_fout_staat_bij_het_veld_en_er_is_niets_bewaard(String veld, String waarde) {
        var antwoord = anke.stuur(pad, contact().zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(Rijen.in("gesprek.contact")).isZero();
    }

    @Test
    void een_te_lange_regel_blijft_staan_met_uitleg() {
        var lang = "😀".repeat(201);
        var antwoord = anke.stuur(pad, contact().zonder("regel").met("regel", lang));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.waarde("regel")).isEqualTo(lang);
        assertThat(anke.stuur(pad, contact().zonder("regel").met("regel", "😀".repeat(200)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void wie_haar_niet_begeleidt_vindt_haar_niet() {
        for (var wie : new String[] {"Peter", "Roos", "Tineke", "Hassan"}) {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(ander.haal(pad).status()).as(wie).isEqualTo(404);
            assertThat(ander.stuur(pad, contact()).status()).as(wie).isEqualTo(404);
        }
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.stuur(pad, contact()).status()).isEqualTo(404);
        assertThat(Rijen.in("gesprek.contact")).isZero();
        assertThat(anke.stuur("/jongeren/geen-id/contact", contact()).status()).isEqualTo(404);
        assertThat(anke.stuur(pad + "/geen-id/terug", Velden.geen()).status()).isEqualTo(404);
    }

    @Test
    void wie_niet_kwam_staat_bovenaan_tot_er_contact_is() {
        var noor = jongere(WIERDAM, "Noor Haddad");
        assertThat(anke.haal("/vandaag").tekst())
                .contains("kwam ma 23 november niet (gisteren)")
                .contains("Volg op");
        anke.stuur("/jongeren/" + noor + "/contact", poging("NEE", ""));
        assertThat(anke.haal("/vandaag").tekst()).contains("Er is 1 keer geprobeerd contact te krijgen.");
        anke.stuur("/jongeren/" + noor + "/contact", poging("JA", ""));
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain("kwam ma 23 november niet");
    }

    private Velden verbeterd(String regel) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("kanaal", "BELLEN")
                .met("bereikt", "JA")
                .met("regel", regel)
                .met("weer", "ANDERS")
                .met("weerdag", "2026-12-03");
    }

    @Test
    void na_tien_minuten_verbeter_je_wat_je_zelf_schreef_en_de_eerdere_versie_blijft_te_lezen() {
        anke.stuur(pad, contact());
        var verbeteren = pad + "/" + id + "/verbeteren";
        assertThat(anke.haal(verbeteren).status()).as("now it is taken back").isEqualTo(404);
        klok.dagenVerder(1);
        assertThat(anke.haal(verbeteren).waarde("regel")).isEqualTo("over de open dag");
        var tweede = UUID.randomUUID().toString();
        var nieuw = verbeterd("over de open avond").zonder("id").met("id", tweede);
        assertThat(anke.stuurTegelijk(verbeteren, nieuw, 3))
                .allSatisfy(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        assertThat(Rijen.in("gesprek.contact where vervallen_op is null and vervangt is not null"))
                .isOne();
        assertThat(Rijen.in("gesprek.contact")).isEqualTo(2);
        assertThat(Rijen.in("gesprek.contact c join gesprek.contact n on n.vervangt = c.id where n.op = c.op"))
                .as("the moment of the contact stays")
                .isOne();
        assertThat(signaalVanaf()).isEqualTo("2026-12-03");
        var pagina = anke.haal("/jongeren/" + jelle()).tekst();
        assertThat(pagina).contains("over de open avond", "eerdere versie", "over de open dag");

        var nogEens = pad + "/" + tweede + "/verbeteren";
        anke.stuur(nogEens, verbeterd("over de open middag"));
        assertThat(anke.haal("/jongeren/" + jelle()).tekst())
                .contains("over de open middag", "over de open avond", "over de open dag");
        assertThat(anke.stuur(verbeteren, verbeterd("te laat")).status()).isEqualTo(303);
        assertThat(Rijen.in("gesprek.contact where regel = 'te laat'"))
                .as("that version was corrected already")
                .isZero();
    }

    @Test
    void een_dag_die_er_al_stond_mag_bij_het_verbeteren_voorbij_zijn() {
        anke.stuur(pad, contact());
        klok.dagenVerder(30);
        var verbeteren = pad + "/" + id + "/verbeteren";
        assertThat(anke.stuur(verbeteren, verbeterd("x").zonder("weerdag").met("weerdag", "2026-12-02"))
                        .fouten())
                .containsOnlyKeys("weerdag");
        assertThat(anke.stuur(verbeteren, verbeterd("x").zonder("weerdag").met("weerdag", "2026-12-01"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void een_ander_verbetert_het_niet() {
        anke.stuur(pad, contact());
        klok.dagenVerder(1);
        var verbeteren = pad + "/" + id + "/verbeteren";
        for (var wie : new String[] {"Marijke", "Peter", "Roos"}) {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(ander.haal(verbeteren).status()).as(wie).isEqualTo(404);
            ander.stuur(verbeteren, verbeterd("van een ander"));
        }
        assertThat(Rijen.in("gesprek.contact")).isOne();
        var naspel = inTransactie(
                WIERDAM,
                () -> bronnen.stream()
                        .flatMap(Gebeurtenisbron::gebeurtenissen)
                        .filter(GesprekGebeurtenis.ContactVerbeterd.class::isInstance)
                        .count());
        assertThat(naspel).isZero();
        anke.stuur(verbeteren, verbeterd("van mij"));
        var gespeeld = inTransactie(
                WIERDAM,
                () -> bronnen.stream()
                        .flatMap(Gebeurtenisbron::gebeurtenissen)
                        .filter(gebeurtenis -> gebeurtenis instanceof GesprekGebeurtenis.ContactVerbeterd
                                || gebeurtenis instanceof GesprekGebeurtenis.ContactVervallen)
                        .toList());
        assertThat(gespeeld).as("corrected, not taken back").hasSize(1);
    }
}
