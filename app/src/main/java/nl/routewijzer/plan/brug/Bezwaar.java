package nl.routewijzer.plan.brug;

import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Why a measurement cannot be kept like this.
 *
 * @param domein where; empty when it is about the whole
 */
public record Bezwaar(Soort soort, String domein) {

    public enum Soort {
        NIETS_INGEVULD,
        DAG_IN_DE_TOEKOMST,
        DAG_VOOR_DE_MELDING,
        BUITEN_DE_SCHAAL,
        ONBEKEND_ONDERDEEL,
        NIET_DOOR_JULLIE,
        OPMERKING_TE_LANG,
        INGETROKKEN,
        AL_VERBETERD
    }

    public static Bezwaar over(Soort soort) {
        return new Bezwaar(soort, "");
    }

    public String zin() {
        return Tekst.t("beletsel.meting." + soort);
    }
}
