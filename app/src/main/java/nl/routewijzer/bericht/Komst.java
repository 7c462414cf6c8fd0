package nl.routewijzer.bericht;

import static nl.routewijzer.gedeeld.web.Tekst.t;

/** What a jongere says of a conversation that stands planned. */
public enum Komst {
    IK_KOM,
    ANDERE_TIJD,
    /** No reason is asked, and nothing follows from it but that somebody looks for contact. */
    LUKT_NIET;

    public String label() {
        return t("komst." + name());
    }
}
