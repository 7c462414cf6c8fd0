package nl.routewijzer.gedeeld;

import java.time.LocalDate;
import java.util.List;

/** Contract: gives the signals of one jongere as a pure function of a room's own facts, and says them in words. */
public interface Signaalbron {

    /** Kinds of signal this source gives; no two sources give the same kind. */
    List<String> soorten();

    List<Signaal> signalen(JongereId jongere);

    /** Whether its signals also hold for a jongere who is not guided any more. */
    default boolean naAfloop() {
        return false;
    }

    /** Whether its signals also show while a jongere is on voorzichtig. */
    default boolean ookVoorzichtig() {
        return false;
    }

    Zin verwoord(Signaal signaal, LocalDate vandaag);

    /**
     * A signal as a sentence with its reason and one action.
     *
     * @param kop follows the name of the jongere
     * @param teken shape of the mark: nu, termijn, wacht or zorg
     * @param pad where the action leads
     */
    record Zin(String kop, String reden, String teken, String actie, String pad) {}
}
