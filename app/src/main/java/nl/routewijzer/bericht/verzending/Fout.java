package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

/** Why a notice did not go, in one word. */
enum Fout {
    /** No address, or nobody who can bring it there. */
    GEEN_WEG(false),
    /** Whoever brings it did not answer. */
    ONBEREIKBAAR(false),
    /** Whoever brings it has enough for now. */
    TE_DRUK(false),
    /** Whoever brings it does not know us: a key, a password, a template. */
    INSTELLING(false),
    /** Something went wrong here. */
    EIGEN_FOUT(false),
    /** There is nobody at this address. */
    ADRES_KLOPT_NIET(true),
    /** Whoever brings it will not have this notice. */
    GEWEIGERD(true);

    private final boolean blijvend;

    Fout(boolean blijvend) {
        this.blijvend = blijvend;
    }

    /** Trying again the same way gives the same answer. */
    boolean isBlijvend() {
        return blijvend;
    }

    String label() {
        return t("verzending.fout." + name());
    }

    /** What somebody can do about it. */
    String raad() {
        return t("verzending.raad." + name());
    }
}
