package nl.routewijzer.plan;

import java.util.Arrays;
import nl.routewijzer.gedeeld.web.Tekst;

/** Whose words a change holds. Who typed it is written down apart from that. */
public enum Stem {
    CONSULENT,
    /** They sat at it together. */
    SAMEN,
    JONGERE;

    /** As it came in with a request; whoever types, when nothing was chosen. */
    public static Stem lees(String naam) {
        return Arrays.stream(values())
                .filter(stem -> stem.name().equals(naam))
                .findFirst()
                .orElse(CONSULENT);
    }

    public String label() {
        return Tekst.t("plan.stem." + name());
    }
}
