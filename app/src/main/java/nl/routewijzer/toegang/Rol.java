package nl.routewijzer.toegang;

import nl.routewijzer.gedeeld.web.Tekst;

/** What somebody does in an organisation. The word people read for a consulent is a setting of the organisation. */
public enum Rol {
    CONSULENT,
    TEAMLEIDER,
    OUTREACHMEDEWERKER,
    ONDERZOEKER,
    LEERNETWERKBEGELEIDER,
    PRIVACY_OFFICER,
    BEHEERDER,
    /** Of the region above the organisation: sees numbers only. */
    REGIOCOORDINATOR;

    public String label() {
        return Tekst.t("rol." + name());
    }

    /** @param woordConsulent what a consulent is called in this organisation */
    public String label(String woordConsulent) {
        return this == CONSULENT ? woordConsulent : label();
    }
}
