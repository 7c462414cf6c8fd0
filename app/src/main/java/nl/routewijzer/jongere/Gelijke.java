package nl.routewijzer.jongere;

import java.util.List;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * Somebody the organisation knows already and who may be the one that is reported: name, age, consulent and why.
 *
 * @param consulent first name of the vaste consulent, or empty
 * @param eigen whether the one who looks may open it
 */
public record Gelijke(
        JongereId jongere,
        Naam naam,
        Geboortedatum geboortedatum,
        String consulent,
        boolean eigen,
        Gelijkenis gelijkenis)
        implements OverJongere {

    public boolean isSterk() {
        return gelijkenis.sterkte() == Gelijkenis.Sterkte.STERK;
    }

    public boolean isZelfdeBsn() {
        return gelijkenis.gronden().contains(Gelijkenis.Grond.ZELFDE_BSN);
    }

    public List<String> redenen() {
        return gelijkenis.gronden().stream().map(grond -> grond.zin(naam)).toList();
    }
}
