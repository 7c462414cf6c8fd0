package nl.routewijzer.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a page costs in a house with ten times as many people, beside the same page in a house of the real size:
 * {@code meting/groei}. Both run at the same time and get their load in turn. Arguments per house: its port, the process of
 * the application and its data folder; then the pages, or nothing for all.
 */
final class Groeimeting {

    private static final int VERBINDINGEN = 8;
    private static final int RONDES = 7;
    private static final int OPWARMRONDES = 3;
    private static final int ZOEKEN = 200;
    private static final int GEGEVENS = 3;
    private static final Duration DUUR = Duration.ofSeconds(3);
    private static final double NANOS_PER_MS = 1e6;

    /** Not for one person: the page of a team holds a caseload per consulent, and there are ten times as many of them. */
    private static final Set<String> GROEIT_MEE = Set.of("team");

    private record Huis(Map<String, Paginas.Bezoek> paginas, Belaster belaster, long applicatie, long postmaster) {

        static Huis van(String poort, String applicatie, String map) throws IOException, InterruptedException {
            var nummer = Integer.parseInt(poort);
            var paginas = Paginas.van(nummer);
            paginas.keySet().removeAll(GROEIT_MEE);
            var koekjes = new ArrayList<String>();
            for (var i = 0; i < VERBINDINGEN; i++) {
                koekjes.add(Bezoeker.als("Sietske", nummer).sessie());
            }
            var pid = Files.readAllLines(Path.of(map, "pg", "postmaster.pid"));
            return new Huis(
                    paginas,
                    new Belaster(nummer, koekjes),
                    Long.parseLong(applicatie),
                    Long.parseLong(pid.getFirst().strip()));
        }

        Paginas.Bezoek pagina(String naam) {
            return Objects.requireNonNull(paginas.get(naam));
        }

        /** Milliseconds of CPU a request. */
        Verbruik kost(String pagina) throws IOException {
            var begin = Verbruik.tot(applicatie, postmaster);
            var aantal = belaster.ga(pagina(pagina).pad(), DUUR);
            return Verbruik.tot(applicatie, postmaster).sinds(begin).per(aantal);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var klein = Huis.van(args[0], args[1], args[2]);
        var groot = Huis.van(args[GEGEVENS], args[GEGEVENS + 1], args[GEGEVENS + 2]);
        var gevraagd = List.of(args).subList(2 * GEGEVENS, args.length);
        for (var pagina : gevraagd.isEmpty() ? klein.paginas().keySet() : gevraagd) {
            vergelijk(pagina, klein, groot);
        }
        klein.belaster().close();
        groot.belaster().close();
        zoek("gewone omvang", Integer.parseInt(args[0]));
        zoek("tien keer", Integer.parseInt(args[GEGEVENS]));
    }

    /** What one page costs in both houses: the sum, and what the database has of it. */
    private static void vergelijk(String pagina, Huis klein, Huis groot) throws IOException, InterruptedException {
        var een = new Reeks();
        var tien = new Reeks();
        var verhouding = new Reeks();
        var eenDatabase = new Reeks();
        var tienDatabase = new Reeks();
        for (var ronde = -OPWARMRONDES; ronde < RONDES; ronde++) {
            // who goes first changes every round, so that neither always finds the machine warmed by the other
            var kleinEerst = ronde % 2 == 0;
            var eerste = (kleinEerst ? klein : groot).kost(pagina);
            var tweede = (kleinEerst ? groot : klein).kost(pagina);
            var gewoon = kleinEerst ? eerste : tweede;
            var tienmaal = kleinEerst ? tweede : eerste;
            if (ronde >= 0) {
                een.voegToe(gewoon.samen());
                tien.voegToe(tienmaal.samen());
                verhouding.voegToe(tienmaal.samen() / gewoon.samen());
                eenDatabase.voegToe(gewoon.database());
                tienDatabase.voegToe(tienmaal.database());
            }
        }
        Uitslag.zeg("%s: CPU per verzoek in ms, gewone omvang %s (%d bytes), tien keer %s (%d bytes), verhouding %s"
                .formatted(
                        pagina,
                        een,
                        klein.pagina(pagina).ga().length,
                        tien,
                        groot.pagina(pagina).ga().length,
                        verhouding));
        Uitslag.zeg(
                "%s: waarvan de database, gewone omvang %s, tien keer %s".formatted(pagina, eenDatabase, tienDatabase));
    }

    /** From the question to the last byte, for one person who types. */
    private static void zoek(String omvang, int poort) throws IOException, InterruptedException {
        for (var zoeken : Paginas.zoeken(poort).entrySet()) {
            var reeks = new Reeks();
            for (var i = 0; i < ZOEKEN * 2; i++) {
                var begin = System.nanoTime();
                zoeken.getValue().ga();
                if (i >= ZOEKEN) {
                    reeks.voegToe((System.nanoTime() - begin) / NANOS_PER_MS);
                }
            }
            Uitslag.zeg("%s, %s: %s ms".formatted(omvang, zoeken.getKey(), reeks));
        }
    }

    private Groeimeting() {}
}
