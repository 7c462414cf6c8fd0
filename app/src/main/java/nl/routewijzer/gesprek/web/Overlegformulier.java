package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Overleg.Afloop;
import nl.routewijzer.gesprek.Overleg.Grond;
import nl.routewijzer.gesprek.Vorm;

/** Reads the forms of speaking with somebody else; every fault stands at its field. */
record Overlegformulier(Formulier velden) {

    /** The ground when it is no consent: a task of the law, in words of the consulent. */
    static final String TAAK = "TAAK";

    Optional<Overleg> lees(JongereId jongere) {
        var met = velden.keuze("met", Overleg.Met.class);
        var naam = velden.verplicht("naam", Overleg.REGEL);
        var dag = velden.dag("datum");
        var uur = velden.tijd("tijd");
        var vorm = velden.keuze("vorm", Vorm.class);
        var onderwerp = velden.verplicht("onderwerp", Overleg.REGEL);
        var grond = grond();
        var verteld = verteld();
        return velden.isGoed() && met != null && dag != null && uur != null && vorm != null && grond.isPresent()
                ? Optional.of(new Overleg(
                        Sleutel.lees(velden.waarde("id")),
                        jongere,
                        met,
                        naam,
                        Tijd.moment(dag.atTime(uur)),
                        vorm,
                        onderwerp,
                        velden.gekozen("erbij", "ja"),
                        grond.get(),
                        verteld))
                : Optional.empty();
    }

    Optional<Afloop> leesAfloop() {
        var uitkomst = velden.keuze("uitkomst", Overleg.Uitkomst.class);
        var verslag = velden.tekst("verslag", Overleg.VERSLAG);
        var verteld = verteld();
        return velden.isGoed() && uitkomst != null
                ? Optional.of(new Afloop(uitkomst, verslag, verteld))
                : Optional.empty();
    }

    /** Left open while he was not told. */
    private Optional<LocalDate> verteld() {
        return velden.waarde("verteld").isBlank() ? Optional.empty() : Optional.ofNullable(velden.dag("verteld"));
    }

    /** A consent that is none of this jongere is refused by the rule, not here. */
    private Optional<Grond> grond() {
        var gekozen = velden.waarde("grond");
        if (gekozen.equals(TAAK)) {
            return Optional.of(new Grond.Taak(velden.verplicht("taak", Overleg.TAAK)));
        }
        try {
            return Optional.of(new Grond.Toestemming(UUID.fromString(gekozen)));
        } catch (IllegalArgumentException geenKeuze) {
            velden.keurAf("grond", t("formulier.keuze"));
            return Optional.empty();
        }
    }
}
