package nl.routewijzer.koppeling.invoer;

import java.io.IOException;
import java.nio.CharBuffer;

/**
 * Walks over the text of a CSV and tells of every field and row: fields in double quotes, a quote within them doubled, ends of line
 * within them allowed (RFC 4180). Lines with nothing on them are passed over. It keeps one field at a time.
 */
final class Csvloper {

    /** A row of more characters than this has a quote that was not closed. */
    static final int LANGSTE_RIJ = 400_000;

    interface Bezoek {

        /** @param tekst holds until this call returns */
        void veld(int kolom, StringBuilder tekst);

        /** A row ended; it began on line {@code regel}. */
        void rij(long regel, int velden);

        /** Until this says so reading goes on. */
        default boolean genoeg() {
            return false;
        }
    }

    /** What a line of the file says that no row can hold. */
    static final class Onleesbaar extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final long regel;
        private final String wat;

        Onleesbaar(long regel, String wat) {
            super(wat);
            this.regel = regel;
            this.wat = wat;
        }

        String wat() {
            return wat;
        }

        long regel() {
            return regel;
        }
    }

    private static final int ASCII = 0x7f;

    private enum Stand {
        BEGIN,
        LOS,
        AANGEHAALD,
        NA_AANHALING
    }

    private final char scheiding;
    private final Bezoek bezoek;
    private final StringBuilder veld = new StringBuilder();
    private Stand stand = Stand.BEGIN;
    private int velden;
    private long regel = 1;
    private long rijBegin = 1;
    private long aanhaling;
    private int rijlengte;
    private boolean klaar;
    private boolean naCr;
    private boolean nietLatijn;
    private boolean eigenaardig;
    private boolean regelInVeld;
    private long metCr;
    private long zonderCr;

    Csvloper(char scheiding, Bezoek bezoek) {
        this.scheiding = scheiding;
        this.bezoek = bezoek;
    }

    /**
     * @throws Onleesbaar for a quote that never closes and for what is no text
     */
    void loop(Tekstbron bron) throws IOException {
        for (CharBuffer tekst = bron.lees(); tekst.hasRemaining() && !klaar; tekst = bron.lees()) {
            char[] tekens = tekst.array();
            int eind = tekst.limit();
            for (int i = tekst.position(); i < eind && !klaar; i++) {
                int tot = losse(tekens, i, eind);
                if (tot > i) {
                    letters(tekens, i, tot);
                    i = tot - 1;
                } else {
                    teken(tekens[i]);
                }
            }
        }
    }

    /** What came after the last end of line is a row too. */
    void eind() {
        if (stand == Stand.AANGEHAALD) {
            throw new Onleesbaar(aanhaling, "hier begint een aanhalingsteken dat nergens eindigt");
        }
        if (stand != Stand.BEGIN || velden > 0) {
            eindVanRij();
        }
    }

    /** Up to where letters go that are part of a field and no more: nearly all of a file, so they are taken together. */
    private int losse(char[] tekens, int van, int eind) {
        int tot = van;
        if (!naCr && (stand == Stand.BEGIN || stand == Stand.LOS)) {
            while (tot < eind && tekens[tot] >= ' ' && tekens[tot] != scheiding && tekens[tot] != '"') {
                tot++;
            }
        }
        return tot;
    }

    private void letters(char[] tekens, int van, int tot) {
        int samen = 0;
        for (int i = van; i < tot; i++) {
            samen |= tekens[i];
        }
        nietLatijn |= samen > ASCII;
        stand = Stand.LOS;
        bij(tot - van);
        veld.append(tekens, van, tot - van);
    }

    private void teken(char teken) {
        if (naCr) {
            naCr = false;
            if (teken == '\n') {
                metCr++;
                return;
            }
            eigenaardig = true;
        }
        if (teken < ' ' && teken != '\t' && teken != '\n' && teken != '\r') {
            throw new Onleesbaar(regel, "hier staat een teken dat geen tekst is");
        }
        nietLatijn |= teken > ASCII;
        if (stand == Stand.AANGEHAALD) {
            binnenAanhaling(teken);
        } else if (teken == scheiding) {
            eindVanVeld();
        } else if (teken == '\n' || teken == '\r') {
            zonderCr += teken == '\n' ? 1 : 0;
            naCr = teken == '\r';
            eindVanRegel();
        } else {
            letter(teken);
        }
    }

    private void letter(char teken) {
        if (teken == '"' && stand == Stand.BEGIN) {
            stand = Stand.AANGEHAALD;
            aanhaling = regel;
        } else if (teken == '"' && stand == Stand.NA_AANHALING) {
            veld.append('"');
            stand = Stand.AANGEHAALD;
        } else {
            eigenaardig |= teken == '"' || stand == Stand.NA_AANHALING;
            stand = Stand.LOS;
            bij(1);
            veld.append(teken);
        }
    }

    private void binnenAanhaling(char teken) {
        if (teken == '"') {
            stand = Stand.NA_AANHALING;
            return;
        }
        if (teken == '\n') {
            regel++;
            regelInVeld = true;
        }
        bij(1);
        veld.append(teken);
    }

    private void bij(int aantal) {
        rijlengte += aantal;
        if (rijlengte > LANGSTE_RIJ) {
            throw new Onleesbaar(
                    stand == Stand.AANGEHAALD ? aanhaling : rijBegin,
                    "hier begint een rij van meer dan " + LANGSTE_RIJ
                            + " tekens; ontbreekt er een aanhalingsteken of is dit geen CSV");
        }
    }

    private void eindVanVeld() {
        bezoek.veld(velden++, veld);
        veld.setLength(0);
        stand = Stand.BEGIN;
    }

    private void eindVanRegel() {
        if (stand == Stand.BEGIN && velden == 0) {
            eigenaardig = true;
        } else {
            eindVanRij();
        }
        regel++;
        rijBegin = regel;
    }

    private void eindVanRij() {
        eindVanVeld();
        int aantal = velden;
        velden = 0;
        rijlengte = 0;
        bezoek.rij(rijBegin, aantal);
        klaar = bezoek.genoeg();
    }

    /** The line at which reading is. */
    long regel() {
        return regel;
    }

    /** Letters beyond ASCII were seen. */
    boolean nietLatijn() {
        return nietLatijn;
    }

    /** The file ended with an end of line. */
    boolean opNieuweRegel() {
        return stand == Stand.BEGIN && velden == 0;
    }

    /** Other readers may read this in another way: empty lines, loose quotes, more than one kind of line end. */
    boolean eigenaardig() {
        return eigenaardig || (metCr > 0 && zonderCr > 0);
    }

    boolean regelInVeld() {
        return regelInVeld;
    }

    /** Lines end with CR and LF. */
    boolean metCr() {
        return metCr > 0;
    }
}
