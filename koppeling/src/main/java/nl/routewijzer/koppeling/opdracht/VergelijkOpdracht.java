package nl.routewijzer.koppeling.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.vergelijk.Uitslag;
import nl.routewijzer.koppeling.vergelijk.Uitslagtekst;
import nl.routewijzer.koppeling.vergelijk.Vergelijker;
import nl.routewijzer.koppeling.vergelijk.Waarheid;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the pairs of a linkage against the truth. */
@Command(
        name = "vergelijk",
        description = {
            "Vergelijkt gevonden paren met de waarheid: precisie, dekking (recall) en F1, per paar en na bundelen.",
            "",
            "De paren staan in een bestand met id_l, id_r en p. De waarheid is een bestand met een kolom id en een kolom",
            "persoon (of cluster), zoals ./koppel maak het schrijft, of met een waar paar per rij (id_l,id_r).",
            "Dekking telt alle ware paren, ook die nooit zijn bekeken.",
            "",
            "Voorbeelden:",
            "  ./koppel vergelijk --paren paren.csv --waarheid waarheid.csv --links school --rechts werk",
            "  ./koppel vergelijk --paren paren.csv --waarheid waarheid.csv --links meldingen --uit uitslag.json",
            "  ./koppel vergelijk --paren paren.csv --waarheid a.csv --waarheid-rechts b.csv --persoon cluster"
        })
public final class VergelijkOpdracht implements Callable<Integer> {

    @Option(names = "--paren", required = true, paramLabel = "BESTAND", description = "Paren: id_l,id_r,p.")
    private Path paren = Path.of("");

    @Option(names = "--waarheid", required = true, paramLabel = "BESTAND", description = "Wie wie is.")
    private Path waarheid = Path.of("");

    @Option(
            names = "--waarheid-rechts",
            paramLabel = "BESTAND",
            description = "Wie wie is in het tweede register, als dat een eigen bestand is.")
    private Optional<Path> rechts = Optional.empty();

    @Option(
            names = "--links",
            paramLabel = "NAAM",
            description = "Welk register van de waarheid id_l is; alleen dit: dubbelen erin.")
    private Optional<String> linksNaam = Optional.empty();

    @Option(names = "--rechts", paramLabel = "NAAM", description = "Welk register van de waarheid id_r is.")
    private Optional<String> rechtsNaam = Optional.empty();

    @Option(names = "--id", paramLabel = "KOLOM", description = "Kolom met het id (gewoon: de eerste).")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--persoon",
            paramLabel = "KOLOM",
            description = "Kolom met de persoon (gewoon: persoon of cluster, anders de laatste).")
    private Optional<String> persoon = Optional.empty();

    @Option(
            names = "--drempel",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "De drempel van de methode zelf (gewoon: 0.5).")
    private double drempel;

    @Option(names = "--uit", paramLabel = "BESTAND", description = "Ook naar een bestand: .json of .csv.")
    private Optional<Path> uit = Optional.empty();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec zelf = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        if (!(drempel >= 0 && drempel <= 1)) {
            throw new OnbruikbareInvoer("De drempel ligt van 0 tot 1.");
        }
        var vergelijker = new Vergelijker(new Waarheid(waarheid, rechts, linksNaam, rechtsNaam, id, persoon));
        var uitslag = vergelijker.vergelijk(paren, drempel);
        uit.ifPresent(bestand -> schrijf(bestand, uitslag));
        zelf.commandLine().getOut().print(Uitslagtekst.tekst(uitslag));
        zelf.commandLine().getOut().flush();
        return Koppel.GOED;
    }

    private static void schrijf(Path bestand, Uitslag uitslag) {
        Path naast = bestand.resolveSibling(bestand.getFileName() + ".deel");
        try {
            Files.writeString(naast, Uitslagtekst.voor(bestand.toString(), uitslag));
            Files.move(naast, bestand, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is niet te schrijven: " + fout.getMessage() + ".");
        }
    }
}
