package nl.routewijzer.plan.brug;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.plan.brug.BrugGebeurtenis.MetingVastgelegd;
import nl.routewijzer.plan.brug.BrugGebeurtenis.MetingVervallen;
import nl.routewijzer.plan.brug.domain.Metingoordeel;
import nl.routewijzer.plan.brug.storage.Bruglezer;
import nl.routewijzer.plan.brug.storage.Metingarchief;
import nl.routewijzer.plan.brug.storage.Metingarchief.Onder;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The brug has two faces: each method for a colleague who guides, and for the jongere himself, who sees and writes his own. What one
 * wrote, the other never changes.
 */
@Component
@Transactional
public class Metingen {

    /** How long what one filled in can be taken back. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private final Metingarchief archief;
    private final Bruglezer lezer;
    private final Jongeren jongeren;
    private final Trajectfeiten trajecten;
    private final Omgeving omgeving;

    /** What every act needs besides the other rooms. */
    @Component
    record Omgeving(Inkijk inkijk, Grondslagen grondslagen, Tijd tijd, ApplicationEventPublisher uitgever) {}

    /**
     * Who fills it in.
     *
     * @param gebruiker empty when the jongere does so himself
     */
    private record Schrijver(OrganisatieId organisatie, JongereId jongere, Optional<GebruikerId> gebruiker) {

        static Schrijver van(JongereId jongere, Zicht zicht) {
            return new Schrijver(zicht.organisatie(), jongere, Optional.of(zicht.gebruiker()));
        }

        static Schrijver van(IngelogdeJongere wie) {
            return new Schrijver(wie.organisatie(), wie.jongere(), Optional.empty());
        }

        GebruikerId door() {
            return gebruiker.orElseGet(() -> new GebruikerId(jongere.waarde()));
        }
    }

    Metingen(Metingarchief archief, Bruglezer lezer, Jongeren jongeren, Trajectfeiten trajecten, Omgeving omgeving) {
        this.archief = archief;
        this.lezer = lezer;
        this.jongeren = jongeren;
        this.trajecten = trajecten;
        this.omgeving = omgeving;
    }

    /**
     * To fill in, or to correct: everything there is.
     *
     * @throws NietGevonden when the jongere is not within reach
     */
    public Brugblad bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.PLAN_MAKEN, zicht);
        return omgeving.inkijk().van(zicht, Doel.BEGELEIDING, () -> lezer.lees(jongere));
    }

    /** His own; a look at oneself leaves no row. */
    public Brugblad bekijk(IngelogdeJongere wie) {
        return lezer.lees(wie.jongere());
    }

    /**
     * Keeps what was filled in, in the last traject of the jongere.
     *
     * @return every reason why not; empty when it is kept, also when the same form was sent before
     * @throws NietGevonden when the jongere is not within reach or never had a traject, or the id is used for another one
     */
    public List<Bezwaar> legVast(Meting meting, Zicht zicht) {
        jongeren.vereis(meting.jongere(), Recht.PLAN_MAKEN, zicht);
        return bewaar(meting, Optional.empty(), Schrijver.van(meting.jongere(), zicht));
    }

    /** @throws NietGevonden when it is about somebody else */
    public List<Bezwaar> legVast(Meting meting, IngelogdeJongere wie) {
        vereisZelf(meting, wie);
        return bewaar(meting, Optional.empty(), Schrijver.van(wie));
    }

    /**
     * Puts another in the place of one that a colleague filled in; what stood there stays to be read.
     *
     * @return every reason why not, as {@link #legVast(Meting, Zicht)}; who comes second is told that it was corrected meanwhile
     */
    public List<Bezwaar> verbeter(UUID oud, Meting meting, Zicht zicht) {
        jongeren.vereis(meting.jongere(), Recht.PLAN_MAKEN, zicht);
        return bewaar(meting, Optional.of(oud), Schrijver.van(meting.jongere(), zicht));
    }

    /** The same of what the jongere filled in himself. */
    public List<Bezwaar> verbeter(UUID oud, Meting meting, IngelogdeJongere wie) {
        vereisZelf(meting, wie);
        return bewaar(meting, Optional.of(oud), Schrijver.van(wie));
    }

    /** Takes back what one filled in oneself, within {@link #BEDENKTIJD}; what it corrected holds again. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.PLAN_MAKEN, zicht);
        return neemTerug(id, Schrijver.van(jongere, zicht));
    }

    public boolean neemTerug(UUID id, IngelogdeJongere wie) {
        return neemTerug(id, Schrijver.van(wie));
    }

    /** He answers for himself, and only for himself; a ground is needed as for everybody who writes something down. */
    private void vereisZelf(Meting meting, IngelogdeJongere wie) {
        if (!meting.jongere().equals(wie.jongere())) {
            throw new NietGevonden("meting");
        }
        omgeving.grondslagen().eis(wie.jongere(), Verwerking.BEGELEIDEN);
    }

    private List<Bezwaar> bewaar(Meting meting, Optional<UUID> vervangt, Schrijver schrijver) {
        var stand = trajecten.standOmAfTeLeiden(meting.jongere()).orElseThrow(() -> new NietGevonden("traject"));
        var blad = lezer.lees(meting.jongere());
        var instrument = blad.instrument(meting.instrument()).orElseThrow(() -> new NietGevonden("instrument"));
        var nu = omgeving.tijd().nu();
        var onder = new Onder(stand.traject().waarde(), nu, schrijver.gebruiker(), vervangt);
        if (archief.isDezelfde(meting, onder)) {
            return List.of();
        }
        if (vervangt.filter(oud -> blad.isVanAnder(oud, meting.instrument())).isPresent()) {
            throw new NietGevonden("meting");
        }
        var inGebruik = vervangt.isPresent()
                || blad.nieuwste(instrument.id()).filter(instrument::equals).isPresent();
        if (!inGebruik) {
            return List.of(Bezwaar.over(Bezwaar.Soort.INGETROKKEN));
        }
        if (schrijver.gebruiker().isEmpty() && meting.wie() != Invuller.JONGERE) {
            return List.of(Bezwaar.over(Bezwaar.Soort.NIET_DOOR_JULLIE));
        }
        var bezwaren =
                Metingoordeel.beoordeel(new Metingoordeel.Feiten(meting, instrument, stand.melding(), Tijd.dag(nu)));
        return bezwaren.isEmpty() ? schrijf(meting, onder, schrijver) : bezwaren;
    }

    /** Who waited for the very same form, finds it kept already. */
    private List<Bezwaar> schrijf(Meting meting, Onder onder, Schrijver schrijver) {
        var plek =
                onder.vervangt().isEmpty() || archief.vervang(onder.vervangt().get(), meting.jongere(), onder);
        if (!plek) {
            return archief.isDezelfde(meting, onder) ? List.of() : List.of(Bezwaar.over(Bezwaar.Soort.AL_VERBETERD));
        }
        if (!archief.voegToe(meting, onder)) {
            if (archief.isDezelfde(meting, onder)) {
                return List.of();
            }
            throw new NietGevonden("meting");
        }
        omgeving.uitgever()
                .publishEvent(
                        new MetingVastgelegd(stempel(meting.id(), "meting", onder.op(), schrijver), meting.jongere()));
        return List.of();
    }

    private boolean neemTerug(UUID id, Schrijver schrijver) {
        var nu = omgeving.tijd().nu();
        var terug = archief.neemTerug(id, schrijver.jongere(), schrijver.gebruiker(), nu.minus(BEDENKTIJD), nu);
        if (terug) {
            omgeving.uitgever()
                    .publishEvent(
                            new MetingVervallen(stempel(id, "meting vervallen", nu, schrijver), schrijver.jongere()));
        }
        return terug;
    }

    private static Stempel stempel(UUID id, String soort, Instant nu, Schrijver schrijver) {
        return new Stempel(schrijver.organisatie(), Stempel.idVan(id, soort), nu, Tijd.dag(nu), schrijver.door());
    }
}
