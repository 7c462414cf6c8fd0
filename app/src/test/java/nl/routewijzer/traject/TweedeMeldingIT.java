package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.werklijst.Werklijst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody whose traject was closed is reported again: one vaste consulent at a time, also over two trajecten. */
class TweedeMeldingIT extends Huis {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Trajecten trajecten;

    @Autowired
    private Trajectfeiten feiten;

    @Autowired
    private Toewijzingen toewijzingen;

    @Autowired
    private Werklijst werklijst;

    private final Zicht peter = zicht(WIERDAM, "Peter", Rol.CONSULENT);

    @BeforeEach
    void hetTrajectVanSamIsAfgesloten() {
        als(anke(), () -> feiten.legVast(UUID.randomUUID(), sam(), Feitsoort.AFGESLOTEN, VANDAAG, "verhuisd", anke()));
    }

    private Uitkomst meld(GebruikerId consulent, LocalDate dag) {
        var melding =
                new Melding(new TrajectId(UUID.randomUUID()), sam(), Optional.empty(), dag, Kanaal.ZELF, consulent);
        return als(anke(), () -> trajecten.meld(melding, anke()));
    }

    private boolean begeleidt(Zicht consulent) {
        return als(consulent, () -> werklijst.caseload(consulent)).stream()
                .map(Werklijst.Regel::jongere)
                .anyMatch(sam()::equals);
    }

    private static int vasteConsulenten(LocalDate dag) {
        return Rijen.in("toegang.zicht_relatie where soort = 'VASTE_CONSULENT' and jongere = '" + sam()
                + "' and periode @> '" + dag + "'::date");
    }

    @Test
    void bij_dezelfde_consulent_begint_gewoon_een_nieuw_traject() {
        klok.dagenVerder(30);
        assertThat(meld(anke().gebruiker(), VANDAAG.plusDays(30))).isInstanceOf(Uitkomst.Gedaan.class);
        assertThat(begeleidt(anke())).isTrue();
        assertThat(vasteConsulenten(VANDAAG.plusDays(30))).isOne();
        assertThat(vasteConsulenten(VANDAAG.plusDays(29))).isOne();
    }

    @Test
    void bij_een_ander_ziet_de_vorige_het_nieuwe_traject_niet() {
        klok.dagenVerder(30);
        assertThat(meld(peter.gebruiker(), VANDAAG.plusDays(30))).isInstanceOf(Uitkomst.Gedaan.class);
        assertThat(begeleidt(peter)).isTrue();
        assertThat(begeleidt(anke())).isFalse();
        assertThat(vasteConsulenten(VANDAAG.plusDays(30))).isOne();
    }

    /** Reported by mistake with the wrong day, closed, and reported with the right one: even before the first. */
    @Test
    void ook_op_een_dag_voor_de_vorige_melding() {
        var eerder =
                als(anke(), () -> feiten.stand(sam(), anke())).orElseThrow().melding();
        for (var consulent : new Zicht[] {anke(), peter}) {
            assertThat(meld(consulent.gebruiker(), eerder.minusDays(3))).isInstanceOf(Uitkomst.Gedaan.class);
            assertThat(begeleidt(consulent)).isTrue();
            assertThat(vasteConsulenten(VANDAAG)).isOne();
            als(
                    consulent,
                    () -> feiten.legVast(
                            UUID.randomUUID(), sam(), Feitsoort.AFGESLOTEN, VANDAAG, "nog eens", consulent));
        }
    }

    @Test
    void wie_jaren_geleden_begeleidde_telt_niet_mee_als_wisseling() {
        klok.dagenVerder(900);
        meld(peter.gebruiker(), VANDAAG.plusDays(900));
        assertThat(als(anke(), () -> toewijzingen.wisselingen(sam())).op(VANDAAG.plusDays(1300)))
                .isOne();
    }
}
