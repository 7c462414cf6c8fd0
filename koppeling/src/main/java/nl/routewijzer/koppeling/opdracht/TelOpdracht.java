package nl.routewijzer.koppeling.opdracht;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.plan.Planbestand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the pairs of a plan. */
@Command(
        name = "tel",
        description = {
            "Telt hoeveel paren elk blok van een plan geeft, zonder iets te vergelijken.",
            "",
            "Voorbeeld:",
            "  ./koppel tel --plan plan.yaml"
        })
final class TelOpdracht implements Callable<Integer> {

    @Option(names = "--plan", required = true, paramLabel = "BESTAND", description = "Het plan, YAML.")
    private Path plan = Path.of("");

    @Mixin
    private Machine machine = new Machine();

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() {
        var gelezen = Planbestand.lees(plan);
        var fout = zelf.commandLine().getErr();
        var uit = zelf.commandLine().getOut();
        return machine.voer(
                plan,
                fout,
                (motor, werk, loop) -> Voorbereid.doe(loop, gelezen, fout)
                        .forEach(telling -> uit.println(telling.blok().naam() + ": " + telling.paren() + " paren")));
    }
}
