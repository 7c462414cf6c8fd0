package nl.routewijzer.gesprek;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekAfgerond;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekGepland;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekHeropend;
import nl.routewijzer.gesprek.domain.Fasekeuze;
import nl.routewijzer.gesprek.domain.Gespreksoordeel;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectView;
import nl.routewijzer.traject.Trajecten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: plan a conversation, round it off, undo that. Each is one transaction: all of it or nothing. */
@Component
@Transactional
public class Gesprekken {

    /** How long rounding off can be undone. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private final Gespreksarchief opslag;
    private final Trajecten trajecten;
    private final Methodes methodes;
    private final Afspraken afspraken;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Gesprekken(
            Gespreksarchief opslag,
            Trajecten trajecten,
            Methodes methodes,
            Afspraken afspraken,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.opslag = opslag;
        this.trajecten = trajecten;
        this.methodes = methodes;
        this.afspraken = afspraken;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Plans a conversation in the open traject of the jongere, with his vaste consulent.
     *
     * @param id made when the form was shown: sending twice gives one conversation
     * @throws NietGevonden when the jongere has no open traject within reach
     */
    public Besluit plan(GesprekId id, JongereId jongere, LocalDateTime begin, Vorm vorm, Zicht zicht) {
        var traject = trajecten.bekijk(jongere, zicht);
        var beletsels = Gespreksoordeel.plannen(begin.toLocalDate(), tijd.vandaag());
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        zetNeer(id, traject, Tijd.moment(begin), vorm, Optional.empty(), opslag.gehouden(traject.id()), zicht);
        return new Besluit.Gedaan(id, jongere);
    }

    /**
     * Rounds off: outcome, steps, text and agreements, and the next conversation.
     *
     * @param gelukt agreements of last time that were kept
     * @return done, also when it was rounded off already: the first time counts
     */
    public Besluit rondAf(GesprekId id, Verslag verslag, List<UUID> gelukt, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        if (gesprek.afgerondOp().isPresent()) {
            return new Besluit.Gedaan(id, gesprek.jongere());
        }
        var beletsels = Gespreksoordeel.afronden(new Gespreksoordeel.Feiten(gesprek.dag(), verslag, tijd.vandaag()));
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        var nu = tijd.nu();
        if (opslag.rondAf(id, gesprek.jongere(), verslag, nu, zicht.gebruiker())) {
            zetGelukt(gesprek, gelukt, zicht);
            uitgever.publishEvent(new GesprekAfgerond(
                    stempel(id, "afgerond " + nu, nu, zicht), gesprek.jongere(), id, verslag.uitkomst()));
            verslag.volgende().ifPresent(volgende -> planVolgende(gesprek, volgende, zicht));
        }
        return new Besluit.Gedaan(id, gesprek.jongere());
    }

    /**
     * Undoes rounding off within {@link #BEDENKTIJD}; afterwards it is too late and nothing happens.
     *
     * @throws NietGevonden when there is no such conversation within reach
     */
    public boolean heropen(GesprekId id, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        var nu = tijd.nu();
        var heropend = opslag.heropen(id, nu.minus(BEDENKTIJD), nu);
        if (heropend) {
            uitgever.publishEvent(new GesprekHeropend(stempel(id, "heropend " + nu, nu, zicht), gesprek.jongere(), id));
        }
        return heropend;
    }

    /** Whether {@link #heropen} would still do it at that moment. */
    public static boolean kanOngedaan(GesprekView gesprek, Instant nu) {
        return gesprek.afgerondOp()
                .filter(op -> !op.isBefore(nu.minus(BEDENKTIJD)))
                .isPresent();
    }

    /** Ticks off, or takes the tick away, among the agreements of last time with this jongere only. */
    private void zetGelukt(GesprekView gesprek, List<UUID> gelukt, Zicht zicht) {
        for (var afspraak : opslag.vorigeKeer(gesprek)) {
            if (afspraak.gelukt() && !gelukt.contains(afspraak.id())) {
                afspraken.heropen(afspraak.id(), gesprek.jongere(), zicht);
            } else if (!afspraak.gelukt() && gelukt.contains(afspraak.id())) {
                afspraken.vinkAf(afspraak.id(), gesprek.jongere(), zicht);
            }
        }
    }

    private void planVolgende(GesprekView gesprek, Verslag.Volgende volgende, Zicht zicht) {
        var traject = trajecten.bekijk(gesprek.jongere(), zicht);
        var id = new GesprekId(UUID.randomUUID());
        zetNeer(
                id,
                traject,
                volgende.begin(),
                volgende.vorm(),
                Optional.of(gesprek.id()),
                opslag.gehouden(traject.id()),
                zicht);
    }

    private void zetNeer(
            GesprekId id,
            TrajectView traject,
            Instant begin,
            Vorm vorm,
            Optional<GesprekId> na,
            int gehouden,
            Zicht zicht) {
        var methode = methodes.versie(traject.methodeversie());
        var fase = Fasekeuze.volgende(gehouden, methode).id();
        var consulent = traject.vast().map(TrajectView.Vast::consulent).orElseGet(zicht::gebruiker);
        var plan = new Gespreksarchief.Plan(
                id, traject.jongere(), traject.id(), consulent, begin, vorm, fase, methode.versie());
        var nu = tijd.nu();
        if (opslag.voegToe(plan, na, nu, zicht.gebruiker())) {
            uitgever.publishEvent(new GesprekGepland(stempel(id, "gepland", begin, zicht), traject.jongere(), id));
        }
    }

    private Stempel stempel(GesprekId id, String soort, Instant ingang, Zicht zicht) {
        return new Stempel(
                zicht.organisatie(), Stempel.idVan(id.waarde(), soort), tijd.nu(), Tijd.dag(ingang), zicht.gebruiker());
    }
}
