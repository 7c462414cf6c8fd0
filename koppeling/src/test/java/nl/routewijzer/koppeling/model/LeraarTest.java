package nl.routewijzer.koppeling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nl.routewijzer.koppeling.model.Leraar.Veldtelling;
import nl.routewijzer.koppeling.vergelijking.Niveau;
import nl.routewijzer.koppeling.vergelijking.Soort;
import nl.routewijzer.koppeling.vergelijking.Soorten;
import org.junit.jupiter.api.Test;

class LeraarTest {

    private static final long PAREN = 1_000_000;
    private static final long WAAR = 5_000;

    /** Three fields with two levels; true pairs agree with chance 0.9, 0.8 and 0.7, others with 0.01, 0.02 and 0.05. */
    private static final double[] M = {0.9, 0.8, 0.7};

    private static final double[] U = {0.01, 0.02, 0.05};

    @Test
    void zonder_voorbeelden_komen_de_kansen_terug_waarmee_de_paren_gemaakt_zijn() {
        var model = new Leraar(velden("keuze"), paren(7), PAREN, 20).leer(0.001);
        for (int v = 0; v < M.length; v++) {
            assertThat(model.delen().get(v).niveaus().get(0).m()).isCloseTo(M[v], within(0.05));
            assertThat(model.delen().get(v).niveaus().get(0).u()).isCloseTo(U[v], within(0.002));
        }
        assertThat(model.kans()).isCloseTo((double) WAAR / PAREN, within(0.0005));
    }

    @Test
    void een_ander_bsn_is_nooit_dezelfde_en_een_gelijk_bsn_altijd() {
        var velden = List.of(veld("bsn", 0.001), veld("keuze", 0.01));
        var patronen = new Patronen();
        patronen.voegToe(new byte[] {0, 1}, 0, 0, 300);
        patronen.voegToe(new byte[] {1, 0}, 0, 0, 300);
        var bsn = new Leraar(velden, patronen, PAREN, 20)
                .leer(0.001)
                .delen()
                .get(0)
                .niveaus();
        assertThat(bsn.get(0).bits()).isGreaterThan(25);
        assertThat(bsn.get(1).bits()).isLessThan(-25);
    }

    @Test
    void met_genoeg_gelijke_bsns_wordt_m_daarvan_geleerd() {
        var patronen = new Patronen();
        patronen.voegToe(new byte[] {0, 0}, 0, 0, 600);
        patronen.voegToe(new byte[] {0, 1}, 0, 0, 400);
        patronen.voegToe(new byte[] {-1, 1}, 0, 0, 100_000);
        var model = new Leraar(List.of(veld("bsn", 0.001), veld("keuze", 0.01)), patronen, PAREN, 20).leer(0.001);
        assertThat(model.geleerd()).isEqualTo("paren met gelijk BSN");
        assertThat(model.delen().get(1).niveaus().get(0).m()).isCloseTo(0.6, within(0.02));
    }

    private static List<Veldtelling> velden(String soort) {
        return List.of(veld(soort, U[0], 0), veld(soort, U[1], 1), veld(soort, U[2], 2));
    }

    private static Veldtelling veld(String soort, double u) {
        return veld(soort, u, 0);
    }

    /** What is counted among all pairs holds the true ones too. */
    private static Veldtelling veld(String soort, double u, int welk) {
        Soort gekozen = Soorten.zoek(soort).orElseThrow();
        double rauw = u + (M[welk] - u) * WAAR / PAREN;
        return new Veldtelling(
                "veld" + welk,
                gekozen,
                gekozen.vast()
                        ? gekozen.niveaus()
                        : List.of(new Niveau("gelijk", "", 0.85, 0), new Niveau("anders", "", 0.15, 0)),
                List.of(rauw, 1 - rauw),
                1);
    }

    private static Patronen paren(long zaad) {
        var toeval = new Random(zaad);
        long[] aantallen = new long[1 << M.length];
        for (int i = 0; i < PAREN; i++) {
            int welk = 0;
            for (int v = 0; v < M.length; v++) {
                welk = 2 * welk + (toeval.nextDouble() < (i < WAAR ? M[v] : U[v]) ? 0 : 1);
            }
            aantallen[welk]++;
        }
        var uit = new Patronen();
        for (int welk = 0; welk < aantallen.length; welk++) {
            uit.voegToe(
                    new byte[] {(byte) (welk >> 2), (byte) (welk >> 1 & 1), (byte) (welk & 1)}, 0, 0, aantallen[welk]);
        }
        return uit;
    }
}
