package nl.routewijzer.gedeeld;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The one clock of the house, in Dutch time. Nothing else asks what day it is, the database least of all. */
@Component
public class Tijd {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock klok;

    public Tijd(Clock klok) {
        this.klok = klok;
    }

    /** Now, in microseconds: what PostgreSQL keeps. */
    public Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate vandaag() {
        return dag(nu());
    }

    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static LocalDateTime plaatselijk(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    public static Instant moment(LocalDateTime plaatselijk) {
        return plaatselijk.atZone(ZONE).toInstant();
    }
}
