package nl.routewijzer.bericht.bijlage;

import nl.routewijzer.gedeeld.bestand.Bestandssoort;

/**
 * A file that was looked at and can go along.
 *
 * @param naam to be shown and to be kept under: no path, no hidden signs, with the ending that belongs to what it is
 * @param inhoud a picture was drawn anew and holds nothing but the picture
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Bestand(String naam, Bestandssoort soort, byte[] inhoud) {

    /** Ten million bytes, as somebody reads "10 MB". */
    public static final int GROOTST = 10_000_000;

    /** That go along with one message. */
    public static final int MEESTE = 2;

    /** Only what cannot tell anything: a name may say whose letter it is. */
    @Override
    public String toString() {
        return "Bestand[" + soort + ", " + inhoud.length + " bytes]";
    }
}
