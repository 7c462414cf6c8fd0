package nl.routewijzer.gesprek.rooster;

/** Why hours cannot be set like this; each stands at the field it is about. */
public enum Roosterbeletsel {
    TOT_VOOR_VAN("tot"),
    PAST_GEEN_GESPREK("tot"),
    MINUTEN_BUITEN_DE_MAAT("minuten"),
    VOORAF_BUITEN_DE_MAAT("vooraf"),
    ERNA_BUITEN_DE_MAAT("erna"),
    DAG_VOORBIJ("dag"),
    EINDE_VOOR_BEGIN("totenmet"),
    EINDE_VOORBIJ("totenmet"),
    TE_LANG_VRIJ("totenmet"),
    TE_VEEL("van");

    private final String veld;

    Roosterbeletsel(String veld) {
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
