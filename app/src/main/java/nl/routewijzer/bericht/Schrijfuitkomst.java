package nl.routewijzer.bericht;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.web.Tekst;

/** What became of a message that was sent. */
public sealed interface Schrijfuitkomst {

    /** It stands in this thread. */
    record Gedaan(DraadId draad, UUID bericht) implements Schrijfuitkomst {}

    /** It was not kept, for all these reasons. */
    record Geweigerd(List<Beletsel> beletsels) implements Schrijfuitkomst {

        /** Nothing is wrong with it: a little later it can be sent as it is. */
        public boolean alleenTeSnel() {
            return beletsels.equals(List.of(Beletsel.TE_SNEL));
        }
    }

    enum Beletsel {
        LEEG,
        TE_LANG,
        /** A character that can be neither kept nor shown. */
        VREEMD_TEKEN,
        /** More in a minute than somebody reads. */
        TE_SNEL;

        public String zin() {
            return Tekst.t("bericht.beletsel." + name());
        }
    }
}
