package nl.routewijzer.gedeeld;

import java.util.Optional;

/** Contract: where a jongere can be reached, asked at the moment of sending and kept nowhere else. */
public interface Adresboek {

    Optional<String> adres(JongereId jongere, Verzendweg weg);
}
