package nl.routewijzer.statistiek.opdracht;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.randomisatie.Grootheid;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Vorm;
import nl.routewijzer.statistiek.randomisatie.Ontwerp;

/** What the options say about a design. */
final class Ontwerpkeuze {

    private static final int MINIMUM = 3;
    private static final List<Grootheid> GEWOON =
            List.of(Grootheid.A_MIN_B, Grootheid.B_MIN_A, Grootheid.ABSOLUUT, Grootheid.PA_MIN_PB);

    static Ontwerp ontwerp(Opties opties) {
        return switch (opties.verplicht("ontwerp")) {
            case "AB", "ABA", "ABAB" -> new Ontwerp.Fasen(opties.verplicht("ontwerp"), minimum(opties));
            case "CRD" -> new Ontwerp.Vrij();
            case "RBD" -> new Ontwerp.Blokken(opties.getal("blok", 2));
            case "ATD" -> new Ontwerp.Afwisselend(opties.getal("maxreeks", 2));
            default -> throw new OnbruikbareInvoer("Kies bij --ontwerp AB, ABA, ABAB, CRD, RBD, ATD of MBD.");
        };
    }

    static boolean meervoudig(Opties opties) {
        return opties.verplicht("ontwerp").equals("MBD");
    }

    static int minimum(Opties opties) {
        return opties.getal("min", MINIMUM);
    }

    static Vorm vorm(Opties opties) {
        return switch (opties.verplicht("vorm")) {
            case "ww" -> Vorm.WAMPOLD_WORSHAM;
            case "mb" -> Vorm.MARASCUILO_BUSK;
            case "kl" -> Vorm.KOEHLER_LEVIN;
            default -> throw new OnbruikbareInvoer("Kies bij --vorm ww, mb of kl.");
        };
    }

    /** "4:6|6:8" is 4, 5, 6 for the first place and 6, 7, 8 for the second; a comma separates loose starts. */
    static Optional<List<List<Integer>>> starts(Opties opties) {
        return opties.tekst("starts").map(tekst -> {
            List<List<Integer>> sets = new ArrayList<>();
            for (String set : tekst.split("\\|", -1)) {
                List<Integer> starts = new ArrayList<>();
                for (String deel : set.split(",", -1)) {
                    starts.addAll(reeks(deel.strip()));
                }
                sets.add(List.copyOf(starts));
            }
            return List.copyOf(sets);
        });
    }

    private static List<Integer> reeks(String tekst) {
        if (!tekst.matches("\\d{1,6}(:\\d{1,6})?")) {
            throw new OnbruikbareInvoer("Bij --starts staat \"" + tekst + "\"; schrijf bijvoorbeeld 4:6|6:8|8:10.");
        }
        int[] eind =
                Arrays.stream(tekst.split(":", -1)).mapToInt(Integer::parseInt).toArray();
        if (eind[0] > eind[eind.length - 1]) {
            throw new OnbruikbareInvoer("Bij --starts staat \"" + tekst + "\"; het laagste getal staat vooraan.");
        }
        return IntStream.rangeClosed(eind[0], eind[eind.length - 1]).boxed().toList();
    }

    /** Every start that leaves both phases long enough. */
    static List<Integer> alleStarts(int metingen, int minimum) {
        return IntStream.rangeClosed(minimum + 1, metingen - minimum + 1)
                .boxed()
                .toList();
    }

    static List<Grootheid> grootheden(Opties opties) {
        return opties.tekst("statistiek")
                .map(naam -> Arrays.stream(Grootheid.values())
                        .filter(g -> g.naam().equals(naam))
                        .findFirst()
                        .map(List::of)
                        .orElseThrow(() -> new OnbruikbareInvoer("De toetsgrootheid " + naam + " is er niet.")))
                .orElse(GEWOON);
    }

    private Ontwerpkeuze() {}
}
