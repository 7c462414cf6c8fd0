package nl.routewijzer.toegang;

import static nl.routewijzer.toegang.Personeelsregels.Bezwaar.LAATSTE_BEHEERDER;
import static nl.routewijzer.toegang.Personeelsregels.Bezwaar.ZELF_WEG;
import static nl.routewijzer.toegang.Personeelsregels.beoordeel;
import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.toegang.Personeelsregels.Feiten;
import org.junit.jupiter.api.Test;

class PersoneelsregelsTest {

    @Test
    void de_laatste_beheerder_houdt_de_rol() {
        assertThat(beoordeel(new Feiten(true, true, false, false, 0))).containsExactly(LAATSTE_BEHEERDER);
        assertThat(beoordeel(new Feiten(false, true, true, true, 0))).containsExactly(LAATSTE_BEHEERDER);
    }

    @Test
    void wie_niet_de_laatste_is_of_het_blijft_mag_veranderen() {
        assertThat(beoordeel(new Feiten(true, true, false, false, 1))).isEmpty();
        assertThat(beoordeel(new Feiten(true, true, false, true, 0))).isEmpty();
        assertThat(beoordeel(new Feiten(false, false, true, false, 0))).isEmpty();
    }

    @Test
    void niemand_zet_zichzelf_uit_dienst() {
        assertThat(beoordeel(new Feiten(true, false, true, false, 1))).containsExactly(ZELF_WEG);
    }

    @Test
    void elke_reden_staat_er() {
        assertThat(beoordeel(new Feiten(true, true, true, true, 0))).containsExactly(LAATSTE_BEHEERDER, ZELF_WEG);
    }
}
