package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What came of a planned conversation. Not showing up is a reason to reach out, never a mark on a person; what was called
 * off or moved is no such thing, whoever did it. Whether it counts as contact is said by the view gesprek.zicht_poging.
 */
public enum Uitkomst {
    WAS_ER,
    KWAM_NIET,
    /** The jongere called it off: he was heard from, but they did not speak. */
    AFGEZEGD_JONGERE,
    /** We called it off. */
    AFGEZEGD_WIJ,
    /** It is at another moment now; that one is planned along with this outcome. */
    VERZET,
    /** They spoke in another way than planned: counts as contact, not as the conversation. */
    ANDERS_CONTACT;

    /** Whether this can be said before the day itself. */
    public boolean kanVooraf() {
        return switch (this) {
            case AFGEZEGD_JONGERE, AFGEZEGD_WIJ, VERZET -> true;
            case WAS_ER, KWAM_NIET, ANDERS_CONTACT -> false;
        };
    }

    public String label() {
        return Tekst.t("uitkomst." + name());
    }
}
