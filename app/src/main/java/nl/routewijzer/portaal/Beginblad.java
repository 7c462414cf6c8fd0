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
import nl.routewijzer.gesprek.MijnAfspraken;
import nl.routewijzer.gesprek.MijnAfspraken.Afgesproken;
import nl.routewijzer.gesprek.MijnAfspraken.Gesprek;
import nl.routewijzer.gesprek.MijnAfspraken.Staat;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the first page says: where he is, what comes, what he does, and who guides him. Read at one moment, in one transaction. */
@Component
@Transactional(readOnly = true)
class Beginblad {

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

    private final Portaalbron jongeren;
    private final Mijnplan plan;
    private final MijnAfspraken afspraken;
    private final Komsten komsten;
    private final Contactpersonen contact;
    private final Berichten berichten;
    private final Zetjes zetjes;

    Beginblad(
            Portaalbron jongeren,
            Mijnplan plan,
            MijnAfspraken afspraken,
            Komsten komsten,
            Contactpersonen contact,
            Berichten berichten,
            Zetjes zetjes) {
        this.jongeren = jongeren;
        this.plan = plan;
        this.afspraken = afspraken;
        this.komsten = komsten;
        this.contact = contact;
        this.berichten = berichten;
        this.zetjes = zetjes;
    }

    BeginPage van(IngelogdeJongere wie) {
        var naam = jongeren.aanspreken(wie.jongere()).orElseThrow(() -> new NietGevonden("jongere"));
        var blad = plan.van(wie);
        var alle = afspraken.gesprekken(wie);
        var volgende = MijnAfsprakenController.komend(alle).stream().findFirst();
        return new BeginPage(
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
                contact.van(wie.jongere()),
                berichten.eigen(wie).stream().mapToInt(DraadView::ongelezen).sum(),
                blad.rustig() ? Optional.empty() : zetjes.van(wie));
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
