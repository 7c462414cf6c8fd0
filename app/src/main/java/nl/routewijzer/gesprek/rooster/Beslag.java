package nl.routewijzer.gesprek.rooster;

import java.time.Instant;

/** Time that is taken, from {@code van} inclusive to {@code tot} exclusive. */
public record Beslag(Instant van, Instant tot) {

    public boolean raakt(Beslag ander) {
        return van.isBefore(ander.tot) && ander.van.isBefore(tot);
    }
}
