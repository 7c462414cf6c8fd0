package nl.routewijzer.werklijst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.werklijst.JongerenController.Rij;
import org.jspecify.annotations.Nullable;

/**
 * What part of the caseload, in what order: all that the URL says.
 *
 * @param eigen an own filter instead of the ready-made one
 * @param af the other way round
 */
record Lijstvraag(Filter filter, Optional<UUID> eigen, Sortering sorteer, boolean af) {

    static Lijstvraag gewoon() {
        return new Lijstvraag(Filter.ALLE, Optional.empty(), Sortering.NAAM, false);
    }

    Lijstvraag met(Filter ander) {
        return new Lijstvraag(ander, Optional.empty(), sorteer, af);
    }

    Lijstvraag met(UUID eigenFilter) {
        return new Lijstvraag(Filter.ALLE, Optional.of(eigenFilter), sorteer, af);
    }

    /** The same list by this column; once more turns it round. */
    Lijstvraag op(Sortering ander) {
        return new Lijstvraag(filter, eigen, ander, ander == sorteer && !af);
    }

    @Nullable
    String ariaSort(Sortering ander) {
        if (ander != sorteer) {
            return null;
        }
        return af ? "descending" : "ascending";
    }

    List<Rij> opVolgorde(List<Rij> rijen) {
        var gesorteerd = rijen.stream().sorted(sorteer.volgorde()).toList();
        return af ? gesorteerd.reversed() : gesorteerd;
    }

    String pad() {
        var keuze = eigen.map(id -> "eigen=" + id).orElseGet(() -> filter == Filter.ALLE ? "" : "filter=" + filter);
        var volgorde = sorteer == Sortering.NAAM && !af ? "" : "sorteer=" + sorteer + (af ? "&af=true" : "");
        var vraag = keuze.isEmpty() || volgorde.isEmpty() ? keuze + volgorde : keuze + "&" + volgorde;
        return vraag.isEmpty() ? "/jongeren" : "/jongeren?" + vraag;
    }
}
