package nl.routewijzer.plan.brug.web;

import static nl.routewijzer.plan.brug.BrugFixture.VANDAAG;
import static nl.routewijzer.plan.brug.BrugFixture.VIJF;
import static nl.routewijzer.plan.brug.BrugFixture.blad;
import static nl.routewijzer.plan.brug.BrugFixture.brug;
import static nl.routewijzer.plan.brug.BrugFixture.meting;
import static nl.routewijzer.plan.brug.BrugFixture.thuis;
import static nl.routewijzer.plan.brug.Invuller.CONSULENT;
import static nl.routewijzer.plan.brug.Invuller.JONGERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.plan.brug.Brugblad.Moment.Soort;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Meting;
import nl.routewijzer.plan.brug.domain.Verloop;
import org.junit.jupiter.api.Test;

class BrugtekeningTest {

    private static final Instrument BRUG = brug("1", thuis(VIJF));

    private static Brugtekening teken(List<Instrument> bekend, Meting... metingen) {
        var blad = blad(bekend, metingen);
        var verlopen = Verloop.van(blad);
        return Brugtekening.van(verlopen.getFirst(), Brugtekening.As.van(verlopen, VANDAAG), blad.momenten());
    }

    @Test
    void hoger_op_de_schaal_staat_hoger_en_later_staat_rechts() {
        var tekening =
                teken(List.of(BRUG), meting(BRUG, 60, JONGERE, "thuis", "1"), meting(BRUG, 20, JONGERE, "thuis", "5"));
        assertThat(tekening.punten()).hasSize(2);
        var eerst = tekening.punten().getFirst();
        var laatst = tekening.punten().getLast();
        assertThat(eerst.y()).isEqualTo(Brugtekening.ONDER);
        assertThat(laatst.y()).isEqualTo(Brugtekening.BOVEN);
        assertThat(laatst.x()).isGreaterThan(eerst.x());
        assertThat(tekening.lijnen())
                .singleElement()
                .satisfies(lijn -> assertThat(lijn.punten())
                        .isEqualTo(eerst.x() + "," + eerst.y() + " " + laatst.x() + "," + laatst.y()));
    }

    @Test
    void alles_valt_binnen_de_tekening_ook_als_er_maar_een_dag_is() {
        for (var dagen : List.of(0, 1, 4000)) {
            var tekening = teken(
                    List.of(BRUG),
                    meting(BRUG, dagen, JONGERE, "thuis", "1"),
                    meting(BRUG, 0, CONSULENT, "thuis", "5"));
            assertThat(tekening.punten()).allSatisfy(punt -> {
                assertThat(punt.x()).isBetween(Brugtekening.LINKS, Brugtekening.RECHTS);
                assertThat(punt.y()).isBetween(Brugtekening.BOVEN, Brugtekening.ONDER);
            });
        }
    }

    @Test
    void gesprekken_en_een_nieuw_plan_staan_op_de_as_maar_niet_van_voor_de_eerste_keer() {
        assertThat(teken(List.of(BRUG), meting(BRUG, 60, JONGERE, "thuis", "1")).momenten())
                .extracting(Brugtekening.Moment::soort)
                .containsExactly(Soort.GESPREK, Soort.PLAN);
        assertThat(teken(List.of(BRUG), meting(BRUG, 20, JONGERE, "thuis", "1")).momenten())
                .extracting(Brugtekening.Moment::soort)
                .containsExactly(Soort.GESPREK);
        assertThat(teken(List.of(BRUG), meting(BRUG, 5, JONGERE, "thuis", "1")).momenten())
                .isEmpty();
    }

    @Test
    void over_een_nieuwe_versie_heen_loopt_geen_lijn() {
        var nieuw = brug("2", thuis(VIJF));
        var tekening = teken(
                List.of(BRUG, nieuw),
                meting(BRUG, 60, JONGERE, "thuis", "1"),
                meting(nieuw, 20, JONGERE, "thuis", "4"));
        assertThat(tekening.punten()).hasSize(2);
        assertThat(tekening.lijnen()).isEmpty();
        assertThat(tekening.breuken()).hasSize(1);
    }

    @Test
    void in_woorden_staat_er_hetzelfde() {
        assertThat(teken(
                                List.of(BRUG),
                                meting(BRUG, 60, JONGERE, "thuis", "3"),
                                meting(BRUG, 1, CONSULENT, "thuis", "4"))
                        .beschrijving())
                .isEqualTo(
                        "de jongere: 25 september 2026 3 halverwege. wie begeleidt: 23 november 2026 4. gesprek: 14 november 2026. plan aangepast: 25 oktober 2026.");
    }
}
