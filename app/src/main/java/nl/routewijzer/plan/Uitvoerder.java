package nl.routewijzer.plan;

import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Who takes a step.
 *
 * @param naam of somebody else, 1 to {@value #NAAM} characters; empty for the two of them
 */
public record Uitvoerder(Wie wie, String naam) {

    public static final int NAAM = 100;
    public static final Uitvoerder JONGERE = new Uitvoerder(Wie.JONGERE, "");
    public static final Uitvoerder CONSULENT = new Uitvoerder(Wie.CONSULENT, "");

    public enum Wie {
        JONGERE,
        CONSULENT,
        ANDER;

        public String label() {
            return Tekst.t("plan.wie." + name());
        }
    }

    public static Uitvoerder ander(String naam) {
        return new Uitvoerder(Wie.ANDER, naam);
    }
}
