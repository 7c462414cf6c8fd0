package nl.routewijzer.privacy.sleutels;

import nl.routewijzer.gedeeld.Opstartfout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys that hold now. They may be renewed while the house is open: before each use it asks whether they changed, and
 * takes up the new set at once.
 */
@Component
public class Sleutelbos {

    private static final Logger LOG = LoggerFactory.getLogger(Sleutelbos.class);

    private record Stand(Object versie, Sleutelset sleutels) {}

    private final Sleutelbron bron;
    private volatile Stand stand;

    public Sleutelbos(Sleutelbron bron) {
        this.bron = bron;
        this.stand = lees();
    }

    public Sleutelset huidig() {
        return bron.versie().equals(stand.versie()) ? stand.sleutels() : opnieuw();
    }

    private synchronized Sleutelset opnieuw() {
        var versie = bron.versie();
        if (!versie.equals(stand.versie())) {
            try {
                stand = lees();
            } catch (Opstartfout fout) {
                LOG.error("The keys changed and cannot be read; going on with the former: {}", fout.getMessage());
                stand = new Stand(versie, stand.sleutels());
            }
        }
        return stand.sleutels();
    }

    /** The version first: a set that changes meanwhile is read again at the next use. */
    private Stand lees() {
        var versie = bron.versie();
        return new Stand(versie, bron.lees());
    }
}
