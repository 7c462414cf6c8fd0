package nl.routewijzer.koppeling.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.auto.Automaat;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "auto", description = "Koppelt zonder plan.")
final class AutoOpdracht implements Callable<Integer> {

    @Parameters(arity = "1..2")
    private List<Path> bestanden = List.of();

    @Option(names = "--id", required = true)
    private String id = "";

    @Option(names = "--uit", required = true)
    private Path uit = Path.of("");

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var map = Files.createTempDirectory("koppel");
        try (var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(4000, 2, map))) {
            new Automaat(motor, zin -> zelf.commandLine().getErr().println(zin)).koppel(bestanden, id, uit);
        }
        return Koppel.GOED;
    }
}
