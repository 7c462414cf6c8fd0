package nl.routewijzer.koppeling.opdracht;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.loop.Terminal;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.motor.Afgebroken;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import nl.routewijzer.koppeling.motor.Motor;
import picocli.CommandLine.Option;

/** How much of the machine a run may use, and the frame around a run: its folder, its engine, and stopping when asked. */
final class Machine {

    @Option(
            names = "--geheugen",
            paramLabel = "MB",
            defaultValue = "4000",
            description = "Geheugen voor de database in MB (gewoon: 4000); wat er niet in past gaat naar schijf.")
    private int geheugen;

    @Option(names = "--draden", paramLabel = "N", defaultValue = "0", description = "Draden (gewoon: alle).")
    private int draden;

    /** How long cleaning up may take after a stop, in milliseconds. */
    private static final long OPRUIMEN = 10_000;

    /** What is done in the frame. */
    interface Werk {
        void doe(Motor motor, Werkmap werk, Koppelloop loop);
    }

    /** @return the exit code */
    int voer(Path uit, PrintWriter fout, Werk werk) {
        try (var map = new Werkmap(uit);
                var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(
                        geheugen, draden > 0 ? draden : Runtime.getRuntime().availableProcessors(), map.map()))) {
            var wacht = Thread.currentThread();
            var gestopt = new AtomicBoolean();
            var stop = new Thread(() -> {
                gestopt.set(true);
                stop(motor, wacht);
            });
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                werk.doe(
                        motor,
                        map,
                        new Koppelloop(motor, map, new Terminal(fout, map.map().resolve("voortgang.json"))));
            } finally {
                if (!gestopt.get()) {
                    Runtime.getRuntime().removeShutdownHook(stop);
                }
            }
            return Koppel.GOED;
        } catch (Afgebroken gestopt) {
            fout.println(gestopt.getMessage());
            return Koppel.AFGEBROKEN;
        }
    }

    /** Asks the run to stop and leaves it the time to clean up. */
    private static void stop(Motor motor, Thread run) {
        motor.stop();
        try {
            run.join(OPRUIMEN);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
    }
}
