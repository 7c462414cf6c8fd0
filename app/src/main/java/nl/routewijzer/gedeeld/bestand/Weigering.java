package nl.routewijzer.gedeeld.bestand;

import static nl.routewijzer.gedeeld.web.Tekst.t;

/** Why a file cannot be kept; each says what can be done. */
public enum Weigering {
    LEEG,
    TE_GROOT,
    /** No PDF, JPEG or PNG, whatever it is called. */
    SOORT,
    /** Only a picture can stand there. */
    GEEN_BEELD,
    /** It is called otherwise than it is, or as something that runs. */
    NAAM,
    /** It begins as it should, and cannot be read. */
    STUK,
    TE_VEEL_BEELDPUNTEN,
    /** With a password nobody can look whether it is safe. */
    OP_SLOT,
    /** A PDF that grows too much when it is opened, or is packed in a way of long ago. */
    TE_VOL,
    /** Too many at once here. */
    DRUK,
    /** A PDF that holds a program or another file, or starts one. */
    PDF_DOET_IETS;

    public String zin() {
        return t("bijlage.weigering." + name());
    }
}
