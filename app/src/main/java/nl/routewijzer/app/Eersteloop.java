package nl.routewijzer.app;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Inlognamen;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Rol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a start does before the first request: load the demo, or make the first organisation of an empty house. The
 * house says it is ready only when this is done.
 */
@Component
class Eersteloop implements ApplicationRunner {

    /** What stands in the database at first. */
    enum Begin {
        /** Nothing is touched: a house with real data. */
        ZOALS_HET_IS,
        LADEN,
        VERVERSEN,
        LEEG
    }

    private static final int VERS = 3;

    private final Demo demo;
    private final Organisaties organisaties;
    private final Collegas collegas;
    private final Inlognamen namen;
    private final TransactionOperations transactie;
    private final Tijd tijd;
    private final WebServerApplicationContext web;
    private final Begin begin;

    Eersteloop(
            Demo demo,
            Organisaties organisaties,
            Collegas collegas,
            Inlognamen namen,
            TransactionOperations transactie,
            Tijd tijd,
            WebServerApplicationContext web,
            @Value("${routewijzer.demo:ZOALS_HET_IS}") Begin begin) {
        this.demo = demo;
        this.organisaties = organisaties;
        this.collegas = collegas;
        this.namen = namen;
        this.transactie = transactie;
        this.tijd = tijd;
        this.web = web;
        this.begin = begin;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        switch (begin) {
            case ZOALS_HET_IS -> {}
            case LADEN, VERVERSEN -> laadDemo();
            case LEEG -> sticht();
        }
    }

    private void laadDemo() {
        if (demo.geladenOp().isEmpty()) {
            if (!organisaties.alle().isEmpty()) {
                throw new Opstartfout(
                        "In deze database staat al een organisatie; de demo wordt er niet bij geladen. Start met --leeg, of kies een andere map met ROUTEWIJZER_DATA.");
            }
            Opstartmelder.zeg("De demo wordt geladen. Dat duurt ongeveer een halve minuut.");
            demo.laad();
        }
        zegWelkom();
        demo.geladenOp()
                .filter(dag -> ChronoUnit.DAYS.between(dag, tijd.vandaag()) > VERS)
                .ifPresent(dag -> Opstartmelder.zeg("De demo is van " + dag
                        + ": de dagen lopen achter. Vernieuw met ./start --ververs (eigen invoer gaat dan weg)."));
    }

    private void sticht() {
        if (demo.geladenOp().isPresent()) {
            throw new Opstartfout(
                    "In deze map staat de demo. Kies voor een leeg begin een andere map met ROUTEWIJZER_DATA.");
        }
        if (organisaties.alle().isEmpty()) {
            var huis = OrganisatieId.nieuw();
            var naam = gevraagd("ROUTEWIJZER_ORGANISATIE");
            var wie = gevraagd("ROUTEWIJZER_BEHEERDER").split(" ", 2);
            Organisatiecontext.doeIn(
                    huis,
                    () -> transactie.executeWithoutResult(status -> {
                        organisaties.sticht(huis, naam, "routewijzer", "consulent");
                        var beheerder = GebruikerId.nieuw();
                        collegas.voegToe(beheerder, wie[0], wie.length > 1 ? wie[1] : "-", Set.of(Rol.BEHEERDER));
                        namen.geef(beheerder, inlognaam());
                    }));
        }
        zegWelkom();
    }

    private static String gevraagd(String naam) {
        var waarde = System.getenv(naam);
        if (waarde == null || waarde.isBlank()) {
            throw new Opstartfout(
                    "Een leeg begin vraagt de naam van de organisatie en van de eerste beheerder (ROUTEWIJZER_ORGANISATIE en ROUTEWIJZER_BEHEERDER).");
        }
        return waarde.strip();
    }

    /** By what name the first beheerder logs in at the provider; empty where only the demo log-in is used. */
    private static String inlognaam() {
        var waarde = System.getenv("ROUTEWIJZER_INLOGNAAM");
        return waarde == null ? "" : waarde;
    }

    private void zegWelkom() {
        var server = web.getWebServer();
        Opstartmelder.zeg("\nRoutewijzer draait: http://localhost:" + (server == null ? "?" : server.getPort())
                + "  (stoppen: Ctrl-C)");
        organisaties.voorElke(huis -> {
            Opstartmelder.zeg("  " + huis.naam());
            collegas.alle().stream()
                    .collect(Collectors.groupingBy(
                            wie -> rollen(wie, huis),
                            TreeMap::new,
                            Collectors.mapping(Collega::naam, Collectors.joining(", "))))
                    .forEach((rollen, namen) -> Opstartmelder.zeg("    " + rollen + ": " + namen));
        });
    }

    private static String rollen(Collega wie, Organisatie huis) {
        return wie.rollen().stream()
                .map(rol -> rol.label(huis.woordConsulent()))
                .sorted()
                .collect(Collectors.joining(" en "));
    }
}
