package nl.routewijzer.statistiek.opdracht;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.overleving.Duren;

/** Spells as in {@code id,weeks,cause} with a column of groups, and perhaps one of late entry and one of names of causes. */
final class Overlevingsbestand {

    private final List<Double> einden = new ArrayList<>();
    private final List<Double> ingangen = new ArrayList<>();
    private final List<Integer> oorzaken = new ArrayList<>();
    private final List<String> groepen = new ArrayList<>();
    private final Map<Integer, String> namen = new TreeMap<>();

    static Overlevingsbestand lees(Opties opties) {
        String groep = opties.verplicht("groep");
        Optional<String> ingang = opties.tekst("ingang");
        List<String> kolommen = new ArrayList<>(List.of("weeks", "cause", groep));
        ingang.ifPresent(kolommen::add);
        var bestand = new Overlevingsbestand();
        Invoer.lees(opties.pad("in"), kolommen, rij -> bestand.neem(rij, groep, ingang));
        for (int k = 1; k < bestand.oorzaken.stream().mapToInt(o -> o).max().orElse(0); k++) {
            bestand.namen.putIfAbsent(k, Integer.toString(k));
        }
        return bestand;
    }

    private void neem(Invoer.Rij rij, String groep, Optional<String> ingang) {
        double einde = rij.verplicht("weeks");
        if (einde < 0) {
            throw rij.fout("de duur " + einde + " is negatief");
        }
        int oorzaak = oorzaak(rij);
        if (ingang.isPresent()) {
            double begin = rij.verplicht(ingang.orElseThrow());
            if (begin < 0 || begin >= einde) {
                throw rij.fout("de ingang " + begin + " ligt niet tussen 0 en het einde " + einde);
            }
            ingangen.add(begin);
        }
        einden.add(einde);
        oorzaken.add(oorzaak);
        groepen.add(rij.tekst(groep));
        if (oorzaak > 0) {
            namen.putIfAbsent(oorzaak, rij.heeft("cause_label") ? rij.tekst("cause_label") : Integer.toString(oorzaak));
        }
    }

    private static int oorzaak(Invoer.Rij rij) {
        int oorzaak = rij.geheel("cause");
        if (oorzaak < 0 || oorzaak > 50) {
            throw rij.fout("de oorzaak " + oorzaak + " is onbekend; 0 is nog bezig, 1 tot 50 is een oorzaak");
        }
        return oorzaak;
    }

    Duren alle() {
        return Duren.van(
                einden.stream().mapToDouble(x -> x).toArray(),
                oorzaken.stream().mapToInt(x -> x).toArray());
    }

    Optional<Duren> metIngang() {
        return ingangen.isEmpty()
                ? Optional.empty()
                : Optional.of(Duren.metIngang(
                        ingangen.stream().mapToDouble(x -> x).toArray(),
                        einden.stream().mapToDouble(x -> x).toArray(),
                        oorzaken.stream().mapToInt(x -> x).toArray()));
    }

    List<String> groepen() {
        var uit = groepen.stream().distinct().sorted().toList();
        if (uit.size() > 50) {
            throw new OnbruikbareInvoer("Er zijn meer dan 50 groepen; kies een kolom met minder.");
        }
        return uit;
    }

    Duren groep(Duren duren, String naam) {
        return duren.waar(i -> groepen.get(i).equals(naam));
    }

    /** The names of the causes, from 1. */
    List<String> oorzaken() {
        return List.copyOf(namen.values());
    }
}
