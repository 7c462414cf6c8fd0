package nl.routewijzer.methode;

import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.toegang.InstellingGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Choosing by which variant an organisation works. */
@Component
public class Variantkeuze {

    private final Methodes methodes;
    private final Methodebron bron;
    private final ApplicationEventPublisher gebeurtenissen;

    Variantkeuze(Methodes methodes, Methodebron bron, ApplicationEventPublisher gebeurtenissen) {
        this.methodes = methodes;
        this.bron = bron;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * From now on the organisation of this request works by this variant, or by the method without one. What follows from
     * its parameters is computed anew before this returns.
     *
     * @param door who chose it; empty when the demo did
     * @throws IllegalArgumentException for a variant that was never published
     */
    @Transactional
    public void kies(Optional<String> variant, Optional<GebruikerId> door) {
        variant.filter(id -> methodes.variant(id).isEmpty()).ifPresent(id -> {
            throw new IllegalArgumentException("geen variant " + id);
        });
        var organisatie = Organisatiecontext.vereist();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                methodes.vergeet(organisatie);
            }
        });
        bron.kies(variant, door);
        methodes.onthoud(organisatie, variant);
        gebeurtenissen.publishEvent(new VariantGekozen(organisatie));
    }

    /** Computes anew what follows from the parameters of the organisation of this work: after another version was published. */
    @Transactional
    public void berekenOpnieuw() {
        gebeurtenissen.publishEvent(new VariantGekozen(Organisatiecontext.vereist()));
    }

    /** A term of the organisation's own: what follows from it is computed anew before the change returns. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void verwerk(InstellingGewijzigd gewijzigd) {
        if (Instelbaar.is(gewijzigd.instelling())) {
            gebeurtenissen.publishEvent(new VariantGekozen(gewijzigd.organisatie()));
        }
    }
}
