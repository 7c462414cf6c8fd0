package nl.routewijzer.koppeling.leren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.koppeling.model.Alarm;
import nl.routewijzer.koppeling.model.Leraar;
import nl.routewijzer.koppeling.model.Leraar.Veldtelling;
import nl.routewijzer.koppeling.model.Patronen;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.vergelijking.Soort;
import nl.routewijzer.koppeling.vergelijking.Soorten;
import org.junit.jupiter.api.Test;

/** Each alarm by a linkage that is just that wrong, beside one that is right and has none. */
class ToetsingTest {

    private static final double PAREN = 1e9;
    private static final double TRAAGHEID = 20;
    private static final List<String> SOORTEN = List.of("datum", "achternaam", "postcode", "nummer", "keuze");
    private static final List<Blok> BLOKKEN = List.of(new Blok(List.of("datum")), new Blok(List.of("achternaam")));

    /** By field the level a pair has; 0 is equal, 9 the last one, nothing alike. */
    private final Patronen paren = new Patronen();

    @Test
    void een_gewone_koppeling_geeft_geen_alarm() {
        gewoon();
        assertThat(alarmen(BLOKKEN)).isEmpty();
    }

    @Test
    void een_geboortedatum_die_zelden_gelijk_is() {
        gewoon();
        paar(3000, 3, 0, 0, 0, 0);
        assertThat(alarmen(BLOKKEN)).extracting(Alarm::soort).containsExactly(Alarm.Soort.GEBOORTEDATUM_ZELDEN_GELIJK);
    }

    @Test
    void koppels_met_heel_andere_geboortedatums_zijn_geen_mensen() {
        gewoon();
        paar(9000, 9, 0, 0, 0, 0);
        assertThat(alarmen(BLOKKEN))
                .extracting(Alarm::soort)
                .containsExactly(Alarm.Soort.GEBOORTEDATUM_ZELDEN_GELIJK, Alarm.Soort.GEBOORTEDATUM_VAAK_ANDERS);
        assertThat(alarmen(BLOKKEN).get(1).gemeten()).isGreaterThan(0.35);
    }

    @Test
    void twee_blokken_die_elkaar_tegenspreken() {
        gewoon();
        paar(40_000, 0, 9, 0, 0, 0);
        paar(40_000, 1, 0, 9, 0, 0);
        var alarmen = alarmen(BLOKKEN).stream()
                .filter(alarm -> alarm.soort() == Alarm.Soort.BLOKKEN_ONEENS)
                .toList();
        assertThat(alarmen).hasSize(1);
        assertThat(alarmen.get(0).zin())
                .startsWith("De blokken op datum en achternaam zijn het over postcode niet eens");
        assertThat(alarmen.get(0).gemeten()).isGreaterThan(2);
    }

    @Test
    void een_veld_dat_in_elk_blok_zit_is_niet_te_leren() {
        gewoon();
        var blokken = List.of(new Blok(List.of("datum")), new Blok(List.of("achternaam_k", "datum_j")));
        assertThat(alarmen(blokken)).containsExactly(new Alarm(Alarm.Soort.VELD_IN_ELK_BLOK, "datum", 1, 1));
    }

    /** True pairs with now and then something else, and pairs by chance. */
    private void gewoon() {
        paar(4000, 0, 0, 0, 0, 0);
        for (int veld = 0; veld < SOORTEN.size(); veld++) {
            int[] niveaus = new int[SOORTEN.size()];
            niveaus[veld] = 9;
            paar(100, niveaus);
            niveaus[veld] = 1;
            paar(100, niveaus);
        }
        paar(200_000, 0, 9, 9, 9, 9);
        paar(200_000, 9, 0, 9, 9, 9);
    }

    private void paar(long aantal, int... niveaus) {
        byte[] g = new byte[niveaus.length];
        for (int v = 0; v < g.length; v++) {
            g[v] = (byte) Math.min(niveaus[v], soort(v).niveaus().size() - 1);
        }
        paren.voegToe(g, 0, 0, aantal);
    }

    private List<Alarm> alarmen(List<Blok> blokken) {
        List<Veldtelling> tellingen = new ArrayList<>();
        List<Veld> velden = new ArrayList<>();
        for (int v = 0; v < SOORTEN.size(); v++) {
            double[] u = new double[soort(v).niveaus().size()];
            Arrays.fill(u, 0.001);
            u[0] = 0.0002;
            u[u.length - 1] = 1 - 0.0002 - 0.001 * (u.length - 2);
            tellingen.add(new Veldtelling(
                    SOORTEN.get(v),
                    soort(v),
                    soort(v).niveaus(),
                    Arrays.stream(u).boxed().toList(),
                    1));
            velden.add(new Veld(SOORTEN.get(v), soort(v), Optional.empty()));
        }
        var model = new Leraar(tellingen, paren, PAREN, TRAAGHEID).leer(1e-6);
        return new Toetsing(tellingen, paren, PAREN, TRAAGHEID).alarmen(model, velden, blokken);
    }

    private static Soort soort(int veld) {
        return Soorten.zoek(SOORTEN.get(veld)).orElseThrow();
    }
}
