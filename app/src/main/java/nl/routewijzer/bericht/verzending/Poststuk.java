package nl.routewijzer.bericht.verzending;

import nl.routewijzer.gedeeld.Verzendweg;

/**
 * What goes out, whole: exists while it is being sent.
 *
 * @param pad where it leads, within the house; the text has the whole address
 */
record Poststuk(Verzendweg weg, String adres, String onderwerp, String tekst, String pad) {

    /** Hidden: an address or a link that slips into a log line must not be readable there. */
    @Override
    public String toString() {
        return "Poststuk[" + weg + "]";
    }
}
