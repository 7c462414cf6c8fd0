package nl.routewijzer.gesprek.domain;

import java.time.Period;
import nl.routewijzer.methode.Parameter;

/** A parameter of the method as a stretch of time. */
public final class Termijn {

    private static final int DAGEN_IN_EEN_MAAND = 30;
    private static final int DRIE_MAANDEN = 3;

    /** The time between two contacts of "n keer per maand" and "n keer per drie maanden", or what is a stretch of time itself. */
    public static Period van(Parameter parameter) {
        return switch (parameter.eenheid()) {
            case "keer per maand" -> verdeel(1, parameter.getal());
            case "keer per drie maanden" -> verdeel(DRIE_MAANDEN, parameter.getal());
            default -> parameter.termijn();
        };
    }

    private static Period verdeel(int maanden, int keer) {
        return keer == 1 ? Period.ofMonths(maanden) : Period.ofDays(maanden * DAGEN_IN_EEN_MAAND / keer);
    }

    private Termijn() {}
}
