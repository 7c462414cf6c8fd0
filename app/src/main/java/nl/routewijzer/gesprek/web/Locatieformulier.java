package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gesprek.Locatie;
import nl.routewijzer.gesprek.Locatie.Beeld;
import nl.routewijzer.gesprek.Locaties.Beeldwijziging;
import nl.routewijzer.gesprek.Plek;

/**
 * Reads a place; every fault stands at its field.
 *
 * @param bestaand the picture that is there
 */
record Locatieformulier(Formulier velden, UUID id, Optional<Beeld> bestaand) {

    private static final String FOTO = "foto";
    private static final String FOTOTEKST = "fototekst";

    record Gelezen(Locatie locatie, Beeldwijziging beeld) {}

    Optional<Gelezen> lees(List<Meegestuurd> bestanden) {
        var naam = velden.verplicht("naam", Plek.LENGTE);
        var adres = velden.tekst("adres", Plek.LENGTE);
        var route = velden.tekst("route", Locatie.ROUTE);
        var tekst = velden.tekst(FOTOTEKST, Beeld.TEKST);
        var weg = velden.gekozen("fotoweg", "ja");
        var foto = bestanden.stream().findFirst().flatMap(this::foto);
        var blijft = foto.isPresent() || (bestaand.isPresent() && !weg);
        if (blijft && tekst.isEmpty()) {
            velden.keurAf(FOTOTEKST, t("locatie.fout.fototekst"));
        }
        return velden.isGoed()
                ? Optional.of(new Gelezen(
                        new Locatie(id, naam, adres, route, bestaand), new Beeldwijziging(foto, tekst, weg)))
                : Optional.empty();
    }

    private Optional<Foto> foto(Meegestuurd bestand) {
        return switch (Foto.keur(bestand.inhoud())) {
            case Foto.Uitslag.Goed goed -> Optional.of(goed.foto());
            case Foto.Uitslag.Geweigerd nee -> {
                velden.keurAf(FOTO, nee.reden().zin());
                yield Optional.empty();
            }
        };
    }
}
