package nl.routewijzer.bericht.verzending;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Bezorgronde;
import nl.routewijzer.bericht.verzending.Inpakker.Inhoud;
import nl.routewijzer.gedeeld.Tijd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings what is due, one at a time: takes it (committed), puts it together, hands it over, and marks it (committed). No transaction
 * is open while somebody else is being waited for. Any number of these may work beside each other. The log says which kind did
 * not go and why in one word: no name, no address, no link.
 */
@Component
class Postloper implements Bezorgronde {

    /** So that one organisation with much does not keep the others waiting. */
    static final int PER_RONDE = 200;

    private static final int MERKPOGINGEN = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Postloper.class);

    /** Told where a notice is; a test stops the process there. */
    @FunctionalInterface
    interface Toezicht {
        void bij(Halte halte, UUID id);
    }

    private final Postboek boek;
    private final Inpakker inpakker;
    private final Tijd tijd;
    private final Toezicht toezicht;

    @Autowired
    Postloper(Postboek boek, Inpakker inpakker, Tijd tijd) {
        this(boek, inpakker, tijd, (halte, id) -> {});
    }

    Postloper(Postboek boek, Inpakker inpakker, Tijd tijd, Toezicht toezicht) {
        this.boek = boek;
        this.inpakker = inpakker;
        this.tijd = tijd;
        this.toezicht = toezicht;
    }

    @Override
    public int werk() {
        var gehad = 0;
        for (var post = boek.pak(); post.isPresent(); post = gehad < PER_RONDE ? boek.pak() : Optional.empty()) {
            breng(post.get());
            gehad++;
        }
        return gehad;
    }

    /** This one now, if it is due and nobody has it. */
    void breng(UUID id) {
        boek.pak(id).ifPresent(this::breng);
    }

    private void breng(Post post) {
        toezicht.bij(Halte.GEPAKT, post.id());
        try {
            if (!isAlAangenomen(post)) {
                bezorg(post);
            }
        } catch (Ongemerkt fout) {
            LOG.warn(
                    "a notice of kind {} was taken, but the database did not write it down",
                    post.verzending().soort());
        } catch (Bezorgfout fout) {
            misging(post, fout.fout());
        } catch (RuntimeException fout) {
            LOG.warn(
                    "a notice of kind {} was not sent: {}",
                    post.verzending().soort(),
                    fout.getClass().getSimpleName());
            misging(post, Fout.EIGEN_FOUT);
        }
    }

    /** After an attempt of which the end is not known, who brings it is asked first. */
    private boolean isAlAangenomen(Post post) {
        if (post.poging() == 1) {
            return false;
        }
        for (var bezorger : inpakker.bezorgers()) {
            var eerder = bezorger.eerder(post.id());
            if (eerder.isPresent()) {
                merk(() -> boek.verzonden(
                        post, bezorger.naam(), eerder.get().weg(), eerder.get().kenmerk()));
                return true;
            }
        }
        return false;
    }

    private void bezorg(Post post) {
        switch (inpakker.maak(post, tijd.nu())) {
            case Inhoud.NietNodig niet -> boek.nietNodig(post);
            case Inhoud.Later later -> boek.later(post, later.wanneer());
            case Inhoud.Klaar klaar -> {
                toezicht.bij(Halte.GEMAAKT, post.id());
                var kenmerk = klaar.bezorger().bezorg(klaar.stuk());
                toezicht.bij(Halte.AANGENOMEN, post.id());
                merk(() -> boek.verzonden(
                        post, klaar.bezorger().naam(), klaar.stuk().weg(), kenmerk));
                toezicht.bij(Halte.GEMERKT, post.id());
            }
        }
    }

    /** What was accepted must be written down: a database that is away for a moment is no reason to send it again. */
    private static void merk(Runnable merken) {
        for (var keer = 1; ; keer++) {
            try {
                merken.run();
                return;
            } catch (DataAccessException fout) {
                if (keer == MERKPOGINGEN) {
                    throw new Ongemerkt(fout);
                }
            }
        }
    }

    private void misging(Post post, Fout fout) {
        LOG.warn("a notice of kind {} was not taken: {}", post.verzending().soort(), fout);
        var wacht = Wachttijd.na(post.poging()).filter(over -> !fout.isBlijvend());
        if (wacht.isPresent()) {
            boek.opnieuw(post, fout, wacht.get());
        } else {
            boek.mislukt(post, fout);
        }
    }

    /** Accepted, but that could not be written down: it stays in hands until its time is over. */
    private static final class Ongemerkt extends RuntimeException {
        Ongemerkt(Throwable oorzaak) {
            super(oorzaak);
        }
    }
}
