package nl.routewijzer.meting;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.routewijzer.meting.Opdracht.Soort;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How PostgreSQL answers what the pages ask, as the application role and under the row policies, on a demo of many times
 * its size: {@code meting/plannen}. Each statement is recorded from a real request and explained with its own values; a
 * walk past a whole table, or past more rows than a caseload, is called out.
 */
@Component
@ConditionalOnProperty(name = "meting.wat", havingValue = "plannen")
class Planmeting {

    private static final Pattern HEEL =
            Pattern.compile("Seq Scan on (\\S+).*?actual [^)]*rows=([0-9.]+) loops=([0-9]+)");
    private static final Pattern WEG = Pattern.compile("Rows Removed by Filter: ([0-9]+)");
    private static final Pattern DUUR = Pattern.compile("Execution Time: ([0-9.]+) ms");

    /** Rows that may be read in vain: some caseloads together. */
    private static final int VEEL = 1_000;

    private final Berichtzaad zaad;
    private final Opnemer opnemer;
    private final Environment omgeving;
    private final boolean alles;

    Planmeting(Berichtzaad zaad, DataSource bron, Environment omgeving) throws SQLException {
        this.zaad = zaad;
        this.opnemer = bron.unwrap(Opnemer.class);
        this.omgeving = omgeving;
        this.alles = omgeving.getProperty("meting.alles", Boolean.class, false);
    }

    @EventListener(ApplicationReadyEvent.class)
    void meet() throws IOException, InterruptedException, SQLException {
        var poort = omgeving.getRequiredProperty("local.server.port", Integer.class);
        zaad.zaai(Bezoeker.als("Sietske", poort));
        try (var verbinding = alsApplicatie()) {
            for (var pagina : Paginas.alle(poort).entrySet()) {
                var gehoord = gehoord(pagina.getValue());
                var gemeld = new ArrayList<String>();
                var duur = 0.0;
                for (var beurt : beurten(gehoord).values()) {
                    duur += leg(beurt, verbinding, gemeld);
                }
                Uitslag.zeg("%s: %d opdrachten van kamers, samen %.1f ms%s"
                        .formatted(
                                pagina.getKey(),
                                gehoord.stream()
                                        .filter(opdracht -> opdracht.soort() == Soort.KAMER)
                                        .count(),
                                duur,
                                gemeld.isEmpty() ? ", geen tabel helemaal gelezen" : ""));
                gemeld.forEach(Uitslag::zeg);
            }
        }
    }

    private List<Opdracht> gehoord(Paginas.Bezoek bezoek) throws IOException, InterruptedException {
        bezoek.ga();
        return opnemer.tijdens(bezoek::ga);
    }

    private Connection alsApplicatie() throws SQLException {
        var eigenschappen = new Properties();
        eigenschappen.setProperty("user", omgeving.getRequiredProperty("spring.datasource.username"));
        var verbinding =
                DriverManager.getConnection(omgeving.getRequiredProperty("spring.datasource.url"), eigenschappen);
        verbinding.setAutoCommit(false);
        return verbinding;
    }

    /** The transactions in which a room was asked something. */
    private static Map<Integer, List<Opdracht>> beurten(List<Opdracht> gehoord) {
        var beurten = gehoord.stream()
                .collect(Collectors.groupingBy(Opdracht::beurt, LinkedHashMap::new, Collectors.toList()));
        beurten.values().removeIf(beurt -> beurt.stream().noneMatch(o -> o.soort() == Soort.KAMER));
        return beurten;
    }

    /** @return milliseconds that the database took */
    private double leg(List<Opdracht> beurt, Connection verbinding, List<String> gemeld) throws SQLException {
        var duur = 0.0;
        for (var opdracht : beurt) {
            if (opdracht.soort() == Soort.KAMER) {
                var plan = opdracht.plan(verbinding);
                duur += getal(DUUR, plan);
                if (alles || isDuur(plan)) {
                    gemeld.add("  " + opdracht + "\n    " + plan.replace("\n", "\n    "));
                }
            } else {
                opdracht.herhaal(verbinding);
            }
        }
        verbinding.rollback();
        return duur;
    }

    private static boolean isDuur(String plan) {
        return HEEL.matcher(plan)
                        .results()
                        .anyMatch(gelezen ->
                                Double.parseDouble(gelezen.group(2)) * Double.parseDouble(gelezen.group(3)) > VEEL)
                || WEG.matcher(plan).results().anyMatch(weg -> Integer.parseInt(weg.group(1)) > VEEL);
    }

    private static double getal(Pattern patroon, String plan) {
        return patroon.matcher(plan)
                .results()
                .mapToDouble(gevonden -> Double.parseDouble(gevonden.group(1)))
                .sum();
    }
}
