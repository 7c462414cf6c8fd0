package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Where the last traject of a jongere stands: derived from what was established, never picked.
 *
 * @param zoekperiode empty when no benefit is asked for
 * @param nazorg while there is uitstroom without a return
 * @param geslotenOp empty while it is open
 * @param feiten in the order in which they were written down
 */
public record Trajectstand(
        TrajectId traject,
        JongereId jongere,
        LocalDate melding,
        String methodeversie,
        Optional<Zoekperiode> zoekperiode,
        Optional<GekozenRoute> route,
        Optional<Nazorg> nazorg,
        Optional<LocalDate> geslotenOp,
        List<Feit> feiten)
        implements OverJongere {

    public record GekozenRoute(Route route, LocalDate vanaf) {}

    public enum Stand {
        ZOEKPERIODE,
        PLAN,
        VERLOOP,
        NAZORG,
        AFGESLOTEN;

        public String label() {
            return Tekst.t("stand." + name());
        }
    }

    public Stand op(LocalDate vandaag) {
        if (geslotenOp.isPresent()) {
            return Stand.AFGESLOTEN;
        }
        if (nazorg.isPresent()) {
            return Stand.NAZORG;
        }
        if (route.isPresent()) {
            return Stand.VERLOOP;
        }
        return zoekperiodeLoopt(vandaag) ? Stand.ZOEKPERIODE : Stand.PLAN;
    }

    /** Whether the four weeks hold on that day and nothing came of them yet. */
    public boolean zoekperiodeLoopt(LocalDate vandaag) {
        return zoekperiode
                .filter(periode ->
                        !periode.isAfgehandeld() && periode.beoordeel(vandaag) instanceof Zoekperiode.Uitkomst.NogNiet)
                .isPresent();
    }

    /** The zoekperiode while it matters: nothing came of it yet, no route was chosen and he is not gone. */
    public Optional<Zoekperiode> openZoekperiode() {
        return zoekperiode.filter(
                periode -> geslotenOp.isEmpty() && nazorg.isEmpty() && route.isEmpty() && !periode.isAfgehandeld());
    }

    /** The day on which these facts close a traject: empty when none does, or when he came back after it. */
    static Optional<LocalDate> geslotenOp(List<Feit> feiten) {
        return feiten.stream()
                .filter(feit -> feit.soort() == Feitsoort.AFGESLOTEN || feit.soort() == Feitsoort.TERUGVAL)
                .reduce((eerder, later) -> later)
                .filter(feit -> feit.soort() == Feitsoort.AFGESLOTEN)
                .map(Feit::dag);
    }
}
