package nl.routewijzer.gesprek.rooster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Keuze.Reden;
import nl.routewijzer.gesprek.rooster.Spreekuur.Lengte;
import nl.routewijzer.gesprek.rooster.Spreekuur.Wanneer;
import nl.routewijzer.gesprek.rooster.storage.Keuzearchief;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A jongere chooses, moves and calls off, on the real database; and two who want the same moment. */
class KeuzesIT extends Huis {

    private static final int WEDLOPEN = 1_000;
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Keuzes keuzes;

    @Autowired
    private Rooster rooster;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Keuzearchief archief;

    private static IngelogdeJongere in(JongereId wie) {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DEMO);
    }

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    /** Anke can be chosen each Thursday from nine to twelve, and by nothing else. */
    @BeforeEach
    void alleenDonderdagochtend() {
        Rijen.eigenaar()
                .sql("update gesprek.spreekuur set vervallen_op = gemaakt_op")
                .update();
        zetUren(DayOfWeek.THURSDAY, "09:00", "12:00", new Lengte(45, 0, 15));
    }

    private void zetUren(DayOfWeek dag, String van, String tot, Lengte lengte) {
        var uur = new Spreekuur(
                UUID.randomUUID(),
                new Wanneer.Wekelijks(dag),
                LocalTime.parse(van),
                LocalTime.parse(tot),
                lengte,
                Vorm.KANTOOR,
                "",
                Periode.vanaf(VANDAAG));
        assertThat(als(anke(), () -> rooster.voegToe(List.of(uur), Optional.empty(), anke())))
                .isEmpty();
    }

    private Keuze kies(JongereId wie, String sleutel, Optional<GesprekId> inPlaatsVan) {
        return als(anke(), () -> keuzes.kies(new GesprekId(UUID.randomUUID()), sleutel, inPlaatsVan, in(wie)));
    }

    private GesprekId gekozen(JongereId wie, Vrijmoment moment) {
        var keuze = kies(wie, moment.sleutel(), Optional.empty());
        assertThat(keuze).isInstanceOf(Keuze.Gekozen.class);
        return ((Keuze.Gekozen) keuze).gesprek();
    }

    private List<Vrijmoment> vrij(JongereId wie) {
        return als(anke(), () -> keuzes.aanbod(Optional.empty(), in(wie))).momenten();
    }

    private static Reden reden(Keuze keuze) {
        assertThat(keuze).isInstanceOf(Keuze.Geweigerd.class);
        return ((Keuze.Geweigerd) keuze).reden();
    }

    private Eigenafspraak bekijk(JongereId wie, GesprekId gesprek) {
        return als(anke(), () -> keuzes.bekijk(gesprek, in(wie)));
    }

    private static Instant moment(String plaatselijk) {
        return Tijd.moment(LocalDateTime.parse(plaatselijk));
    }

    @Test
    void wie_kiest_heeft_een_gesprek_en_een_ander_kan_dat_moment_niet_meer_kiezen() {
        var eerste = vrij(sam()).getFirst();
        assertThat(eerste.begin()).isEqualTo(moment("2026-11-26T09:00"));
        var gesprek = gekozen(sam(), eerste);
        var afspraak = bekijk(sam(), gesprek);
        assertThat(afspraak.bij()).isEqualTo("Anke");
        assertThat(afspraak.duur()).contains(Duration.ofMinutes(45));
        assertThat(vrij(noor())).doesNotContain(eerste);
        var teLaat = kies(noor(), eerste.sleutel(), Optional.empty());
        assertThat(reden(teLaat)).isEqualTo(Reden.BEZET);
        assertThat(((Keuze.Geweigerd) teLaat).anders())
                .extracting(Vrijmoment::begin)
                .containsExactly(moment("2026-11-26T10:00"), moment("2026-11-26T11:00"), moment("2026-12-03T09:00"));
    }

    @Test
    void hetzelfde_twee_keer_sturen_is_een_keer() {
        var id = new GesprekId(UUID.randomUUID());
        var sleutel = vrij(sam()).getFirst().sleutel();
        for (var keer = 0; keer < 2; keer++) {
            assertThat(als(anke(), () -> keuzes.kies(id, sleutel, Optional.empty(), in(sam()))))
                    .isEqualTo(new Keuze.Gekozen(id));
        }
        assertThat(Rijen.in("gesprek.gesprek where beslag is not null")).isEqualTo(1);
    }

    @Test
    void wat_de_consulent_zelf_plant_is_ook_bezet() {
        var planning = Planning.eenKeer(LocalDateTime.parse("2026-11-26T09:30"), Plek.van(Vorm.BELLEN));
        als(anke(), () -> gesprekken.plan(new GesprekId(UUID.randomUUID()), noor(), planning, anke()));
        assertThat(vrij(sam()).getFirst().begin()).isEqualTo(moment("2026-11-26T11:00"));
    }

    @Test
    void in_het_verleden_of_verzonnen() {
        var donderdag = vrij(sam()).getFirst();
        klok.verder(Duration.ofDays(2));
        assertThat(reden(kies(sam(), donderdag.sleutel(), Optional.empty()))).isEqualTo(Reden.TE_LAAT);
        klok.terug();
        for (var onzin : List.of(
                "", "_", "x", UUID.randomUUID() + "_" + donderdag.begin().getEpochSecond(), "9".repeat(40))) {
            assertThat(reden(kies(sam(), onzin, Optional.empty()))).as(onzin).isEqualTo(Reden.BESTAAT_NIET);
        }
    }

    @Test
    void hoogstens_drie_tegelijk_en_wie_verzet_heeft_er_niet_meer() {
        var vrij = vrij(sam());
        var laatste = Stream.of(0, 1, 2)
                .map(nummer -> gekozen(sam(), vrij.get(nummer)))
                .toList()
                .getLast();
        assertThat(reden(kies(sam(), vrij.get(3).sleutel(), Optional.empty()))).isEqualTo(Reden.GENOEG);
        assertThat(kies(sam(), vrij.get(3).sleutel(), Optional.of(laatste))).isInstanceOf(Keuze.Gekozen.class);
        assertThat(bekijk(sam(), laatste).uitkomst()).contains(Uitkomst.VERZET);
    }

    @Test
    void verzetten_laat_het_oude_moment_vrij_en_ongedaan_maken_zet_alles_terug() {
        var vrij = vrij(sam());
        var oud = gekozen(sam(), vrij.get(0));
        var keuze = (Keuze.Gekozen) kies(sam(), vrij.get(1).sleutel(), Optional.of(oud));
        assertThat(vrij(noor())).contains(vrij.get(0)).doesNotContain(vrij.get(1));
        assertThat(als(anke(), () -> keuzes.neemTerug(keuze.gesprek(), in(sam()))))
                .isTrue();
        assertThat(vrij(noor())).contains(vrij.get(1)).doesNotContain(vrij.get(0));
        assertThat(bekijk(sam(), oud).uitkomst()).isEmpty();
        assertThatThrownBy(() -> bekijk(sam(), keuze.gesprek())).isInstanceOf(NietGevonden.class);
    }

    @Test
    void verzetten_naar_wat_bezet_is_laat_het_oude_staan() {
        var vrij = vrij(sam());
        var oud = gekozen(sam(), vrij.get(0));
        gekozen(noor(), vrij.get(1));
        assertThat(reden(kies(sam(), vrij.get(1).sleutel(), Optional.of(oud)))).isEqualTo(Reden.BEZET);
        assertThat(bekijk(sam(), oud).uitkomst()).isEmpty();
    }

    @Test
    void afzeggen_en_toch_komen_zolang_het_moment_vrij_is() {
        var moment = vrij(sam()).getFirst();
        var gesprek = gekozen(sam(), moment);
        assertThat(als(anke(), () -> keuzes.zegAf(gesprek, in(sam())))).isTrue();
        assertThat(bekijk(sam(), gesprek).uitkomst()).contains(Uitkomst.AFGEZEGD_JONGERE);
        assertThat(als(anke(), () -> keuzes.zegAf(gesprek, in(sam())))).isFalse();
        assertThat(als(anke(), () -> keuzes.komTochWel(gesprek, in(sam())))).isTrue();
        als(anke(), () -> keuzes.zegAf(gesprek, in(sam())));
        gekozen(noor(), moment);
        assertThat(als(anke(), () -> keuzes.komTochWel(gesprek, in(sam()))))
                .as("Noor has it now")
                .isFalse();
    }

    @Test
    void na_tien_minuten_is_het_geen_vergissing_meer() {
        var gesprek = gekozen(sam(), vrij(sam()).getFirst());
        klok.verder(Duration.ofMinutes(11));
        assertThat(als(anke(), () -> keuzes.neemTerug(gesprek, in(sam())))).isFalse();
    }

    @Test
    void van_een_ander_bestaat_het_niet() {
        var gesprek = gekozen(sam(), vrij(sam()).getFirst());
        assertThatThrownBy(() -> bekijk(noor(), gesprek)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(anke(), () -> keuzes.zegAf(gesprek, in(noor()))))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> kies(noor(), "x", Optional.of(gesprek))).isInstanceOf(NietGevonden.class);
    }

    @Test
    void een_ander_had_het_net_de_consulent_maakt_ongedaan_zonder_dat_het_stukloopt() {
        var moment = vrij(sam()).getFirst();
        var gesprek = gekozen(sam(), moment);
        var wij = Verslag.alleen(Uitkomst.AFGEZEGD_WIJ, Optional.empty());
        als(anke(), () -> gesprekken.rondAf(gesprek, wij, List.of(), anke()));
        gekozen(noor(), moment);
        assertThat(als(anke(), () -> gesprekken.heropen(gesprek, anke())))
                .as("who works here may put two at one moment")
                .isTrue();
    }

    @Test
    void duizend_keer_twee_tegelijk_een_wint() throws InterruptedException, ExecutionException {
        var uren = new Spreekuur(
                UUID.randomUUID(),
                new Wanneer.Wekelijks(DayOfWeek.FRIDAY),
                LocalTime.of(0, 0),
                LocalTime.of(23, 59),
                new Lengte(10, 0, 5),
                Vorm.BELLEN,
                "",
                Periode.vanaf(VANDAAG));
        var begin = moment("2027-01-01T00:00");
        var momenten = IntStream.range(0, WEDLOPEN)
                .mapToObj(nummer -> new Vrijmoment(uren, begin.plusSeconds(900L * nummer)))
                .toList();
        var samen = new CyclicBarrier(2);
        try (var draden = Executors.newFixedThreadPool(2)) {
            var lopers = new ArrayList<Future<List<Boolean>>>();
            for (var wie : List.of(sam(), noor())) {
                lopers.add(draden.submit(() -> loop(wie, momenten, samen)));
            }
            var sam = lopers.getFirst().get();
            var noor = lopers.getLast().get();
            assertThat(IntStream.range(0, WEDLOPEN)
                            .filter(nummer -> sam.get(nummer).equals(noor.get(nummer))))
                    .as("both, or neither")
                    .isEmpty();
        }
        assertThat(Rijen.in("gesprek.gesprek where beslag is not null")).isEqualTo(WEDLOPEN);
    }

    private List<Boolean> loop(JongereId wie, List<Vrijmoment> momenten, CyclicBarrier samen) throws Exception {
        var bij = Organisatiecontext.in(
                organisatie(WIERDAM),
                () -> transactie.execute(
                        status -> archief.begeleiding(wie, VANDAAG).orElseThrow()));
        var gewonnen = new ArrayList<Boolean>();
        for (var moment : momenten) {
            samen.await();
            gewonnen.add(inTransactie(
                    WIERDAM,
                    () -> archief.kies(
                            new Keuzearchief.Nieuw(
                                    new GesprekId(UUID.randomUUID()), wie, bij, moment, "verloop", Optional.empty()),
                            klok.instant())));
        }
        return gewonnen;
    }
}
