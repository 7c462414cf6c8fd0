package nl.routewijzer.traject;

/** Why a melding or a change of consulent cannot be kept; each stands at the field it is about. */
public enum Beletsel {
    GEBOREN_IN_DE_TOEKOMST("geboortedatum"),
    GEBOREN_TE_LANG_GELEDEN("geboortedatum"),
    MELDING_IN_DE_TOEKOMST("dag"),
    MELDING_VOOR_DE_GEBOORTE("dag"),
    BSN_AL_BEKEND("bsn"),
    OPEN_TRAJECT("dag"),
    FEIT_IN_DE_TOEKOMST("dag"),
    FEIT_VOOR_DE_MELDING("dag"),
    FEIT_VOOR_DE_UITSTROOM("dag"),
    FEIT_ZONDER_REDEN("tekst"),
    TRAJECT_AFGESLOTEN("soort"),
    UITKERING_AL_GEVRAAGD("dag"),
    AL_UITGESTROOMD("soort"),
    NOG_NIET_UITGESTROOMD("soort"),
    NAZORG_NIET_LANGER("dag"),
    NAZORG_TE_LANG("dag"),
    BESLUIT_ZONDER_REDEN("toelichting"),
    BESLUIT_ONBEKENDE_KEUZE("keuze"),
    GEEN_CONSULENT("consulent"),
    IS_AL_DE_VASTE_CONSULENT("consulent"),
    TOEWIJZING_OVERLAPT("vanaf"),
    TOEWIJZING_VOOR_DE_MELDING("vanaf"),
    TOEWIJZING_TE_VER_VOORUIT("vanaf"),
    INTUSSEN_TOEGEWEZEN("wie"),
    GEEN_OPEN_TRAJECT("wie"),
    GEEN_VERVANGER("vervanger"),
    VERVANGT_ZICHZELF("vervanger"),
    VERVANGING_IN_HET_VERLEDEN("vanaf"),
    VERVANGING_EINDIGT_TE_VROEG("tem"),
    VERVANGING_TE_LANG("tem"),
    VERVANGING_NIEMAND("vanaf");

    private final String veld;

    Beletsel(String veld) {
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
