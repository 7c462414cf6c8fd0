package nl.routewijzer.statistiek.opdracht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.randomisatie.Instellingen;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Vorm;
import nl.routewijzer.statistiek.randomisatie.Randomisatietoets;
import nl.routewijzer.statistiek.randomisatie.Scores;
import nl.routewijzer.statistiek.randomisatie.Toetsuitkomst;

/** Randomisation tests of every dataset of a file that fits the design. */
final class Randomisatie {

    static Uitvoer voer(Opties opties, List<String> let) {
        var uit = new Uitvoer(
                "dataset",
                "design",
                "params",
                "statistic",
                "n_assignments",
                "observed",
                "p_value",
                "count_ge",
                "count_tied");
        Map<String, List<Reeksbestand.Geval>> datasets = new LinkedHashMap<>();
        for (var geval : Reeksbestand.lees(opties.pad("in"))) {
            datasets.computeIfAbsent(geval.dataset(), k -> new ArrayList<>()).add(geval);
        }
        datasets.forEach((dataset, gevallen) -> {
            try {
                if (Ontwerpkeuze.meervoudig(opties)) {
                    meervoudig(uit, opties, dataset, gevallen, let);
                } else {
                    gevallen.forEach(g -> eenGeval(uit, opties, g, gevallen.size() > 1, let));
                }
            } catch (OnbruikbareInvoer past) {
                if (datasets.size() == 1) {
                    throw gevallen.getLast().laatste().fout(zonderPunt(past));
                }
                let.add(dataset + " is overgeslagen: " + zonderPunt(past) + ".");
            }
        });
        if (uit.leeg()) {
            throw new OnbruikbareInvoer(opties.pad("in").getFileName() + ": geen enkele reeks past bij dit ontwerp.");
        }
        return uit;
    }

    private static String zonderPunt(OnbruikbareInvoer fout) {
        return String.valueOf(fout.getMessage()).replaceAll("\\.$", "");
    }

    private static void eenGeval(Uitvoer uit, Opties opties, Reeksbestand.Geval geval, boolean meer, List<String> let) {
        var ontwerp = Ontwerpkeuze.ontwerp(opties);
        String naam = meer ? geval.dataset() + "[" + geval.naam() + "]" : geval.dataset();
        for (var grootheid : Ontwerpkeuze.grootheden(opties)) {
            var uitkomst = Randomisatietoets.toets(
                    Scores.van(geval.alle()), geval.inB(), ontwerp, grootheid, Instellingen.GEWOON);
            schrijf(uit, naam, ontwerp.naam(), ontwerp.params(), grootheid.naam(), uitkomst, let);
        }
    }

    private static void meervoudig(
            Uitvoer uit, Opties opties, String dataset, List<Reeksbestand.Geval> gevallen, List<String> let) {
        var vorm = Ontwerpkeuze.vorm(opties);
        List<MeervoudigeBasislijn.Geval> lijst = new ArrayList<>();
        for (var geval : gevallen) {
            boolean[] b = geval.inB();
            int start = 0;
            while (start < b.length && !b[start]) {
                start++;
            }
            if (geval.wissels() != 1 || start == 0) {
                throw new OnbruikbareInvoer(geval.naam() + " gaat niet één keer van A naar B.");
            }
            lijst.add(new MeervoudigeBasislijn.Geval(geval.naam(), Scores.van(geval.alle()), start + 1));
        }
        var starts = Ontwerpkeuze.starts(opties).orElseGet(() -> vanzelf(opties, vorm, lijst));
        String params = MeervoudigeBasislijn.params(lijst, vorm, starts);
        for (var grootheid : Ontwerpkeuze.grootheden(opties)) {
            var uitkomst = MeervoudigeBasislijn.toets(lijst, vorm, starts, grootheid, Instellingen.GEWOON);
            schrijf(uit, dataset, "MBD", params, MeervoudigeBasislijn.naam(grootheid), uitkomst, let);
        }
    }

    private static List<List<Integer>> vanzelf(Opties opties, Vorm vorm, List<MeervoudigeBasislijn.Geval> gevallen) {
        return switch (vorm) {
            case WAMPOLD_WORSHAM ->
                gevallen.stream().map(g -> List.of(g.start())).toList();
            case MARASCUILO_BUSK ->
                gevallen.stream()
                        .map(g -> Ontwerpkeuze.alleStarts(g.scores().aantal(), Ontwerpkeuze.minimum(opties)))
                        .toList();
            case KOEHLER_LEVIN -> throw new OnbruikbareInvoer("Bij --vorm kl hoort --starts.");
        };
    }

    private static void schrijf(
            Uitvoer uit,
            String dataset,
            String ontwerp,
            String params,
            String grootheid,
            Toetsuitkomst uitkomst,
            List<String> let) {
        String waar = dataset + ", " + ontwerp + ", " + grootheid + ": ";
        uitkomst.waarschuwingen().forEach(zin -> let.add(waar + zin));
        if (!uitkomst.p().bekend()) {
            let.add(waar + uitkomst.p().waarom() + ".");
        }
        boolean kan = uitkomst.p().bekend();
        uit.rij(
                dataset,
                ontwerp,
                params,
                grootheid,
                uitkomst.indelingen().toString(),
                Uitvoer.tekst(uitkomst.waargenomen()),
                Uitvoer.tekst(uitkomst.p()),
                kan ? Long.toString(uitkomst.minstensZo()) : "",
                kan ? Long.toString(uitkomst.gelijk()) : "");
    }

    private Randomisatie() {}
}
