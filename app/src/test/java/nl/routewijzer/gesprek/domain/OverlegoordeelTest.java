package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Overleg.Afloop;
import nl.routewijzer.gesprek.Overleg.Beletsel;
import nl.routewijzer.gesprek.Overleg.Grond;
import nl.routewijzer.gesprek.Vorm;
import org.junit.jupiter.api.Test;

class OverlegoordeelTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Grond TAAK = new Grond.Taak("Participatiewet");

    private static Overleg op(LocalDate dag, Grond grond, Optional<LocalDate> verteld) {
        return new Overleg(
                new UUID(0, 1),
                new JongereId(new UUID(0, 2)),
                Overleg.Met.INKOMEN,
                "Team inkomen",
                Tijd.moment(dag.atTime(10, 0)),
                Vorm.BELLEN,
                "de aanvraag",
                false,
                grond,
                verteld);
    }

    private static List<Beletsel> vastleggen(LocalDate dag, Grond grond, List<UUID> geldig) {
        return Overlegoordeel.vastleggen(
                new Overlegoordeel.Feiten(op(dag, grond, Optional.empty()), geldig, true, VANDAAG));
    }

    @Test
    void van_een_jaar_terug_tot_een_jaar_vooruit_kan() {
        assertThat(vastleggen(VANDAAG.minusYears(1), TAAK, List.of())).isEmpty();
        assertThat(vastleggen(VANDAAG.plusYears(1), TAAK, List.of())).isEmpty();
        assertThat(vastleggen(VANDAAG.minusYears(1).minusDays(1), TAAK, List.of()))
                .containsExactly(Beletsel.TE_LANG_GELEDEN);
        assertThat(vastleggen(VANDAAG.plusYears(1).plusDays(1), TAAK, List.of()))
                .containsExactly(Beletsel.TE_VER_VOORUIT);
    }

    @Test
    void alleen_een_toestemming_die_geldt_is_een_grond() {
        var geldt = new UUID(0, 3);
        assertThat(vastleggen(VANDAAG, new Grond.Toestemming(geldt), List.of(geldt)))
                .isEmpty();
        assertThat(vastleggen(VANDAAG, new Grond.Toestemming(new UUID(0, 4)), List.of(geldt)))
                .containsExactly(Beletsel.TOESTEMMING_GELDT_NIET);
    }

    @Test
    void een_taak_die_geen_grondslag_draagt_is_geen_grond_en_een_toestemming_vraagt_er_niet_om() {
        var geldt = new UUID(0, 3);
        assertThat(Overlegoordeel.vastleggen(
                        new Overlegoordeel.Feiten(op(VANDAAG, TAAK, Optional.empty()), List.of(), false, VANDAAG)))
                .containsExactly(Beletsel.GEEN_GRONDSLAG);
        assertThat(Overlegoordeel.vastleggen(new Overlegoordeel.Feiten(
                        op(VANDAAG, new Grond.Toestemming(geldt), Optional.empty()), List.of(geldt), false, VANDAAG)))
                .isEmpty();
    }

    @Test
    void vertellen_kan_niet_morgen_al_gebeurd_zijn() {
        var morgen = op(VANDAAG, TAAK, Optional.of(VANDAAG.plusDays(1)));
        assertThat(Overlegoordeel.vastleggen(new Overlegoordeel.Feiten(morgen, List.of(), true, VANDAAG)))
                .containsExactly(Beletsel.LATER_VERTELD);
    }

    @Test
    void wat_nog_komt_kan_wel_afgezegd_en_niet_gehouden_zijn() {
        var morgen = op(VANDAAG.plusDays(1), TAAK, Optional.empty());
        assertThat(Overlegoordeel.afronden(
                        morgen, new Afloop(Overleg.Uitkomst.NIET_DOORGEGAAN, "", Optional.empty()), VANDAAG))
                .isEmpty();
        assertThat(Overlegoordeel.afronden(
                        morgen, new Afloop(Overleg.Uitkomst.GEHOUDEN, "", Optional.empty()), VANDAAG))
                .containsExactly(Beletsel.NOG_NIET_BEGONNEN);
    }
}
