package nl.routewijzer.meting;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.routewijzer.app.Routewijzer;
import nl.routewijzer.meting.Doorlaat.Wat;
import nl.routewijzer.meting.Opdracht.Soort;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What rights, read gate and encryption cost on a page: the same page with and without them, in turn, in one run:
 * {@code meting/toegang}.
 */
@Component
@ConditionalOnProperty(name = "meting.wat", havingValue = "toegang")
class Toegangmeting {

    private static final int VERBINDINGEN = 16;
    private static final int ALLEEN = 600;
    private static final double PROCENT = 100;

    private final Opnemer opnemer;
    private final Environment omgeving;
    private final Set<Wat> doorlaat;

    Toegangmeting(DataSource bron, Environment omgeving) throws SQLException {
        this.opnemer = bron.unwrap(Opnemer.class);
        this.omgeving = omgeving;
        this.doorlaat = Arrays.stream(omgeving.getProperty("meting.doorlaat", Wat[].class, Wat.values()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The figures of one page. */
    private static final class Stand {
        private final Reeks met = new Reeks();
        private final Reeks zonder = new Reeks();
        private final Reeks meer = new Reeks();

        void voegToe(Verbruik dicht, Verbruik open) {
            met.voegToe(dicht.samen());
            zonder.voegToe(open.samen());
            meer.voegToe((dicht.samen() / open.samen() - 1) * PROCENT);
        }
    }

    /** Starts the application with its own database; the measurement begins when it is ready. */
    public static void main(String[] args) {
        Routewijzer.main(args);
        System.exit(0);
    }

    @EventListener(ApplicationReadyEvent.class)
    void meet() throws IOException, InterruptedException {
        var poort = omgeving.getRequiredProperty("local.server.port", Integer.class);
        var bezoekers = new ArrayList<Bezoeker>();
        for (var i = 0; i < VERBINDINGEN; i++) {
            bezoekers.add(Bezoeker.als("Sietske", poort));
        }
        var sietske = bezoekers.getFirst();
        var paginas = paginas(sietske);
        paginas.keySet()
                .retainAll(List.of(omgeving.getProperty(
                        "meting.paginas", String[].class, paginas.keySet().toArray(String[]::new))));
        for (var pagina : paginas.entrySet()) {
            leerKennen(pagina.getKey(), pagina.getValue(), sietske);
        }
        try (var belaster =
                new Belaster(poort, bezoekers.stream().map(Bezoeker::sessie).toList())) {
            draai(paginas, belaster);
        }
    }

    private static Map<String, String> paginas(Bezoeker sietske) throws IOException, InterruptedException {
        var jongere = Bezoeker.deel(Bezoeker.tekst(sietske.haal("/jongeren")), "href=\"(/jongeren/[0-9a-f-]{36})\"");
        var gesprek = Bezoeker.deel(Bezoeker.tekst(sietske.haal("/vandaag")), "href=\"(/gesprekken/[^\"]+)\"");
        var paginas = new LinkedHashMap<String, String>();
        paginas.put("jongere", jongere);
        paginas.put("gegevens", jongere + "/gegevens");
        paginas.put("tijdlijn", jongere + "/tijdlijn");
        paginas.put("gesprek", gesprek);
        paginas.put("mijn jongeren", "/jongeren");
        paginas.put("vandaag", "/vandaag");
        return paginas;
    }

    /** Both ways give the same page, and without the gate there is no row: else the comparison says nothing. */
    private void leerKennen(String naam, String pad, Bezoeker wie) throws IOException, InterruptedException {
        var lengtes = new ArrayList<Integer>();
        for (var open : new boolean[] {false, true}) {
            zet(open);
            for (var i = 0; i < ALLEEN; i++) {
                wie.haal(pad);
            }
            lengtes.add(wie.haal(pad).length);
            var rijen = opnemer.tijdens(() -> wie.haal(pad)).stream()
                    .filter(opdracht -> opdracht.soort() == Soort.LOGBOEK)
                    .count();
            Uitslag.zeg("%s, %s: %d bytes, %d rij van wie keek"
                    .formatted(naam, open ? "zonder" : "met", lengtes.getLast(), rijen));
            if ((open && doorlaat.contains(Wat.RIJ)) == (rijen > 0)) {
                throw new IllegalStateException("de doorlaat werkt niet");
            }
        }
    }

    private void draai(Map<String, String> paginas, Belaster belaster) throws IOException {
        var duur = Duration.ofSeconds(omgeving.getProperty("meting.seconden", Long.class, 4L));
        var opwarmen = omgeving.getProperty("meting.opwarmrondes", Integer.class, 4);
        var rondes = omgeving.getProperty("meting.rondes", Integer.class, 9);
        var postmaster = Verbruik.postmaster();
        var standen = new LinkedHashMap<String, Stand>();
        for (var ronde = -opwarmen; ronde < rondes; ronde++) {
            for (var pagina : paginas.entrySet()) {
                var stand = standen.computeIfAbsent(pagina.getKey(), naam -> new Stand());
                // who goes first changes every round, so that neither always finds the machine warmed by the other
                var dichtEerst = ronde % 2 == 0;
                var eerste = kost(pagina.getValue(), !dichtEerst, belaster, duur, postmaster);
                var tweede = kost(pagina.getValue(), dichtEerst, belaster, duur, postmaster);
                if (ronde >= 0) {
                    stand.voegToe(dichtEerst ? eerste : tweede, dichtEerst ? tweede : eerste);
                }
            }
        }
        standen.forEach((naam, stand) ->
                Uitslag.zeg("%s: CPU van applicatie en database per verzoek in ms: met %s, zonder %s; meer: %s %%"
                        .formatted(naam, stand.met, stand.zonder, stand.meer)));
    }

    /** Milliseconds of CPU a request, of application and database. */
    private Verbruik kost(String pad, boolean open, Belaster belaster, Duration duur, long postmaster)
            throws IOException {
        zet(open);
        var begin = Verbruik.tot(postmaster);
        var aantal = belaster.ga(pad, duur);
        return Verbruik.tot(postmaster).sinds(begin).per(aantal);
    }

    private void zet(boolean open) {
        Doorlaat.zet(open ? doorlaat : Set.of());
    }
}
