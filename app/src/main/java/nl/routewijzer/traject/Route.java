package nl.routewijzer.traject;

import java.util.Arrays;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * The direction that was chosen after the zoekperiode; can be chosen again at any time. Each is an option of
 * the method at its decision moment {@link #MOMENT}.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 2e gesprek.
 */
public enum Route {
    WERK(1),
    SCHOOL(2),
    ZORG(3),
    GEEN_RECHT(4);

    /** The decision moment at which a route is chosen. */
    public static final String MOMENT = "B-04";

    private final int keuze;

    Route(int keuze) {
        this.keuze = keuze;
    }

    /** @param keuze number of the option at {@link #MOMENT}, from 1 */
    static Optional<Route> met(int keuze) {
        return Arrays.stream(values()).filter(route -> route.keuze == keuze).findFirst();
    }

    public String label() {
        return Tekst.t("route." + name());
    }
}
