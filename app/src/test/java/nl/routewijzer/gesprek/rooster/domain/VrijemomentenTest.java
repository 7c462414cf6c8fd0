package nl.routewijzer.gesprek.rooster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Beslag;
import nl.routewijzer.gesprek.rooster.Spreekuur;
import nl.routewijzer.gesprek.rooster.Spreekuur.Lengte;
import nl.routewijzer.gesprek.rooster.Spreekuur.Wanneer;
import nl.routewijzer.gesprek.rooster.Vrijmoment;
import org.junit.jupiter.api.Test;

/** The moments that Anke's jongeren can choose from. */
class VrijemomentenTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);
    private static final Instant NU = Tijd.moment(DINSDAG.atTime(8, 55));
    private static final Lengte DRIE_KWARTIER = new Lengte(45, 0, 15);

    private static Spreekuur elke(DayOfWeek dag, String van, String tot) {
        return elke(dag, van, tot, DRIE_KWARTIER);
    }

    private static Spreekuur elke(DayOfWeek dag, String van, String tot, Lengte lengte) {
        return uur(new Wanneer.Wekelijks(dag), van, tot, lengte, Periode.vanaf(LocalDate.of(2026, 1, 1)));
    }

    private static Spreekuur uur(Wanneer wanneer, String van, String tot, Lengte lengte, Periode geldig) {
        return new Spreekuur(
                UUID.randomUUID(),
                wanneer,
                LocalTime.parse(van),
                LocalTime.parse(tot),
                lengte,
                Vorm.KANTOOR,
                "",
                geldig);
    }

    private static List<String> vrij(List<Spreekuur> uren, List<Periode> weg, List<Beslag> bezet) {
        return vrij(uren, weg, bezet, NU, Duration.ofHours(24), DINSDAG.plusDays(13));
    }

    private static List<String> vrij(
            List<Spreekuur> uren, List<Periode> weg, List<Beslag> bezet, Instant nu, Duration aanloop, LocalDate tot) {
        return Vrijemomenten.van(
                        new Vrijemomenten.Feiten(uren, weg, bezet, new Vrijemomenten.Grenzen(nu, aanloop, tot)))
                .stream()
                .map(Vrijmoment::begin)
                .map(Tijd::plaatselijk)
                .map(LocalDateTime::toString)
                .toList();
    }

    private static Beslag bezet(String van, String tot) {
        return new Beslag(Tijd.moment(LocalDateTime.parse(van)), Tijd.moment(LocalDateTime.parse(tot)));
    }

    private static Periode dagen(LocalDate van, LocalDate totEnMet) {
        return new Periode(van, Optional.of(totEnMet.plusDays(1)));
    }

    @Test
    void elke_donderdagochtend_met_een_kwartier_ertussen() {
        assertThat(vrij(List.of(elke(DayOfWeek.THURSDAY, "09:00", "12:00")), List.of(), List.of()))
                .containsExactly(
                        "2026-11-26T09:00",
                        "2026-11-26T10:00",
                        "2026-11-26T11:00",
                        "2026-12-03T09:00",
                        "2026-12-03T10:00",
                        "2026-12-03T11:00");
    }

    @Test
    void het_laatste_gesprek_is_om_het_einde_klaar() {
        assertThat(vrij(
                        List.of(elke(DayOfWeek.THURSDAY, "09:00", "10:44")),
                        List.of(),
                        List.of(bezet("2026-12-03T00:00", "2026-12-04T00:00"))))
                .containsExactly("2026-11-26T09:00");
        assertThat(vrij(
                        List.of(elke(DayOfWeek.THURSDAY, "09:00", "10:45")),
                        List.of(),
                        List.of(bezet("2026-12-03T00:00", "2026-12-04T00:00"))))
                .containsExactly("2026-11-26T09:00", "2026-11-26T10:00");
    }

    @Test
    void niet_binnen_een_dag_en_niet_verder_dan_de_horizon() {
        var elkeDag = List.of(
                elke(DayOfWeek.TUESDAY, "09:00", "10:00"),
                elke(DayOfWeek.WEDNESDAY, "08:00", "10:00", new Lengte(55, 0, 0)));
        assertThat(vrij(elkeDag, List.of(), List.of(), NU, Duration.ofHours(24), DINSDAG.plusDays(1)))
                .containsExactly("2026-11-25T08:55");
        assertThat(vrij(elkeDag, List.of(), List.of(), NU, Duration.ZERO, DINSDAG))
                .containsExactly("2026-11-24T09:00");
        assertThat(vrij(elkeDag, List.of(), List.of(), NU, Duration.ofDays(30), DINSDAG.plusDays(1)))
                .isEmpty();
    }

    @Test
    void wat_gepland_staat_neemt_zijn_tijd_met_wat_eromheen_vrij_blijft() {
        var donderdag = List.of(elke(DayOfWeek.THURSDAY, "09:00", "12:00"));
        assertThat(vrij(donderdag, List.of(), List.of(bezet("2026-11-26T09:50", "2026-11-26T10:10"))))
                .as("nine o'clock needs until ten, ten o'clock is taken")
                .startsWith("2026-11-26T11:00");
        assertThat(vrij(donderdag, List.of(), List.of(bezet("2026-11-26T10:00", "2026-11-26T11:00"))))
                .as("what touches is free")
                .startsWith("2026-11-26T09:00", "2026-11-26T11:00");
    }

    @Test
    void tijd_voor_de_weg_erheen_telt_mee() {
        var huisbezoek = elke(DayOfWeek.THURSDAY, "09:00", "12:00", new Lengte(60, 30, 0));
        assertThat(vrij(List.of(huisbezoek), List.of(), List.of(bezet("2026-11-26T08:00", "2026-11-26T08:45"))))
                .startsWith("2026-11-26T10:30");
    }

    @Test
    void wie_weg_is_heeft_geen_vrije_momenten() {
        assertThat(vrij(
                        List.of(elke(DayOfWeek.THURSDAY, "09:00", "10:00")),
                        List.of(dagen(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 30))),
                        List.of()))
                .containsExactly("2026-12-03T09:00");
    }

    @Test
    void uren_van_een_dag_komen_in_de_plaats_van_de_gewone() {
        var anders = uur(
                new Wanneer.Eenmalig(LocalDate.of(2026, 11, 26)),
                "14:00",
                "15:00",
                DRIE_KWARTIER,
                Periode.vanaf(LocalDate.of(2026, 1, 1)));
        assertThat(vrij(List.of(elke(DayOfWeek.THURSDAY, "09:00", "10:00"), anders), List.of(), List.of()))
                .containsExactly("2026-11-26T14:00", "2026-12-03T09:00");
    }

    @Test
    void uren_gelden_van_dag_tot_dag() {
        var kort = uur(
                new Wanneer.Wekelijks(DayOfWeek.THURSDAY),
                "09:00",
                "10:00",
                DRIE_KWARTIER,
                dagen(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 3)));
        assertThat(vrij(List.of(kort), List.of(), List.of())).containsExactly("2026-12-03T09:00");
    }

    @Test
    void tien_uur_blijft_tien_uur_als_de_klok_verzet_wordt() {
        var maandag = elke(DayOfWeek.MONDAY, "10:00", "11:00");
        var herfst = Tijd.moment(LocalDateTime.parse("2026-10-17T12:00"));
        assertThat(vrij(List.of(maandag), List.of(), List.of(), herfst, Duration.ZERO, LocalDate.of(2026, 10, 26)))
                .containsExactly("2026-10-19T10:00", "2026-10-26T10:00");
        var lente = Tijd.moment(LocalDateTime.parse("2027-03-20T12:00"));
        assertThat(vrij(List.of(maandag), List.of(), List.of(), lente, Duration.ZERO, LocalDate.of(2027, 3, 29)))
                .containsExactly("2027-03-22T10:00", "2027-03-29T10:00");
    }

    @Test
    void een_uur_dat_niet_bestaat_kan_niemand_kiezen() {
        var nacht = elke(DayOfWeek.SUNDAY, "01:00", "05:00", new Lengte(30, 0, 0));
        var voor = Tijd.moment(LocalDateTime.parse("2027-03-27T12:00"));
        assertThat(vrij(List.of(nacht), List.of(), List.of(), voor, Duration.ZERO, LocalDate.of(2027, 3, 28)))
                .containsExactly(
                        "2027-03-28T01:00",
                        "2027-03-28T01:30",
                        "2027-03-28T03:00",
                        "2027-03-28T03:30",
                        "2027-03-28T04:00",
                        "2027-03-28T04:30");
    }
}
