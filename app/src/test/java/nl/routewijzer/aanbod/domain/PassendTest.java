package nl.routewijzer.aanbod.domain;

import static nl.routewijzer.aanbod.OptieFixture.optie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.routewijzer.aanbod.Optie;
import org.junit.jupiter.api.Test;

class PassendTest {

    private static final List<Optie> ALLE = List.of(
            optie("nazorg", "nazorg"),
            optie("altijd"),
            optie("zoeken en plan", "zoekperiode", "gesprek2"),
            optie("ook altijd"));

    private static List<String> titels(Set<String> fasen) {
        return Passend.eerst(ALLE, fasen).stream()
                .map(optie -> optie.inhoud().titel())
                .toList();
    }

    @Test
    void wat_past_staat_vooraan_en_niets_valt_weg() {
        assertThat(titels(Set.of("zoekperiode"))).containsExactly("zoeken en plan", "altijd", "ook altijd", "nazorg");
        assertThat(titels(Set.of("nazorg"))).containsExactly("nazorg", "altijd", "ook altijd", "zoeken en plan");
    }

    @Test
    void zonder_fase_eerst_wat_altijd_past() {
        assertThat(titels(Set.of())).containsExactly("altijd", "ook altijd", "nazorg", "zoeken en plan");
    }
}
