package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.web.Leestaal;
import nl.routewijzer.gedeeld.web.Leestalen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a jongere reads is there in every language, whole and no more, and each text becomes a sentence. */
class TalenTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** The same word in another language, a name, or nothing but what is filled in. */
    private static final Map<String, Set<String>> ZELFDE = Map.of(
            "*",
            Set.of("portaal.keek.bekend", "kalender.plaats", "brug.lijn", "vorm.WHATSAPP"),
            "en",
            Set.of(
                    "portaalveld.code",
                    "portaal.route.PLAN",
                    "portaal.verhaal.contact.email",
                    "portaal.verhaal.loopbaan.school"));

    static Stream<Leestaal> vertaald() {
        return Leestalen.alle().stream().filter(taal -> taal != Leestalen.NEDERLANDS);
    }

    @Test
    void er_zijn_er_ten_minste_drie() {
        assertThat(Leestalen.alle().stream().map(Leestaal::code))
                .startsWith("nl")
                .contains("en", "ar");
    }

    @ParameterizedTest
    @MethodSource("vertaald")
    void alles_staat_erin_en_niets_meer(Leestaal taal) {
        assertThat(bezwaren(taal.code(), lees(taal.code()), nederlands())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vertaald")
    void elke_tekst_wordt_een_zin(Leestaal taal) {
        lees(taal.code()).forEach((sleutel, tekst) -> {
            for (var hoeveel : List.of(0, 1, 2, 3, 11, 100)) {
                assertThat(ingevuld(tekst, taal.code(), hoeveel))
                        .as(sleutel)
                        .isNotBlank()
                        .doesNotContain("{", "}", "''");
            }
        });
    }

    private static String ingevuld(String tekst, String code, int hoeveel) {
        return ARGUMENT.matcher(tekst).find()
                ? new MessageFormat(tekst, Locale.forLanguageTag(code))
                        .format(new Object[] {hoeveel, hoeveel, hoeveel, hoeveel})
                : tekst;
    }

    @Test
    void wat_niet_klopt_valt_op() {
        var nederlands = Map.of("a.een", "Een {0}", "a.twee", "Twee", "a.drie", "Drie");
        assertThat(bezwaren("pl", Map.of("a.een", "Jeden", "a.twee", "Twee", "a.vier", "Cztery"), nederlands))
                .containsExactly(
                        "mist a.drie",
                        "hoort er niet: a.vier",
                        "vult iets anders in: a.een",
                        "is nog Nederlands: a.twee");
        assertThat(bezwaren("pl", Map.of("a.een", "L'{0}"), Map.of("a.een", "Een {0}")))
                .containsExactly("apostrof: a.een");
        assertThat(bezwaren("pl", Map.of("a.een", "Jeden {0}"), Map.of("a.een", "Een {0}")))
                .isEmpty();
    }

    private static List<String> bezwaren(String code, Map<String, String> teksten, Map<String, String> nederlands) {
        var bezwaren = new ArrayList<String>();
        verschil(nederlands.keySet(), teksten.keySet()).forEach(sleutel -> bezwaren.add("mist " + sleutel));
        verschil(teksten.keySet(), nederlands.keySet()).forEach(sleutel -> bezwaren.add("hoort er niet: " + sleutel));
        new TreeMap<>(teksten).forEach((sleutel, tekst) -> {
            var bron = nederlands.getOrDefault(sleutel, "");
            if (nederlands.containsKey(sleutel) && !argumenten(bron).equals(argumenten(tekst))) {
                bezwaren.add("vult iets anders in: " + sleutel);
            }
            if (bron.equals(tekst) && !magHetzelfde(code, sleutel)) {
                bezwaren.add("is nog Nederlands: " + sleutel);
            }
            if (ARGUMENT.matcher(tekst).find() && tekst.replace("''", "").contains("'")) {
                bezwaren.add("apostrof: " + sleutel);
            }
        });
        return bezwaren;
    }

    private static boolean magHetzelfde(String code, String sleutel) {
        return ZELFDE.getOrDefault("*", Set.of()).contains(sleutel)
                || ZELFDE.getOrDefault(code, Set.of()).contains(sleutel);
    }

    private static Set<String> verschil(Set<String> heel, Set<String> deel) {
        var rest = new TreeSet<>(heel);
        rest.removeAll(deel);
        return rest;
    }

    private static Set<String> argumenten(String tekst) {
        return ARGUMENT.matcher(tekst).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> nederlands() {
        return Jongerenteksten.vertaald().stream().collect(Collectors.toMap(sleutel -> sleutel, Tekst::t));
    }

    private static Map<String, String> lees(String code) {
        var teksten = new Properties();
        try (var stroom =
                Objects.requireNonNull(TalenTest.class.getResourceAsStream("/teksten_" + code + ".properties"))) {
            teksten.load(new java.io.InputStreamReader(stroom, StandardCharsets.UTF_8));
        } catch (java.io.IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
        return teksten.stringPropertyNames().stream()
                .collect(Collectors.toMap(sleutel -> sleutel, teksten::getProperty));
    }
}
