package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Why it did not work out to come, as the jongere says it; never a judgement and never a diagnosis. That nobody answered is an
 * answer too.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §4.1, leernetwerk 5: ask for the reason, then think about what
 * follows. The list itself is a choice of this product.
 */
public enum Gemistreden {
    NIET_GEWETEN,
    VERGETEN,
    PLEK_OF_TIJD,
    REIS,
    TE_SPANNEND,
    IETS_ANDERS_VOOR,
    ANDERS,
    GEEN_ANTWOORD,
    NOG_NIET_BEKEND;

    /** Whether somebody asked. */
    public boolean isGevraagd() {
        return this != NOG_NIET_BEKEND;
    }

    /** Whether another place, time or way would take it away. */
    public boolean vraagtAndereWeg() {
        return this == PLEK_OF_TIJD || this == REIS || this == TE_SPANNEND;
    }

    public String label() {
        return Tekst.t("gemistreden." + name());
    }
}
