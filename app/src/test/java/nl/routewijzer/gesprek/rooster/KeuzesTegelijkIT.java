package nl.routewijzer.gesprek.rooster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two things at once, of which the second begins while the first did not end: it waits, and then sees what the first did. */
class KeuzesTegelijkIT extends Huis {

    private static final JongereId NOOR = jongere(WIERDAM, "Noor Haddad");

    @Autowired
    private Keuzes keuzes;

    @Autowired
    private Gesprekken gesprekken;

    private static IngelogdeJongere in(JongereId wie) {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DEMO);
    }

    private List<Vrijmoment> vrij() {
        return als(anke(), () -> keuzes.aanbod(Optional.empty(), in(sam()))).momenten();
    }

    private Keuze kies(JongereId wie, Vrijmoment moment) {
        return als(
                anke(),
                () -> keuzes.kies(new GesprekId(UUID.randomUUID()), moment.sleutel(), Optional.empty(), in(wie)));
    }

    private GesprekId gekozen(JongereId wie, Vrijmoment moment) {
        var keuze = kies(wie, moment);
        assertThat(keuze).isInstanceOf(Keuze.Gekozen.class);
        return ((Keuze.Gekozen) keuze).gesprek();
    }

    /** The second begins when the first did its work, and the first ends when the second waits or is done. */
    private <T> T tijdens(Runnable eerste, Callable<T> tweede) throws InterruptedException, ExecutionException {
        try (var draad = Executors.newSingleThreadExecutor()) {
            Future<T> onderweg = inTransactie(WIERDAM, () -> {
                eerste.run();
                var begonnen = draad.submit(tweede);
                while (!begonnen.isDone() && Rijen.in("pg_locks where not granted") == 0) {
                    Thread.onSpinWait();
                }
                return begonnen;
            });
            return onderweg.get();
        }
    }

    @Test
    void wie_er_drie_heeft_krijgt_ook_tegelijk_geen_vierde() throws Exception {
        var vrij = vrij();
        IntStream.range(0, 2).forEach(nummer -> gekozen(sam(), vrij.get(nummer)));
        var vierde = tijdens(() -> gekozen(sam(), vrij.get(2)), () -> kies(sam(), vrij.get(3)));
        assertThat(vierde)
                .isInstanceOfSatisfying(
                        Keuze.Geweigerd.class, nee -> assertThat(nee.reden()).isEqualTo(Keuze.Reden.GENOEG));
    }

    @Test
    void wie_toch_komt_terwijl_een_ander_dat_moment_kiest_hoort_dat_het_niet_meer_kan() throws Exception {
        var moment = vrij().getFirst();
        var gesprek = gekozen(sam(), moment);
        als(anke(), () -> keuzes.zegAf(gesprek, in(sam())));
        var gelukt =
                tijdens(() -> gekozen(NOOR, moment), () -> als(anke(), () -> keuzes.komTochWel(gesprek, in(sam()))));
        assertThat(gelukt).isFalse();
    }

    @Test
    void wie_hier_werkt_zet_het_ernaast() throws Exception {
        var moment = vrij().getFirst();
        var gesprek = gekozen(sam(), moment);
        var wij = Verslag.alleen(Uitkomst.AFGEZEGD_WIJ, Optional.empty());
        als(anke(), () -> gesprekken.rondAf(gesprek, wij, List.of(), anke()));
        var gelukt = tijdens(() -> gekozen(NOOR, moment), () -> als(anke(), () -> gesprekken.heropen(gesprek, anke())));
        assertThat(gelukt).isTrue();
        assertThat(Rijen.in("gesprek.gesprek where uitkomst is null and id = '" + gesprek + "' and beslag is null"))
                .isOne();
    }
}
