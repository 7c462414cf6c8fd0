package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Verzending.Soort;

/** The neutral sentence of each kind, in the language of who gets it where we have it and else in Dutch. Knows no name and no subject. */
final class Zinnen {

    private static final Map<Taal, Properties> ANDERE = new EnumMap<>(Taal.class);

    static {
        for (var taal : Taal.values()) {
            if (taal != Taal.NL) {
                ANDERE.put(taal, lees(taal));
            }
        }
    }

    static String onderwerp(Taal taal, Soort soort) {
        return in(taal, soort + ".onderwerp").orElseGet(() -> t("verzending." + soort + ".onderwerp"));
    }

    /** @param link whole, on a line of its own */
    static String tekst(Taal taal, Soort soort, String huis, String link) {
        return in(taal, soort + ".tekst")
                .map(zin -> zin.replace("{0}", huis).replace("{1}", link))
                .orElseGet(() -> t("verzending." + soort + ".tekst", huis, link));
    }

    /** That something went along. */
    static String bijvoegsel(Taal taal) {
        return in(taal, "bijvoegsel").orElseGet(() -> t("verzending.bijvoegsel"));
    }

    /** Whether the sentences of this kind are there in this language. */
    static boolean kent(Taal taal, Soort soort) {
        return in(taal, soort + ".tekst").isPresent();
    }

    private static Optional<String> in(Taal taal, String sleutel) {
        return Optional.ofNullable(ANDERE.get(taal)).map(zinnen -> zinnen.getProperty(sleutel));
    }

    private static Properties lees(Taal taal) {
        var zinnen = new Properties();
        try (var bron = Zinnen.class.getResourceAsStream("/berichten/" + taal.code() + ".txt");
                var tekst = new InputStreamReader(Objects.requireNonNull(bron), StandardCharsets.UTF_8)) {
            zinnen.load(tekst);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return zinnen;
    }

    private Zinnen() {}
}
