package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.routewijzer.gedeeld.Tijd;

/** A moment that can be chosen. */
public record Vrijmoment(Spreekuur uit, Instant begin) {

    /** What the talk takes, with what is kept free around it. */
    public Beslag beslag() {
        var lengte = uit.lengte();
        return new Beslag(
                begin.minus(lengte.vooraf(), ChronoUnit.MINUTES),
                begin.plus(lengte.minuten() + (long) lengte.erna(), ChronoUnit.MINUTES));
    }

    public LocalDate dag() {
        return Tijd.dag(begin);
    }

    /** How a form names it. */
    public String sleutel() {
        return uit.id() + "_" + begin.getEpochSecond();
    }
}
