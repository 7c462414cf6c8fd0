package nl.routewijzer.koppeling.leren;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routewijzer.koppeling.model.Alarm;
import nl.routewijzer.koppeling.model.Gewicht;
import nl.routewijzer.koppeling.model.Leraar;
import nl.routewijzer.koppeling.model.Leraar.Veldtelling;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Onderdeel;
import nl.routewijzer.koppeling.model.Patronen;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Veld;

/** Looks whether what was learned can be trusted: signs that other things than people were found. */
public final class Toetsing {

    private static final double MINSTE_GEBOORTEDATUM = 0.8;
    private static final double MEESTE_ANDERE_GEBOORTEDATUM = 0.35;
    private static final double ONENIG = 2;
    private static final double LN2 = Math.log(2);

    /** Kinds whose equality makes a block to learn in; the others are learned there. */
    private static final List<String> BLOKSOORTEN =
            List.of("datum", "achternaam", "postcode", "telefoon", "email", "voornaam");

    private final List<Veldtelling> velden;
    private final Patronen patronen;
    private final double paren;
    private final double traagheid;

    /**
     * @param patronen what was learned from
     * @param paren how many pairs there are at all
     * @param traagheid as it was learned with
     */
    public Toetsing(List<Veldtelling> velden, Patronen patronen, double paren, double traagheid) {
        this.velden = velden;
        this.patronen = patronen;
        this.paren = paren;
        this.traagheid = traagheid;
    }

    /** Everything that is wrong with a model, not only the first. */
    public List<Alarm> alarmen(Model model, List<Veld> vanPlan, List<Blok> blokken) {
        List<Alarm> uit = new ArrayList<>();
        datum(model, 0, Alarm.Soort.GEBOORTEDATUM_ZELDEN_GELIJK, MINSTE_GEBOORTEDATUM)
                .filter(alarm -> alarm.gemeten() < alarm.grens())
                .ifPresent(uit::add);
        andereDatum(model).ifPresent(uit::add);
        oneens(model).ifPresent(uit::add);
        if (!model.bewezen()) {
            vanPlan.stream()
                    .filter(veld -> blokken.stream().allMatch(blok -> gebruikt(blok, veld)))
                    .forEach(veld -> uit.add(new Alarm(Alarm.Soort.VELD_IN_ELK_BLOK, veld.naam(), 1, 1)));
        }
        return uit;
    }

    /** What was found are no persons at all: then the weights are not used. */
    static boolean geenMensen(List<Alarm> alarmen) {
        return alarmen.stream().anyMatch(alarm -> alarm.soort() == Alarm.Soort.GEBOORTEDATUM_VAAK_ANDERS);
    }

    private static boolean gebruikt(Blok blok, Veld veld) {
        return blok.sleutels().stream().anyMatch(veld::heeft)
                || veld.volgtUit()
                        .filter(ouder -> blok.sleutels().contains(ouder))
                        .isPresent();
    }

    private static Optional<Alarm> andereDatum(Model model) {
        return datum(model, -1, Alarm.Soort.GEBOORTEDATUM_VAAK_ANDERS, MEESTE_ANDERE_GEBOORTEDATUM)
                .filter(alarm -> alarm.gemeten() > alarm.grens());
    }

    /** @param niveau of the birth date, counted from the end when it is negative */
    private static Optional<Alarm> datum(Model model, int niveau, Alarm.Soort soort, double grens) {
        return model.delen().stream()
                .filter(deel -> deel.soort().equals("datum"))
                .findFirst()
                .map(Onderdeel::niveaus)
                .map(niveaus -> niveaus.get(niveau < 0 ? niveaus.size() + niveau : niveau))
                .map(gewicht -> new Alarm(soort, "", gewicht.m(), grens));
    }

    /** Learns once more in each of two blocks that share no field, and holds the chances of equal values against each other. */
    private Optional<Alarm> oneens(Model model) {
        List<Integer> blokken = BLOKSOORTEN.stream()
                .flatMap(soort -> IntStream.range(0, velden.size())
                        .filter(v -> velden.get(v).soort().naam().equals(soort))
                        .limit(1)
                        .boxed())
                .limit(2)
                .toList();
        if (blokken.size() < 2) {
            return Optional.empty();
        }
        var een = sessie(model, blokken.get(0));
        var twee = sessie(model, blokken.get(1));
        Optional<Alarm> ergste = Optional.empty();
        for (int v = 0; v < velden.size(); v++) {
            double verschil =
                    Math.abs(Math.log(gelijk(een, v).m() / gelijk(twee, v).m()) / LN2);
            if (!blokken.contains(v) && verschil > ergste.map(Alarm::gemeten).orElse(ONENIG)) {
                String wat = naam(blokken.get(0)) + " en " + naam(blokken.get(1)) + " zijn het over " + naam(v);
                ergste = Optional.of(new Alarm(Alarm.Soort.BLOKKEN_ONEENS, wat, verschil, ONENIG));
            }
        }
        return ergste;
    }

    private String naam(int veld) {
        return velden.get(veld).veld();
    }

    private static Gewicht gelijk(Model model, int veld) {
        return model.delen().get(veld).niveaus().get(0);
    }

    private Model sessie(Model model, int blok) {
        double inBlok =
                Math.max(10, velden.get(blok).u().get(0) * velden.get(blok).gevuld() * paren);
        return new Leraar(velden, patronen.waarGelijk(blok), inBlok, traagheid)
                .binnenBlok(model)
                .leer(Math.min(0.2, 1000 / inBlok));
    }
}
