package nl.routewijzer.gesprek;

import java.util.List;
import nl.routewijzer.gedeeld.JongereId;

/** What became of a request about a conversation: done, too late, or every reason why not. */
public sealed interface Besluit {

    record Gedaan(GesprekId gesprek, JongereId jongere) implements Besluit {}

    /** Somebody rounded it off, called it off or moved it before: nothing was changed. */
    record AlAfgerond(GesprekId gesprek) implements Besluit {}

    record Geweigerd(List<Beletsel> beletsels) implements Besluit {}
}
