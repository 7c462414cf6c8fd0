package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gesprek.GesprekGebeurtenis.OpvolgingGewijzigd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.OpvolgingGewijzigd.Wat;
import nl.routewijzer.gesprek.domain.Gemist;
import nl.routewijzer.gesprek.domain.Opvolgfeiten;
import nl.routewijzer.gesprek.domain.Opvolgoordeel;
import nl.routewijzer.gesprek.domain.Volgendestap;
import nl.routewijzer.gesprek.storage.Gesprekshistorie;
import nl.routewijzer.gesprek.storage.Opvolgarchief;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working: what is done about a conversation that the jongere did not come to. A person asks for the reason and chooses each step;
 * what was proposed at that moment is kept beside it. Each is one transaction, one at a time for a conversation.
 */
@Component
@Transactional
@ZonderInkijk("facts for decisions; shows nothing")
public class Opvolgingen {

    /** Longest text in words of one's own, in characters. */
    public static final int WOORDEN = 500;

    private static final int OUDST_IN_MAANDEN = 6;

    private final Opvolgarchief opslag;
    private final Gesprekshistorie historie;
    private final Toestemmingen toestemmingen;
    private final Grondslagen grondslagen;
    private final Methodes methodes;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Opvolgingen(
            Opvolgarchief opslag,
            Gesprekshistorie historie,
            Toestemmingen toestemmingen,
            Grondslagen grondslagen,
            Methodes methodes,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.opslag = opslag;
        this.historie = historie;
        this.toestemmingen = toestemmingen;
        this.grondslagen = grondslagen;
        this.methodes = methodes;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Writes down why it did not work out; also when he was heard from meanwhile. A later answer stands beside an earlier one.
     *
     * @param id made when the form was shown: sending twice gives one
     * @param dag on which somebody asked
     * @return false when this form was sent before and taken back since: nothing is kept then
     * @throws NietGevonden when there is no such missed conversation within reach
     * @throws IllegalArgumentException for a day that is not {@link #kanDag}
     */
    public boolean legRedenVast(
            UUID id, GesprekId gesprek, Gemistreden reden, String woorden, LocalDate dag, Zicht zicht) {
        var blad = vereis(gesprek, zicht);
        if (!kanDag(dag, blad.dag(), tijd.vandaag())) {
            throw new IllegalArgumentException("die dag kan niet: " + dag);
        }
        if (opslag.bestaat(id)) {
            return blad.daad(id).isPresent();
        }
        bewaar(blad, redendaad(id, reden, woorden, dag, zicht), List.of(), zicht);
        return true;
    }

    /** From the day of the conversation, at most half a year ago, until today. */
    public static boolean kanDag(LocalDate dag, LocalDate gesprek, LocalDate vandaag) {
        return !dag.isAfter(vandaag) && !dag.isBefore(gesprek) && !dag.isBefore(vandaag.minusMonths(OUDST_IN_MAANDEN));
    }

    /**
     * Writes down the step that a person chose, with the one that was proposed.
     *
     * @return done, also when the very same form was sent before; else every ground why not
     * @throws NietGevonden when there is no such missed conversation within reach
     */
    public Opvolgbesluit kies(Opvolgkeuze keuze, Zicht zicht) {
        var blad = vereis(keuze.gesprek(), zicht);
        grondslagen.eis(blad.jongere(), Verwerking.BEGELEIDEN);
        if (opslag.bestaat(keuze.id())) {
            return blad.daad(keuze.id())
                            .flatMap(Opvolgdaad::stap)
                            .filter(keuze.stap()::equals)
                            .isPresent()
                    ? new Opvolgbesluit.Gedaan()
                    : new Opvolgbesluit.Geweigerd(List.of(Opvolgbeletsel.AL_VERSTUURD));
        }
        var gemist = gemist(blad);
        var opvolging = feiten(blad);
        var beletsels = Opvolgoordeel.beoordeel(new Opvolgoordeel.Feiten(
                keuze,
                gemist.isPresent(),
                blad.laatste(),
                opvolging,
                geldig(keuze, blad, zicht),
                gedragen(keuze, blad),
                tijd.vandaag()));
        if (!beletsels.isEmpty()) {
            return new Opvolgbesluit.Geweigerd(beletsels);
        }
        var voorstel =
                Volgendestap.stelVoor(gemist.orElseThrow(), opvolging, false).stap();
        var methode = methodes.versie(blad.methodeversie());
        bewaar(blad, daad(keuze, voorstel, zicht), Opvolgoordeel.codes(keuze.stap(), methode), zicht);
        return new Opvolgbesluit.Gedaan();
    }

    /** Empty when he was heard from since, when another conversation stands, or when the traject is closed. */
    private Optional<Gemist> gemist(Opvolgarchief.Blad blad) {
        return historie.van(blad.jongere())
                .gemist()
                .filter(gemist -> gemist.gesprek().equals(blad.gesprek()));
    }

    /** What was done, with the numbers of the organisation. */
    public Opvolgfeiten feiten(Opvolgarchief.Blad blad) {
        return Opvolgfeiten.van(blad.daden(), Opvolgfeiten.Norm.van(methodes.onder(blad.methodeversie())));
    }

    /** Takes back what one wrote down oneself, within {@link Gesprekken#BEDENKTIJD}; afterwards nothing happens. */
    public boolean neemTerug(UUID id, GesprekId gesprek, Zicht zicht) {
        var blad = vereis(gesprek, zicht);
        var nu = tijd.nu();
        return meldAls(
                opslag.neemTerug(id, gesprek, nu.minus(Gesprekken.BEDENKTIJD), nu, zicht.gebruiker()),
                blad,
                id,
                Wat.VERVALLEN,
                nu,
                zicht);
    }

    /**
     * The wijkteam answered.
     *
     * @param afloop what came of it, 1 to {@value #WOORDEN} characters
     * @return false when that was written down already: the first answer counts
     */
    public boolean sluit(UUID id, GesprekId gesprek, String afloop, Zicht zicht) {
        var blad = vereis(gesprek, zicht);
        var nu = tijd.nu();
        return meldAls(opslag.sluit(id, gesprek, afloop, nu, zicht.gebruiker()), blad, id, Wat.GESLOTEN, nu, zicht);
    }

    /** Undoes that, within {@link Gesprekken#BEDENKTIJD}; what was written stays in the form. */
    public boolean heropen(UUID id, GesprekId gesprek, Zicht zicht) {
        var blad = vereis(gesprek, zicht);
        var nu = tijd.nu();
        return meldAls(
                opslag.heropen(id, gesprek, nu.minus(Gesprekken.BEDENKTIJD), nu, zicht.gebruiker()),
                blad,
                id,
                Wat.HEROPEND,
                nu,
                zicht);
    }

    /** Locks before it reads: what was written meanwhile by somebody else is seen. */
    private Opvolgarchief.Blad vereis(GesprekId gesprek, Zicht zicht) {
        opslag.grendel(gesprek);
        return opslag.vind(gesprek, zicht).orElseThrow(() -> new NietGevonden("gemist gesprek"));
    }

    /** Consents are asked for only when one is named. */
    private List<UUID> geldig(Opvolgkeuze keuze, Opvolgarchief.Blad blad, Zicht zicht) {
        return keuze.wijkteam().flatMap(Wijkteamvraag::toestemming).isEmpty()
                ? List.of()
                : toestemmingen.geldig(blad.jongere(), tijd.vandaag(), zicht).stream()
                        .map(Toestemming::id)
                        .toList();
    }

    /** Asked for only when the wijkteam is asked for a task. */
    private boolean gedragen(Opvolgkeuze keuze, Opvolgarchief.Blad blad) {
        return keuze.wijkteam().filter(vraag -> vraag.toestemming().isEmpty()).isEmpty()
                || grondslagen.draagt(blad.jongere(), Verwerking.DELEN_BIJ_TAAK);
    }

    private Opvolgdaad daad(Opvolgkeuze keuze, Opvolgstap voorstel, Zicht zicht) {
        return new Opvolgdaad(
                keuze.id(),
                Optional.of(keuze.stap()),
                Optional.of(voorstel),
                Optional.empty(),
                keuze.woorden(),
                tijd.vandaag(),
                keuze.opnieuw(),
                "",
                List.of(),
                tijd.nu(),
                zicht.gebruiker(),
                "",
                keuze.wijkteam());
    }

    private Opvolgdaad redendaad(UUID id, Gemistreden reden, String woorden, LocalDate dag, Zicht zicht) {
        return new Opvolgdaad(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(reden),
                woorden,
                dag,
                Optional.empty(),
                "",
                List.of(),
                tijd.nu(),
                zicht.gebruiker(),
                "",
                Optional.empty());
    }

    private void bewaar(Opvolgarchief.Blad blad, Opvolgdaad daad, List<String> codes, Zicht zicht) {
        opslag.voegToe(blad.gesprek(), blad.jongere(), daad, new Opvolgarchief.Onder(codes, blad.methodeversie()));
        meldAls(true, blad, daad.id(), daad.reden().isPresent() ? Wat.REDEN_GEVRAAGD : Wat.GEKOZEN, daad.op(), zicht);
    }

    private boolean meldAls(boolean gebeurd, Opvolgarchief.Blad blad, UUID id, Wat wat, Instant nu, Zicht zicht) {
        if (gebeurd) {
            var stempel = new Stempel(
                    zicht.organisatie(),
                    Stempel.idVan(id, "opvolging " + wat + " " + nu),
                    nu,
                    Tijd.dag(nu),
                    zicht.gebruiker());
            uitgever.publishEvent(new OpvolgingGewijzigd(stempel, blad.jongere(), wat));
        }
        return gebeurd;
    }
}
