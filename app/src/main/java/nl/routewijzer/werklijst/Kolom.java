package nl.routewijzer.werklijst;

import java.util.List;
import nl.routewijzer.gedeeld.web.Tekst;

/** A column of Mijn jongeren that one can choose; the name and why now always stand there. */
enum Kolom {
    FASE,
    LAATSTE,
    VOLGENDE,
    DOEL,
    MELDING,
    BEREIK,
    BERICHTEN;

    static final List<Kolom> GEWOON = List.of(FASE, LAATSTE, VOLGENDE, DOEL);

    private final String label = Tekst.t("kolom." + name());

    String label() {
        return label;
    }
}
