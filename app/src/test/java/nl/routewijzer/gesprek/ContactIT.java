package nl.routewijzer.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Even contact, from the form to the signal, and what may go wrong on the way. */
class ContactIT extends Huis {

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
                .met("bereikt", "ja")
                .met("regel", "over de open dag")
                .met("weer", "2026-12-01");
    }

    private String signaalVanaf() {
        return Rijen.eigenaar()
                .sql("select min(vanaf)::text from werklijst.signaal where jongere = :jongere")
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

    @Test
    void zonder_dag_is_het_een_maand_later_en_een_poging_die_mislukte_verandert_niets() {
        var eerst = signaalVanaf();
        anke.stuur(
                pad,
                contact().zonder("weer").met("weer", "").met("bereikt", "nee").zonder("x"));
        anke.stuur(
                pad,
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "BELLEN")
                        .met("bereikt", "nee")
                        .met("regel", "")
                        .met("weer", ""));
        assertThat(Rijen.in("gesprek.contact where not bereikt")).isPositive();
        assertThat(signaalVanaf()).isEqualTo(eerst);
        anke.stuur(
                pad,
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "BELLEN")
                        .met("bereikt", "ja")
                        .met("regel", "")
                        .met("weer", ""));
        assertThat(signaalVanaf()).isEqualTo("2026-12-24");
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
        "weer, 2026-11-23",
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
}
