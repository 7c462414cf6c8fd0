package nl.routewijzer.methode;

import java.util.List;

/**
 * Terms for which the report gives no number and the product needs one: a choice of the organisation, with a value to begin
 * with. They are no part of a version of the method, which holds what the report says; an overlay sets another value.
 */
public final class Eigenkeuze {

    /**
     * How long nothing may be exchanged in the zoekperiode. The report asks for contact all the while and for assignments, and
     * gives no number (Handelingswijze P-wet, NHL Stenden, 2020, deel I hoofdstuk 5, zoekperiode).
     */
    private static final Parameter ZOEKCONTACT = new Parameter(
            "P-ZOEKCONTACT",
            "Langste stilte in de zoekperiode",
            "2",
            "weken",
            Status.EIGEN_KEUZE,
            "De werkwijze vraagt om contact in de zoekperiode, maar noemt geen getal.",
            2168);

    /**
     * When they look at the plan together again. The law asks to do so from time to time and gives no term (Participatiewet art.
     * 44a); two municipalities let a plan hold for a year, "in principe" (Handelingswijze P-wet, NHL Stenden, 2020, deel II §5.2).
     */
    private static final Parameter EVALUATIE = new Parameter(
            "P-EVALUATIE",
            "Samen naar het plan kijken na",
            "12",
            "maanden",
            Status.EIGEN_KEUZE,
            "De wet vraagt om geregeld samen naar het plan te kijken, maar noemt geen termijn. Twee gemeenten doen dat in principe na een jaar.",
            4955);

    /**
     * How long before the brug can be looked at again. The report describes such a measurement as an example and gives no number
     * (Handelingswijze P-wet, NHL Stenden, 2020, deel II §4.2).
     */
    private static final Parameter BRUG = new Parameter(
            "P-BRUG",
            "Weer eens op de brug kijken",
            "12",
            "weken",
            Status.EIGEN_KEUZE,
            "Het rapport beschrijft een brug waarop een jongere ziet hoe ver die is, maar noemt geen getal.",
            4253);

    public static final List<Parameter> ALLE = List.of(ZOEKCONTACT, EVALUATIE, BRUG);

    private Eigenkeuze() {}
}
