package nl.routewijzer.jongere;

/** Why something cannot be kept like this; each stands at the field it is about. */
public enum Beletsel {
    GEBOREN_IN_DE_TOEKOMST("geboortedatum"),
    GEBOREN_TE_LANG_GELEDEN("geboortedatum"),
    BSN_AL_BEKEND("bsn"),
    PEILDATUM_IN_DE_TOEKOMST("peildatum"),
    INTUSSEN_GEWIJZIGD("intussen"),
    UITKERING_VOOR_DE_VORIGE("vanaf"),
    UITKERING_IN_DE_TOEKOMST("vanaf"),
    UITKERING_IS_AL_ZO("ontvangt"),
    GEZEGD_IN_DE_TOEKOMST("gezegdop"),
    KIJKEN_IN_HET_VERLEDEN("kijkenop"),
    KIJKEN_TE_VER_VOORUIT("kijkenop");

    private final String veld;

    Beletsel(String veld) {
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
