package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.portaal.Mijnroute.Feiten;
import nl.routewijzer.portaal.Mijnroute.Woord;
import nl.routewijzer.traject.Trajectstand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MijnrouteTest {

    @ParameterizedTest(name = "{0}, gesproken: {1}, dan ben je bij {2}")
    @CsvSource({
        "ZOEKPERIODE, false, KENNISMAKEN",
        "ZOEKPERIODE, true, ZOEKEN",
        "PLAN, false, KENNISMAKEN",
        "PLAN, true, PLAN",
        "VERLOOP, true, AAN_DE_SLAG",
        "VERLOOP, false, AAN_DE_SLAG",
        "NAZORG, true, DAARNA",
        "AFGESLOTEN, true, DAARNA"
    })
    void hij_leest_waar_hij_is(Stand stand, boolean gesproken, Woord hier) {
        assertThat(Mijnroute.van(new Feiten(stand, true, gesproken)).hier()).isEqualTo(hier);
    }

    @Test
    void wie_geen_uitkering_vraagt_heeft_vier_woorden() {
        assertThat(Mijnroute.van(new Feiten(Stand.PLAN, true, true)).woorden()).containsExactly(Woord.values());
        assertThat(Mijnroute.van(new Feiten(Stand.PLAN, false, true)).woorden())
                .containsExactly(Woord.KENNISMAKEN, Woord.PLAN, Woord.AAN_DE_SLAG, Woord.DAARNA);
    }

    @Test
    void wat_ervoor_staat_is_geweest() {
        var route = Mijnroute.van(new Feiten(Stand.VERLOOP, true, true));
        assertThat(route.woorden().stream().filter(route::isGeweest))
                .containsExactly(Woord.KENNISMAKEN, Woord.ZOEKEN, Woord.PLAN);
    }
}
