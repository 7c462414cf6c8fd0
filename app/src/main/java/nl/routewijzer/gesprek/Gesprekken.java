package nl.routewijzer.gesprek;

import java.time.Duration;
import java.time.Instant;
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
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Recht;
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
    private final Jongeren jongeren;
    private final Trajecten trajecten;
    private final Methodes methodes;
    private final Afspraken afspraken;
    private final Grondslagen grondslagen;
    private final Optional<Planbron> plan;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Gesprekken(
            Gespreksarchief opslag,
            Jongeren jongeren,
            Trajecten trajecten,
            Methodes methodes,
            Afspraken afspraken,
            Grondslagen grondslagen,
            Optional<Planbron> plan,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.opslag = opslag;
        this.jongeren = jongeren;
        this.trajecten = trajecten;
        this.methodes = methodes;
        this.afspraken = afspraken;
        this.grondslagen = grondslagen;
        this.plan = plan;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Plans a conversation in the open traject of the jongere, with his vaste consulent; more than one when it is repeated.
     *
     * @param id made when the form was shown: sending twice gives the same conversations
     * @return the first of them
     * @throws NietGevonden when the jongere has no open traject within reach
     */
    public Besluit plan(GesprekId id, JongereId jongere, Planning planning, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var traject = trajecten.bekijk(jongere, zicht);
        var beletsels = Gespreksoordeel.plannen(planning, tijd.vandaag());
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        var gehouden = opslag.gehouden(traject.id());
        var momenten = planning.momenten();
        for (var nummer = 0; nummer < momenten.size(); nummer++) {
            zetNeer(
                    nummer == 0 ? id : new GesprekId(Stempel.idVan(id.waarde(), "herhaling " + nummer)),
                    traject,
                    new Verslag.Volgende(Tijd.moment(momenten.get(nummer)), planning.plek()),
                    Optional.empty(),
                    gehouden + nummer,
                    zicht);
        }
        return new Besluit.Gedaan(id, jongere);
    }

    /**
     * Rounds off: outcome, steps, text and agreements, and the next conversation.
     *
     * @param gelukt agreements of last time and steps of the plan that turn out to be done; the others stay as they are
     * @return already rounded off when somebody was first: the first time counts
     */
    public Besluit rondAf(GesprekId id, Verslag verslag, List<UUID> gelukt, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        if (gesprek.afgerondOp().isPresent()) {
            return new Besluit.AlAfgerond(id);
        }
        grondslagen.eis(gesprek.jongere(), Verwerking.BEGELEIDEN);
        var beletsels = Gespreksoordeel.afronden(new Gespreksoordeel.Feiten(gesprek.dag(), verslag, tijd.vandaag()));
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        var nu = tijd.nu();
        if (!opslag.rondAf(id, gesprek.jongere(), verslag, nu, zicht.gebruiker())) {
            return new Besluit.AlAfgerond(id);
        }
        zetGelukt(gesprek, gelukt, zicht);
        uitgever.publishEvent(new GesprekAfgerond(
                stempel(id, "afgerond " + nu, nu, zicht), gesprek.jongere(), id, verslag.uitkomst()));
        verslag.volgende().ifPresent(volgende -> planVolgende(gesprek, volgende, zicht));
        return new Besluit.Gedaan(id, gesprek.jongere());
    }

    /**
     * Moves a planned conversation: at another moment it is another one, and this one came out as {@link Uitkomst#VERZET}. Only
     * another place leaves it what it is.
     *
     * @return done with the conversation that stands now
     * @throws NietGevonden when there is no such conversation within reach
     */
    public Besluit verplaats(GesprekId id, Planning planning, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        var begin = Tijd.moment(planning.begin());
        if (begin.equals(gesprek.begin())) {
            return opslag.zetPlek(id, planning.plek())
                    ? new Besluit.Gedaan(id, gesprek.jongere())
                    : new Besluit.AlAfgerond(id);
        }
        var beletsels = Gespreksoordeel.plannen(planning, tijd.vandaag());
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        var verzet = Verslag.alleen(Uitkomst.VERZET, Optional.of(new Verslag.Volgende(begin, planning.plek())));
        return switch (rondAf(id, verzet, List.of(), zicht)) {
            case Besluit.Gedaan gedaan ->
                new Besluit.Gedaan(opslag.vervolg(id).volgende().orElseThrow().id(), gedaan.jongere());
            case Besluit.AlAfgerond teLaat -> teLaat;
            case Besluit.Geweigerd geweigerd -> geweigerd;
        };
    }

    /**
     * Undoes rounding off within {@link #BEDENKTIJD}, with what came of its agreements in the plan; afterwards it is too late and
     * nothing happens. What the jongere himself moved or called off is not undone for him: he may count on what he chose instead.
     *
     * @throws NietGevonden when there is no such conversation within reach
     */
    public boolean heropen(GesprekId id, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        if (gesprek.zelfGedaan()) {
            return false;
        }
        var nu = tijd.nu();
        var gemaakt =
                opslag.afspraken(id).stream().map(Gespreksarchief.Afspraak::id).toList();
        var heropend = opslag.heropen(id, nu.minus(BEDENKTIJD), nu);
        if (heropend) {
            plan.ifPresent(bron -> bron.neemTerug(gesprek.jongere(), gemaakt, zicht));
            uitgever.publishEvent(new GesprekHeropend(stempel(id, "heropend " + nu, nu, zicht), gesprek.jongere(), id));
        }
        return heropend;
    }

    /** Whether {@link #heropen} would still do it at that moment. */
    public static boolean kanOngedaan(GesprekView gesprek, Instant nu) {
        return !gesprek.zelfGedaan()
                && gesprek.afgerondOp()
                        .filter(op -> !op.isBefore(nu.minus(BEDENKTIJD)))
                        .isPresent();
    }

    /** Ticks off among the agreements of last time with this jongere, and the steps of his plan, only. */
    private void zetGelukt(GesprekView gesprek, List<UUID> gelukt, Zicht zicht) {
        opslag.vorigeKeer(gesprek).stream()
                .filter(afspraak -> !afspraak.gelukt() && gelukt.contains(afspraak.id()))
                .forEach(afspraak -> afspraken.vinkAf(afspraak.id(), gesprek.jongere(), zicht));
        if (!gelukt.isEmpty()) {
            plan.ifPresent(bron -> bron.vinkAf(gesprek.jongere(), gelukt, gesprek.dag(), zicht));
        }
    }

    private void planVolgende(GesprekView gesprek, Verslag.Volgende volgende, Zicht zicht) {
        var traject = trajecten.bekijk(gesprek.jongere(), zicht);
        zetNeer(
                new GesprekId(UUID.randomUUID()),
                traject,
                volgende,
                Optional.of(gesprek.id()),
                opslag.gehouden(traject.id()),
                zicht);
    }

    private void zetNeer(
            GesprekId id,
            TrajectView traject,
            Verslag.Volgende wanneer,
            Optional<GesprekId> na,
            int gehouden,
            Zicht zicht) {
        var methode = methodes.versie(traject.methodeversie());
        var fase = Fasekeuze.volgende(gehouden, methode).id();
        var consulent = traject.vast().map(TrajectView.Vast::consulent).orElseGet(zicht::gebruiker);
        var plan = new Gespreksarchief.Plan(
                id,
                traject.jongere(),
                traject.id(),
                consulent,
                wanneer.begin(),
                wanneer.plek(),
                fase,
                methode.versie());
        var nu = tijd.nu();
        if (opslag.voegToe(plan, na, nu, zicht.gebruiker())) {
            uitgever.publishEvent(
                    new GesprekGepland(stempel(id, "gepland", wanneer.begin(), zicht), traject.jongere(), id));
        }
    }

    private Stempel stempel(GesprekId id, String soort, Instant ingang, Zicht zicht) {
        return new Stempel(
                zicht.organisatie(), Stempel.idVan(id.waarde(), soort), tijd.nu(), Tijd.dag(ingang), zicht.gebruiker());
    }
}
