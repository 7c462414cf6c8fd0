package nl.routewijzer.statistiek.opdracht;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.eengeval.Effecttabel;
import nl.routewijzer.statistiek.eengeval.Fasepaar;

/** Effect sizes of every case of a file. */
final class Sced {

    static Uitvoer voer(Opties opties, List<String> let) {
        var doel = opties.tekst("doel").map(Sced::doel).orElse(OptionalDouble.empty());
        var richtingen = richtingen(opties.tekst("verbetering").orElse("beide"));
        var uit =
                new Uitvoer("dataset", "case", "improvement", "method", "params", "statistic", "value", "waarschuwing");
        for (var geval : Reeksbestand.lees(opties.pad("in"))) {
            if (geval.wissels() > 1) {
                String waarom = "meer dan twee fasen; effectgroottes vergelijken één fase A met één fase B";
                let.add(geval.dataset() + ", " + geval.naam() + ": " + waarom + ".");
                richtingen.forEach(r -> uit.rij(
                        geval.dataset(), geval.naam(), r.naam(), "", "", "", "", "niet berekenbaar: " + waarom));
                continue;
            }
            var paar = paar(geval);
            for (var richting : richtingen) {
                schrijf(uit, geval, richting, Effecttabel.van(paar, richting, doel));
            }
        }
        return uit;
    }

    private static Fasepaar paar(Reeksbestand.Geval geval) {
        for (boolean b : new boolean[] {false, true}) {
            if (geval.waarden(b).length == 0) {
                throw geval.laatste().fout(geval.naam() + " heeft geen scores in fase " + (b ? "B" : "A"));
            }
        }
        if (geval.scores().getFirst().b()) {
            throw geval.scores().getFirst().rij().fout(geval.naam() + " begint met fase B in plaats van A");
        }
        return Fasepaar.van(geval.sessies(false), geval.waarden(false), geval.sessies(true), geval.waarden(true));
    }

    private static void schrijf(
            Uitvoer uit, Reeksbestand.Geval geval, Richting richting, List<Effecttabel.Regel> regels) {
        for (var regel : regels) {
            List<String> waarschuwingen = new ArrayList<>();
            if (!regel.waarde().bekend()) {
                waarschuwingen.add(regel.waarde().waarom());
            }
            waarschuwingen.addAll(regel.waarschuwingen());
            uit.rij(
                    geval.dataset(),
                    geval.naam(),
                    richting.naam(),
                    regel.methode(),
                    regel.params(),
                    regel.grootheid(),
                    Uitvoer.tekst(regel.waarde()),
                    String.join(" ", waarschuwingen));
        }
    }

    private static List<Richting> richtingen(String keuze) {
        return switch (keuze) {
            case "toename" -> List.of(Richting.TOENAME);
            case "afname" -> List.of(Richting.AFNAME);
            case "beide" -> List.of(Richting.TOENAME, Richting.AFNAME);
            default -> throw new OnbruikbareInvoer("Kies bij --verbetering toename, afname of beide.");
        };
    }

    private static OptionalDouble doel(String tekst) {
        try {
            return OptionalDouble.of(Double.parseDouble(tekst));
        } catch (NumberFormatException fout) {
            throw new OnbruikbareInvoer("De keuze --doel vraagt een getal, niet " + tekst + ".");
        }
    }

    private Sced() {}
}
