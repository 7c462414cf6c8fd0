package nl.routewijzer.bericht;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * A thread with a page of its messages, oldest first.
 *
 * @param draad empty while nothing was written yet
 * @param onderwerp what it is about
 * @param titel the same in words
 * @param ouder whether there are messages before these
 * @param nieuwer whether there are messages after these
 * @param magSchrijven whether who reads may write here
 * @param afgedaanTot up to which message somebody said that no answer is needed; 0 for none
 * @param bijlagen what went along with these messages
 */
public record Draadblad(
        JongereId jongere,
        Optional<DraadId> draad,
        Onderwerp onderwerp,
        String titel,
        List<BerichtView> berichten,
        boolean ouder,
        boolean nieuwer,
        Optional<Wachten> wacht,
        boolean magSchrijven,
        int afgedaanTot,
        Map<UUID, List<Bijlage>> bijlagen)
        implements OverJongere {

    /** Messages on one page. */
    public static final int BLADZIJDE = 50;

    /** What went along with it. */
    public List<Bijlage> bij(BerichtView bericht) {
        return bijlagen.getOrDefault(bericht.id(), List.of());
    }

    /** Number of the last message; 0 when there is none. */
    public int laatste() {
        return berichten.isEmpty() ? 0 : berichten.getLast().nummer();
    }

    /** Before which number the page with older ones ends. */
    public int eerste() {
        return berichten.isEmpty() ? 0 : berichten.getFirst().nummer();
    }

    /** Whether this message can still be taken back by who reads. */
    public static boolean kanTerug(BerichtView bericht, Instant nu) {
        return bericht.vanMij()
                && !bericht.teruggenomen()
                && !nu.isAfter(bericht.op().plus(Berichtwerk.TERUGNEMEN));
    }

    /** Whether "no answer needed" was said of the last of these, and can be undone. */
    public boolean isAfgedaan() {
        return wacht.isEmpty() && afgedaanTot > 0 && afgedaanTot == laatste();
    }
}
