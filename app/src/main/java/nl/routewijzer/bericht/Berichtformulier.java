package nl.routewijzer.bericht;

import java.util.regex.Pattern;
import nl.routewijzer.bericht.domain.Schrijfregel;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Tekst;

/** The form of a message, the same on both sides. */
public final class Berichtformulier {

    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,6}");

    /**
     * What somebody wants to send; whether it can be kept is said by {@link Berichtwerk}.
     *
     * @throws nl.routewijzer.gedeeld.NietGevonden when what it is about is nothing
     */
    public static NieuwBericht lees(Formulier f, JongereId jongere) {
        return NieuwBericht.van(
                Sleutel.lees(f.waarde("id")),
                jongere,
                Onderwerp.lees(jongere, f.waarde("over"), f.waarde("waarover")),
                f.waarde("tekst").strip(),
                f.gekozen("antwoord", "ja"));
    }

    /** Puts the first reason at the field; what was typed stays. */
    public static void keurAf(Formulier f, Schrijfuitkomst.Geweigerd nee) {
        var tekst = f.waarde("tekst").strip();
        nee.beletsels()
                .forEach(beletsel -> f.keurAf(
                        "tekst",
                        switch (beletsel) {
                            case TE_LANG ->
                                Tekst.t(
                                        "formulier.telang",
                                        Schrijfregel.LANGSTE,
                                        tekst.codePointCount(0, tekst.length()));
                            case LEEG, VREEMD_TEKEN, TE_SNEL -> beletsel.zin();
                        }));
    }

    /** A number of a message in an address; 0 for what is none. */
    public static int nummer(String tekst) {
        return NUMMER.matcher(tekst).matches() ? Integer.parseInt(tekst) : 0;
    }

    private Berichtformulier() {}
}
