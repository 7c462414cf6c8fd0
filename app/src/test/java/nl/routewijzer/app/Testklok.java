package nl.routewijzer.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.routewijzer.gedeeld.Tijd;

/** The clock of the tests: Tuesday 24 November 2026, 08:55, until a test moves it. */
public final class Testklok extends Clock {

    public static final LocalDateTime BEGIN = LocalDateTime.of(2026, 11, 24, 8, 55);

    private volatile Instant nu = Tijd.moment(BEGIN);

    public void terug() {
        nu = Tijd.moment(BEGIN);
    }

    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    public void dagenVerder(int dagen) {
        nu = Tijd.moment(Tijd.plaatselijk(nu).plusDays(dagen));
    }

    @Override
    public ZoneId getZone() {
        return Tijd.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
