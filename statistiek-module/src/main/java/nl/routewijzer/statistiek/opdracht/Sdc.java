package nl.routewijzer.statistiek.opdracht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.onthulling.Celtabel;
import nl.routewijzer.statistiek.onthulling.Celtabel.Cel;
import nl.routewijzer.statistiek.onthulling.Onderdrukking;
import nl.routewijzer.statistiek.onthulling.Onderdrukking.Weggelaten;
import nl.routewijzer.statistiek.onthulling.Regel;

/** Which cells of every table of a file are not shown. */
final class Sdc {

    /** The cells as they came, by row and column in the order of their names. */
    private static final class Tabel {
        private final TreeMap<String, TreeMap<String, Integer>> cellen = new TreeMap<>(Sdc::opGetal);
        private final TreeSet<String> kolommen = new TreeSet<>(Sdc::opGetal);
        private final int drempel;

        Tabel(int drempel) {
            this.drempel = drempel;
        }
    }

    static Uitvoer voer(Opties opties, List<String> let) {
        var regel = regel(opties.tekst("regel").orElse("B"));
        var uit = new Uitvoer("table", "row", "col", "onderdrukt", "attacker_min", "attacker_max");
        lees(opties).forEach((naam, tabel) -> {
            List<List<Integer>> rijen = new ArrayList<>();
            tabel.cellen.forEach((rij, cellen) -> {
                if (cellen.size() != tabel.kolommen.size()) {
                    throw new OnbruikbareInvoer(
                            opties.pad("in").getFileName() + ": in tabel " + naam + " mist rij " + rij + " een kolom.");
                }
                rijen.add(List.copyOf(cellen.values()));
            });
            var uitkomst = Onderdrukking.bereken(Celtabel.van(rijen), tabel.drempel, regel);
            uitkomst.waarschuwingen().forEach(zin -> let.add("Tabel " + naam + ": " + zin));
            schrijf(uit, naam, tabel, uitkomst.cellen());
        });
        return uit;
    }

    private static Map<String, Tabel> lees(Opties opties) {
        Map<String, Tabel> tabellen = new LinkedHashMap<>();
        Invoer.lees(opties.pad("in"), List.of("table", "threshold", "row", "col", "count"), rij -> {
            int drempel = rij.geheel("threshold");
            int aantal = rij.geheel("count");
            if (drempel < 0 || aantal < 0) {
                throw rij.fout("een drempel en een aantal zijn nul of meer");
            }
            var tabel = tabellen.computeIfAbsent(rij.tekst("table"), k -> new Tabel(drempel));
            if (tabel.drempel != drempel) {
                throw rij.fout("tabel " + rij.tekst("table") + " heeft al drempel " + tabel.drempel);
            }
            tabel.kolommen.add(rij.tekst("col"));
            var eerder = tabel.cellen
                    .computeIfAbsent(rij.tekst("row"), k -> new TreeMap<>(Sdc::opGetal))
                    .put(rij.tekst("col"), aantal);
            if (eerder != null) {
                throw rij.fout("deze cel van tabel " + rij.tekst("table") + " staat er al");
            }
        });
        return tabellen;
    }

    private static void schrijf(Uitvoer uit, String naam, Tabel tabel, List<Weggelaten> weg) {
        Map<Cel, Weggelaten> cellen = new LinkedHashMap<>();
        weg.forEach(w -> cellen.put(w.cel(), w));
        int i = 0;
        for (String rij : tabel.cellen.keySet()) {
            int j = 0;
            for (String kolom : tabel.kolommen) {
                var cel = cellen.get(new Cel(i, j++));
                uit.rij(
                        naam,
                        rij,
                        kolom,
                        cel == null ? "FALSE" : "TRUE",
                        cel == null ? "" : Integer.toString(cel.onder()),
                        cel == null ? "" : Integer.toString(cel.boven()));
            }
            i++;
        }
    }

    private static Regel regel(String tekst) {
        return switch (tekst) {
            case "A" -> Regel.A;
            case "B" -> Regel.B;
            default -> throw new OnbruikbareInvoer("Kies bij --regel A of B.");
        };
    }

    /** Whole numbers before other text; 2 before 10. */
    private static int opGetal(String een, String twee) {
        boolean eerste = een.matches("\\d{1,9}");
        boolean tweede = twee.matches("\\d{1,9}");
        if (eerste != tweede) {
            return eerste ? -1 : 1;
        }
        int volgorde = eerste ? Integer.compare(Integer.parseInt(een), Integer.parseInt(twee)) : 0;
        return volgorde == 0 ? een.compareTo(twee) : volgorde;
    }

    private Sdc() {}
}
