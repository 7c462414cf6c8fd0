package nl.routewijzer.koppeling.opdracht;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.model.Modelbestand;
import nl.routewijzer.koppeling.verslag.Levering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns a model. */
@Command(
        name = "leer",
        description = {
            "Leert de gewichten van een plan en bewaart ze, om er vaker met run mee te koppelen.",
            "Van een plan met meer dan twee registers bewaart run ze zelf, per tweetal.",
            "",
            "Voorbeeld:",
            "  ./koppel leer --plan plan.yaml --uit model.json"
        })
final class LeerOpdracht implements Callable<Integer> {

    @Mixin
    private Plankeuze plan = new Plankeuze();

    @Option(names = "--uit", required = true, paramLabel = "BESTAND", description = "Waar het model komt, JSON.")
    private Path uit = Path.of("");

    @Mixin
    private Machine machine = new Machine();

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() {
        var gelezen = plan.lees();
        var fout = zelf.commandLine().getErr();
        if (gelezen.bronnen().size() > 2) {
            throw new OnbruikbareInvoer("Dit plan heeft " + gelezen.bronnen().size()
                    + " registers; geef run met --model de map van een eerdere uitkomst.");
        }
        return machine.voer(uit, fout, (motor, werk, loop) -> {
            var tellingen = loop.bereidVoor(gelezen, fout::println);
            var model = loop.leer(gelezen, Koppelloop.steekproef(gelezen, tellingen));
            model.alarmen().forEach(alarm -> fout.println("Let op: " + alarm.zin()));
            new Levering(motor, werk).tekst("model.json", Modelbestand.tekst(model));
            werk.lever("model.json", uit);
        });
    }
}
