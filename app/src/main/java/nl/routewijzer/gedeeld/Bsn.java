package nl.routewijzer.gedeeld;

import java.util.Optional;

/**
 * Burgerservicenummer: nine digits that pass the eleven-test. Never in a URL, a log or an event.
 *
 * <p>Source: Logisch ontwerp BSN (RvIG), eleven-test: 9a+8b+7c+6d+5e+4f+3g+2h−i divisible by 11; all zeros is no number.
 */
public record Bsn(String cijfers) {

    private static final int LENGTE = 9;
    private static final int ELF = 11;

    public Bsn {
        if (!voldoetAanElfproef(cijfers)) {
            throw new IllegalArgumentException("geen geldig BSN");
        }
    }

    /** Reads what a person typed: spaces, dots and dashes are forgiven, eight digits get their leading zero. */
    public static Optional<Bsn> lees(String invoer) {
        var kaal = invoer.replaceAll("[\\s.\\-]", "");
        var cijfers = kaal.length() == LENGTE - 1 ? "0" + kaal : kaal;
        return voldoetAanElfproef(cijfers) ? Optional.of(new Bsn(cijfers)) : Optional.empty();
    }

    private static boolean voldoetAanElfproef(String cijfers) {
        if (!cijfers.matches("[0-9]{9}") || cijfers.equals("000000000")) {
            return false;
        }
        var som = -cijfer(cijfers, LENGTE - 1);
        for (var i = 0; i < LENGTE - 1; i++) {
            som += (LENGTE - i) * cijfer(cijfers, i);
        }
        return som % ELF == 0;
    }

    private static int cijfer(String cijfers, int plaats) {
        return cijfers.charAt(plaats) - '0';
    }

    /** Hidden: a number that slips into a log line must not be readable there. */
    @Override
    public String toString() {
        return "Bsn[*********]";
    }
}
