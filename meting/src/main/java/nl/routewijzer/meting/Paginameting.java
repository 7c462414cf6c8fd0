package nl.routewijzer.meting;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.routewijzer.app.Routewijzer;
import nl.routewijzer.meting.Opdracht.Soort;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What a page of the application costs beside its two floors, in one run: {@code meting/paginas}. Floor 1 is the same
 * HTML from memory behind the same filters, floor 2 the same statements without a web.
 */
@Component
@ConditionalOnProperty(name = "meting.wat", havingValue = "paginas", matchIfMissing = true)
class Paginameting {

    static final String PORTAAL = "/portaal";

    private static final int VERBINDINGEN = 16;

    private static final String ZINNEN = "Sam wil iets met dieren. Eerst kiezen we samen twee open dagen.";

    /** Pages for one visitor before sixteen come at once: a cold house would turn some of them away. */
    private static final int ALLEEN = 500;

    /**
     * A page to measure, or a form that is sent.
     *
     * @param opdrachten what it asks the database within its transaction
     */
    private record Pagina(String naam, Vraag vraag, List<Opdracht> opdrachten, Uitslag uitslag) {

        /** Of a jongere, who comes nowhere else. */
        boolean isPortaal() {
            return vraag.pad(0).startsWith(PORTAAL);
        }

        Vraag vloer() {
            return new Vraag(List.of((isPortaal() ? PORTAAL : "") + "/meting/" + naam), vraag.formulieren());
        }
    }

    private final Berichtzaad zaad;
    private final VloerController vloer;
    private final Opnemer opnemer;
    private final Environment omgeving;

    Paginameting(Berichtzaad zaad, VloerController vloer, DataSource bron, Environment omgeving) throws SQLException {
        this.zaad = zaad;
        this.vloer = vloer;
        this.opnemer = bron.unwrap(Opnemer.class);
        this.omgeving = omgeving;
    }

    /** Starts the application with its own database; the measurement begins when it is ready. */
    public static void main(String[] args) {
        Routewijzer.main(args);
        System.exit(0);
    }

    @EventListener(ApplicationReadyEvent.class)
    void meet() throws IOException, InterruptedException, SQLException, ExecutionException {
        var poort = omgeving.getRequiredProperty("local.server.port", Integer.class);
        var collegas = new ArrayList<Bezoeker>();
        var jongeren = new ArrayList<Bezoeker>();
        for (var i = 0; i < VERBINDINGEN; i++) {
            collegas.add(Bezoeker.als("Sietske", poort));
            jongeren.add(Bezoeker.jongere(poort));
        }
        var paginas = new ArrayList<>(vanCollega(collegas));
        paginas.addAll(vanJongere(jongeren.getFirst()));
        try (var belaster = belaster(collegas, poort);
                var portaal = belaster(jongeren, poort);
                var kaal = new Kaalwerk(
                        omgeving.getRequiredProperty("spring.datasource.url"),
                        omgeving.getRequiredProperty("spring.datasource.username"),
                        VERBINDINGEN)) {
            var duur = Duration.ofSeconds(omgeving.getProperty("meting.seconden", Long.class, 4L));
            draai(paginas, new Ronde(belaster, portaal, kaal, duur, Verbruik.postmaster()));
        }
        paginas.forEach(pagina -> pagina.uitslag().vertel(pagina.naam()));
    }

    private List<Pagina> vanCollega(List<Bezoeker> collegas) throws IOException, InterruptedException {
        var sietske = collegas.getFirst();
        var vandaag = Bezoeker.tekst(sietske.haal("/vandaag"));
        var gesprek = Bezoeker.deel(vandaag, "href=\"(/gesprekken/[^\"]+)\"");
        var jongere = Bezoeker.deel(Bezoeker.tekst(sietske.haal(gesprek)), "href=\"(/jongeren/[0-9a-f-]{36})\"");
        var paginas = leerKennen(
                List.of(
                        Map.entry("vandaag", "/vandaag"),
                        Map.entry("jongeren", "/jongeren"),
                        Map.entry("gesprek", gesprek),
                        Map.entry("plan", jongere + "/plan"),
                        Map.entry("brug", jongere + "/brug"),
                        Map.entry("berichten", "/berichten"),
                        Map.entry("draad", zaad.zaai(sietske))),
                sietske);
        if (gevraagd("bewaren")) {
            paginas.add(leerBewaren(gesprek, collegas));
        }
        return paginas;
    }

    private List<Pagina> vanJongere(Bezoeker jongere) throws IOException, InterruptedException {
        return leerKennen(
                List.of(
                        Map.entry("begin", PORTAAL),
                        Map.entry("stappen", PORTAAL + "/plan"),
                        Map.entry("tijden", PORTAAL + "/afspraken/nieuw")),
                jongere);
    }

    /** Those that were asked for. */
    private List<Pagina> leerKennen(List<Map.Entry<String, String>> alle, Bezoeker wie)
            throws IOException, InterruptedException {
        var paginas = new ArrayList<Pagina>();
        for (var pagina : alle) {
            if (gevraagd(pagina.getKey())) {
                paginas.add(leerKennen(pagina.getKey(), pagina.getValue(), wie));
            }
        }
        return paginas;
    }

    private static Belaster belaster(List<Bezoeker> wie, int poort) throws IOException {
        return new Belaster(poort, wie.stream().map(Bezoeker::sessie).toList());
    }

    private boolean gevraagd(String pagina) {
        return omgeving.getProperty("meting.paginas", List.class, List.of(pagina))
                .contains(pagina);
    }

    /** Before anything is timed: the bytes, the statements and the weight of a page. */
    private Pagina leerKennen(String naam, String pad, Bezoeker wie) throws IOException, InterruptedException {
        for (var i = 0; i < ALLEEN; i++) {
            wie.haal(pad);
        }
        var html = wie.haal(pad);
        vloer.bewaar(naam, html);
        var gehoord = opnemer.tijdens(() -> wie.haal(pad));
        Uitslag.zeg("%s: %s".formatted(naam, tel(gehoord)));
        gehoord.forEach(opdracht -> Uitslag.zeg("  " + opdracht));
        weeg(naam, pad, Bezoeker.tekst(html), wie);
        return new Pagina(naam, Vraag.naar(pad), eigen(gehoord), new Uitslag());
    }

    /** What is typed is kept while typing: two sentences, sent by everybody in a conversation of his own, as long as there are. */
    private Pagina leerBewaren(String gesprek, List<Bezoeker> bezoekers) throws IOException, InterruptedException {
        var sietske = bezoekers.getFirst();
        var gesprekken =
                Bezoeker.delen(Bezoeker.tekst(sietske.haal("/agenda")), "href=\"(/gesprekken/[0-9a-f-]+)/wijzigen\"")
                        .stream()
                        .distinct()
                        .map(pad -> pad + "/concept")
                        .toList();
        var velden = Map.of("volgnummer", Vraag.NUMMER, "samen", ZINNEN);
        var formulieren = new ArrayList<String>();
        for (var bezoeker : bezoekers) {
            formulieren.add(bezoeker.formulier(velden));
        }
        var formulier = formulieren.getFirst().replace(Vraag.NUMMER, "1");
        vloer.bewaar("bewaren", sietske.stuur(gesprek + "/concept", formulier));
        var gehoord = opnemer.tijdens(
                () -> sietske.stuur(gesprek + "/concept", formulier.replace("volgnummer=1", "volgnummer=2")));
        Uitslag.zeg("bewaren: " + tel(gehoord));
        gehoord.forEach(opdracht -> Uitslag.zeg("  " + opdracht));
        return new Pagina("bewaren", new Vraag(gesprekken, formulieren), eigen(gehoord), new Uitslag());
    }

    /** Of the transactions in which a room was asked something, all that went to the database. */
    private static List<Opdracht> eigen(List<Opdracht> gehoord) {
        var beurten = gehoord.stream()
                .filter(opdracht -> opdracht.soort() == Soort.KAMER)
                .map(Opdracht::beurt)
                .collect(Collectors.toSet());
        return gehoord.stream()
                .filter(opdracht -> beurten.contains(opdracht.beurt()))
                .toList();
    }

    private static String tel(List<Opdracht> gehoord) {
        return Arrays.stream(Soort.values())
                .map(soort -> soort.name().toLowerCase(Locale.ROOT) + " "
                        + gehoord.stream()
                                .filter(opdracht -> opdracht.soort() == soort)
                                .count())
                .collect(Collectors.joining(", ", "opdrachten aan de database: ", ""));
    }

    /** What a browser that was never here before gets over the line. */
    private static void weeg(String naam, String pad, String html, Bezoeker wie)
            throws IOException, InterruptedException {
        var bladen = new ArrayList<String>();
        bladen.add(pad);
        bladen.addAll(Bezoeker.delen(html, "<link rel=\"stylesheet\" href=\"([^\"]+)\""));
        bladen.addAll(Bezoeker.delen(html, "<script src=\"([^\"]+)\""));
        var som = 0;
        var delen = new ArrayList<String>();
        for (var blad : bladen) {
            var gewicht = wie.haal(blad, "gzip").length;
            som += gewicht;
            delen.add(blad.replaceAll("\\?.*|.*/(?=[^/]+\\?)", "") + " " + gewicht);
        }
        Uitslag.zeg("%s: koud gewicht met gzip %.1f kB (%s; bytes)"
                .formatted(naam, som / 1000.0, String.join(", ", delen)));
    }

    private void draai(List<Pagina> paginas, Ronde ronde) throws IOException, InterruptedException, ExecutionException {
        var warm = omgeving.getProperty("meting.opwarmen", Long.class, 15_000L);
        for (var gedaan = 0L; gedaan < warm; ) {
            var laagste = Long.MAX_VALUE;
            for (var pagina : paginas) {
                laagste = Math.min(laagste, ronde.meet(pagina, new Uitslag()));
            }
            gedaan += laagste;
            Uitslag.zeg("opgewarmd met " + gedaan + " verzoeken per pagina");
        }
        for (var nummer = 0; nummer < omgeving.getProperty("meting.rondes", Integer.class, 9); nummer++) {
            for (var pagina : paginas) {
                ronde.meet(pagina, pagina.uitslag());
            }
        }
    }

    /** The page and both its floors, one after the other, each as long. */
    private record Ronde(Belaster collegas, Belaster jongeren, Kaalwerk kaal, Duration duur, long postmaster) {

        /** @return how many times the page came back */
        long meet(Pagina pagina, Uitslag uitslag) throws IOException, InterruptedException, ExecutionException {
            var aantal = new AtomicLong();
            var belaster = pagina.isPortaal() ? jongeren : collegas;
            var echt = kost(() -> {
                aantal.set(belaster.ga(pagina.vraag(), duur));
                return aantal.get();
            });
            var vloer1 = kost(() -> belaster.ga(pagina.vloer(), duur));
            var vloer2 = kost(() -> kaal.ga(pagina.opdrachten(), duur));
            uitslag.voegToe(echt, vloer1, vloer2);
            Uitslag.zeg("%s: pagina %.3f, vloer 1 %.3f, vloer 2 %.3f ms"
                    .formatted(pagina.naam(), echt.applicatie(), vloer1.applicatie(), vloer2.applicatie()));
            return aantal.get();
        }

        private Verbruik kost(Werk werk) throws IOException, InterruptedException, ExecutionException {
            var begin = Verbruik.tot(postmaster);
            var aantal = werk.doe();
            return Verbruik.tot(postmaster).sinds(begin).per(aantal);
        }
    }

    /** Work that says how often it was done. */
    private interface Werk {
        long doe() throws IOException, InterruptedException, ExecutionException;
    }
}
