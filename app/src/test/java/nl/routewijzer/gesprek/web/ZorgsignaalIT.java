package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ZorgsignaalGewijzigd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A worry is written down, stands on top, and goes when a person says what was done. */
class ZorgsignaalIT extends Huis {

    private final String jongere = "/jongeren/" + jelle();
    private final UUID id = UUID.randomUUID();
    private final String pad = jongere + "/zorgsignaal/" + id;
    private Bezoeker anke = Bezoeker.onbekend(0);

    @Autowired
    private List<Gebeurtenisbron> bronnen;

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private Velden zorg() {
        return Velden.geen()
                .met("id", id.toString())
                .met("van", "WERKGEVER")
                .met("dag", "2026-11-24")
                .met("regel", "Is drie dagen stil op het werk");
    }

    private List<ZorgsignaalGewijzigd.Verloop> naspel() {
        return inTransactie(
                WIERDAM,
                () -> bronnen.stream()
                        .flatMap(Gebeurtenisbron::gebeurtenissen)
                        .filter(ZorgsignaalGewijzigd.class::isInstance)
                        .map(gebeurtenis -> ((ZorgsignaalGewijzigd) gebeurtenis).verloop())
                        .toList());
    }

    @Test
    void staat_bovenaan_tot_iemand_opschrijft_wat_er_is_gedaan() {
        assertThat(anke.stuurTegelijk(jongere + "/zorgsignaal", zorg(), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(jongere));
        assertThat(Rijen.in("gesprek.zorgsignaal")).isOne();
        var vandaag = anke.haal("/vandaag").tekst();
        assertThat(vandaag.indexOf("rw-teken--zorg"))
                .as("before everything else")
                .isPositive()
                .isLessThan(vandaag.indexOf("rw-teken--nu"));
        assertThat(vandaag).contains("zorgsignaal van de werkgever").doesNotContain("stil op het werk");
        assertThat(anke.haal(jongere).tekst()).contains("Is drie dagen stil op het werk");

        assertThat(anke.stuur(pad, Velden.geen().met("gedaan", "")).fouten()).containsOnlyKeys("gedaan");
        assertThat(anke.stuur(pad, Velden.geen().met("gedaan", "Samen gebeld, morgen koffie"))
                        .naar())
                .isEqualTo(jongere);
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain("rw-teken--zorg");
        assertThat(anke.haal(pad).tekst()).contains("Samen gebeld, morgen koffie");
        anke.stuur(pad, Velden.geen().met("gedaan", "iets anders"));
        assertThat(Rijen.in("gesprek.zorgsignaal where gedaan = 'iets anders'"))
                .as("the first answer counts")
                .isZero();
        assertThat(naspel())
                .containsExactly(ZorgsignaalGewijzigd.Verloop.GEMELD, ZorgsignaalGewijzigd.Verloop.GESLOTEN);
    }

    @Test
    void sluiten_en_bewaren_kunnen_tien_minuten_terug() {
        anke.stuur(jongere + "/zorgsignaal", zorg());
        anke.stuur(pad, Velden.geen().met("gedaan", "Gebeld"));
        assertThat(anke.stuur(pad + "/heropenen", Velden.geen()).naar()).isEqualTo(pad);
        assertThat(anke.haal(pad).tekstvak("gedaan")).isEqualTo("Gebeld");
        assertThat(anke.haal("/vandaag").tekst()).contains("rw-teken--zorg");
        anke.stuur(pad, Velden.geen().met("gedaan", "Gebeld"));
        klok.dagenVerder(1);
        anke.stuur(pad + "/heropenen", Velden.geen());
        assertThat(Rijen.in("gesprek.zorgsignaal where gesloten_op is not null"))
                .as("too late")
                .isOne();
        anke.stuur(pad + "/terug", Velden.geen());
        assertThat(Rijen.in("gesprek.zorgsignaal where vervallen_op is null")).isOne();
    }

    @Test
    void terugnemen_kan_alleen_wie_het_bewaarde() {
        anke.stuur(jongere + "/zorgsignaal", zorg());
        Bezoeker.ingelogd(poort, WIERDAM, "Marijke").stuur(pad + "/terug", Velden.geen());
        assertThat(Rijen.in("gesprek.zorgsignaal where vervallen_op is null")).isOne();
        anke.stuur(pad + "/terug", Velden.geen());
        assertThat(Rijen.in("gesprek.zorgsignaal where vervallen_op is null")).isZero();
        assertThat(anke.haal(pad).status()).isEqualTo(404);
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain("rw-teken--zorg");
        anke.stuur(jongere + "/zorgsignaal", zorg());
        assertThat(Rijen.in("gesprek.zorgsignaal where vervallen_op is null"))
                .as("the same form does not bring it back")
                .isZero();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"van, ''", "van, BUURMAN", "dag, ''", "dag, 2026-11-25", "dag, 2025-11-23", "dag, morgen", "regel, ''"})
    void een_fout_staat_bij_het_veld_en_er_is_niets_bewaard(String veld, String waarde) {
        var antwoord = anke.stuur(jongere + "/zorgsignaal", zorg().zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(Rijen.in("gesprek.zorgsignaal")).isZero();
    }

    @Test
    void wie_haar_niet_begeleidt_vindt_niets() {
        anke.stuur(jongere + "/zorgsignaal", zorg());
        for (var wie : new String[] {"Peter", "Roos", "Tineke", "Hassan"}) {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(ander.haal(jongere + "/zorgsignaal/nieuw").status())
                    .as(wie)
                    .isEqualTo(404);
            assertThat(ander.haal(pad).status()).as(wie).isEqualTo(404);
            assertThat(ander.stuur(pad, Velden.geen().met("gedaan", "x")).status())
                    .as(wie)
                    .isEqualTo(404);
        }
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(pad).status()).isEqualTo(404);
        assertThat(anke.haal("/jongeren/" + sam() + "/zorgsignaal/" + id).status())
                .as("not a worry about Sam")
                .isEqualTo(404);
        assertThat(Rijen.in("gesprek.zorgsignaal where gesloten_op is null")).isOne();
    }
}
