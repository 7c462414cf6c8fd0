package nl.routewijzer.koppeling.opdracht;

import java.nio.file.Path;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import picocli.CommandLine.Option;

/** The plan of a command. */
final class Plankeuze {

    @Option(names = "--plan", required = true, paramLabel = "BESTAND", description = "Het plan, YAML.")
    private Path pad = Path.of("");

    Path pad() {
        return pad;
    }

    Koppelplan lees() {
        var plan = Planbestand.lees(pad);
        if (plan.blokken().isEmpty()) {
            throw new OnbruikbareInvoer("In het plan staan geen blokken.");
        }
        return plan;
    }
}
