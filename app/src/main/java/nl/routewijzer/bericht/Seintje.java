package nl.routewijzer.bericht;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Verzendweg;

/**
 * How a notice that something is there would reach a jongere now, and what he chose of it.
 *
 * @param wegen ways by which it can: he has an address and the organisation can send there; the one that is taken first
 * @param taal in which it is written
 * @param hier the quiet hours of the organisation, for who chose none
 */
public record Seintje(Stand stand, List<Weg> wegen, Taal taal, Stilte hier, Wens wens) {

    public enum Stand {
        KOMT,
        /** He chose so. */
        WIL_NIET,
        GEEN_ADRES,
        /** There is an address, and the organisation cannot send there. */
        GEEN_WEG
    }

    /** @param adres so much of it that he knows which one it is */
    public record Weg(Verzendweg weg, String adres) {

        public static Weg naar(Verzendweg weg, String adres) {
            return new Weg(weg, weg == Verzendweg.MAIL ? mail(adres) : nummer(adres));
        }

        private static String mail(String adres) {
            var apenstaart = adres.indexOf('@');
            return apenstaart < 1
                    ? "…"
                    : adres.substring(0, adres.offsetByCodePoints(0, 1)) + "…" + adres.substring(apenstaart);
        }

        private static String nummer(String adres) {
            return "…" + adres.substring(Math.max(0, adres.length() - 2));
        }

        public String label() {
            return t("wens.weg." + weg, adres);
        }
    }

    public Seintje {
        wegen = List.copyOf(wegen);
    }

    public Stilte stilte() {
        return wens.stilte().orElse(hier);
    }

    public boolean zelfGekozen() {
        return !wens.equals(Wens.geen(wens.jongere()));
    }

    /** What he chose, in one line for who guides him; empty when no notice comes. */
    public Optional<String> regel(String naam) {
        return stand != Stand.KOMT
                ? Optional.empty()
                : Optional.of(Stream.of(
                                t(
                                        "seintje.komt",
                                        naam,
                                        t("postvak.weg." + wegen.getFirst().weg())),
                                taal == Taal.NL ? "" : t("seintje.taal", t("taal." + taal + ".nederlands")),
                                stilte().isNooit()
                                        ? ""
                                        : t(
                                                "seintje.stilte",
                                                stilte().van().toString(),
                                                stilte().tot().toString()),
                                herinneringen())
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private String herinneringen() {
        return wens.herinneringen().isEmpty()
                ? t("seintje.herinnering.geen")
                : t(
                        "seintje.herinnering",
                        Stream.of(Herinnersoort.values())
                                .filter(wens.herinneringen()::contains)
                                .map(soort -> t("seintje.herinnering." + soort))
                                .collect(Collectors.joining(", ")));
    }
}
