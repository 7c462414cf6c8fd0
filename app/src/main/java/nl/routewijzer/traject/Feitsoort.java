package nl.routewijzer.traject;

import java.util.EnumSet;
import java.util.Set;
import nl.routewijzer.gedeeld.web.Tekst;

/** What can be established in a traject. */
public enum Feitsoort {
    /** Comes from praktijkonderwijs or vso: no four weeks (Participatiewet art. 41 lid 4 onder a). */
    PRAKTIJKONDERWIJS_OF_VSO,
    /** Medically limited in hours: no four weeks (art. 41 lid 4 onder b). */
    MEDISCH_URENBEPERKT,
    /** Belongs to the group for loonkostensubsidie: no four weeks (art. 41 lid 4 onder b). */
    LOONKOSTENSUBSIDIE,
    /** The college starts earlier because circumstances ask for it (art. 41 lid 11). */
    EERDER_BEGONNEN,
    /** He asks for a benefit after all: the four weeks count from this day (art. 41 lid 4). */
    UITKERING_GEVRAAGD,
    /** The jongere was told until when he can push the application through. */
    VERTELD,
    /** The application was pushed through. */
    AANVRAAG,
    /** The jongere found something in time and applies for nothing. */
    GEEN_AANVRAAG_NODIG,
    /** How the zoekperiode went was looked at together. */
    BEOORDEELD,
    UITSTROOM_WERK,
    UITSTROOM_SCHOOL,
    UITSTROOM_DIVERSEN,
    /** Nazorg goes on until this day. */
    NAZORG_TOT,
    /** The jongere was told where to go with a question once nazorg is over. */
    WAAR_TERECHT,
    /** The message half a year after nazorg was sent. */
    NABERICHT,
    AFGESLOTEN,
    /** He is back: guidance goes on. */
    TERUGVAL;

    /** To whom the four weeks do not apply by law. */
    public static final Set<Feitsoort> UITZONDERINGEN =
            Set.copyOf(EnumSet.of(PRAKTIJKONDERWIJS_OF_VSO, MEDISCH_URENBEPERKT, LOONKOSTENSUBSIDIE));

    public static final Set<Feitsoort> UITSTROOM =
            Set.copyOf(EnumSet.of(UITSTROOM_WERK, UITSTROOM_SCHOOL, UITSTROOM_DIVERSEN));

    /** What came of the zoekperiode: once one of these is there, its terms are over. */
    public static final Set<Feitsoort> NA_DE_ZOEKPERIODE =
            Set.copyOf(EnumSet.of(AANVRAAG, GEEN_AANVRAAG_NODIG, BEOORDEELD));

    /** Asks for a reason that can be read back by the jongere. */
    public boolean vraagtReden() {
        return switch (this) {
            case EERDER_BEGONNEN, BEOORDEELD, NAZORG_TOT, AFGESLOTEN, TERUGVAL, UITSTROOM_DIVERSEN -> true;
            default -> false;
        };
    }

    public String label() {
        return Tekst.t("feit." + name());
    }
}
