package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.GesprekGebeurtenis.AfspraakGewijzigd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreements on the page of the jongere: one click when it was done, a reason when it is not needed, and the way back. */
class AfspraakIT extends Huis {

    private static final String PAPIEREN = "De papieren voor het meewerken regelen";

    private final JongereId milan = jongere(WIERDAM, "Milan Visser");
    private Bezoeker anke = Bezoeker.onbekend(0);
    private String pad = "";
    private UUID id = new UUID(0, 0);

    @Autowired
    private List<Gebeurtenisbron> bronnen;

    @BeforeEach
    void deAfspraakVanAnkeIsOverDeDag() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        id = Rijen.eigenaar()
                .sql("select id from gesprek.afspraak where jongere = :milan and wat = :wat and gelukt_op is null")
                .param("milan", milan.waarde())
                .param("wat", PAPIEREN)
                .query(UUID.class)
                .single();
        pad = "/jongeren/" + milan + "/afspraken/" + id + "/";
    }

    private boolean staatOpVandaag() {
        return Rijen.in("werklijst.signaal where soort = 'AFSPRAAK_OPEN_IK' and jongere = '" + milan + "'") == 1;
    }

    private List<AfspraakGewijzigd.Stand> naspel() {
        return inTransactie(
                WIERDAM,
                () -> bronnen.stream()
                        .flatMap(Gebeurtenisbron::gebeurtenissen)
                        .filter(gebeurtenis -> gebeurtenis.stempel().door().equals(anke().gebruiker())
                                && gebeurtenis.stempel().op().equals(klok.instant()))
                        .filter(AfspraakGewijzigd.class::isInstance)
                        .map(gebeurtenis -> ((AfspraakGewijzigd) gebeurtenis).stand())
                        .toList());
    }

    @Test
    void een_klik_zegt_dat_het_gelukt_is_en_die_kan_terug() {
        assertThat(staatOpVandaag()).isTrue();
        assertThat(anke.haal("/jongeren/" + milan).tekst()).contains(PAPIEREN, "was voor");
        assertThat(anke.stuurTegelijk(pad + "gelukt", Velden.geen(), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo("/jongeren/" + milan + "#afspraken"));
        assertThat(staatOpVandaag()).isFalse();
        assertThat(naspel()).containsExactly(AfspraakGewijzigd.Stand.GELUKT);
        anke.stuur(pad + "heropenen", Velden.geen());
        assertThat(staatOpVandaag()).isTrue();
        assertThat(naspel()).containsExactly(AfspraakGewijzigd.Stand.OPEN);
    }

    @Test
    void stoppen_vraagt_waarom() {
        assertThat(anke.haal(pad + "stoppen").status()).isEqualTo(200);
        assertThat(anke.stuur(pad + "stoppen", Velden.geen().met("reden", " ")).fouten())
                .containsOnlyKeys("reden");
        assertThat(anke.stuur(pad + "stoppen", Velden.geen().met("reden", "x".repeat(201)))
                        .fouten())
                .containsOnlyKeys("reden");
        assertThat(staatOpVandaag()).isTrue();
        anke.stuur(pad + "stoppen", Velden.geen().met("reden", "De fietsenmaker regelt het zelf"));
        assertThat(staatOpVandaag()).isFalse();
        assertThat(anke.haal("/jongeren/" + milan).tekst()).contains("De fietsenmaker regelt het zelf");
        assertThat(naspel()).containsExactly(AfspraakGewijzigd.Stand.GESTOPT);
        anke.stuur(pad + "gelukt", Velden.geen());
        assertThat(Rijen.in(
                        "gesprek.afspraak where id = '" + id + "' and gelukt_op is null and gestopt_op is not null"))
                .as("stopped stays stopped until it is opened again")
                .isOne();
    }

    @Test
    void wie_hem_niet_begeleidt_vindt_de_afspraak_niet() {
        for (var wie : new String[] {"Peter", "Roos", "Tineke", "Hassan"}) {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(ander.haal(pad + "stoppen").status()).as(wie).isEqualTo(404);
            for (var daad : List.of("gelukt", "stoppen", "heropenen")) {
                assertThat(ander.stuur(pad + daad, Velden.geen().met("reden", "x"))
                                .status())
                        .as(wie + " " + daad)
                        .isEqualTo(404);
            }
        }
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.stuur(pad + "gelukt", Velden.geen()).status()).isEqualTo(404);
        var bijSam = "/jongeren/" + sam() + "/afspraken/" + id + "/gelukt";
        assertThat(anke.stuur(bijSam, Velden.geen()).status())
                .as("not an agreement of Sam")
                .isEqualTo(404);
        assertThat(staatOpVandaag()).isTrue();
    }
}
