package nl.routewijzer.toegang.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.toegang.Regiotelling.Getal;
import nl.routewijzer.toegang.Regiotelling.Regel;
import org.junit.jupiter.api.Test;

class RegiobeeldTest {

    private static final Getal KLEIN = new Getal(Optional.empty(), true);

    private static Getal van(int aantal) {
        return new Getal(Optional.of(aantal), false);
    }

    private static Regel regel(String subregio, String naam, Getal zonder) {
        return new Regel("Noord", subregio, naam, true, van(40), van(30), zonder);
    }

    @Test
    void een_totaal_is_er_als_elk_getal_er_staat() {
        var beeld = Regiobeeld.van(List.of(regel("West", "A", van(10)), regel("West", "B", van(0))))
                .orElseThrow();
        assertThat(beeld.totaal()).isEqualTo(new Regiobeeld.Totaal(Optional.of(80), Optional.of(60), Optional.of(10)));
    }

    @Test
    void een_totaal_zou_anders_het_verborgen_getal_verraden_ook_over_twee_subregios() {
        var beeld = Regiobeeld.van(List.of(regel("Oost", "A", van(10)), regel("West", "B", KLEIN)))
                .orElseThrow();
        assertThat(beeld.delen()).extracting(Regiobeeld.Deel::naam).containsExactly("Oost", "West");
        assertThat(beeld.delen().getFirst().totaal().zonder()).contains(10);
        assertThat(beeld.delen().getLast().totaal().zonder()).isEmpty();
        assertThat(beeld.totaal().zonder()).isEmpty();
        assertThat(beeld.totaal().lopend()).contains(60);
    }

    @Test
    void zonder_regio_is_er_niets() {
        assertThat(Regiobeeld.van(List.of())).isEmpty();
    }
}
