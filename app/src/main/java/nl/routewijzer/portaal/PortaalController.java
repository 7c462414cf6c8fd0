package nl.routewijzer.portaal;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.aanbod.zetjes.Zetjes;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.bericht.Contactpersoon;
import nl.routewijzer.bericht.DraadView;
import nl.routewijzer.bericht.Komsten;
import nl.routewijzer.bericht.Komsten.Vraag;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.MijnAfspraken;
import nl.routewijzer.gesprek.MijnAfspraken.Afgesproken;
import nl.routewijzer.gesprek.MijnAfspraken.Gesprek;
import nl.routewijzer.gesprek.MijnAfspraken.Staat;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page of a jongere who is in: where he is, what comes, what he does, and who guides him. */
@Controller
class PortaalController {

    /** What is said on top of where he stands. */
    enum Toestand {
        /** Nothing began yet. */
        NIETS,
        LOOPT,
        /** Nothing is asked of him for a while. */
        RUSTIG,
        NAZORG,
        VOORBIJ
    }

    /**
     * @param naam as he wants to be greeted
     * @param route empty when he never was on one
     * @param volgende the first gesprek that comes
     * @param komst whether he comes to it
     * @param afgesproken what was agreed in a gesprek and still stands, and is no step of the plan
     * @param ongelezen how many messages he did not see yet
     * @param zetje the small idea of now, when he wants one and nothing holds still
     */
    record BeginPage(
            String naam,
            String organisatie,
            Toestand toestand,
            Optional<Mijnroute> route,
            Optional<Gesprek> volgende,
            Optional<Vraag> komst,
            Mijnplan.Blad plan,
            List<Afgesproken> afgesproken,
            Contactpersoon contact,
            int ongelezen,
            Optional<Zetjes.Nu> zetje) {}

    /** Who guides him, and what they write to each other. */
    @Component
    record Post(Contactpersonen contact, Berichten berichten) {

        int ongelezen(IngelogdeJongere wie) {
            return berichten.eigen(wie).stream().mapToInt(DraadView::ongelezen).sum();
        }
    }

    private final Portaalbron jongeren;
    private final Mijnplan plan;
    private final MijnAfspraken afspraken;
    private final Komsten komsten;
    private final Post post;
    private final Zetjes zetjes;
    private final Schermen schermen;

    PortaalController(
            Portaalbron jongeren,
            Mijnplan plan,
            MijnAfspraken afspraken,
            Komsten komsten,
            Post post,
            Zetjes zetjes,
            Schermen schermen) {
        this.jongeren = jongeren;
        this.plan = plan;
        this.afspraken = afspraken;
        this.komsten = komsten;
        this.post = post;
        this.zetjes = zetjes;
        this.schermen = schermen;
    }

    @GetMapping("/portaal")
    View begin(IngelogdeJongere wie) {
        var naam = jongeren.aanspreken(wie.jongere()).orElseThrow(() -> new NietGevonden("jongere"));
        var blad = plan.van(wie);
        var alle = afspraken.gesprekken(wie);
        var volgende = MijnAfsprakenController.komend(alle).stream().findFirst();
        return schermen.toon(
                "portaal/begin.jte",
                new BeginPage(
                        naam,
                        wie.organisatienaam(),
                        toestand(blad),
                        blad.stand().map(stand -> route(stand, blad, alle)),
                        volgende,
                        volgende.flatMap(gesprek -> komsten.vraag(gesprek.id(), wie)),
                        blad,
                        afspraken.openstaand(wie).stream()
                                .filter(een -> !blad.heeftAlsStap(een))
                                .toList(),
                        post.contact().van(wie.jongere()),
                        post.ongelezen(wie),
                        blad.rustig() ? Optional.empty() : zetjes.van(wie)));
    }

    static Mijnroute route(Trajectstand stand, Mijnplan.Blad blad, List<Gesprek> gesprekken) {
        return Mijnroute.van(new Mijnroute.Feiten(
                stand.op(blad.vandaag()),
                stand.zoekperiode().isPresent(),
                gesprekken.stream()
                        .filter(gesprek -> !gesprek.dag().isBefore(stand.melding()))
                        .anyMatch(gesprek -> gesprek.staat() == Staat.GEWEEST)));
    }

    static Toestand toestand(Mijnplan.Blad blad) {
        if (blad.stand().isEmpty()) {
            return Toestand.NIETS;
        }
        return switch (blad.stand().get().op(blad.vandaag())) {
            case AFGESLOTEN -> Toestand.VOORBIJ;
            case NAZORG -> blad.rustig() ? Toestand.RUSTIG : Toestand.NAZORG;
            case ZOEKPERIODE, PLAN, VERLOOP -> blad.rustig() ? Toestand.RUSTIG : Toestand.LOOPT;
        };
    }
}
