package nl.routewijzer.toegang;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes out of service whose last day has passed, in every organisation: a job asks it each night. */
@Component
public class Vertrek {

    private final Organisaties organisaties;
    private final Personeel personeel;
    private final TransactionOperations transactie;

    Vertrek(Organisaties organisaties, Personeel personeel, TransactionOperations transactie) {
        this.organisaties = organisaties;
        this.personeel = personeel;
        this.transactie = transactie;
    }

    public void werkBij() {
        organisaties.voorElke(huis -> transactie.executeWithoutResult(status -> personeel.laatGaan(huis.id())));
    }
}
