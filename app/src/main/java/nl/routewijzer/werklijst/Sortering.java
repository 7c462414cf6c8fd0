package nl.routewijzer.werklijst;

import java.util.Comparator;
import java.util.Optional;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.werklijst.JongerenController.Rij;

/** By what Mijn jongeren can be put in order. The lines come by surname; what is equal stays in that order. */
enum Sortering {
    NAAM(Comparator.comparingInt(rij -> 0)),
    NU(Comparator.comparing(rij -> rij.taak(), leegAchteraan())),
    FASE(Comparator.comparingInt(rij -> rij.regel().fase().volgorde())),
    LAATSTE(Comparator.comparing(rij -> rij.regel().laatste(), leegAchteraan())),
    VOLGENDE(Comparator.comparing(rij -> rij.regel().volgende(), leegAchteraan())),
    DOEL(Comparator.comparing(rij -> rij.regel().doelNu(), leegAchteraan())),
    MELDING(Comparator.comparing(rij -> rij.regel().melding())),
    BEREIK(Comparator.comparing(rij -> rij.regel().bereik())),
    /** Who waits for us longest first. */
    BERICHTEN(Comparator.comparing(
            rij -> rij.regel().wacht().filter(Wachten::opOns).map(Wachten::sinds), leegAchteraan()));

    private final Comparator<Rij> volgorde;

    Sortering(Comparator<Rij> volgorde) {
        this.volgorde = volgorde;
    }

    Comparator<Rij> volgorde() {
        return volgorde;
    }

    static Sortering van(Kolom kolom) {
        return valueOf(kolom.name());
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> leegAchteraan() {
        return Comparator.comparing(waarde -> waarde.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
