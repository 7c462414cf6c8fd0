package nl.routewijzer.statistiek.opdracht;

import java.util.Collections;
import java.util.List;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Vorm;
import nl.routewijzer.statistiek.randomisatie.Ontwerprekenaar;

/** What a design can show before it starts. */
final class OntwerpOpdracht {

    static Uitvoer voer(Opties opties, List<String> let) {
        var uit = new Uitvoer("design", "MT", "params", "n_assignments", "min_p_one_sided", "scrt_quantity");
        boolean meer = Ontwerpkeuze.meervoudig(opties);
        var verwachting = meer
                ? meervoudig(opties)
                : Ontwerprekenaar.eenGeval(Ontwerpkeuze.ontwerp(opties), opties.getal("metingen"));
        uit.rij(
                verwachting.ontwerp(),
                meer ? "" : Integer.toString(opties.getal("metingen")),
                verwachting.params(),
                verwachting.aantal().toString(),
                verwachting.aantal().signum() == 0 ? "" : Uitvoer.tekst(verwachting.kleinsteP()),
                "");
        let.add(verwachting.advies());
        return uit;
    }

    private static Ontwerprekenaar.Verwachting meervoudig(Opties opties) {
        var vorm = Ontwerpkeuze.vorm(opties);
        var starts = Ontwerpkeuze.starts(opties);
        if (starts.isPresent()) {
            var sets = starts.orElseThrow();
            int gevallen = opties.getal("gevallen", sets.size());
            if (gevallen != sets.size()) {
                throw new OnbruikbareInvoer(
                        "Bij --starts staan " + sets.size() + " reeksen voor " + gevallen + " gevallen.");
            }
            return Ontwerprekenaar.gevallen(vorm, sets.stream().map(List::size).toList());
        }
        int keuzes = vorm == Vorm.WAMPOLD_WORSHAM
                ? 1
                : Ontwerpkeuze.alleStarts(opties.getal("metingen"), Ontwerpkeuze.minimum(opties))
                        .size();
        return Ontwerprekenaar.gevallen(vorm, Collections.nCopies(opties.getal("gevallen"), keuzes));
    }

    private OntwerpOpdracht() {}
}
