package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A strict content policy holds only when no template needs an exception to it. */
class SjabloonregelsTest {

    private static final Map<String, Pattern> VERBODEN = Map.of(
            "inline style", Pattern.compile("\\sstyle\\s*="),
            "inline script", Pattern.compile("<script(?![^>]*\\ssrc=)"),
            "event attribute", Pattern.compile("\\son[a-z]+\\s*="),
            "hx-on", Pattern.compile("hx-on"),
            "filter in hx-trigger", Pattern.compile("hx-trigger=\"[^\"]*\\["),
            "unescaped output", Pattern.compile("\\$unsafe\\{"));

    @Test
    void geen_sjabloon_vraagt_om_een_uitzondering() throws IOException {
        try (var sjablonen = Files.walk(Path.of("src/main/jte"))) {
            var alle = sjablonen.filter(Files::isRegularFile).toList();
            assertThat(alle).hasSizeGreaterThan(15);
            for (var sjabloon : alle) {
                assertThat(overtredingen(Files.readString(sjabloon)))
                        .as(sjabloon.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">",
                "<script>alert(1)</script>",
                "<a onclick=\"x()\">",
                "<a hx-on:click=\"x()\">",
                "<a hx-trigger=\"keyup[key]\">",
                "$unsafe{naam}",
                "<form method=\"post\"><input name=\"a\"></form>"
            })
    void een_geplante_overtreding_valt_op(String sjabloon) {
        assertThat(overtredingen(sjabloon)).isNotEmpty();
    }

    private static List<String> overtredingen(String sjabloon) {
        var gevonden = VERBODEN.entrySet().stream()
                .filter(regel -> regel.getValue().matcher(sjabloon).find())
                .map(Map.Entry::getKey);
        return Stream.concat(
                        gevonden, Stream.of("form without token").filter(regel -> formulierZonderSleutel(sjabloon)))
                .toList();
    }

    private static boolean formulierZonderSleutel(String sjabloon) {
        return Pattern.compile("(?s)<form(?=[^>]*method=\"post\").*?</form>")
                .matcher(sjabloon)
                .results()
                .anyMatch(formulier -> !formulier.group().contains("csrf"));
    }
}
