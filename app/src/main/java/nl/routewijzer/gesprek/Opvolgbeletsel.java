package nl.routewijzer.gesprek;

/** Why a step cannot be written down like this; each stands at the field it is about. */
public enum Opvolgbeletsel {
    /** He was heard from meanwhile, or another conversation stands. */
    NIET_MEER_GEMIST("stap"),
    /** Somebody else chose a step after this page was opened. */
    INTUSSEN_VERANDERD("stap"),
    /** This form was sent before, and that was taken back. */
    AL_VERSTUURD("stap"),
    WIJKTEAM_KIJKT_AL("stap"),
    REDEN_NIET_GEVRAAGD("reden"),
    OPNIEUW_KAN_NIET("opnieuw"),
    VERTELD_KAN_NIET("verteldop"),
    TOESTEMMING_GELDT_NIET("grond"),
    /** The task that was named is carried by no ground. */
    GEEN_GRONDSLAG("grond");

    private final String veld;

    Opvolgbeletsel(String veld) {
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }
}
