package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The id of a session: long enough that nobody guesses one. */
class SessiesleutelsTest {

    private static final int AANTAL = 1_000;

    private final Sessiesleutels sleutels = new Sessiesleutels();

    @Test
    void past_in_de_tabel_en_in_een_koekje() {
        assertThat(sleutels.generate()).matches("[A-Za-z0-9_-]{36}");
    }

    @Test
    void is_elke_keer_een_ander_op_elke_plaats() {
        var alle = Stream.generate(sleutels::generate).limit(AANTAL).toList();
        assertThat(alle).doesNotHaveDuplicates();
        for (var plaats = 0; plaats < alle.getFirst().length(); plaats++) {
            var hier = plaats;
            assertThat(alle.stream().map(id -> id.charAt(hier)).collect(Collectors.toSet()))
                    .as("plaats %s", plaats)
                    .hasSizeGreaterThan(50);
        }
    }
}
