package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekAfgerond;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekGepland;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekHeropend;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.domain.Fasekeuze;
import nl.routewijzer.gesprek.rooster.Keuze.Reden;
import nl.routewijzer.gesprek.rooster.RoosterGebeurtenis.KeuzeTeruggenomen;
import nl.routewijzer.gesprek.rooster.domain.Keuzeoordeel;
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
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Working: a jongere chooses, moves and calls off his own conversations. What comes of it is a conversation as any other, with himself as
 * who did it. Each is one transaction: all of it or nothing.
 */
@Component
@Transactional
@ZonderInkijk("his own conversations, told to himself")
public class Keuzes {

    private final Keuzearchief archief;
    private final Gespreksarchief gesprekken;
    private final Vrijetijden vrijetijden;
    private final Methodes methodes;
    private final Grondslagen grondslagen;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Keuzes(
            Keuzearchief archief,
            Gespreksarchief gesprekken,
            Vrijetijden vrijetijden,
            Methodes methodes,
            Grondslagen grondslagen,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.archief = archief;
        this.gesprekken = gesprekken;
        this.vrijetijden = vrijetijden;
        this.methodes = methodes;
        this.grondslagen = grondslagen;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** @param inPlaatsVan what he wants to move: its time counts as free */
    public Aanbod aanbod(Optional<GesprekId> inPlaatsVan, IngelogdeJongere wie) {
        return begeleiding(wie)
                .map(bij -> new Aanbod(Optional.of(bij.roepnaam()), vrijetijden.van(vraag(bij, inPlaatsVan))))
                .orElse(Aanbod.NIETS);
    }

    /** First name of who guides him; empty when nobody does. */
    public Optional<String> bij(IngelogdeJongere wie) {
        return begeleiding(wie).map(Begeleiding::roepnaam);
    }

    /** What stands planned and did not begin, in the order of time. */
    public List<Eigenafspraak> komende(IngelogdeJongere wie) {
        return archief.komende(wie.jongere(), tijd.nu());
    }

    /** @throws NietGevonden when he has no such conversation */
    public Eigenafspraak bekijk(GesprekId id, IngelogdeJongere wie) {
        return archief.vind(id, wie.jongere()).orElseThrow(() -> new NietGevonden("afspraak"));
    }

    /**
     * Chooses a moment, or another one for what stands planned.
     *
     * @param id made when the page was shown: sending twice is once
     * @param sleutel which moment, as the page named it
     * @throws NietGevonden when what he wants to move is not his
     */
    public Keuze kies(GesprekId id, String sleutel, Optional<GesprekId> inPlaatsVan, IngelogdeJongere wie) {
        archief.grendel(wie.jongere());
        if (archief.vind(id, wie.jongere()).isPresent()) {
            return new Keuze.Gekozen(id);
        }
        var nu = tijd.nu();
        var oud = inPlaatsVan.map(gesprek -> bekijk(gesprek, wie));
        var begeleiding = begeleiding(wie);
        if (begeleiding.isEmpty()) {
            return new Keuze.Geweigerd(Reden.KAN_NIET, List.of());
        }
        var bij = begeleiding.get();
        archief.grendelUren(bij.consulent());
        var gaatWeg = oud.filter(een -> een.kanVerzetten(nu)).map(Eigenafspraak::id);
        var feiten = vrijetijden.feiten(vraag(bij, gaatWeg));
        return switch (Keuzeoordeel.beoordeel(
                new Keuzeoordeel.Feiten(archief.isGebruikt(id), sleutel, feiten, oud, zelfGekozen(wie), nu))) {
            case Keuzeoordeel.Nee nee -> tenzijGedaan(id, nee.reden(), nee.vrij(), wie);
            case Keuzeoordeel.Ja ja -> voerUit(id, ja, bij, oud, wie);
        };
    }

    /** First the old one goes, so that its time is free; when the new one turns out to be taken, nothing happened. */
    private Keuze voerUit(
            GesprekId id, Keuzeoordeel.Ja ja, Begeleiding bij, Optional<Eigenafspraak> oud, IngelogdeJongere wie) {
        var nu = tijd.nu();
        if (oud.isPresent() && !rondAf(oud.get().id(), Uitkomst.VERZET, wie)) {
            return tenzijGedaan(id, Reden.AL_ANDERS, ja.vrij(), wie);
        }
        var methode = methodes.versie(bij.methodeversie());
        var fase =
                Fasekeuze.volgende(gesprekken.gehouden(bij.traject()), methode).id();
        var nieuw = new Keuzearchief.Nieuw(id, wie.jongere(), bij, ja.moment(), fase, oud.map(Eigenafspraak::id));
        if (!archief.kies(nieuw, nu)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            var vrij = ja.vrij().stream()
                    .filter(moment -> !moment.beslag().raakt(ja.moment().beslag()))
                    .toList();
            return tenzijGedaan(id, Reden.BEZET, vrij, wie);
        }
        uitgever.publishEvent(
                new GesprekGepland(stempel(id, "gepland", ja.moment().begin(), wie), wie.jongere(), id));
        return new Keuze.Gekozen(id);
    }

    /**
     * Undoes choosing within {@link Rooster#BEDENKTIJD}: it never was; what it came in the place of stands again.
     *
     * @return false when it is too late, or the time of before was taken
     * @throws NietGevonden when he has no such conversation
     */
    public boolean neemTerug(GesprekId id, IngelogdeJongere wie) {
        archief.grendel(wie.jongere());
        var nu = tijd.nu();
        var afspraak = bekijk(id, wie);
        if (!afspraak.kanTerug(nu) || !archief.laatVervallen(id, wie.jongere(), nu.minus(Rooster.BEDENKTIJD), nu)) {
            return false;
        }
        if (afspraak.na().isPresent() && !heropen(afspraak.na().get(), wie)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        uitgever.publishEvent(new KeuzeTeruggenomen(stempel(id, "teruggenomen", nu, wie), wie.jongere(), id));
        return true;
    }

    /**
     * Calls off. Nothing follows from it but that somebody gets in touch.
     *
     * @return false when it is over, or was changed by somebody
     * @throws NietGevonden when he has no such conversation
     */
    public boolean zegAf(GesprekId id, IngelogdeJongere wie) {
        return bekijk(id, wie).komtNog(tijd.nu()) && rondAf(id, Uitkomst.AFGEZEGD_JONGERE, wie);
    }

    /**
     * He comes after all, within {@link Rooster#BEDENKTIJD}.
     *
     * @return false when it is too late, or somebody else has that time now
     */
    public boolean komTochWel(GesprekId id, IngelogdeJongere wie) {
        archief.grendel(wie.jongere());
        return bekijk(id, wie).kanTochDoorgaan(tijd.nu()) && heropen(id, wie);
    }

    private boolean rondAf(GesprekId id, Uitkomst uitkomst, IngelogdeJongere wie) {
        var nu = tijd.nu();
        var gedaan =
                gesprekken.rondAf(id, wie.jongere(), Verslag.alleen(uitkomst, Optional.empty()), nu, zichzelf(wie));
        if (gedaan) {
            uitgever.publishEvent(
                    new GesprekAfgerond(stempel(id, "afgerond " + nu, nu, wie), wie.jongere(), id, uitkomst));
        }
        return gedaan;
    }

    private boolean heropen(GesprekId id, IngelogdeJongere wie) {
        var nu = tijd.nu();
        gesprekken.grendelUren(id);
        archief.grendelGroep(id);
        var gedaan = archief.isNogVrij(id) && gesprekken.heropen(id, nu.minus(Rooster.BEDENKTIJD), nu);
        if (gedaan) {
            uitgever.publishEvent(new GesprekHeropend(stempel(id, "heropend " + nu, nu, wie), wie.jongere(), id));
        }
        return gedaan;
    }

    /** A group takes no time that another could have chosen. */
    private int zelfGekozen(IngelogdeJongere wie) {
        return (int) komende(wie).stream()
                .filter(afspraak -> afspraak.zelfGekozen().isPresent() && !afspraak.samen())
                .count();
    }

    private Optional<Begeleiding> begeleiding(IngelogdeJongere wie) {
        return archief.begeleiding(wie.jongere(), tijd.vandaag())
                .filter(bij -> grondslagen.draagt(wie.jongere(), Verwerking.BEGELEIDEN));
    }

    private Vrijetijden.Vraag vraag(Begeleiding bij, Optional<GesprekId> inPlaatsVan) {
        return new Vrijetijden.Vraag(
                bij.consulent(), archief.vervangen(bij, tijd.vandaag()), bij.tot(), inPlaatsVan.map(GesprekId::waarde));
    }

    /** What stood in the way may be this very choice, sent a moment before. */
    private Keuze tenzijGedaan(GesprekId id, Reden reden, List<Vrijmoment> vrij, IngelogdeJongere wie) {
        return archief.vind(id, wie.jongere()).isPresent()
                ? new Keuze.Gekozen(id)
                : new Keuze.Geweigerd(reden, vrij.stream().limit(Keuze.ANDERS).toList());
    }

    private Stempel stempel(GesprekId id, String soort, Instant ingang, IngelogdeJongere wie) {
        return new Stempel(
                wie.organisatie(), Stempel.idVan(id.waarde(), soort), tijd.nu(), Tijd.dag(ingang), zichzelf(wie));
    }

    private static GebruikerId zichzelf(IngelogdeJongere wie) {
        return new GebruikerId(wie.jongere().waarde());
    }
}
