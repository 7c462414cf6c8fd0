package nl.routewijzer.gesprek;

import java.util.Optional;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * A step to find somebody who did not come, in the order in which they are tried.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek (app or phone and mail; when contact stays
 * away, the wijkteam) and deel II §7, N=1 studies (sending nothing, on purpose).
 */
public enum Opvolgstap {
    APPEN_OF_BELLEN,
    MAILEN,
    /** Another channel, place or person. */
    ANDERE_WEG,
    WIJKTEAM,
    /** The wijkteam looks along: ask how it goes. Proposed only; nobody chooses it. */
    VRAAG_WIJKTEAM,
    /** On purpose. Chosen only; nobody proposes it. */
    NIETS_STUREN;

    /** Whether the jongere himself is looked for. */
    public boolean isPoging() {
        return this == APPEN_OF_BELLEN || this == MAILEN || this == ANDERE_WEG;
    }

    /** The channel that the step says; empty where there is a choice. */
    public Optional<Contact.Kanaal> kanaal() {
        return this == MAILEN ? Optional.of(Contact.Kanaal.MAIL) : Optional.empty();
    }

    public String label() {
        return Tekst.t("opvolgstap." + name());
    }
}
