package nl.routewijzer.koppeling.model;

import java.util.List;

/**
 * What was learned, to be kept and used again.
 *
 * @param vorm the version of this form
 * @param geleerd from what m was learned, in words
 * @param kans the chance that two rows drawn at random are the same person
 * @param huishouden the chance that two rows drawn at random are two people of one household; 0 when that is not told apart
 * @param delen by field
 * @param alarmen why a person should look before using it
 */
public record Model(
        int vorm, String geleerd, double kans, double huishouden, List<Onderdeel> delen, List<Alarm> alarmen) {

    public static final int VORM = 2;

    public Model {
        delen = List.copyOf(delen);
        alarmen = List.copyOf(alarmen);
    }

    /** What is written in {@code geleerd} when m was learned from pairs with an equal BSN. */
    static final String BEWEZEN = "paren met gelijk BSN";

    /** Whether m was learned from pairs that are surely one person. */
    public boolean bewezen() {
        return geleerd.equals(BEWEZEN);
    }

    public Model metAlarmen(List<Alarm> andere) {
        return new Model(vorm, geleerd, kans, huishouden, delen, andere);
    }

    /** Whether the model is about just these fields, in this order. */
    public boolean past(List<String> velden) {
        return delen.stream().map(Onderdeel::veld).toList().equals(velden);
    }

    /** The names of the levels by field. */
    public List<List<String>> niveaus() {
        return delen.stream()
                .map(deel -> deel.niveaus().stream().map(Gewicht::niveau).toList())
                .toList();
    }

    /** The weight that is there before any field is looked at. */
    public double beginbits() {
        return Math.log(kans / (1 - kans - huishouden)) / Math.log(2);
    }

    /** The weight of one household that is there before any field is looked at. */
    public double huishoudbegin() {
        return Math.log(huishouden / (1 - kans - huishouden)) / Math.log(2);
    }

    /** The probability that belongs to a total weight in bits. */
    public static double kans(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
