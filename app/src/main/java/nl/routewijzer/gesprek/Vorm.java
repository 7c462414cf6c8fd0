package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.web.Tekst;

/** Where or how one meets. */
public enum Vorm {
    KANTOOR,
    WANDELING,
    HUISBEZOEK,
    /** Along with the jongere where he is expected, as by an employer or a school. */
    MEEGAAN,
    ELDERS,
    BELLEN,
    BEELDBELLEN,
    /** That it was used is kept, what was said in it never. */
    WHATSAPP;

    /** Whether somebody goes out alone: then a colleague should know where he is. */
    public boolean buitenshuis() {
        return switch (this) {
            case WANDELING, HUISBEZOEK, MEEGAAN, ELDERS -> true;
            case KANTOOR, BELLEN, BEELDBELLEN, WHATSAPP -> false;
        };
    }

    public String label() {
        return Tekst.t("vorm." + name());
    }
}
