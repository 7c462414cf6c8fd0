package nl.routewijzer.gedeeld;

/**
 * A file that is kept about a jongere, opened to be handed to him.
 *
 * @param mediatype as of the bytes themselves
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Inzagebestand(JongereId jongere, String naam, String mediatype, byte[] inhoud) implements OverJongere {

    /** Without its name: that may tell as much as what it holds. */
    @Override
    public String toString() {
        return "Inzagebestand[" + mediatype + "]";
    }
}
