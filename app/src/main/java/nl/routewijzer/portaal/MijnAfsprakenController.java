package nl.routewijzer.portaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.bericht.Contactpersoon;
import nl.routewijzer.bericht.Komsten;
import nl.routewijzer.bericht.Komsten.Vraag;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.MijnAfspraken;
import nl.routewijzer.gesprek.MijnAfspraken.Afgesproken;
import nl.routewijzer.gesprek.MijnAfspraken.Gesprek;
import nl.routewijzer.gesprek.MijnAfspraken.Overlegd;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.gesprek.rooster.Eigenafspraak;
import nl.routewijzer.gesprek.rooster.Keuzes;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The appointments of who is in: what comes, what was, and who was spoken with about him. */
@Controller
class MijnAfsprakenController {

    static final String PAD = "/portaal/afspraken";

    /**
     * @param komend soonest first
     * @param geweest newest first
     */
    record AfsprakenPage(List<Gesprek> komend, List<Gesprek> geweest, List<Overlegd> overlegd, LocalDate vandaag) {}

    /**
     * @param keuze what he can still choose about it
     * @param komst whether he comes
     * @param weg how he gets there, while it is still to come
     * @param afgesproken what came of it
     */
    record AfspraakPage(
            Gesprek gesprek,
            Eigenafspraak keuze,
            Optional<Vraag> komst,
            Trefplekken.Weg weg,
            List<Afgesproken> afgesproken,
            Contactpersoon contact,
            Instant nu) {

        String pad() {
            return PAD + "/" + gesprek.id();
        }

        LocalDate vandaag() {
            return Tijd.dag(nu);
        }
    }

    record OverlegPage(Overlegd overleg) {}

    private final MijnAfspraken afspraken;
    private final Keuzes keuzes;
    private final Komsten komsten;
    private final Trefplekken trefplekken;
    private final Contactpersonen contact;
    private final Schermen schermen;
    private final Tijd tijd;

    MijnAfsprakenController(
            MijnAfspraken afspraken,
            Keuzes keuzes,
            Komsten komsten,
            Trefplekken trefplekken,
            Contactpersonen contact,
            Schermen schermen,
            Tijd tijd) {
        this.afspraken = afspraken;
        this.keuzes = keuzes;
        this.komsten = komsten;
        this.trefplekken = trefplekken;
        this.contact = contact;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        var alle = afspraken.gesprekken(wie);
        return schermen.toon(
                "portaal/afspraken.jte",
                new AfsprakenPage(
                        komend(alle),
                        alle.stream().filter(een -> !een.isKomend()).toList(),
                        afspraken.overleggen(wie),
                        tijd.vandaag()));
    }

    @GetMapping(PAD + "/{id}")
    View een(@PathVariable String id, IngelogdeJongere wie) {
        var welke = new GesprekId(Sleutel.lees(id));
        var gesprek = afspraken.gesprekken(wie).stream()
                .filter(een -> een.id().equals(welke))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("afspraak"));
        return schermen.toon(
                "portaal/afspraak.jte",
                new AfspraakPage(
                        gesprek,
                        keuzes.bekijk(welke, wie),
                        komsten.vraag(welke, wie),
                        gesprek.isKomend()
                                ? trefplekken.weg(gesprek.vorm(), gesprek.plaats(), wie)
                                : Trefplekken.Weg.GEEN,
                        afspraken.afgesproken(welke, wie),
                        contact.van(wie.jongere()),
                        tijd.nu()));
    }

    @GetMapping(PAD + "/overleg/{id}")
    View overleg(@PathVariable String id, IngelogdeJongere wie) {
        UUID welk = Sleutel.lees(id);
        return schermen.toon(
                "portaal/overleg.jte",
                new OverlegPage(afspraken.overleggen(wie).stream()
                        .filter(een -> een.id().equals(welk))
                        .findFirst()
                        .orElseThrow(() -> new NietGevonden("overleg"))));
    }

    static List<Gesprek> komend(List<Gesprek> alle) {
        return alle.stream()
                .filter(Gesprek::isKomend)
                .sorted(Comparator.comparing(Gesprek::begin))
                .toList();
    }
}
