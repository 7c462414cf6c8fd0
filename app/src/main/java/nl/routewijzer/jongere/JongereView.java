package nl.routewijzer.jongere;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * One jongere as the pages show him.
 *
 * @param bereik how to reach him, in his own words
 * @param watHelpt the adaptation that helps, never a label
 * @param aanspreken how he wants to be addressed, when that is not simply by his first name
 * @param bereikNiet how or when rather not
 * @param taal the language that works best, when that is not Dutch
 * @param voorzichtig what to do differently for a while; empty when nothing is
 * @param afgeschermd where he can be reached is hidden: phone, e-mail and bereik are empty here
 * @param alleenLezen who looks does so by emergency access, and can change nothing
 */
public record JongereView(
        JongereId jongere,
        Naam naam,
        Geboortedatum geboortedatum,
        String bereik,
        String watHelpt,
        Optional<String> telefoon,
        Optional<String> email,
        boolean bsnBekend,
        String aanspreken,
        String bereikNiet,
        String taal,
        Optional<Voorzichtig> voorzichtig,
        boolean afgeschermd,
        boolean alleenLezen)
        implements OverJongere {

    /**
     * @param anders what to do differently
     * @param kijkenOp the day to look again; until somebody did, it holds
     */
    public record Voorzichtig(String anders, LocalDate kijkenOp) {}

    public Geboortedatum.Leeftijd leeftijd(LocalDate vandaag) {
        return geboortedatum.leeftijd(vandaag);
    }
}
