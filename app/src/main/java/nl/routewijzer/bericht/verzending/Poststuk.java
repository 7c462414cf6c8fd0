package nl.routewijzer.bericht.verzending;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Bijvoegsel;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;

/**
 * What goes out, whole: exists while it is being sent.
 *
 * @param id of the notice, the same at each attempt: by it a repeat is known
 * @param pad where it leads, within the house; the text has the whole address
 * @param bijvoegsel only by mail
 */
record Poststuk(
        UUID id,
        Verzendweg weg,
        String adres,
        Verzending.Soort soort,
        Taal taal,
        String onderwerp,
        String tekst,
        String pad,
        Optional<Bijvoegsel> bijvoegsel) {

    /** Hidden: an address or a link that slips into a log line must not be readable there. */
    @Override
    public String toString() {
        return "Poststuk[" + weg + "]";
    }
}
