package nl.routewijzer.bericht.bijlage;

import nl.routewijzer.gedeeld.bestand.Beeldkeuring;
import nl.routewijzer.gedeeld.bestand.BestandGeweigerd;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.bestand.Weigering;

/**
 * Looks at what somebody wants to send along. What it is, is seen in the bytes; a picture is drawn anew, so that neither where it was
 * taken nor anything hidden in it goes along; a PDF stays as it is and may hold nothing that runs.
 */
public final class Bestandskeuring {

    /** Of the two, one is there. */
    public sealed interface Uitslag {
        record Goed(Bestand bestand) implements Uitslag {}

        record Geweigerd(Weigering reden) implements Uitslag {}
    }

    /** @param naam as the browser gives it */
    public static Uitslag keur(String naam, byte[] inhoud) {
        if (inhoud.length == 0) {
            return new Uitslag.Geweigerd(Weigering.LEEG);
        }
        if (inhoud.length > Bestand.GROOTST) {
            return new Uitslag.Geweigerd(Weigering.TE_GROOT);
        }
        var soort = Bestandssoort.van(inhoud);
        if (soort.isEmpty()) {
            return new Uitslag.Geweigerd(Weigering.SOORT);
        }
        return Bestandsnaam.voor(naam, soort.get())
                .map(schoon -> keur(schoon, soort.get(), inhoud))
                .orElseGet(() -> new Uitslag.Geweigerd(Weigering.NAAM));
    }

    private static Uitslag keur(String naam, Bestandssoort soort, byte[] inhoud) {
        try {
            return new Uitslag.Goed(new Bestand(
                    naam,
                    soort,
                    switch (soort) {
                        case PDF -> Pdfkeuring.keur(inhoud);
                        case JPEG, PNG -> Beeldkeuring.tekenOpnieuw(soort, inhoud, Beeldkeuring.LEESBAAR);
                    }));
        } catch (BestandGeweigerd nee) {
            return new Uitslag.Geweigerd(nee.reden());
        }
    }

    private Bestandskeuring() {}
}
