package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import nl.routewijzer.gedeeld.web.Formulier;

/**
 * What the new one must know, as few short lines.
 *
 * <p>Source: good communication and handover on replacement, Handelingswijze P-wet (NHL Stenden, 2020), deel I §5 Verloop.
 *
 * @param besproken whether the jongere knows what is handed over
 */
record Punten(List<String> regels, boolean besproken) {

    static final String VELD = "punten";
    static final int MEEST = 10;

    private static final int REGEL = 200;
    private static final int SAMEN = MEEST * REGEL;

    static Punten geen() {
        return new Punten(List.of(), false);
    }

    /** One point per line; what is too much stands as a fault at the field. */
    static Punten lees(Formulier formulier) {
        var regels = formulier
                .tekst(VELD, SAMEN)
                .lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
        if (regels.size() > MEEST) {
            formulier.keurAf(VELD, t("overdracht.fout.punten", MEEST));
        }
        return new Punten(regels, formulier.gekozen("besproken", "JA"));
    }
}
