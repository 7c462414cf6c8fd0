package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaking with somebody else about a jongere: on a ground, told to him, in his tijdlijn. */
class OverlegIT extends Huis {

    private final String jongere = "/jongeren/" + jelle();
    private final UUID id = UUID.randomUUID();
    private final String pad = jongere + "/overleg/" + id;
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private Velden overleg() {
        return Velden.geen()
                .met("id", id.toString())
                .met("met", "INKOMEN")
                .met("naam", "Team <inkomen>")
                .met("datum", "2026-11-25")
                .met("tijd", "11:00")
                .met("vorm", "BELLEN")
                .met("onderwerp", "Het begin van de uitkering")
                .met("grond", "TAAK")
                .met("taak", "Participatiewet, recht op bijstand");
    }

    private static Velden afloop(String uitkomst) {
        return Velden.geen()
                .met("uitkomst", uitkomst)
                .met("verslag", "De aanvraag is <goed> binnen")
                .met("verteld", "2026-11-25");
    }

    private UUID toestemming(String antwoord, String tot) {
        var toestemming = UUID.randomUUID();
        Rijen.eigenaar()
                .sql("""
                        insert into privacy.toestemming (organisatie, id, jongere, voor_wie, wat, waarom, antwoord, reden, op, tot, vastgelegd_door)
                        values (:organisatie, :id, :jongere, 'School', 'rooster', 'samen plannen', :antwoord, '', date '2026-11-01', :tot::date, :door)
                        """)
                .param("organisatie", organisatie(WIERDAM).waarde())
                .param("id", toestemming)
                .param("jongere", jelle().waarde())
                .param("antwoord", antwoord)
                .param("tot", tot)
                .param("door", anke().gebruiker().waarde())
                .update();
        return toestemming;
    }

    @Test
    void staat_bij_de_jongere_in_de_agenda_en_op_de_tijdlijn_en_twee_keer_sturen_is_een() {
        assertThat(anke.stuurTegelijk(jongere + "/overleg", overleg(), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(jongere));
        assertThat(Rijen.in("gesprek.overleg")).isOne();
        assertThat(anke.haal(jongere).tekst())
                .contains("Team &lt;inkomen&gt;", "wo 25 november 11:00", Tekst.t("overleg.nietverteld"));
        assertThat(anke.haal("/agenda?dag=2026-11-25").tekst()).contains("Team &lt;inkomen&gt;", pad);
        assertThat(anke.haal(jongere + "/tijdlijn").tekst()).contains("Het begin van de uitkering", pad);
    }

    @Test
    void wat_ervan_kwam_staat_er_en_kan_tien_minuten_terug() {
        anke.stuur(jongere + "/overleg", overleg());
        assertThat(anke.stuur(pad, afloop("GEHOUDEN")).foutBij("uitkomst"))
                .contains(Tekst.t("beletsel.overleg.NOG_NIET_BEGONNEN"));
        klok.dagenVerder(1);
        anke.stuur(pad, afloop("GEHOUDEN"));
        assertThat(anke.haal(pad).tekst())
                .contains("De aanvraag is &lt;goed&gt; binnen", "Participatiewet, recht op bijstand");
        assertThat(anke.haal(jongere).tekst()).doesNotContain(Tekst.t("overleg.nietverteld"));
        assertThat(anke.haal(jongere + "/tijdlijn").tekst()).doesNotContain("De aanvraag is");
        anke.stuur(pad + "/heropenen", Velden.geen());
        assertThat(anke.haal(pad).tekstvak("verslag")).isEqualTo("De aanvraag is <goed> binnen");
        anke.stuur(pad, afloop("NIET_DOORGEGAAN"));
        klok.verder(Duration.ofMinutes(11));
        anke.stuur(pad + "/heropenen", Velden.geen());
        assertThat(Rijen.in("gesprek.overleg where uitkomst = 'NIET_DOORGEGAAN'"))
                .isOne();
    }

    @Test
    void terugnemen_kan_tien_minuten() {
        anke.stuur(jongere + "/overleg", overleg());
        anke.stuur(pad + "/terug", Velden.geen());
        assertThat(anke.haal(pad).status()).isEqualTo(404);
        assertThat(anke.haal(jongere).tekst()).contains(Tekst.t("overleg.leeg"));
    }

    @Test
    void een_toestemming_die_geldt_is_een_grond_en_een_andere_niet() {
        var geldt = toestemming("GEGEVEN", "2027-11-25");
        var geweigerd = toestemming("GEWEIGERD", "2027-11-25");
        var voorbij = toestemming("GEGEVEN", "2026-11-25");
        for (var grond : new UUID[] {geweigerd, voorbij, UUID.randomUUID()}) {
            assertThat(anke.stuur(jongere + "/overleg", overleg().met("grond", grond.toString()))
                            .foutBij("grond"))
                    .contains(Tekst.t("beletsel.overleg.TOESTEMMING_GELDT_NIET"));
        }
        assertThat(Rijen.in("gesprek.overleg")).isZero();
        anke.stuur(jongere + "/overleg", overleg().met("grond", geldt.toString()));
        assertThat(anke.haal(pad).tekst()).contains("Met toestemming van Jelle");
    }

    @ParameterizedTest
    @CsvSource({
        "met, HUISARTS",
        "naam, ''",
        "datum, 2024-01-01",
        "datum, 2028-01-01",
        "tijd, straks",
        "vorm, FAX",
        "onderwerp, ''",
        "grond, ''",
        "taak, ''",
        "verteld, 2026-12-24"
    })
    void vreemde_invoer_staat_bij_het_veld_en_niets_wordt_bewaard(String veld, String waarde) {
        var antwoord = anke.stuur(jongere + "/overleg", overleg().met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(Rijen.in("gesprek.overleg")).isZero();
    }

    @Test
    void een_ander_huis_vindt_niets() {
        anke.stuur(jongere + "/overleg", overleg());
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(pad).status()).isEqualTo(404);
        assertThat(sietske.haal(jongere + "/overleg/nieuw").status()).isEqualTo(404);
        assertThat(sietske.stuur(pad, afloop("GEHOUDEN")).status()).isEqualTo(404);
        assertThat(sietske.stuur(jongere + "/overleg", overleg()).status()).isEqualTo(404);
        assertThat(sietske.stuur(pad + "/terug", Velden.geen()).status()).isEqualTo(404);
    }
}
