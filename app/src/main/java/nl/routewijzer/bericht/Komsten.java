package nl.routewijzer.bericht;

import java.util.Optional;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.toegang.IngelogdeJongere;

/** What a jongere who is in says of a conversation of his own that stands planned: the same as by the link in a reminder. */
public interface Komsten {

    /** @param laatst what he said of it before, at this moment */
    record Vraag(Optional<Komst> laatst) {}

    /** Empty when there is nothing to say: it began, it does not stand planned any more, or the guidance ended. */
    Optional<Vraag> vraag(GesprekId gesprek, IngelogdeJongere wie);

    /**
     * The last answer counts; the same once more changes nothing.
     *
     * @return false when he has no such conversation standing, or it began
     */
    boolean zeg(GesprekId gesprek, Komst komst, IngelogdeJongere wie);
}
