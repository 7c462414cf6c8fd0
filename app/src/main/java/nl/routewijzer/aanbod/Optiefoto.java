package nl.routewijzer.aanbod;

import nl.routewijzer.gedeeld.bestand.Bestandssoort;

/** The picture of an option, opened to be shown. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Optiefoto(Bestandssoort soort, byte[] inhoud) {

    @Override
    public String toString() {
        return "Optiefoto[" + soort + "]";
    }
}
