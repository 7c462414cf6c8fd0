package nl.routewijzer.gedeeld;

/**
 * A file that goes along with a notice, made at the moment of sending and kept nowhere.
 *
 * @param naam what the file is called: what it is, not whose
 * @param soort media type
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Bijvoegsel(String naam, String soort, byte[] inhoud) {

    /** What stands in it is nobody's business in a log. */
    @Override
    public String toString() {
        return "Bijvoegsel[" + soort + "]";
    }
}
