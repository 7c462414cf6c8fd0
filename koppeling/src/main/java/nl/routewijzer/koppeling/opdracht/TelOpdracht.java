package nl.routewijzer.koppeling.opdracht;

import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.plan.Koppelplan.Deelplan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private Plankeuze plan = new Plankeuze();

    @Mixin
    private Machine machine = new Machine();

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() {
        var gelezen = plan.lees();
        var fout = zelf.commandLine().getErr();
        var uit = zelf.commandLine().getOut();
        return machine.voer(plan.pad(), fout, (motor, werk, loop) -> {
            for (Deelplan deel : gelezen.delen()) {
                String wie = deel.map().isEmpty() ? "" : deel.map() + ", ";
                loop.bereidVoor(deel.plan(), fout::println)
                        .forEach(telling ->
                                uit.println(wie + telling.blok().naam() + ": " + telling.paren() + " paren"));
            }
        });
    }
}
