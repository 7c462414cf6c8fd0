package nl.routewijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.routewijzer.app.backup.Backup;
import nl.routewijzer.app.backup.Backupsleutel;
import nl.routewijzer.app.backup.Terugzetting;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.privacy.sleutels.Sleutelbron;
import nl.routewijzer.privacy.sleutels.Sleutelwissel;
import nl.routewijzer.toegang.Huisopdrachten;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/**
 * What who keeps the house running asks of the program instead of starting it: {@code sleutels …}, {@code back-up …} and
 * {@code organisatie …}.
 * It has the settings of the house and its databases, and nothing else: no pages, no jobs, no migration.
 */
final class Opdrachten {

    private static final String UITLEG = """
            Opdrachten:
              sleutels stand              hoeveel waarden er verzegeld zijn, en met welke sleutels
              sleutels vernieuw           neemt nieuwe sleutels in gebruik en zet alles over; mag onderbroken worden
              sleutels ruim-op            haalt de oude sleutels weg, als niets ze meer nodig heeft
              back-up sleutel             maakt de sleutel van de back-ups, in een eigen bestand
              back-up maak <bestand>      schrijft alles naar een nieuw bestand, versleuteld
              back-up controleer <bestand>
              back-up zet-terug <bestand> in een lege database
              organisatie lijst           welke er zijn, en bij welke regio
              organisatie sticht <naam> <beheerder> <inlognaam>
              organisatie deel-in <naam> <regio> <subregio>""";

    /** How many words a command has, itself included. */
    private static final Map<String, Integer> WOORDEN = Map.of(
            "back-up maak", 3,
            "back-up controleer", 3,
            "back-up zet-terug", 3,
            "organisatie sticht", 5,
            "organisatie deel-in", 5);

    /** Only what the commands need; not a component, so the house itself never sees it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan("nl.routewijzer.privacy.sleutels")
    @Import(Organisaties.class)
    static class Gereedschap {

        @Bean
        static FlywayMigrationStrategy migreertNietVanzelf() {
            return flyway -> {};
        }
    }

    private final List<String> woorden;
    private final String[] instellingen;

    private Opdrachten(List<String> woorden, String[] instellingen) {
        this.woorden = woorden;
        this.instellingen = instellingen;
    }

    /** @return whether this is a command; everything else starts the house */
    static boolean is(String[] args) {
        return Arrays.stream(args).anyMatch(woord -> !woord.startsWith("--"));
    }

    /** @throws Opstartfout when it cannot be done, with the reason */
    static void voerUit(String[] args) {
        var woorden =
                Arrays.stream(args).filter(woord -> !woord.startsWith("--")).toList();
        var instellingen =
                Arrays.stream(args).filter(woord -> woord.startsWith("--")).toArray(String[]::new);
        new Opdrachten(woorden, instellingen).voerUit();
    }

    private void voerUit() {
        var opdracht = String.join(" ", woorden.subList(0, Math.min(2, woorden.size())));
        if (woorden.size() != WOORDEN.getOrDefault(opdracht, 2)) {
            throw new Opstartfout(UITLEG);
        }
        switch (opdracht) {
            case "sleutels stand" -> metHuis(huis -> wissel(huis).zegStand());
            case "sleutels vernieuw" -> metHuis(huis -> wissel(huis).vernieuw());
            case "sleutels ruim-op" -> metHuis(huis -> wissel(huis).ruimOp());
            case "back-up sleutel" -> metHuis(huis -> sleutel(huis).maak(Opstartmelder::zeg));
            case "back-up maak" -> metHuis(huis -> backup(huis).maak(bestand()));
            case "back-up controleer" -> metHuis(huis -> terugzetting(huis).controleer(bestand()));
            case "back-up zet-terug" -> metHuis(huis -> terugzetting(huis).zetTerug(bestand()));
            case "organisatie lijst" -> metHuis(huis -> huizen(huis).lijst());
            case "organisatie sticht" ->
                metHuis(huis -> huizen(huis).sticht(woorden.get(2), woorden.get(3), woorden.get(4)));
            case "organisatie deel-in" ->
                metHuis(huis -> huizen(huis).deelIn(woorden.get(2), woorden.get(3), woorden.get(4)));
            default -> throw new Opstartfout(UITLEG);
        }
    }

    private interface Werk {
        void doe(ApplicationContext huis);
    }

    private void metHuis(Werk werk) {
        var spring = new SpringApplication(Gereedschap.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(Map.of("logging.level.root", "warn"));
        try (var huis = spring.run(instellingen)) {
            doe(werk, huis);
        }
    }

    /** Whatever goes wrong is a sentence: an administrator reads it at night. */
    private static void doe(Werk werk, ApplicationContext huis) {
        try {
            werk.doe(huis);
        } catch (Opstartfout fout) {
            throw fout;
        } catch (DataAccessException fout) {
            throw new Opstartfout(
                    "De database antwoordt niet, of er staat nog niets in. Kijk naar SPRING_DATASOURCE_URL en start Routewijzer eerst een keer.",
                    fout);
        } catch (RuntimeException fout) {
            throw new Opstartfout("De opdracht is niet gelukt: " + fout.getMessage(), fout);
        }
    }

    private Path bestand() {
        return Path.of(woorden.getLast()).toAbsolutePath().normalize();
    }

    private static Sleutelwissel wissel(ApplicationContext huis) {
        var perKeer = huis.getEnvironment().getProperty("routewijzer.sleutels.per-keer", Integer.class, 200);
        return new Sleutelwissel(
                huis.getBean(DataSource.class),
                () -> huis.getBean(Organisaties.class).alle().stream()
                        .map(Organisatie::id)
                        .toList(),
                huis.getBean(Sleutelbron.class),
                new Sleutelwissel.Tempo(perKeer, Duration.ofMinutes(1)),
                Opstartmelder::zeg);
    }

    private static Backupsleutel sleutel(ApplicationContext huis) {
        return new Backupsleutel(huis.getEnvironment().getProperty("routewijzer.backup.sleutel", ""));
    }

    private static Backup backup(ApplicationContext huis) {
        return new Backup(alsEigenaar(huis), sleutel(huis), klok(), Opstartmelder::zeg);
    }

    private static Terugzetting terugzetting(ApplicationContext huis) {
        return new Terugzetting(huis.getBean(Flyway.class), sleutel(huis), Opstartmelder::zeg);
    }

    private static Huisopdrachten huizen(ApplicationContext huis) {
        return new Huisopdrachten(alsEigenaar(huis), Opstartmelder::zeg);
    }

    /** Row policies bind everybody but the owner of the tables. */
    private static DataSource alsEigenaar(ApplicationContext huis) {
        return huis.getBean(Flyway.class).getConfiguration().getDataSource();
    }

    private static Clock klok() {
        return Inrichting.klok();
    }
}
