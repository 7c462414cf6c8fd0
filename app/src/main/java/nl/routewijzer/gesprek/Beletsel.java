package nl.routewijzer.gesprek;

/** Why a conversation cannot be planned or rounded off like this; each stands at the field it is about. */
public enum Beletsel {
    GEPLAND_IN_HET_VERLEDEN("datum"),
    GEPLAND_TE_VER_VOORUIT("datum"),
    HERHAALD_BUITEN_DE_MAAT("keer"),
    NOG_NIET_BEGONNEN("uitkomst"),
    VOLGENDE_IN_HET_VERLEDEN("datum"),
    VOLGENDE_TE_VER_VOORUIT("datum"),
    AFSPRAAK_ZONDER_WAT("afspraken"),
    AFSPRAAK_VOOR_HET_GESPREK("afspraken"),
    VERZET_ZONDER_MOMENT("voorstel"),
    STRESS_BUITEN_DE_SCHAAL("stress");

    private final String veld;

    Beletsel(String veld) {
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
