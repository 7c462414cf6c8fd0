package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Padwoord;
import nl.routewijzer.traject.Feitsoort;

/** The forms with which something is established: each for one kind of fact, or for a choice between kinds. */
enum Vastlegging {
    EERDER(
            Feitsoort.EERDER_BEGONNEN,
            Feitsoort.PRAKTIJKONDERWIJS_OF_VSO,
            Feitsoort.MEDISCH_URENBEPERKT,
            Feitsoort.LOONKOSTENSUBSIDIE),
    UITKERING(Feitsoort.UITKERING_GEVRAAGD),
    VERTELD(Feitsoort.VERTELD),
    AANVRAAG(Feitsoort.AANVRAAG, Feitsoort.GEEN_AANVRAAG_NODIG),
    BEOORDELING(Feitsoort.BEOORDEELD),
    UITSTROOM(Feitsoort.UITSTROOM_WERK, Feitsoort.UITSTROOM_SCHOOL, Feitsoort.UITSTROOM_DIVERSEN),
    NAZORG(Feitsoort.NAZORG_TOT, Feitsoort.AFGESLOTEN),
    WAARTERECHT(Feitsoort.WAAR_TERECHT),
    NABERICHT(Feitsoort.NABERICHT),
    AFSLUITEN(Feitsoort.AFGESLOTEN),
    TERUGVAL(Feitsoort.TERUGVAL);

    private final List<Feitsoort> soorten;

    Vastlegging(Feitsoort... soorten) {
        this.soorten = List.of(soorten);
    }

    /** The form with this name in the address. */
    static Optional<Vastlegging> met(String pad) {
        return Padwoord.lees(Vastlegging.class, pad);
    }

    String pad() {
        return Padwoord.van(this);
    }

    List<Feitsoort> soorten() {
        return soorten;
    }

    /** Whether there is something to choose. */
    boolean isKeuze() {
        return soorten.size() > 1;
    }

    String titel() {
        return t("vastleggen.titel." + name());
    }

    String uitleg() {
        return t("vastleggen.uitleg." + name());
    }
}
