package nl.routewijzer.plan;

/** Why a change cannot be kept like this; each stands at its field. */
public enum Planbeletsel {
    GEEN_TEKST("tekst"),
    TEKST_TE_LANG("tekst"),
    TE_VEEL_DOELEN("tekst"),
    TE_VEEL_STAPPEN("tekst"),
    DOEL_STAAT_STIL("tekst"),
    ONBEKEND_LEEFGEBIED("leefgebieden"),
    GEEN_UITVOERDER("naam"),
    VOOR_HET_PLAN("voor"),
    TE_VER_VOORUIT("voor"),
    GEEN_REDEN("reden"),
    REDEN_TE_LANG("reden"),
    TERUG_TE_VROEG("terug"),
    TERUG_TE_LAAT("terug"),
    DAG_IN_DE_TOEKOMST("dag"),
    DAG_VOOR_HET_PLAN("dag"),
    EVALUATIE_TE_VROEG("evaluatie"),
    EVALUATIE_TE_LAAT("evaluatie");

    private final String veld;

    Planbeletsel(String veld) {
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
