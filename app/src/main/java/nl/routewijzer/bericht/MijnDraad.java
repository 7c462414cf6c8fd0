package nl.routewijzer.bericht;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.jongere.Naam;

/** A thread of one of my jongeren, or of one for whom I cover. */
public record MijnDraad(DraadView draad, Naam naam) implements OverJongere {

    @Override
    public JongereId jongere() {
        return draad.jongere();
    }
}
