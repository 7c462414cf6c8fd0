package nl.routewijzer.koppeling.opdracht;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Modelbestand;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.verslag.Levering;
import nl.routewijzer.koppeling.verslag.Uitvoer;
import nl.routewijzer.koppeling.verslag.Verslag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links by a plan. */
@Command(
        name = "run",
        description = {
            "Koppelt volgens een plan.",
            "",
            "In de map komen paren.csv (met de bits per veld), verslag.html, verslag.json, plan.yaml en model.json;",
            "bij een register ook groepen.csv, en met een BSN in het plan controle.csv: gelijk BSN, andere naam of geboortedatum.",
            "Wie een run afbreekt of verliest begint hem opnieuw met dezelfde opdracht; wat af was wordt niet overgedaan.",
            "",
            "Voorbeelden:",
            "  ./koppel run --plan plan.yaml --uit uitkomst",
            "  ./koppel run --plan plan.yaml --model model.json --uit uitkomst --geheugen 8000"
        })
final class RunOpdracht implements Callable<Integer> {

    @Option(names = "--plan", required = true, paramLabel = "BESTAND", description = "Het plan, YAML.")
    private Path plan = Path.of("");

    @Option(names = "--uit", required = true, paramLabel = "MAP", description = "Map waarin de uitkomst komt.")
    private Path uit = Path.of("");

    @Option(names = "--model", paramLabel = "BESTAND", description = "Een eerder geleerd model (gewoon: leren).")
    private @Nullable Path model;

    @Mixin
    private Machine machine = new Machine();

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() {
        var gelezen = Planbestand.lees(plan);
        var bevroren = model == null ? null : Modelbestand.lees(model);
        if (bevroren != null
                && !bevroren.past(gelezen.velden().stream().map(Veld::naam).toList())) {
            throw new OnbruikbareInvoer("Het model " + model + " is van een plan met andere velden.");
        }
        return machine.voer(
                uit, zelf.commandLine().getErr(), (motor, werk, loop) -> koppel(motor, werk, loop, gelezen, bevroren));
    }

    private void koppel(Motor motor, Werkmap werk, Koppelloop loop, Koppelplan gelezen, @Nullable Model bevroren) {
        var fout = zelf.commandLine().getErr();
        var tellingen = Voorbereid.doe(loop, gelezen, fout);
        int stukken = Koppelloop.stukken(gelezen, tellingen);
        var gewichten = bevroren == null ? loop.leer(gelezen, stukken).model() : bevroren;
        gewichten.alarmen().forEach(alarm -> fout.println("Let op: " + alarm));
        werk.voor(loop.kenmerk(gelezen, gewichten, stukken));
        loop.weeg(gelezen, gewichten, stukken);
        loop.besluit(gelezen);
        var uitvoer = new Uitvoer(motor, gelezen, gewichten);
        var uitslag = uitvoer.uitslag(tellingen, gewichten.alarmen(), stukken);
        var levering = new Levering(motor, werk)
                .csv("paren.csv", uitvoer.paren())
                .tekst("plan.yaml", Planbestand.tekst(gelezen))
                .tekst("model.json", Modelbestand.tekst(gewichten))
                .tekst("verslag.json", Verslag.json(uitslag))
                .tekst("verslag.html", Verslag.html(uitslag));
        if (gelezen.ontdubbelt()) {
            levering.csv("groepen.csv", uitvoer.groepen());
        }
        uitvoer.controle().ifPresent(sql -> levering.csv("controle.csv", sql));
        levering.naar(uit);
        uitslag.zones()
                .forEach(zone -> zelf.commandLine().getOut().println(zone.wat() + ": " + zone.aantal() + " paren"));
    }
}
