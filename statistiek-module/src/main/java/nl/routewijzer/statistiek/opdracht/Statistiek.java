package nl.routewijzer.statistiek.opdracht;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * The command line. Ends with 0 when the table was written, 1 when the input cannot be used and 2 when the command is not understood;
 * then nothing was written. Warnings go to standard error.
 */
public final class Statistiek {

    private static final int GOED = 0;
    private static final int INVOER = 1;
    private static final int GEBRUIK = 2;

    private static final Set<String> ONTWERP = Set.of("ontwerp", "min", "blok", "maxreeks", "vorm", "starts");

    private record Opdracht(
            Set<String> opties, BiFunction<Opties, List<String>, Uitvoer> voer, String uitleg, String voorbeeld) {}

    private static final Map<String, Opdracht> OPDRACHTEN = new TreeMap<>(Map.of(
            "sced",
            new Opdracht(
                    Set.of("in", "uit", "verbetering", "doel"),
                    Sced::voer,
                    """
                    Effectgroottes van één geval: fase A tegen fase B.
                      --in F           kolommen dataset,case,session,phase,value
                      --uit F          dataset,case,improvement,method,params,statistic,value,waarschuwing
                      --verbetering    toename, afname of beide (gewoon: beide)
                      --doel G         ook het deel van de weg naar doel G (PoGO)""",
                    "sced --in reeksen.csv --uit effecten.csv --verbetering afname"),
            "randomisatie",
            new Opdracht(
                    met(ONTWERP, "in", "uit", "statistiek"),
                    Randomisatie::voer,
                    """
                    Randomisatietoets van een geloot ontwerp.
                      --in F           kolommen dataset,case,session,phase,value
                      --uit F          dataset,design,params,statistic,n_assignments,observed,p_value,count_ge,count_tied
                      --ontwerp        AB, ABA, ABAB, CRD, RBD, ATD of MBD
                      --min n          minstens zoveel sessies per fase (gewoon: 3)
                      --blok n         grootte van een blok bij RBD (gewoon: 2)
                      --maxreeks n     langste reeks bij ATD (gewoon: 2)
                      --vorm           bij MBD: ww, mb of kl
                      --starts         bij MBD: de mogelijke eerste sessies van B per plek, zoals 4:6|6:8
                      --statistiek S   A-B, B-A, |A-B|, PA-PB en andere (gewoon: deze vier)""",
                    "randomisatie --in reeksen.csv --uit toets.csv --ontwerp AB --min 3"),
            "survival",
            new Opdracht(
                    Set.of("in", "uit", "groep", "ingang"),
                    Overleving::voer,
                    """
                    Hoe lang het duurt, door welke oorzaak, en of groepen verschillen.
                      --in F           kolommen weeks,cause (0: nog bezig) en die van de keuzes; cause_label mag
                      --uit F          dataset,method,params,group,time,statistic,value
                      --groep K        kolom met de groep
                      --ingang K       kolom met de late ingang""",
                    "survival --in uitstroom.csv --uit overleving.csv --groep arm"),
            "sdc",
            new Opdracht(
                    Set.of("in", "uit", "regel"), Sdc::voer, """
                    Welke cellen van een tabel niet getoond mogen worden; de totalen worden wel getoond.
                      --in F           kolommen table,threshold,row,col,count
                      --uit F          table,row,col,onderdrukt,attacker_min,attacker_max
                      --regel          A: niet precies terug te rekenen; B: minstens de drempel breed (gewoon)""", "sdc --in tabellen.csv --uit getoond.csv --regel B"),
            "ontwerp",
            new Opdracht(
                    met(ONTWERP, "uit", "metingen", "gevallen"),
                    OntwerpOpdracht::voer,
                    """
                    Hoeveel indelingen een ontwerp heeft en hoe klein p kan worden.
                      --uit F          design,MT,params,n_assignments,min_p_one_sided,scrt_quantity
                      --ontwerp X      als bij randomisatie, met dezelfde keuzes
                      --metingen n     sessies per geval
                      --gevallen n     gevallen bij MBD""",
                    "ontwerp --uit ontwerp.csv --ontwerp AB --metingen 15 --gevallen 1")));

    public static void main(String[] woorden) {
        System.exit(voer(List.of(woorden), System.out, System.err));
    }

    /** @return the exit code */
    static int voer(List<String> woorden, PrintStream uit, PrintStream fout) {
        if (woorden.isEmpty() || woorden.contains("--help")) {
            var opdracht = woorden.isEmpty() ? null : OPDRACHTEN.get(woorden.getFirst());
            uit.println(opdracht == null ? overzicht() : uitleg(opdracht));
            return woorden.isEmpty() ? GEBRUIK : GOED;
        }
        var opdracht = OPDRACHTEN.get(woorden.getFirst());
        if (opdracht == null) {
            fout.println("De opdracht " + woorden.getFirst() + " is er niet. Zie ./statistiek --help.");
            return GEBRUIK;
        }
        try {
            var opties = Opties.van(woorden.subList(1, woorden.size()), opdracht.opties());
            List<String> let = new ArrayList<>();
            var doel = opties.pad("uit");
            if (opties.tekst("in").isPresent()
                    && opties.pad("in")
                            .toAbsolutePath()
                            .normalize()
                            .equals(doel.toAbsolutePath().normalize())) {
                throw new OnbruikbareInvoer("Kies bij --uit een ander bestand dan bij --in.");
            }
            opdracht.voer().apply(opties, let).schrijf(doel);
            let.stream().distinct().forEach(fout::println);
            return GOED;
        } catch (OnbruikbareInvoer zin) {
            fout.println(zin.getMessage());
            return INVOER;
        } catch (OutOfMemoryError vol) {
            fout.println("Het geheugen is vol; deel het bestand op.");
            return INVOER;
        }
    }

    private static String overzicht() {
        var tekst = new StringBuilder(
                "Gebruik: ./statistiek <opdracht> <keuzes>; ./statistiek <opdracht> --help legt uit.\n");
        OPDRACHTEN.forEach(
                (naam, opdracht) -> tekst.append('\n').append(uitleg(opdracht)).append('\n'));
        return tekst.toString();
    }

    private static String uitleg(Opdracht opdracht) {
        return opdracht.uitleg() + "\n  Voorbeeld: ./statistiek " + opdracht.voorbeeld();
    }

    private static Set<String> met(Set<String> opties, String... meer) {
        var alle = new HashSet<>(opties);
        alle.addAll(Arrays.asList(meer));
        return alle;
    }

    private Statistiek() {}
}
