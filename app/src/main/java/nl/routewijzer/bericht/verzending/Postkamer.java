package nl.routewijzer.bericht.verzending;

import java.util.UUID;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes what has to leave the house: it is written in the book, together with what decided on it, and the next round brings it. What
 * somebody sits waiting for is brought as soon as that is committed.
 */
@Component
class Postkamer implements Verzender {

    private static final Logger LOG = LoggerFactory.getLogger(Postkamer.class);

    private final Postboek boek;
    private final Inpakker inpakker;
    private final Postloper loper;
    private final Tijd tijd;

    Postkamer(Postboek boek, Inpakker inpakker, Postloper loper, Tijd tijd) {
        this.boek = boek;
        this.inpakker = inpakker;
        this.loper = loper;
        this.tijd = tijd;
    }

    @Override
    public boolean verstuur(Verzending verzending) {
        var bron = inpakker.bron(verzending);
        var nieuw = boek.leg(verzending, tijd.nu().plus(bron.uitstel()));
        if (nieuw && bron.ookInStilte()) {
            brengNaCommit(verzending);
        }
        return true;
    }

    @Override
    public boolean bereikt(Ontvanger aan) {
        return inpakker.bereikt(aan);
    }

    /** Beside the transaction, which must not wait for a mail server with its connection in hands. */
    private void brengNaCommit(Verzending verzending) {
        var id = Post.id(verzending);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            loper.breng(id);
            return;
        }
        var organisatie = Organisatiecontext.vereist();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.startVirtualThread(() -> Organisatiecontext.doeIn(organisatie, () -> breng(id)));
            }
        });
    }

    private void breng(UUID id) {
        try {
            loper.breng(id);
        } catch (RuntimeException fout) {
            LOG.warn("a notice waits for the next round: {}", fout.getClass().getSimpleName());
        }
    }
}
