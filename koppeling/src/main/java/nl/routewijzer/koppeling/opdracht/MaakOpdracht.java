package nl.routewijzer.koppeling.opdracht;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.maak.Maker;
import nl.routewijzer.koppeling.maak.Opzet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes registers of people who do not exist. */
@Command(
        name = "maak",
        description = {
            "Maakt registers van jongeren die niet bestaan, met de waarheid ernaast.",
            "",
            "In de map komen een bestand per register en waarheid.csv (register,id,persoon).",
            "De registers: bevolking, school, werk, uitkering, zorg; en meldingen, met veel dubbelen.",
            "Dezelfde keuzes geven dezelfde bytes. Geldige BSN's beginnen met 9999; daarvan zijn er zo'n negenduizend.",
            "Wie er geen krijgt heeft geen BSN, of met --ruime-nummers een nummer dat bij de elfproef 5 overlaat.",
            "",
            "Voorbeelden:",
            "  ./koppel maak --uit proef --jongeren 10000",
            "  ./koppel maak --uit dubbel --jongeren 5000 --registers meldingen --ruis 1.5 --zaad 7"
        })
public final class MaakOpdracht implements Callable<Integer> {

    @Option(names = "--uit", required = true, paramLabel = "MAP", description = "Map waarin de bestanden komen.")
    private Path uit = Path.of("");

    @Option(
            names = "--jongeren",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Hoeveel jongeren (gewoon: 10000).")
    private long jongeren;

    @Option(
            names = "--zaad",
            paramLabel = "N",
            defaultValue = "1",
            description = "Een ander zaad geeft andere jongeren (gewoon: 1).")
    private long zaad;

    @Option(
            names = "--ruis",
            paramLabel = "R",
            defaultValue = "1",
            description = "Hoeveel er fout gaat: 0 niets, 1 gewoon, tot 10.")
    private double ruis;

    @Option(
            names = "--vanaf",
            paramLabel = "JAAR",
            defaultValue = "1999",
            description = "Eerste van twaalf geboortejaren (gewoon: 1999).")
    private int vanaf;

    @Option(
            names = "--registers",
            paramLabel = "NAAM",
            split = ",",
            defaultValue = "bevolking,school,werk,uitkering,zorg",
            description = "Welke registers (gewoon: de vijf zonder meldingen).")
    private List<String> registers = List.of();

    @Option(names = "--vorm", paramLabel = "VORM", defaultValue = "CSV", description = "csv of parquet (gewoon: csv).")
    private Maker.Vorm vorm = Maker.Vorm.CSV;

    @Option(names = "--vol", description = "Iedereen staat in elk register.")
    private boolean vol;

    @Option(names = "--ruime-nummers", description = "Ook wie geen geldig BSN krijgt heeft een nummer.")
    private boolean ruimeNummers;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec zelf = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        var opzet = new Opzet(jongeren, zaad, ruis, vanaf, registers, vol, ruimeNummers);
        var schrijver = zelf.commandLine().getOut();
        new Maker(opzet, vorm)
                .maak(uit)
                .forEach((register, rijen) -> schrijver.println(register + ": " + rijen + " rijen"));
        return Koppel.GOED;
    }
}
