package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgingen;
import nl.routewijzer.gesprek.Opvolgkeuze;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.gesprek.Wijkteamvraag.Onderdeel;

/** Reads the form of a question to the wijkteam; every fault stands at its field. */
record Wijkteamformulier(Formulier velden) {

    /** The ground when it is no consent: a task of the law, in words of the consulent. */
    static final String TAAK = "TAAK";

    Optional<Opvolgkeuze> lees(GesprekId gesprek) {
        var naar = velden.verplicht("naar");
        var taak = velden.gekozen("grond", TAAK) ? velden.verplicht("taak", Opvolgingen.WOORDEN) : "";
        var toestemming = toestemming();
        var hoe = velden.keuze("verteldhoe", Contact.Kanaal.class);
        var op = velden.dag("verteldop");
        var opnieuw = velden.dag("opnieuw");
        if (!velden.isGoed() || hoe == null || op == null || opnieuw == null) {
            return Optional.empty();
        }
        var vraag = new Wijkteamvraag(naar, gedeeld(), toestemming, taak, op, hoe, "", Optional.empty());
        return Optional.of(new Opvolgkeuze(
                Sleutel.lees(velden.waarde("id")),
                gesprek,
                OpvolgController.gezien(velden),
                Opvolgstap.WIJKTEAM,
                "",
                Optional.of(opnieuw),
                Optional.of(vraag)));
    }

    private List<Onderdeel> gedeeld() {
        return Stream.of(Onderdeel.values())
                .filter(deel -> deel.hoortErbij() || velden.gekozen("deel", deel.name()))
                .toList();
    }

    /** A consent that is none of this jongere is refused by the rule, not here. */
    private Optional<UUID> toestemming() {
        var grond = velden.waarde("grond");
        if (grond.equals(TAAK)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(grond));
        } catch (IllegalArgumentException geenKeuze) {
            velden.keurAf("grond", t("formulier.keuze"));
            return Optional.empty();
        }
    }
}
