package nl.routewijzer.gedeeld.bestand;

/**
 * A picture beside a text, drawn anew: without where it was taken or anything hidden in it.
 *
 * @param soort JPEG or PNG
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Foto(Bestandssoort soort, byte[] inhoud) {

    /** As it comes in: ten million bytes, as somebody reads "10 MB". */
    public static final int GROOTST = 10_000_000;

    /** Of the two, one is there. */
    public sealed interface Uitslag {
        record Goed(Foto foto) implements Uitslag {}

        record Geweigerd(Weigering reden) implements Uitslag {}
    }

    /** Looks at what somebody sent; what it is, is seen in the bytes. */
    public static Uitslag keur(byte[] inhoud) {
        if (inhoud.length == 0) {
            return new Uitslag.Geweigerd(Weigering.LEEG);
        }
        if (inhoud.length > GROOTST) {
            return new Uitslag.Geweigerd(Weigering.TE_GROOT);
        }
        return Bestandssoort.van(inhoud)
                .filter(soort -> soort != Bestandssoort.PDF)
                .map(soort -> teken(soort, inhoud))
                .orElseGet(() -> new Uitslag.Geweigerd(Weigering.GEEN_BEELD));
    }

    private static Uitslag teken(Bestandssoort soort, byte[] inhoud) {
        try {
            return new Uitslag.Goed(new Foto(soort, Beeldkeuring.tekenOpnieuw(soort, inhoud, Beeldkeuring.ZUINIG)));
        } catch (BestandGeweigerd nee) {
            return new Uitslag.Geweigerd(nee.reden());
        }
    }

    @Override
    public String toString() {
        return "Foto[" + soort + "]";
    }
}
