package nl.routewijzer.koppeling.leren;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routewijzer.koppeling.model.Leraar;
import nl.routewijzer.koppeling.model.Leraar.Veldtelling;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Patronen;

/** Learns a model from table {@code niveau}, and looks whether it can be trusted. */
public final class Leerling {

    private static final long STEEKPROEF = 1_000_000;

    /** The starting values of m count for this many true pairs. */
    private static final double TRAAGHEID = 20;

    /** A birth date that is equal for fewer than this of the pairs taken for one person gives an alarm. */
    private static final double MINSTE_GEBOORTEDATUM = 0.8;

    /** A birth date that is nothing alike for more than this of them: it is not persons that were found. */
    private static final double MEESTE_ANDERE_GEBOORTEDATUM = 0.35;

    /** Two blocks that tell more than this many bits apart about one field contradict each other. */
    private static final double ONENIG = 2;

    /** Fields whose equality makes a block to learn in; the others are learned there. */
    private static final List<String> BLOKSOORTEN =
            List.of("datum", "achternaam", "postcode", "telefoon", "email", "voornaam");

    /** @param patronen what was learned from, to estimate with */
    public record Geleerd(Model model, Patronen patronen) {}

    private final Steekproef steekproef;
    private final Map<String, Double> kansen;
    private final int stukken;

    /** @param stukken the table has one of this many parts of all candidates */
    public Leerling(Steekproef steekproef, Map<String, Double> kansen, int stukken) {
        this.steekproef = steekproef;
        this.kansen = kansen;
        this.stukken = stukken;
    }

    public Geleerd leer() {
        var velden = steekproef.velden(kansen, STEEKPROEF);
        var patronen = steekproef.patronen("niveau");
        double paren = steekproef.paren() / stukken;
        var model = new Leraar(velden, patronen, paren, TRAAGHEID).leer(begin(paren));
        List<String> alarmen = new ArrayList<>(onenig(velden, patronen, paren));
        if (datum(model, 0) < MINSTE_GEBOORTEDATUM) {
            alarmen.add("De geboortedatum is bij maar %.0f%% van de koppels gelijk.".formatted(100 * datum(model, 0)));
        }
        if (datum(model, -1) > MEESTE_ANDERE_GEBOORTEDATUM) {
            alarmen.add(
                    "De geboortedatum is bij te veel koppels heel anders; de gewichten zijn de gewone en niet geleerd.");
            model = new Leraar(velden, patronen, paren, 1e9).leer(begin(paren));
        }
        return new Geleerd(
                new Model(model.vorm(), model.geleerd(), model.kans(), model.huishouden(), model.delen(), alarmen),
                patronen);
    }

    private static double begin(double paren) {
        return Math.min(0.01, 1000 / paren);
    }

    /** The m of a level of the birth date, counted from the end when it is negative; of no birth date, what gives no alarm. */
    private static double datum(Model model, int niveau) {
        return model.delen().stream()
                .filter(deel -> deel.soort().equals("datum"))
                .findFirst()
                .map(deel -> deel.niveaus()
                        .get(niveau < 0 ? deel.niveaus().size() + niveau : niveau)
                        .m())
                .orElse(niveau < 0 ? 0.0 : 1.0);
    }

    /** Learns once more in each of two blocks that share no field, and holds the weights against each other. */
    private List<String> onenig(List<Veldtelling> velden, Patronen patronen, double paren) {
        List<String> uit = new ArrayList<>();
        List<Integer> blokken = new ArrayList<>();
        for (String soort : BLOKSOORTEN) {
            for (int v = 0; v < velden.size() && blokken.size() < 2; v++) {
                if (velden.get(v).soort().naam().equals(soort)
                        && blokken.stream()
                                .noneMatch(b -> velden.get(b).soort().naam().equals(soort))) {
                    blokken.add(v);
                }
            }
        }
        if (blokken.size() < 2) {
            return uit;
        }
        var een = sessie(velden, patronen, paren, blokken.get(0));
        var twee = sessie(velden, patronen, paren, blokken.get(1));
        for (int v = 0; v < velden.size(); v++) {
            if (!blokken.contains(v)) {
                double verschil = Math.abs(een.delen().get(v).niveaus().get(0).bits()
                        - twee.delen().get(v).niveaus().get(0).bits());
                if (verschil > ONENIG) {
                    uit.add("De blokken op %s en %s zijn het over %s niet eens (%.1f bits)."
                            .formatted(
                                    velden.get(blokken.get(0)).veld(),
                                    velden.get(blokken.get(1)).veld(),
                                    velden.get(v).veld(),
                                    verschil));
                }
            }
        }
        return uit;
    }

    private static Model sessie(List<Veldtelling> velden, Patronen patronen, double paren, int blok) {
        double deel = velden.get(blok).u().get(0) * velden.get(blok).gevuld();
        double inBlok = Math.max(10, deel * paren);
        return new Leraar(velden, patronen.waarGelijk(blok), inBlok, TRAAGHEID).leer(Math.min(0.2, 1000 / inBlok));
    }
}
