package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Mailadres;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.jongere.Telefoon;

/** Reads the form of a melding. Empty when a field is wrong; every field was looked at by then. */
final class Meldformulier {

    /** Chosen instead of a consulent: somebody assigns later. */
    static final String NOG_NIET = "nog-niet";

    private static final int MELDTEKST = 500;

    /** Everything one can type, in the order of the form. */
    static final List<String> VELDEN = List.of(
            "id",
            "roepnaam",
            "tussenvoegsel",
            "achternaam",
            "geboortedatum-dag",
            "geboortedatum-maand",
            "geboortedatum-jaar",
            "bsn",
            "telefoon",
            "email",
            "bereik",
            "watHelpt",
            "kanaal",
            "uitkeringsvraag",
            "dag",
            "consulent");

    static Optional<Melding> nieuwe(Formulier formulier, JongereId jongere) {
        return melding(formulier, jongere, nieuweJongere(formulier, jongere));
    }

    static Optional<Melding> bekende(Formulier formulier, JongereId jongere) {
        return melding(formulier, jongere, Optional.empty());
    }

    private static Optional<Melding> melding(Formulier formulier, JongereId jongere, Optional<NieuweJongere> nieuw) {
        var dag = formulier.dag("dag");
        var kanaal = formulier.keuze("kanaal", Kanaal.class);
        var uitkeringsvraag = formulier.waarde("uitkeringsvraag").isEmpty()
                ? Uitkeringsvraag.ONBEKEND
                : formulier.keuze("uitkeringsvraag", Uitkeringsvraag.class);
        var consulent = formulier.verplicht("consulent");
        return formulier.isGoed() && dag != null && kanaal != null && uitkeringsvraag != null
                ? Optional.of(new Melding(
                        new TrajectId(Sleutel.lees(formulier.waarde("id"))),
                        jongere,
                        nieuw,
                        dag,
                        kanaal,
                        uitkeringsvraag,
                        Optional.of(consulent)
                                .filter(gekozen -> !gekozen.equals(NOG_NIET))
                                .map(GebruikerId::van)))
                : Optional.empty();
    }

    private static Optional<NieuweJongere> nieuweJongere(Formulier formulier, JongereId id) {
        var naam = new Naam(
                formulier.verplicht("roepnaam"), formulier.tekst("tussenvoegsel"), formulier.verplicht("achternaam"));
        var geboren = formulier.geboortedatum("geboortedatum");
        var bsn = gevuld(formulier, "bsn").flatMap(Bsn::lees);
        var telefoon = gevuld(formulier, "telefoon").flatMap(Telefoon::lees);
        var email = gevuld(formulier, "email").flatMap(Mailadres::lees);
        keurAfAlsOnleesbaar(formulier, "bsn", bsn.isPresent());
        keurAfAlsOnleesbaar(formulier, "telefoon", telefoon.isPresent());
        keurAfAlsOnleesbaar(formulier, "email", email.isPresent());
        var bereik = formulier.tekst("bereik", MELDTEKST);
        var watHelpt = formulier.tekst("watHelpt", MELDTEKST);
        return geboren == null
                ? Optional.empty()
                : Optional.of(new NieuweJongere(id, naam, geboren, bsn, telefoon, email, bereik, watHelpt));
    }

    private static Optional<String> gevuld(Formulier formulier, String veld) {
        return Optional.of(formulier.tekst(veld)).filter(tekst -> !tekst.isEmpty());
    }

    private static void keurAfAlsOnleesbaar(Formulier formulier, String veld, boolean gelezen) {
        if (!gelezen && !formulier.waarde(veld).isBlank()) {
            formulier.keurAf(veld, t("melding.fout." + veld));
        }
    }

    private Meldformulier() {}
}
