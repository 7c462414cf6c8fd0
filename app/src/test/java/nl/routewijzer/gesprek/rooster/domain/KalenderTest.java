package nl.routewijzer.gesprek.rooster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.rooster.Kalenderpunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by one library is read back by another. */
class KalenderTest {

    private static final UUID UID = UUID.fromString("0f9e6b1c-1111-4222-8333-444455556666");
    private static final Instant NU = Tijd.moment(LocalDateTime.parse("2026-11-24T08:55"));
    private static final String HUIS = "https://routewijzer.voorbeeld";

    private static Kalenderpunt punt(String begin, String plaats, int volgnummer, boolean afgezegd) {
        var moment = Tijd.moment(LocalDateTime.parse(begin));
        return new Kalenderpunt(
                UID, volgnummer, moment, moment.plus(Duration.ofMinutes(45)), plaats, HUIS + "/portaal", afgezegd);
    }

    private static String bestand(Kalenderpunt punt) {
        return Kalender.bestand(punt, "Afspraak", HUIS, NU);
    }

    private static Calendar lees(String tekst) throws Exception {
        return new CalendarBuilder().build(new StringReader(tekst));
    }

    private static VEvent afspraak(Calendar kalender) {
        return kalender.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String waarde(VEvent afspraak, String naam) {
        return afspraak.getRequiredProperty(naam).getValue();
    }

    private static ZonedDateTime begin(VEvent afspraak) {
        var begin =
                Objects.requireNonNull(afspraak.<Temporal>getDateTimeStart()).getDate();
        return begin instanceof ZonedDateTime plaatselijk
                ? plaatselijk
                : ((java.time.OffsetDateTime) begin).atZoneSameInstant(Tijd.ZONE);
    }

    @Test
    void een_ander_programma_leest_wat_er_stond() throws Exception {
        var kalender = lees(bestand(punt("2026-11-26T10:00", "kantoor, Kade 1; bel aan", 0, false)));
        kalender.validate();
        assertThat(kalender.getRequiredProperty("METHOD").getValue()).isEqualTo("PUBLISH");
        var afspraak = afspraak(kalender);
        assertThat(waarde(afspraak, "UID")).isEqualTo(UID.toString());
        assertThat(waarde(afspraak, "SUMMARY")).isEqualTo("Afspraak");
        assertThat(waarde(afspraak, "LOCATION")).isEqualTo("kantoor, Kade 1; bel aan");
        assertThat(waarde(afspraak, "SEQUENCE")).isEqualTo("0");
        assertThat(waarde(afspraak, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(waarde(afspraak, "DTSTAMP")).isEqualTo("20261124T075500Z");
        assertThat(begin(afspraak).toInstant()).isEqualTo(Tijd.moment(LocalDateTime.parse("2026-11-26T10:00")));
    }

    @Test
    void afzeggen_is_cancel_van_dezelfde_met_een_hoger_nummer() throws Exception {
        var kalender = lees(bestand(punt("2026-11-26T10:00", "kantoor", 3, true)));
        kalender.validate();
        assertThat(kalender.getRequiredProperty("METHOD").getValue()).isEqualTo("CANCEL");
        assertThat(waarde(afspraak(kalender), "UID")).isEqualTo(UID.toString());
        assertThat(waarde(afspraak(kalender), "SEQUENCE")).isEqualTo("3");
        assertThat(waarde(afspraak(kalender), "STATUS")).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-24T10:00", // the last day of summer time
                "2026-10-25T10:00",
                "2027-03-27T10:00",
                "2027-03-28T10:00", // the first day of summer time
                "2026-07-01T10:00",
                "2035-07-01T10:00"
            })
    void tien_uur_is_tien_uur_aan_beide_kanten_van_de_nacht_dat_de_klok_verspringt(String moment) throws Exception {
        var tekst = bestand(punt(moment, "kantoor", 0, false));
        assertThat(tekst).contains("DTSTART;TZID=Europe/Amsterdam:" + moment.replaceAll("[-:]", "") + "00");
        assertThat(begin(afspraak(lees(tekst))).toInstant()).isEqualTo(Tijd.moment(LocalDateTime.parse(moment)));
    }

    /** Who believes only the rules in the file reckons the same: those of the zone are what the zone does. */
    @Test
    void de_regels_van_de_zone_staan_erbij() {
        assertThat(bestand(punt("2026-11-26T10:00", "kantoor", 0, false)))
                .contains(
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "BYMONTH=3",
                        "BYMONTH=10",
                        "BYDAY=-1SU");
    }

    @Test
    void lange_regels_zijn_gevouwen_en_komen_heel_terug() throws Exception {
        var lang = "bibliotheek ‘De Kaai’, " + "tweede verdieping, ".repeat(9) + "naast de trap\nachterin, é";
        var tekst = bestand(punt("2026-11-26T10:00", lang, 0, false));
        assertThat(tekst.split("\r\n"))
                .allSatisfy(regel -> assertThat(regel.length()).isLessThanOrEqualTo(75));
        assertThat(tekst.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(waarde(afspraak(lees(tekst)), "LOCATION")).isEqualTo(lang);
    }

    @Test
    void niemand_kan_een_eigen_regel_in_het_bestand_schrijven() throws Exception {
        var slim = "kantoor\r\nATTENDEE:mailto:iemand@voorbeeld.nl\r\nEND:VEVENT";
        var kalender = lees(bestand(punt("2026-11-26T10:00", slim, 0, false)));
        assertThat(afspraak(kalender).getProperty("ATTENDEE")).isEmpty();
    }

    @Test
    void een_lege_feed_is_ook_een_kalender() throws Exception {
        var leeg = lees(Kalender.feed(List.of(), "Afspraak", HUIS, NU));
        assertThat(leeg.getComponents(Component.VEVENT)).isEmpty();
        var twee = lees(Kalender.feed(
                List.of(punt("2026-11-26T10:00", "kantoor", 0, false), punt("2026-11-27T10:00", "bellen", 0, false)),
                "Afspraak",
                HUIS,
                NU));
        assertThat(twee.getComponents(Component.VEVENT)).hasSize(2);
    }
}
