package nl.routewijzer.gesprek.rooster.domain;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.rooster.Kalenderpunt;

/**
 * Conversations as iCalendar, in Dutch time.
 *
 * <p>Source: RFC 5545 (iCalendar) for the form; RFC 5546 (iTIP) §3.2.1 and §3.2.5 for PUBLISH and CANCEL. A REQUEST names who is
 * invited, and no name leaves the house.
 */
public final class Kalender {

    public static final String MEDIATYPE = "text/calendar;charset=UTF-8";

    private static final String MAKER = "-//Routewijzer//Routewijzer//NL";
    private static final Duration VERVERS = Duration.ofHours(1);
    private static final int MAART = 3;
    private static final int OKTOBER = 10;

    /** A file about one conversation: it goes on, or it does not. */
    public static String bestand(Kalenderpunt punt, String woord, String huis, Instant nu) {
        var kalender = kalender();
        kalender.setMethod(punt.afgezegd() ? Method.CANCEL : Method.PUBLISH);
        kalender.addEvent(afspraak(punt, woord, huis, nu));
        return schrijf(kalender);
    }

    /** A list to which somebody subscribes: what is not in it any more is gone. */
    public static String feed(List<Kalenderpunt> punten, String woord, String huis, Instant nu) {
        var kalender = kalender();
        kalender.setMethod(Method.PUBLISH);
        kalender.setRefreshInterval(
                biweekly.util.Duration.builder().hours((int) VERVERS.toHours()).build());
        punten.forEach(punt -> kalender.addEvent(afspraak(punt, woord, huis, nu)));
        return schrijf(kalender);
    }

    private static ICalendar kalender() {
        var kalender = new ICalendar();
        kalender.setProductId(MAKER);
        kalender.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Tijd.ZONE), nederlandseTijd()));
        return kalender;
    }

    private static VEvent afspraak(Kalenderpunt punt, String woord, String huis, Instant nu) {
        var afspraak = new VEvent();
        afspraak.setUid(punt.uid().toString());
        afspraak.setSequence(punt.volgnummer());
        afspraak.setDateTimeStamp(Date.from(nu));
        afspraak.setDateStart(Date.from(punt.begin()));
        afspraak.setDateEnd(Date.from(punt.einde()));
        afspraak.setSummary(woord);
        afspraak.setLocation(punt.plaats());
        afspraak.setUrl(punt.link());
        var afzender = new Organizer((String) null, null);
        afzender.setUri(huis);
        afspraak.setOrganizer(afzender);
        afspraak.setStatus(punt.afgezegd() ? Status.cancelled() : Status.confirmed());
        return afspraak;
    }

    /** As it has been since 1996: from the last Sunday of March to that of October. */
    private static VTimezone nederlandseTijd() {
        var winter = new UtcOffset(true, 1, 0);
        var zomer = new UtcOffset(true, 2, 0);
        var zone = new VTimezone(Tijd.ZONE.getId());
        var zomertijd = new DaylightSavingsTime();
        zomertijd.setDateStart(new DateTimeComponents(1996, MAART, 31, 2, 0, 0, false));
        zomertijd.setTimezoneOffsetFrom(winter);
        zomertijd.setTimezoneOffsetTo(zomer);
        zomertijd.addTimezoneName("CEST");
        zomertijd.setRecurrenceRule(laatsteZondag(MAART));
        zone.addDaylightSavingsTime(zomertijd);
        var wintertijd = new StandardTime();
        wintertijd.setDateStart(new DateTimeComponents(1996, OKTOBER, 27, 3, 0, 0, false));
        wintertijd.setTimezoneOffsetFrom(zomer);
        wintertijd.setTimezoneOffsetTo(winter);
        wintertijd.addTimezoneName("CET");
        wintertijd.setRecurrenceRule(laatsteZondag(OKTOBER));
        zone.addStandardTime(wintertijd);
        return zone;
    }

    private static Recurrence laatsteZondag(int maand) {
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(maand)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build();
    }

    private static String schrijf(ICalendar kalender) {
        var tekst = new StringWriter();
        try (var schrijver = new ICalWriter(tekst, ICalVersion.V2_0)) {
            schrijver.write(kalender);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toString();
    }

    private Kalender() {}
}
