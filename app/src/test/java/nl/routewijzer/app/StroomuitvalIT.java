package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plug is pulled while somebody types: text that the page had shown as kept is there after a restart. Three times, at
 * random moments, of the application or of the database with it; {@code ROUTEWIJZER_UITVAL} says how often otherwise.
 */
class StroomuitvalIT {

    private static final int KEER = Integer.parseInt(System.getenv().getOrDefault("ROUTEWIJZER_UITVAL", "3"));
    private static final int LANGSTE_WACHT = 2_000;
    private static final Velden VINKJES =
            Velden.geen().met("stappen", "G1-02", "G1-09").met("stress", "6");

    @TempDir
    private Path tijdelijk;

    /** Who types: what was sent, and what the page had shown as kept. */
    private static final class Typist {

        private final String gesprek;
        private volatile int verstuurd;
        private volatile int bewaard;

        Typist(String gesprek, int begin) {
            this.gesprek = gesprek;
            this.verstuurd = begin;
            this.bewaard = begin;
        }

        Thread begin(Bezoeker anke) {
            return Thread.ofVirtual().start(() -> {
                try {
                    typ(anke);
                } catch (UncheckedIOException weg) {
                    // the plug was pulled
                }
            });
        }

        private void typ(Bezoeker anke) {
            do {
                verstuurd = bewaard + 1;
            } while (isBewaard(anke, verstuurd));
        }

        private boolean isBewaard(Bezoeker anke, int nummer) {
            var velden = VINKJES.met("volgnummer", String.valueOf(nummer)).met("samen", tekst(nummer));
            var gelukt = anke.stuurOpDeAchtergrond(gesprek + "/concept", velden).status() == 200;
            if (gelukt) {
                bewaard = nummer;
            }
            return gelukt;
        }

        static String tekst(int nummer) {
            return "Sam wil iets met zijn handen.\nZin " + nummer;
        }
    }

    @Test
    void wat_bewaard_heette_is_er_na_een_stroomstoring_nog() throws IOException, InterruptedException {
        var zaad = System.nanoTime();
        var toeval = new Random(zaad);
        var poort = Opgestart.vrijePoort();
        var gesprek = "/gesprekken/" + gesprekMetSam();
        var typist = new Typist(gesprek, 0);
        for (var keer = 1; keer <= KEER; keer++) {
            try (var huis = start(poort)) {
                var anke = binnen(huis, poort);
                typist = new Typist(gesprek, watErStaat(anke, typist, "na uitval " + (keer - 1) + ", zaad " + zaad));
                var draad = typist.begin(anke);
                draad.join(Duration.ofMillis(toeval.nextInt(LANGSTE_WACHT)));
                if (toeval.nextBoolean()) {
                    huis.valt();
                } else {
                    huis.valtMetDatabase();
                }
                draad.join();
            }
        }
        try (var huis = start(poort)) {
            assertThat(watErStaat(binnen(huis, poort), typist, "na de laatste uitval, zaad " + zaad))
                    .isPositive();
        }
    }

    private static Bezoeker binnen(Opgestart huis, int poort) throws IOException, InterruptedException {
        huis.wachtOpGereed(poort);
        return Bezoeker.ingelogd(poort, Huis.WIERDAM, "Anke");
    }

    /** @return the number of the text that is there: shown as kept, or sent in the last instant */
    private static int watErStaat(Bezoeker anke, Typist typist, String waar) {
        var pagina = anke.haal(typist.gesprek);
        var tekst = pagina.tekstvak("samen");
        if (typist.bewaard == 0 && tekst.isEmpty()) {
            return 0;
        }
        assertThat(tekst).as(waar).isIn(Typist.tekst(typist.bewaard), Typist.tekst(typist.verstuurd));
        assertThat(anke.haal("/vandaag").tekst()).contains("Verder waar je was").contains(typist.gesprek);
        assertThat(pagina.aangevinkt("stappen")).containsExactly("G1-02", "G1-09");
        assertThat(pagina.aangevinkt("stress")).containsExactly("6");
        return Integer.parseInt(tekst.substring(tekst.lastIndexOf(' ') + 1));
    }

    private Opgestart start(int poort) throws IOException {
        var omgeving = Map.of(
                "ROUTEWIJZER_DATA", tijdelijk.resolve("data").toString(),
                "SERVER_PORT", String.valueOf(poort),
                "ROUTEWIJZER_GEBOUWD", "ja");
        return Opgestart.start(
                omgeving, List.of(Opgestart.WORTEL.resolve("start").toString()));
    }

    /** The same ids on every machine: the conversation of today with Sam. */
    private static String gesprekMetSam() {
        var sam = new JongereId(Demowereld.uuid(Huis.WIERDAM + "/jongere/SamBoer"));
        return Demowereld.uuid(sam + "/gesprek/0").toString();
    }
}
