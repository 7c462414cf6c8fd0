package nl.routewijzer.methode;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instelling.Getal;
import nl.routewijzer.toegang.Instelling.Groep;
import nl.routewijzer.toegang.Instelling.Soort;
import nl.routewijzer.toegang.Instelling.Vorm;
import nl.routewijzer.toegang.Instellingsbron;
import org.springframework.stereotype.Component;

/**
 * Terms and ages of the method that an organisation may set for itself, over what its variant says (ADR 020, 029). Only what the
 * program goes by is here. The four weeks of the zoekperiode are not: they are the law's, and an exception is of one jongere
 * (Participatiewet art. 41 lid 4 and 11).
 *
 * <p>The ranges are own choices: wide enough for every practice that the report describes, and narrow enough to find a slip of
 * the key.
 */
@Component
class Instelbaar implements Instellingsbron {

    /**
     * @param id of the parameter
     * @param sleutel of its name and meaning in the message bundle
     * @param pasAlsGekozen of no use until somebody sets it: the method does not ask for it
     */
    private record Term(String id, String sleutel, Groep groep, Soort soort, boolean pasAlsGekozen) {

        static Term termijn(String id, String sleutel, int minst, int meest) {
            return new Term(id, sleutel, Groep.TERMIJNEN, new Getal(minst, meest), false);
        }

        Term pasAlsGekozenWordt() {
            return new Term(id, sleutel, groep, soort, true);
        }
    }

    private static final Vorm MINUTEN = new Vorm(Pattern.compile("[1-9][0-9]?(-[1-9][0-9]?)?"), "10-15");
    private static final Vorm VAN_TOT = new Vorm(Pattern.compile("1[4-9] tot (2[0-9]|3[0-5])"), "18 tot 27");
    private static final Vorm LEEFTIJD =
            new Vorm(Pattern.compile("1[4-9] jaar( en (1 maand|([2-9]|1[01]) maanden))?"), "17 jaar en 9 maanden");

    private static final List<Term> TERMEN = List.of(
            Term.termijn("P-AANVRAAG", "AANVRAAG", 1, 10),
            Term.termijn("P-GESPREK2", "TWEEDE_GESPREK", 1, 8),
            Term.termijn("P-ZOEKCONTACT", "ZOEKCONTACT", 1, 4),
            Term.termijn("P-BRUG", "BRUG", 4, 52),
            Term.termijn("P-F2F", "SPREKEN", 1, 8),
            Term.termijn("P-ZORG", "ZORG", 1, 6),
            Term.termijn("P-UITKERINGSDUUR", "LANGE_UITKERING", 1, 36),
            Term.termijn("P-POGINGEN", "POGINGEN", 1, 6),
            Term.termijn("P-NOSHOW-LWD", "OPNIEUW", 1, 4).pasAlsGekozenWordt(),
            new Term("P-KORTGESPREK", "KORT_GESPREK", Groep.TERMIJNEN, MINUTEN, true),
            Term.termijn("P-EVALUATIE", "EVALUATIE", 1, 24),
            Term.termijn("P-NAZORG", "NAZORG", 1, 24),
            Term.termijn("P-NAZORG-MND", "NAZORGRITME", 1, 8),
            Term.termijn("P-NAZORG-APP", "NA_NAZORG", 1, 24).pasAlsGekozenWordt(),
            new Term("P-LEEFTIJD", "LEEFTIJD", Groep.LEEFTIJDEN, VAN_TOT, false),
            new Term("P-AANMELDLEEFTIJD", "EERDER_MELDEN", Groep.LEEFTIJDEN, LEEFTIJD, true));

    private final Methodes methodes;

    Instelbaar(Methodes methodes) {
        this.methodes = methodes;
    }

    static boolean is(String instelling) {
        return TERMEN.stream().anyMatch(term -> term.id().equals(instelling));
    }

    @Override
    public List<Instelling> instellingen() {
        var hier = methodes.huidige().zonderEigen();
        return TERMEN.stream().map(term -> instelling(hier, term)).toList();
    }

    private static Instelling instelling(Organisatiemethode hier, Term term) {
        var geldend = hier.geldend(term.id());
        var parameter = geldend.parameter();
        var uit = geldend.van().isEmpty() && term.pasAlsGekozen();
        return new Instelling(
                parameter.id(),
                term.groep(),
                t("instelnaam." + term.sleutel()),
                t("instelbaar." + term.sleutel()),
                term.soort(),
                parameter.eenheid().equals("leeftijd") ? "" : parameter.eenheid(),
                uit ? "" : parameter.waarde(),
                geldend.van().orElseGet(() -> uit ? t("instelling.uitzichzelf") : herkomst(parameter)));
    }

    /** A term without a number in the report begins with one of ours. */
    private static String herkomst(Parameter parameter) {
        return parameter.status() == Status.EIGEN_KEUZE ? t("instelling.begin") : t("status." + parameter.status());
    }
}
