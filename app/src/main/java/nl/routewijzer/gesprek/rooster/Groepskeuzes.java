package nl.routewijzer.gesprek.rooster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekGepland;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.domain.Fasekeuze;
import nl.routewijzer.gesprek.rooster.Keuze.Reden;
import nl.routewijzer.gesprek.rooster.storage.Groepskeuzearchief;
import nl.routewijzer.gesprek.rooster.storage.Keuzearchief;
import nl.routewijzer.gesprek.rooster.storage.Keuzearchief.Begeleiding;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working: a jongere comes to a group that who guides him opened. He gets a conversation of his own in it, as everybody of a group; undoing and
 * calling off go as with any other ({@link Keuzes}).
 */
@Component
@Transactional
@ZonderInkijk("what stands open, and his own conversations, told to himself")
public class Groepskeuzes {

    private final Groepskeuzearchief archief;
    private final Keuzearchief keuzes;
    private final Gespreksarchief gesprekken;
    private final Methodes methodes;
    private final Grondslagen grondslagen;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Groepskeuzes(
            Groepskeuzearchief archief,
            Keuzearchief keuzes,
            Gespreksarchief gesprekken,
            Methodes methodes,
            Grondslagen grondslagen,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.archief = archief;
        this.keuzes = keuzes;
        this.gesprekken = gesprekken;
        this.methodes = methodes;
        this.grondslagen = grondslagen;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** Where there is a place for him, soonest first; not where he comes already. */
    public List<Openplek> open(IngelogdeJongere wie) {
        return begeleiding(wie)
                .map(bij -> archief.open(bij.consulent(), wie.jongere(), bij.tot(), tijd.nu()))
                .orElse(List.of());
    }

    /**
     * Comes to it. Who comes already keeps the one place he has.
     *
     * @param id made when the page was shown: sending twice is once
     * @throws NietGevonden when there is no such group here
     */
    public Keuze doeMee(GesprekId id, UUID groep, IngelogdeJongere wie) {
        keuzes.grendel(wie.jongere());
        if (keuzes.vind(id, wie.jongere()).isPresent()) {
            return new Keuze.Gekozen(id);
        }
        var begeleiding = begeleiding(wie);
        if (begeleiding.isEmpty()) {
            return nee(Reden.KAN_NIET);
        }
        var bij = begeleiding.get();
        if (!archief.bestaat(groep)) {
            throw new NietGevonden("groep");
        }
        var open = archief.houVast(groep, bij.consulent());
        if (open.isEmpty()) {
            return nee(Reden.BESTAAT_NIET);
        }
        var staat = open.get();
        var al = archief.eigen(groep, wie.jongere());
        if (al.isPresent()) {
            return new Keuze.Gekozen(al.get());
        }
        return waaromNiet(id, staat, bij)
                .<Keuze>map(Groepskeuzes::nee)
                .orElseGet(() -> voerUit(id, groep, staat, bij, wie));
    }

    private Optional<Reden> waaromNiet(GesprekId id, Groepskeuzearchief.Staat staat, Begeleiding bij) {
        if (keuzes.isGebruikt(id)) {
            return Optional.of(Reden.OPNIEUW);
        }
        if (staat.gesloten()
                || bij.tot()
                        .filter(tot -> !Tijd.dag(staat.begin()).isBefore(tot))
                        .isPresent()) {
            return Optional.of(Reden.BESTAAT_NIET);
        }
        if (!staat.begin().isAfter(tijd.nu())) {
            return Optional.of(Reden.TE_LAAT);
        }
        return staat.vrij() > 0 ? Optional.empty() : Optional.of(Reden.VOL);
    }

    private Keuze voerUit(
            GesprekId id, UUID groep, Groepskeuzearchief.Staat staat, Begeleiding bij, IngelogdeJongere wie) {
        var methode = methodes.versie(bij.methodeversie());
        var fase =
                Fasekeuze.volgende(gesprekken.gehouden(bij.traject()), methode).id();
        archief.zetIn(new Groepskeuzearchief.Nieuw(id, wie.jongere(), groep, bij, fase), tijd.nu());
        var stempel = new Stempel(
                wie.organisatie(),
                Stempel.idVan(id.waarde(), "gepland"),
                tijd.nu(),
                Tijd.dag(staat.begin()),
                new GebruikerId(wie.jongere().waarde()));
        uitgever.publishEvent(new GesprekGepland(stempel, wie.jongere(), id));
        return new Keuze.Gekozen(id);
    }

    private Optional<Begeleiding> begeleiding(IngelogdeJongere wie) {
        return keuzes.begeleiding(wie.jongere(), tijd.vandaag())
                .filter(bij -> grondslagen.draagt(wie.jongere(), Verwerking.BEGELEIDEN));
    }

    private static Keuze nee(Reden reden) {
        return new Keuze.Geweigerd(reden, List.of());
    }
}
