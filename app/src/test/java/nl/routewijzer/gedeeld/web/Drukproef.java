package nl.routewijzer.gedeeld.web;

import gg.jte.TemplateEngine;

/** Lets tests of rooms print, also badly. */
public final class Drukproef {

    public static Drukwerk drukwerk(TemplateEngine sjablonen) {
        return new Drukwerk(sjablonen);
    }

    /** A body without a template, with or without each of the two standards. */
    public static byte[] druk(
            TemplateEngine sjablonen, Drukwerk.Blad blad, String lijf, boolean voorSchermlezers, boolean omTeBewaren) {
        var drukwerk = drukwerk(sjablonen);
        return drukwerk.druk(drukwerk.opmaak(blad, lijf), voorSchermlezers, omTeBewaren);
    }

    public static String leesbaar(String tekst) {
        return Drukwerk.leesbaar(tekst);
    }

    private Drukproef() {}
}
