package nl.routewijzer.gedeeld;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A reason to look at a jongere, for whoever is the vaste consulent. Time enters only through the two days: the signal
 * shows from {@code vanaf} up to and excluding {@code tot}.
 *
 * @param soort kind, as named by the room that gives it; the sentence comes from the message bundle
 * @param feiten what the sentence needs: days and kinds, no free text
 */
public record Signaal(
        String soort, JongereId jongere, LocalDate vanaf, Optional<LocalDate> tot, Map<String, String> feiten) {}
