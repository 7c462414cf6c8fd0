package nl.routewijzer.gesprek.rooster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a jongere asked stays open until somebody answers that, whatever else is planned or ends. */
class VerzoekIT extends Huis {

    private static final String ANDERS = "/portaal/afspraken/nieuw/anders";
    private static final String WENS = "liever lopend, bij het water";

    private final String verzoek = UUID.randomUUID().toString();
    private Bezoeker anke;

    @BeforeEach
    void ankeIsBinnen() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private void samVraagt(String over) {
        var sam = Bezoeker.jongere(poort, WIERDAM, sam());
        sam.haal(ANDERS);
        sam.stuur(
                ANDERS,
                Velden.geen()
                        .met("id", verzoek)
                        .met("vorm", "WANDELING")
                        .met("verzet", over)
                        .met("wens", WENS));
        assertThat(isOpen()).isTrue();
    }

    private boolean isOpen() {
        var wacht = Rijen.in("werklijst.signaal where soort = 'AFSPRAAK_GEVRAAGD' and jongere = '" + sam() + "'") == 1;
        assertThat(anke.haal(plannen("/nieuw")).tekst().contains(WENS))
                .as("the page of planning says what the list says")
                .isEqualTo(wacht);
        return wacht;
    }

    private static String plannen(String verder) {
        return "/jongeren/" + sam() + "/gesprekken" + verder;
    }

    private static Velden planning(String dag) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("datum", dag)
                .met("tijd", "14:00")
                .met("vorm", "WANDELING")
                .met("plaats", "")
                .met("veiligheid", "");
    }

    @Test
    void alleen_wat_als_antwoord_gepland_is_beantwoordt_het() {
        samVraagt("");
        anke.stuur(plannen(""), planning("2026-12-01"));
        assertThat(isOpen()).as("planned for another reason").isTrue();
        anke.stuur(
                "/groepen",
                planning("2026-12-03").met("onderwerp", "Samen koken").met("jongeren", sam().toString()));
        assertThat(Rijen.in("gesprek.gesprek where groep is not null")).isOne();
        assertThat(isOpen()).as("with a group").isTrue();
        var formulier = anke.haal(plannen("/nieuw"));
        assertThat(formulier.aangevinkt("verzoek")).containsExactly(verzoek);
        assertThat(formulier.tekst()).contains(Tekst.t("verzoek.beantwoordt", "Sam"));
        anke.stuur(plannen(""), planning("2026-12-08").met("verzoek", verzoek));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void wie_de_afspraak_verzet_waar_het_over_gaat_beantwoordt_het() {
        samVraagt(gesprekMetSam().toString());
        anke.stuur("/gesprekken/" + gesprekMetSam() + "/verplaatsen", planning("2026-12-01"));
        anke.haal("/vandaag");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void wat_openstond_toen_de_begeleiding_eindigde_blijft_te_lezen_tot_er_een_antwoord_is() {
        samVraagt("");
        anke.stuur(
                "/jongeren/" + sam() + "/vastleggen/afsluiten",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("soort", "AFGESLOTEN")
                        .met("dag", "2026-11-24")
                        .met("tekst", "klaar"));
        assertThat(isOpen()).isTrue();
        assertThat(anke.haal("/vandaag").tekst())
                .contains(Tekst.t("signaal.verzoek.antwoord"), "De begeleiding is afgesloten.")
                .doesNotContain(Tekst.t("signaal.verzoek.actie"));
        anke.stuur("/jongeren/" + sam() + "/afspraakvragen/" + verzoek + "/geregeld", Velden.geen());
        assertThat(isOpen()).isFalse();
    }
}
