package nl.routewijzer.koppeling.model;

import java.util.Locale;

/**
 * Why a person should look before using a model or an outcome.
 *
 * @param wat what it is about: fields, blocks; empty where that goes without saying
 * @param gemeten what was measured, in the unit of the kind
 * @param grens from where it is an alarm
 */
public record Alarm(Soort soort, String wat, double gemeten, double grens) {

    /** Every kind of alarm with its sentence; a new one is an entry. */
    public enum Soort {
        /** Share of the links; too few. A birth date is the surest that people have: what was found are no persons. */
        GEBOORTEDATUM_ZELDEN_GELIJK(
                100,
                "De geboortedatum is bij maar %2$.0f%% van de koppels gelijk, en dat hoort minstens %3$.0f%% te zijn."),
        /** Share of the links; too many. */
        GEBOORTEDATUM_VAAK_ANDERS(
                100,
                "De geboortedatum is bij %2$.0f%% van de koppels heel anders (meer dan %3$.0f%%); de gewichten zijn de gewone en niet geleerd."),
        /** Bits between what is learned of one field within two blocks. */
        BLOKKEN_ONEENS(1, "De blokken op %1$s niet eens: het scheelt %2$.1f bits (meer dan %3$.1f)."),
        /** Share of the blocks that hold the field, or what tells it: its chances are learned among pairs that were chosen for it. */
        VELD_IN_ELK_BLOK(
                100, "Elk blok vergelijkt binnen gelijke %1$s; wat dat veld waard is, is zo zonder BSN niet te leren."),
        /** Rows of the largest group. */
        GROTE_GROEP(1, "De grootste groep heeft %2$.0f rijen (meer dan %3$.0f)."),
        /** Share of the pairs within groups that are there only by others. */
        BRUGGEN(100, "%2$.0f%% van de paren in groepen hoort alleen door anderen bij elkaar (meer dan %3$.0f%%).");

        private final double maal;
        private final String zin;

        Soort(double maal, String zin) {
            this.maal = maal;
            this.zin = zin;
        }
    }

    /** As a person reads it. */
    public String zin() {
        return String.format(Locale.ROOT, soort.zin, wat, soort.maal * gemeten, soort.maal * grens);
    }
}
