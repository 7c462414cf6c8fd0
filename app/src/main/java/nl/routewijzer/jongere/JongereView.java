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
 */
public record JongereView(
        JongereId jongere,
        Naam naam,
        Geboortedatum geboortedatum,
        String bereik,
        String watHelpt,
        Optional<String> telefoon,
        Optional<String> email,
        boolean bsnBekend)
        implements OverJongere {

    public Geboortedatum.Leeftijd leeftijd(LocalDate vandaag) {
        return geboortedatum.leeftijd(vandaag);
    }
}
