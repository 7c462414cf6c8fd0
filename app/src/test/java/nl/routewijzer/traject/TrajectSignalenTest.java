package nl.routewijzer.traject;

import static nl.routewijzer.traject.Feitsoort.AANVRAAG;
import static nl.routewijzer.traject.Feitsoort.AFGESLOTEN;
import static nl.routewijzer.traject.Feitsoort.NABERICHT;
import static nl.routewijzer.traject.Feitsoort.NAZORG_TOT;
import static nl.routewijzer.traject.Feitsoort.TERUGVAL;
import static nl.routewijzer.traject.Feitsoort.UITKERING_GEVRAAGD;
import static nl.routewijzer.traject.Feitsoort.UITSTROOM_WERK;
import static nl.routewijzer.traject.Feitsoort.VERTELD;
import static nl.routewijzer.traject.Feitsoort.WAAR_TERECHT;
import static nl.routewijzer.traject.Geschiedenis.vanEenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.Eigenschap;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the terms of a traject ask for on a day. */
class TrajectSignalenTest {

    private static final LocalDate EERSTE_DAG = LocalDate.of(2026, 1, 1);
    private static final Optional<Periode> UITKERING = Optional.of(Periode.vanaf(EERSTE_DAG.plusDays(30)));
    private static final List<String> ZOEKPERIODE = List.of(
            TrajectSignalen.VERTEL, TrajectSignalen.LOOPT_AF, TrajectSignalen.VOORBIJ, TrajectSignalen.GEEN_UITKOMST);

    private static final List<String> ERVOOR = Stream.concat(
                    ZOEKPERIODE.stream(), Stream.of(TrajectSignalen.LANG_UITKERING))
            .toList();
    private static final List<String> IN_NAZORG =
            List.of(TrajectSignalen.NAZORG_EINDIGT, TrajectSignalen.VERTEL_WAAR, TrajectSignalen.NABERICHT);

    /** Melding on Monday 2 November: four weeks until 30 November, then five working days until 4 December. */
    @ParameterizedTest(name = "op {0}: {1}, en als het verteld is {2}")
    @CsvSource({
        "2026-11-02, '',                          ''",
        "2026-11-22, '',                          ''",
        "2026-11-23, VERTEL_AANVRAAG,             ZOEKPERIODE_LOOPT_AF",
        "2026-11-29, VERTEL_AANVRAAG,             ZOEKPERIODE_LOOPT_AF",
        "2026-11-30, VERTEL_AANVRAAG,             ZOEKPERIODE_VOORBIJ",
        "2026-12-04, VERTEL_AANVRAAG,             ZOEKPERIODE_VOORBIJ",
        "2026-12-05, ZOEKPERIODE_ZONDER_UITKOMST, ZOEKPERIODE_ZONDER_UITKOMST",
        "2027-06-01, ZOEKPERIODE_ZONDER_UITKOMST, ZOEKPERIODE_ZONDER_UITKOMST"
    })
    void rond_het_einde_van_de_zoekperiode(LocalDate dag, String nietVerteld, String verteld) {
        var melding = vanEenMelding("2026-11-02");
        assertThat(op(dag, melding)).isEqualTo(woorden(nietVerteld));
        assertThat(op(dag, melding.met(VERTELD, "2026-11-10"))).isEqualTo(woorden(verteld));
    }

    @Test
    void met_een_uitkomst_of_een_route_is_de_zoekperiode_klaar() {
        var melding = vanEenMelding("2026-10-01");
        var dag = LocalDate.of(2026, 11, 24);
        assertThat(op(dag, melding)).hasSize(1);
        assertThat(op(dag, melding.met(AANVRAAG, "2026-10-30"))).isEmpty();
        assertThat(op(dag, melding.metRoute(Route.WERK, "2026-10-30"))).isEmpty();
        assertThat(op(dag, melding.met(AFGESLOTEN, "2026-10-30"))).isEmpty();
    }

    @Test
    void wie_geen_uitkering_vraagt_heeft_geen_zoekperiode_tot_hij_er_toch_om_vraagt() {
        var zonder = vanEenMelding("2026-10-01").zonderUitkering();
        for (var dag = zonder.melding(); dag.isBefore(LocalDate.of(2027, 1, 1)); dag = dag.plusDays(1)) {
            assertThat(op(dag, zonder)).isEmpty();
        }
        assertThat(zonder.stand().op(LocalDate.of(2026, 10, 2))).isEqualTo(Trajectstand.Stand.PLAN);
        var toch = zonder.met(UITKERING_GEVRAAGD, "2026-11-02");
        assertThat(toch.stand().op(LocalDate.of(2026, 11, 3))).isEqualTo(Trajectstand.Stand.ZOEKPERIODE);
        assertThat(op(LocalDate.of(2026, 11, 23), toch)).containsExactly(TrajectSignalen.VERTEL);
        assertThat(op(LocalDate.of(2026, 11, 22), toch)).isEmpty();
    }

    /** On benefit since 1 May, so half a year on 1 November; with a melding of 12 October the zoekperiode runs until 9 November. */
    @ParameterizedTest(name = "melding {0}: {1}")
    @CsvSource({"2026-03-02, 2026-11-01", "2026-10-12, 2026-11-09", "2026-11-20, 2026-12-18"})
    void lang_een_uitkering_zonder_route_vanaf(String melding, LocalDate vanaf) {
        var sinds = Optional.of(Periode.vanaf(LocalDate.of(2026, 5, 1)));
        assertThat(lang(vanEenMelding(melding), sinds))
                .extracting(Signaal::vanaf)
                .containsExactly(vanaf);
    }

    @Test
    void wie_een_route_heeft_weg_is_of_niet_zo_lang_een_uitkering_had_geeft_geen_signaal() {
        var melding = vanEenMelding("2026-03-02");
        var sinds = LocalDate.of(2026, 5, 1);
        var lopend = Optional.of(Periode.vanaf(sinds));
        assertThat(lang(melding, Optional.empty())).isEmpty();
        assertThat(lang(melding, Optional.of(new Periode(sinds, Optional.of(LocalDate.of(2026, 11, 1))))))
                .isEmpty();
        assertThat(lang(melding, Optional.of(new Periode(sinds, Optional.of(LocalDate.of(2026, 11, 2))))))
                .hasSize(1);
        assertThat(lang(melding.metRoute(Route.WERK, "2026-04-01"), lopend)).isEmpty();
        assertThat(lang(melding.met(UITSTROOM_WERK, "2026-09-01"), lopend)).isEmpty();
        assertThat(lang(melding.met(AFGESLOTEN, "2026-09-01"), lopend)).isEmpty();
    }

    private static List<Signaal> lang(Geschiedenis geschiedenis, Optional<Periode> uitkering) {
        return TrajectSignalen.signalen(feiten(geschiedenis, Optional.empty(), uitkering)).stream()
                .filter(signaal -> signaal.soort().equals(TrajectSignalen.LANG_UITKERING))
                .toList();
    }

    /** At work since 1 September: nazorg until 1 December. */
    @ParameterizedTest(name = "op {0}: {1}, en als de jongere weet waarheen {2}")
    @CsvSource({
        "2026-11-16, '',                                 ''",
        "2026-11-17, VERTEL_WAAR_TERECHT NAZORG_EINDIGT, NAZORG_EINDIGT",
        "2026-12-01, VERTEL_WAAR_TERECHT NAZORG_EINDIGT, NAZORG_EINDIGT",
        "2027-03-01, VERTEL_WAAR_TERECHT NAZORG_EINDIGT, NAZORG_EINDIGT"
    })
    void rond_het_einde_van_de_nazorg(LocalDate dag, String nietVerteld, String verteld) {
        var nazorg = vanEenMelding("2026-03-02").met(UITSTROOM_WERK, "2026-09-01");
        assertThat(op(dag, nazorg)).isEqualTo(woorden(nietVerteld));
        assertThat(op(dag, nazorg.met(WAAR_TERECHT, "2026-11-10"))).isEqualTo(woorden(verteld));
    }

    @Test
    void verlengde_nazorg_eindigt_later_en_wie_terug_is_heeft_er_geen() {
        var dag = LocalDate.of(2026, 11, 24);
        var nazorg = vanEenMelding("2026-03-02").met(UITSTROOM_WERK, "2026-09-01");
        assertThat(op(dag, nazorg.met(NAZORG_TOT, "2027-03-01"))).isEmpty();
        assertThat(op(dag, nazorg.met(TERUGVAL, "2026-11-01").met(AANVRAAG, "2026-11-01")))
                .isEmpty();
    }

    @Test
    void het_berichtje_na_een_half_jaar_komt_alleen_als_de_organisatie_dat_wil_en_een_keer() {
        var klaar =
                vanEenMelding("2025-03-02").met(UITSTROOM_WERK, "2025-09-01").met(AFGESLOTEN, "2025-12-01");
        assertThat(op(LocalDate.of(2026, 6, 1), klaar)).isEmpty();
        assertThat(opMetNabericht(LocalDate.of(2026, 5, 31), klaar)).isEmpty();
        assertThat(opMetNabericht(LocalDate.of(2026, 6, 1), klaar)).containsExactly(TrajectSignalen.NABERICHT);
        assertThat(opMetNabericht(LocalDate.of(2026, 6, 1), klaar.met(NABERICHT, "2026-06-01")))
                .isEmpty();
        assertThat(opMetNabericht(
                        LocalDate.of(2026, 6, 1), vanEenMelding("2025-03-02").met(AFGESLOTEN, "2025-12-01")))
                .isEmpty();
    }

    @Test
    void tienduizend_geschiedenissen_lang_klopt_het() {
        for (var keer = 0; keer < 10; keer++) {
            GESCHIEDENISSEN.geldtVoorAlle(TrajectSignalenTest::klopt);
        }
    }

    /** A history that the rules allow, and what has to hold of its signals on every day of two years. */
    private static boolean klopt(Geschiedenis geschiedenis) {
        var signalen = TrajectSignalen.signalen(feiten(geschiedenis, Optional.empty(), UITKERING));
        var gesloten = geschiedenis.stand().geslotenOp().isPresent();
        var nazorg = geschiedenis.stand().nazorg().isPresent();
        var eenPerDag = IntStream.range(0, 2 * 365)
                .mapToObj(EERSTE_DAG::plusDays)
                .allMatch(dag -> signalen.stream()
                                .filter(signaal -> ZOEKPERIODE.contains(signaal.soort()) && geldt(signaal, dag))
                                .count()
                        <= 1);
        return eenPerDag
                && signalen.stream()
                        .allMatch(s ->
                                s.tot().filter(tot -> !tot.isAfter(s.vanaf())).isEmpty())
                && signalen.stream().noneMatch(s -> s.vanaf().isBefore(geschiedenis.melding()))
                && (!gesloten || signalen.isEmpty())
                && signalen.stream().allMatch(s -> nazorg ? IN_NAZORG.contains(s.soort()) : ERVOOR.contains(s.soort()))
                && (geschiedenis.stand().zoekperiode().isPresent()
                        || signalen.stream().noneMatch(s -> ZOEKPERIODE.contains(s.soort())))
                && (geschiedenis.route().isEmpty()
                        || signalen.stream().noneMatch(s -> s.soort().equals(TrajectSignalen.LANG_UITKERING)));
    }

    private static final Eigenschap<Geschiedenis> GESCHIEDENISSEN =
            new Eigenschap<>(TrajectSignalenTest::verzin, Geschiedenissen::korter);

    private static Geschiedenis verzin(Random toeval) {
        var gevraagd = vanEenMelding(EERSTE_DAG.plusDays(toeval.nextInt(200)));
        var geschiedenis = toeval.nextInt(4) == 0 ? gevraagd.zonderUitkering() : gevraagd;
        var dag = geschiedenis.melding();
        var aantal = toeval.nextInt(8);
        for (var nummer = 0; nummer < aantal; nummer++) {
            dag = dag.plusDays(toeval.nextInt(60));
            var soort = een(List.of(Feitsoort.values()), toeval);
            var wanneer = soort == NAZORG_TOT ? dag.plusMonths(toeval.nextInt(12)) : dag;
            var feiten = new Feitregels.Feiten(soort, wanneer, "omdat het zo is", geschiedenis.stand(), dag);
            geschiedenis = Feitregels.beoordeel(feiten).isEmpty() ? geschiedenis.met(soort, wanneer) : geschiedenis;
        }
        return toeval.nextInt(3) == 0
                ? geschiedenis.metRoute(een(List.of(Route.values()), toeval), dag.toString())
                : geschiedenis;
    }

    private static <T> T een(List<T> keuzes, Random toeval) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }

    private static List<String> op(LocalDate dag, Geschiedenis geschiedenis) {
        return op(dag, geschiedenis, Optional.empty());
    }

    private static List<String> opMetNabericht(LocalDate dag, Geschiedenis geschiedenis) {
        return op(dag, geschiedenis, Optional.of(Period.ofMonths(6)));
    }

    private static List<String> op(LocalDate dag, Geschiedenis geschiedenis, Optional<Period> naberichtNa) {
        return TrajectSignalen.signalen(feiten(geschiedenis, naberichtNa, Optional.empty())).stream()
                .filter(signaal -> geldt(signaal, dag))
                .map(Signaal::soort)
                .toList();
    }

    private static TrajectSignalen.Feiten feiten(
            Geschiedenis geschiedenis, Optional<Period> naberichtNa, Optional<Periode> uitkering) {
        return new TrajectSignalen.Feiten(geschiedenis.stand(), naberichtNa, uitkering, Period.ofMonths(6));
    }

    private static boolean geldt(Signaal signaal, LocalDate dag) {
        return !signaal.vanaf().isAfter(dag)
                && signaal.tot().filter(tot -> !tot.isAfter(dag)).isEmpty();
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : List.of(tekst.split(" ", -1));
    }
}
