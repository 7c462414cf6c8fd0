package nl.routewijzer.koppeling.opdracht;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.groep.Registergroepen;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Modelbestand;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Koppelplan.Deelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.sql.Niveaus;
import nl.routewijzer.koppeling.verslag.Levering;
import nl.routewijzer.koppeling.verslag.Uitvoer;
import nl.routewijzer.koppeling.verslag.Verslag;
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
            "Bij meer dan twee registers komt dat alles in een map per tweetal, en groepen.csv zegt wie over alle registers wie is.",
            "Wie een run afbreekt of verliest begint hem opnieuw met dezelfde opdracht; wat af was wordt niet overgedaan.",
            "",
            "Voorbeelden:",
            "  ./koppel run --plan plan.yaml --uit uitkomst",
            "  ./koppel run --plan plan.yaml --model model.json --uit uitkomst --geheugen 8000"
        })
final class RunOpdracht implements Callable<Integer> {

    @Mixin
    private Plankeuze plan = new Plankeuze();

    @Option(names = "--uit", required = true, paramLabel = "MAP", description = "Map waarin de uitkomst komt.")
    private Path uit = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "BESTAND",
            description = "Een eerder geleerd model, of de map van een eerdere uitkomst (gewoon: leren).")
    private Optional<Path> model = Optional.empty();

    @Mixin
    private Machine machine = new Machine();

    @Spec
    private CommandSpec zelf = CommandSpec.create();

    @Override
    public Integer call() {
        var gelezen = plan.lees();
        gelezen.delen().forEach(this::bevroren);
        return machine.voer(uit, zelf.commandLine().getErr(), (motor, werk, loop) -> {
            var levering = new Levering(motor, werk);
            var groepen = new Registergroepen(motor, gelezen);
            for (var deel : gelezen.delen()) {
                koppel(motor, loop, deel, levering);
                groepen.voegToe(deel);
            }
            if (gelezen.bronnen().size() > 2) {
                levering.csv("groepen.csv", groepen.sql()).tekst("plan.yaml", Planbestand.tekst(gelezen));
            }
            levering.naar(uit);
        });
    }

    /** The model that was given for this part. */
    private Optional<Model> bevroren(Deelplan deel) {
        return model.map(pad -> {
            var bestand = Files.isDirectory(pad) ? pad.resolve(deel.map()).resolve("model.json") : pad;
            var gelezen = Modelbestand.lees(bestand);
            if (!gelezen.past(deel.plan().velden().stream().map(Veld::naam).toList())) {
                throw new OnbruikbareInvoer("Het model " + bestand + " is van een plan met andere velden.");
            }
            if (!gelezen.niveaus().equals(Niveaus.namen(deel.plan()))) {
                throw new OnbruikbareInvoer("Het model " + bestand
                        + " is geleerd toen velden anders werden vergeleken; leer het opnieuw (./koppel leer).");
            }
            return gelezen;
        });
    }

    private void koppel(Motor motor, Koppelloop loop, Deelplan deel, Levering levering) {
        PrintWriter fout = zelf.commandLine().getErr();
        Koppelplan zo = deel.plan();
        var tellingen = loop.bereidVoor(zo, fout::println);
        loop.orden(zo);
        int steekproef = Koppelloop.steekproef(zo, tellingen);
        var gewichten = bevroren(deel).orElseGet(() -> loop.leer(zo, steekproef));
        gewichten.alarmen().forEach(alarm -> fout.println("Let op: " + alarm.zin()));
        loop.weeg(zo, gewichten, Koppelloop.stukken(zo, tellingen));
        loop.besluit(zo);
        var uitvoer = new Uitvoer(motor, zo, gewichten);
        var uitslag = uitvoer.uitslag(tellingen, steekproef);
        levering.onder(deel.map())
                .csv("paren.csv", uitvoer.paren())
                .tekst("plan.yaml", Planbestand.tekst(zo))
                .tekst("model.json", Modelbestand.tekst(gewichten))
                .tekst("verslag.json", Verslag.json(uitslag))
                .tekst("verslag.html", Verslag.html(uitslag));
        if (zo.ontdubbelt()) {
            levering.csv("groepen.csv", uitvoer.groepen());
        }
        uitvoer.controle().ifPresent(sql -> levering.csv("controle.csv", sql));
        levering.onder("");
        String wie = deel.map().isEmpty() ? "" : deel.map() + ", ";
        uitslag.zones()
                .forEach(zone ->
                        zelf.commandLine().getOut().println(wie + zone.wat() + ": " + zone.aantal() + " paren"));
    }
}
