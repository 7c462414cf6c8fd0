package nl.routewijzer.koppeling.maak;

import java.util.Locale;

/** Where the names of a family come from; the weights are about those of youths in the Netherlands, and nothing hangs on them. */
enum Groep {
    NL(70),
    TR(5),
    MA(6),
    SR(4.5),
    CW(2),
    PL(4),
    SY(3.5),
    UA(2),
    ID(3);

    private final double gewicht;

    Groep(double gewicht) {
        this.gewicht = gewicht;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    double gewicht() {
        return gewicht;
    }
}
