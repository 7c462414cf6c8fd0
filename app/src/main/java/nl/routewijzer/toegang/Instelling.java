package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.misschien;
import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something an organisation decides for itself, declared by the room that obeys it.
 *
 * @param id lasting: own values are kept under it; capitals, digits and dashes
 * @param betekenis what changes with it, in a sentence
 * @param eenheid of the value; empty for what has none
 * @param standaard what holds without an own value; empty for what is not in use then
 * @param bron where that comes from
 */
public record Instelling(
        String id,
        Groep groep,
        String naam,
        String betekenis,
        Soort soort,
        String eenheid,
        String standaard,
        String bron) {

    /** Under which heading it stands. */
    public enum Groep {
        TERMIJNEN,
        LEEFTIJDEN,
        JONGEREN,
        SAMENWERKEN
    }

    /** What can be filled in. */
    public sealed interface Soort {

        /** Why this value cannot be, or nothing. */
        Optional<String> bezwaar(String waarde);

        /** What can be, in words. */
        String bereik();

        /** The value as people read it. */
        default String inWoorden(String waarde) {
            return waarde;
        }
    }

    /** A whole number, both ends included. */
    public record Getal(int minst, int meest) implements Soort {

        private static final Pattern GETAL = Pattern.compile("[0-9]{1,6}");

        @Override
        public Optional<String> bezwaar(String waarde) {
            return GETAL.matcher(waarde).matches()
                            && Integer.parseInt(waarde) >= minst
                            && Integer.parseInt(waarde) <= meest
                    ? Optional.empty()
                    : Optional.of(t("instelling.fout.getal", minst, meest));
        }

        @Override
        public String bereik() {
            return t("instelling.bereik.getal", minst, meest);
        }
    }

    /** Yes or no. */
    public record AanUit() implements Soort {

        @Override
        public Optional<String> bezwaar(String waarde) {
            return waarde.equals(AAN) || waarde.equals(UIT) ? Optional.empty() : Optional.of(t("formulier.keuze"));
        }

        @Override
        public String bereik() {
            return t("instelling.bereik.aanuit");
        }

        @Override
        public String inWoorden(String waarde) {
            return waarde.equals(AAN) ? t("instelling.aan") : t("instelling.uit");
        }
    }

    /** Words of a fixed form, such as "18 tot 27". */
    public record Vorm(Pattern vorm, String voorbeeld) implements Soort {

        @Override
        public Optional<String> bezwaar(String waarde) {
            return vorm.matcher(waarde).matches()
                    ? Optional.empty()
                    : Optional.of(t("instelling.fout.vorm", voorbeeld));
        }

        @Override
        public String bereik() {
            return t("instelling.bereik.vorm", voorbeeld);
        }
    }

    public static final String AAN = "JA";
    public static final String UIT = "NEE";

    public boolean isAanUit() {
        return soort instanceof AanUit;
    }

    public boolean isGetal() {
        return soort instanceof Getal;
    }

    /** "4 weken", "1 week", "nee", or that it is not in use. */
    public String inWoorden(String waarde) {
        if (waarde.isEmpty()) {
            return t("instelling.niet");
        }
        var een = Optional.of(waarde).filter("1"::equals).flatMap(waar -> misschien("enkelvoud." + eenheid));
        var woorden = soort.inWoorden(waarde);
        return eenheid.isEmpty() ? woorden : woorden + " " + een.orElse(eenheid);
    }
}
