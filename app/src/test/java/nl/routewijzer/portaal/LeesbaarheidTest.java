package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.web.Leesbaarheid;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a jongere reads of us, on his pages, in notices, and where he answers, in words that everybody knows. */
class LeesbaarheidTest {

    private static final Object[] WAARDEN = {3, 3, 3, 3, 3};

    private final Leesbaarheid leesbaarheid = Leesbaarheid.lees();

    private static Set<String> sleutels() {
        return Jongerenteksten.sleutels();
    }

    /** As it can be read: with something in the place of what is filled in. */
    private static String ingevuld(String sleutel) {
        var tekst = Tekst.t(sleutel);
        return tekst.contains("{") ? new MessageFormat(tekst, Tekst.NEDERLANDS).format(WAARDEN) : tekst;
    }

    @Test
    void elke_tekst_is_gewoon_te_lezen() {
        var sleutels = sleutels();
        assertThat(sleutels)
                .hasSizeGreaterThan(250)
                .contains("portaal.begin.uitleg", "komst.dank.LUKT_NIET", "kader.uitloggen");
        var bezwaren = new LinkedHashMap<String, List<String>>();
        sleutels.forEach(sleutel -> {
            var van = leesbaarheid.bezwaren(ingevuld(sleutel));
            if (!van.isEmpty()) {
                bezwaren.put(sleutel, van);
            }
        });
        assertThat(bezwaren).isEmpty();
    }

    @Test
    void alles_samen_ook() {
        var alles = sleutels().stream()
                .map(LeesbaarheidTest::ingevuld)
                .filter(tekst -> tekst.matches("(?s).*[.!?]"))
                .collect(Collectors.joining("\n"));
        assertThat(Leesbaarheid.gemak(alles)).isGreaterThan(Leesbaarheid.GEMAK);
        assertThat(Leesbaarheid.woordenPerZin(alles)).isLessThan(Leesbaarheid.GEMIDDELDE_ZIN);
    }

    @Test
    void de_lijst_is_lang_genoeg_en_zegt_niets_moeilijks_terug() {
        assertThat(leesbaarheid.moeilijk()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(leesbaarheid.moeilijk().values().stream()
                        .filter(gewoon -> leesbaarheid.bezwaren(gewoon).stream()
                                .anyMatch(bezwaar -> bezwaar.startsWith("moeilijk"))))
                .isEmpty();
    }

    @Test
    void een_geplante_tekst_valt_bij_elke_regel_op() {
        assertThat(leesbaarheid.bezwaren("Je kunt " + "en dan weer ".repeat(8) + "verder."))
                .anyMatch(bezwaar -> bezwaar.startsWith("een zin van 27"));
        assertThat(leesbaarheid.bezwaren("Je kunt nu zelf kiezen of je met mij mee gaat naar de stad toe vandaag."))
                .containsExactly("gemiddeld 16,0 woorden in een zin");
        assertThat(leesbaarheid.bezwaren(
                        "Onmiddellijke telefonische bereikbaarheid bevordert buitengewoon. Samenwerkingsverbanden ondervinden"
                                + " organisatorische moeilijkheden. Verantwoordelijken overwegen veranderingen."))
                .anyMatch(bezwaar -> bezwaar.startsWith("leesgemak"));
        assertThat(leesbaarheid.bezwaren("Dit doen we in het kader van je plan."))
                .containsExactly(Tekst.t("leesbaar.moeilijk", "in het kader van", "voor"));
        assertThat(leesbaarheid.bezwaren("De klant is er.")).isNotEmpty();
        assertThat(leesbaarheid.bezwaren("Hoi! Fijn dat je er bent. Wil je praten? Stuur gerust een bericht."))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "je, 1",
        "afspraak, 2",
        "ideeën, 3",
        "contactpersoon, 4",
        "bereikbaar, 3",
        "mooie, 2",
        "nieuw, 1",
        "sneeuw, 1",
        "12, 1",
        "buiten, 2"
    })
    void lettergrepen_worden_geteld_zoals_men_ze_hoort(String woord, int lettergrepen) {
        assertThat(Leesbaarheid.lettergrepen(woord)).isEqualTo(lettergrepen);
    }
}
