package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Something a jongere takes up: an assignment of the zoekperiode that he chose, or a step on the route.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, stroomschema, opdrachten tijdens zoekperiode and
 * vervolg (in order of intensity).
 *
 * @param intensiteit of a step on the route, 1 (light) to 3 (intensive); empty for an assignment
 * @param gedaanOp when it was done
 * @param bewijs what he showed of it, in words; may be empty
 */
public record Opdracht(
        UUID id,
        Soort soort,
        String wat,
        Optional<Integer> intensiteit,
        LocalDate vanaf,
        Optional<LocalDate> gedaanOp,
        String bewijs) {

    public enum Soort {
        SOLLICITEREN,
        OPLEIDING,
        VERVOLG;

        public String label() {
            return Tekst.t("opdracht." + name());
        }
    }
}
