package nl.routewijzer.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.bericht.bijlage.Bestand;
import nl.routewijzer.bericht.bijlage.Bestandskeuring;
import nl.routewijzer.bericht.domain.Schrijfregel;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Tekst;

/** The form of a message, the same on both sides. */
public final class Berichtformulier {

    /** Of a text, in characters. */
    public static final int LANGSTE = Schrijfregel.LANGSTE;

    private static final String BIJLAGE = "bijlage";
    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,6}");

    /**
     * What somebody wants to send; whether it can be kept is said by {@link Berichtwerk}. What is wrong with a file is said at its
     * field, and then the form is not good. A file alone is a message too.
     *
     * @throws nl.routewijzer.gedeeld.NietGevonden when what it is about is nothing
     */
    public static NieuwBericht lees(Formulier f, JongereId jongere, List<Meegestuurd> mee) {
        var bestanden = bestanden(f, mee);
        return NieuwBericht.van(
                        Sleutel.lees(f.waarde("id")),
                        jongere,
                        over(f, jongere),
                        tekst(f, !bestanden.isEmpty()),
                        f.gekozen("antwoord", "ja"))
                .met(bestanden);
    }

    /** Its words; those of a file alone are ours. */
    public static String tekst(Formulier f, boolean bestand) {
        var tekst = f.waarde("tekst").strip();
        return tekst.isEmpty() && bestand ? Tekst.t("bijlage.alleen") : tekst;
    }

    private static List<Bestand> bestanden(Formulier f, List<Meegestuurd> mee) {
        if (mee.size() > Bestand.MEESTE) {
            f.keurAf(BIJLAGE, Tekst.t("bijlage.teveel", Bestand.MEESTE));
            return List.of();
        }
        var goed = new ArrayList<Bestand>();
        for (var bestand : mee) {
            switch (Bestandskeuring.keur(bestand.naam(), bestand.inhoud())) {
                case Bestandskeuring.Uitslag.Goed ja -> goed.add(ja.bestand());
                case Bestandskeuring.Uitslag.Geweigerd nee ->
                    f.keurAf(BIJLAGE, nee.reden().zin());
            }
        }
        return goed;
    }

    /** What a message is about. @throws nl.routewijzer.gedeeld.NietGevonden when that is nothing */
    public static Onderwerp over(Formulier f, JongereId jongere) {
        return Onderwerp.lees(jongere, f.waarde("over"), f.waarde("waarover"));
    }

    /**
     * Puts the first reason at the field; what was typed stays. A browser keeps no file: it must be chosen again.
     *
     * @param bestand whether one was sent along
     */
    public static void keurAf(Formulier f, boolean bestand, Schrijfuitkomst.Geweigerd nee) {
        if (bestand) {
            f.keurAf(BIJLAGE, Tekst.t("bijlage.opnieuw"));
        }
        var tekst = f.waarde("tekst").strip();
        nee.beletsels()
                .forEach(beletsel -> f.keurAf(
                        "tekst",
                        switch (beletsel) {
                            case TE_LANG ->
                                Tekst.t("formulier.telang", LANGSTE, tekst.codePointCount(0, tekst.length()));
                            case LEEG, VREEMD_TEKEN, TE_SNEL -> beletsel.zin();
                        }));
    }

    /** A number of a message in an address; 0 for what is none. */
    public static int nummer(String tekst) {
        return NUMMER.matcher(tekst).matches() ? Integer.parseInt(tekst) : 0;
    }

    private Berichtformulier() {}
}
