package nl.routewijzer.toegang.jongereninlog;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.toegang.Meedoen.Staat;

/** Where it stands with the link and the pin of a jongere. */
final class Meedoenregels {

    /** So many wrong attempts close the door, until somebody who knows him lets him in again. Source: ADR 028. */
    static final int MEESTE_FOUTEN = 5;

    /**
     * @param uitgenodigd he was, at some time
     * @param uitnodigingTot of one that was not used yet
     */
    record Feiten(
            boolean metLink,
            boolean uitgenodigd,
            Optional<Instant> uitnodigingTot,
            Optional<Instant> pinSinds,
            int fout,
            Instant nu) {}

    static Staat beoordeel(Feiten feiten) {
        if (!feiten.metLink()) {
            return Staat.UIT;
        }
        if (!feiten.uitgenodigd()) {
            return Staat.NIET_UITGENODIGD;
        }
        if (feiten.fout() >= MEESTE_FOUTEN) {
            return Staat.DICHT;
        }
        if (feiten.pinSinds().isPresent()) {
            return Staat.DOET_MEE;
        }
        return feiten.uitnodigingTot().filter(tot -> tot.isAfter(feiten.nu())).isPresent()
                ? Staat.UITGENODIGD
                : Staat.UITNODIGING_VERLOPEN;
    }

    private Meedoenregels() {}
}
