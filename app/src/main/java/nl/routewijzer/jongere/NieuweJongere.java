package nl.routewijzer.jongere;

import java.util.Optional;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;

/** What is known of a jongere at the melding. */
public record NieuweJongere(
        JongereId id,
        Naam naam,
        Geboortedatum geboortedatum,
        Optional<Bsn> bsn,
        Optional<Telefoon> telefoon,
        Optional<String> email,
        String bereik,
        String watHelpt) {}
