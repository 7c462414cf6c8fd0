package nl.routewijzer.koppeling.opdracht;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.auto.Automaat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Links without a plan. */
@Command(
        name = "auto",
        description = {
            "Koppelt zonder plan: raadt wat de kolommen zijn, kiest wat met wat vergeleken wordt, leert en koppelt.",
            "",
            "Met een bestand: wie staat er dubbel in. Met twee: wie van het ene is wie van het andere.",
            "In de uitvoer staat id_l,id_r,p; vanaf p = 0.5 is het waarschijnlijker wel dan niet dezelfde persoon.",
            "Wat er geraden is komt op het scherm, en met --plan in een bestand om te verbeteren en met run te gebruiken.",
            "",
            "Voorbeelden:",
            "  ./koppel auto school.csv bevolking.csv --id id --uit paren.csv",
            "  ./koppel auto meldingen.csv --id nummer --uit dubbel.csv --plan plan.yaml"
        })
final class AutoOpdracht implements Callable<Integer> {

    @Parameters(arity = "1..2", paramLabel = "BESTAND", description = "Een of twee bestanden, CSV of Parquet.")
    private List<Path> bestanden = List.of();

    @Option(names = "--id", required = true, paramLabel = "KOLOM", description = "Kolom die elke rij aanwijst.")
    private String id = "";

    @Option(names = "--uit", required = true, paramLabel = "BESTAND", description = "Waar de paren komen.")
    private Path uit = Path.of("");

    @Option(names = "--plan", paramLabel = "BESTAND", description = "Waar het geraden plan komt.")
    private @Nullable Path plan;

    @Mixin
    private Machine machine = new Machine();

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() {
        if (bestanden.stream()
                .anyMatch(bestand -> bestand.toAbsolutePath()
                        .normalize()
                        .equals(uit.toAbsolutePath().normalize()))) {
            throw new OnbruikbareInvoer("De uitvoer mag niet over de invoer heen: " + uit + ".");
        }
        var fout = zelf.commandLine().getErr();
        return machine.voer(
                uit,
                fout,
                (motor, werk, loop) -> new Automaat(motor, werk, loop, fout::println)
                        .koppel(bestanden, id, uit, Optional.ofNullable(plan)));
    }
}
