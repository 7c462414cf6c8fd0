package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Trefplek;
import nl.routewijzer.gesprek.Trefplek.Beeld;
import nl.routewijzer.gesprek.Trefplekken.Beeldwijziging;

/**
 * Reads a place; every fault stands at its field.
 *
 * @param bestaand the picture that is there
 */
record Trefplekformulier(Formulier velden, UUID id, Optional<Beeld> bestaand) {

    static final String VERSIE = "versie";

    private static final String FOTO = "foto";
    private static final String FOTOTEKST = "fototekst";

    record Gelezen(Trefplek trefplek, Beeldwijziging beeld) {}

    Optional<Gelezen> lees(List<Meegestuurd> bestanden) {
        var naam = velden.verplicht("naam", Plek.LENGTE);
        var adres = velden.tekst("adres", Plek.LENGTE);
        var route = velden.tekst("route", Trefplek.ROUTE);
        var tekst = velden.tekst(FOTOTEKST, Beeld.TEKST);
        var weg = velden.gekozen("fotoweg", "ja");
        var versie = velden.waarde(VERSIE).isEmpty() ? 0 : velden.getal(VERSIE).orElse(0);
        var foto = bestanden.stream().findFirst().flatMap(this::foto);
        var blijft = foto.isPresent() || (bestaand.isPresent() && !weg);
        if (blijft && tekst.isEmpty()) {
            velden.keurAf(FOTOTEKST, t("trefplek.fout.fototekst"));
        }
        if (!velden.isGoed()) {
            kiesOpnieuw(foto);
            return Optional.empty();
        }
        return Optional.of(new Gelezen(
                new Trefplek(id, naam, adres, route, bestaand, versie), new Beeldwijziging(foto, tekst, weg)));
    }

    /** A page that comes back cannot bring a file along. */
    void kiesOpnieuw(Optional<Foto> foto) {
        foto.ifPresent(kwijt -> velden.keurAf(FOTO, t("formulier.bestand.opnieuw")));
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
