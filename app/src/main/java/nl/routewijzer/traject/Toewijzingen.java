package nl.routewijzer.traject;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Relaties;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.ToewijsOpslag.Open;
import nl.routewijzer.traject.ToewijsOpslag.Toewijzing;
import nl.routewijzer.traject.TrajectGebeurtenis.ConsulentToegewezen;
import nl.routewijzer.traject.TrajectGebeurtenis.OverdrachtGelezen;
import nl.routewijzer.traject.TrajectGebeurtenis.ToewijzingVervallen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saying who is the vaste consulent, of one jongere or of several at once, and taking that back. */
@Component
@Transactional
public class Toewijzingen {

    /** How long an assignment can be taken back. */
    static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    /**
     * Several jongeren to one consulent.
     *
     * @param reeks made when the form was shown: sending twice assigns once
     */
    public record Verzoek(UUID reeks, GebruikerId consulent, LocalDate vanaf, String reden, List<Keuze> keuzes) {}

    /** @param gezien the assignment that stood on the page, empty when there was none: has somebody been there since? */
    public record Keuze(JongereId jongere, Optional<UUID> gezien) {}

    /** Who succeeded and who did not, each with every reason. */
    public record Verdeling(List<JongereId> gelukt, List<Mislukt> mislukt) {}

    /** @param intussen who was assigned meanwhile, and by whom */
    public record Mislukt(JongereId jongere, List<Beletsel> beletsels, Optional<Intussen> intussen) {}

    public record Intussen(String consulent, String door) {}

    /** @param veranderd who could not be put back, because somebody assigned again since */
    public record Terug(int aantal, List<JongereId> veranderd) {}

    private final ToewijsOpslag opslag;
    private final VervangOpslag vervanging;
    private final Jongeren jongeren;
    private final Collegas collegas;
    private final Relaties relaties;
    private final Trajecten.Omgeving omgeving;

    Toewijzingen(
            ToewijsOpslag opslag,
            VervangOpslag vervanging,
            Jongeren jongeren,
            Collegas collegas,
            Relaties relaties,
            Trajecten.Omgeving omgeving) {
        this.opslag = opslag;
        this.vervanging = vervanging;
        this.jongeren = jongeren;
        this.collegas = collegas;
        this.relaties = relaties;
        this.omgeving = omgeving;
    }

    boolean isConsulent(GebruikerId wie) {
        return collegas.find(wie).filter(collega -> collega.is(Rol.CONSULENT)).isPresent();
    }

    /** Is it up to this person to say who guides or covers? Who only covers himself may not: he would give away another's. */
    void vereisToewijzer(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_TOEWIJZEN, zicht);
        var vast = zicht.bereik(Recht.TRAJECT_TOEWIJZEN) == Bereik.ORGANISATIE
                || opslag.alle(jongere).stream().anyMatch(w -> w.consulent().equals(zicht.gebruiker()) && loopt(w));
        if (!vast) {
            throw new NietGevonden("traject");
        }
    }

    private boolean loopt(Toewijzing toewijzing) {
        var vandaag = omgeving.tijd().vandaag();
        return !toewijzing.vanaf().isAfter(vandaag)
                && toewijzing.tot().filter(tot -> !tot.isAfter(vandaag)).isEmpty();
    }

    /** Hands over to another vaste consulent from a day on; the present one guides until then. */
    Uitkomst draagOver(Verzoek verzoek, JongereId jongere, Punten punten, Zicht zicht) {
        vereisToewijzer(jongere, zicht);
        var traject =
                opslag.grendel(List.of(jongere)).stream().findFirst().orElseThrow(() -> new NietGevonden("traject"));
        var laatste = opslag.laatste(traject.id());
        var beletsels = beoordeel(traject, verzoek, laatste, false);
        if (!beletsels.isEmpty()) {
            return new Uitkomst.Geweigerd(beletsels);
        }
        begin(traject, laatste, verzoek, punten, zicht);
        return new Uitkomst.Gedaan(jongere, traject.id());
    }

    /** The first vaste consulent of a new traject. */
    void begin(TrajectId traject, JongereId jongere, GebruikerId consulent, LocalDate vanaf, Zicht zicht) {
        var verzoek = new Verzoek(UUID.randomUUID(), consulent, vanaf, "melding", List.of());
        begin(new Open(traject, jongere, vanaf), Optional.empty(), verzoek, Punten.geen(), zicht);
    }

    /**
     * Assigns several jongeren to one consulent. Each is judged by himself: who cannot be assigned stays as he was, with
     * the reason; the others are assigned.
     *
     * @throws NietGevonden for who may not assign in the whole organisation
     */
    public Verdeling verdeel(Verzoek verzoek, Zicht zicht) {
        verzoek.keuzes().forEach(keuze -> jongeren.vereis(keuze.jongere(), Recht.TRAJECT_TOEWIJZEN, zicht));
        if (zicht.bereik(Recht.TRAJECT_TOEWIJZEN) != Bereik.ORGANISATIE) {
            throw new NietGevonden("team");
        }
        var open = opslag.grendel(verzoek.keuzes().stream().map(Keuze::jongere).toList()).stream()
                .collect(Collectors.toMap(Open::jongere, traject -> traject));
        var alGedaan = opslag.reeks(verzoek.reeks(), zicht.gebruiker(), Instant.EPOCH);
        if (!alGedaan.isEmpty()) {
            return new Verdeling(alGedaan.stream().map(Toewijzing::jongere).toList(), List.of());
        }
        var gelukt = new ArrayList<JongereId>();
        var mislukt = new ArrayList<Mislukt>();
        for (var keuze : verzoek.keuzes()) {
            wijsToe(keuze, Optional.ofNullable(open.get(keuze.jongere())), verzoek, zicht)
                    .ifPresentOrElse(mislukt::add, () -> gelukt.add(keuze.jongere()));
        }
        return new Verdeling(gelukt, mislukt);
    }

    /** @return why not, or empty when it is done */
    private Optional<Mislukt> wijsToe(Keuze keuze, Optional<Open> open, Verzoek verzoek, Zicht zicht) {
        if (open.isEmpty()) {
            return Optional.of(new Mislukt(keuze.jongere(), List.of(Beletsel.GEEN_OPEN_TRAJECT), Optional.empty()));
        }
        var traject = open.get();
        var laatste = opslag.laatste(traject.id());
        var intussen = laatste.filter(nu -> !keuze.gezien().equals(Optional.of(nu.id())));
        if (intussen.isPresent()) {
            return Optional.of(new Mislukt(
                    keuze.jongere(),
                    List.of(Beletsel.INTUSSEN_TOEGEWEZEN),
                    intussen.map(nu -> new Intussen(nu.consulentNaam(), nu.door()))));
        }
        var beletsels = beoordeel(traject, verzoek, laatste, keuze.gezien().isPresent() && laatste.isEmpty());
        if (!beletsels.isEmpty()) {
            return Optional.of(new Mislukt(keuze.jongere(), beletsels, Optional.empty()));
        }
        begin(traject, laatste, verzoek, Punten.geen(), zicht);
        return Optional.empty();
    }

    private List<Beletsel> beoordeel(
            Open traject, Verzoek verzoek, Optional<Toewijzing> laatste, boolean intussenAnders) {
        return Toewijsregels.beoordeel(new Toewijsregels.Feiten(
                traject.melding(),
                laatste.map(nu -> new Toewijsregels.Huidig(nu.consulent(), nu.vanaf())),
                intussenAnders,
                verzoek.consulent(),
                isConsulent(verzoek.consulent()),
                verzoek.vanaf(),
                omgeving.tijd().vandaag()));
    }

    private void begin(Open traject, Optional<Toewijzing> laatste, Verzoek verzoek, Punten punten, Zicht zicht) {
        var id = UUID.randomUUID();
        var vanaf = verzoek.vanaf();
        var stempel = stempel(id, "toegewezen", vanaf, zicht);
        laatste.ifPresentOrElse(
                nu -> eindig(nu, vanaf, stempel.op()), () -> eindigEerdere(traject.jongere(), vanaf, stempel.op()));
        vervanging.kortIn(traject.jongere(), vanaf, id, stempel.op());
        opslag.wijsToe(id, traject, verzoek.consulent(), verzoek.reden(), verzoek.reeks(), stempel);
        opslag.bewaarPunten(id, traject.id(), traject.jongere(), verzoek.consulent(), punten, stempel);
        relaties.begin(verzoek.consulent(), traject.jongere(), Relaties.Soort.VASTE_CONSULENT, vanaf);
        omgeving.uitgever()
                .publishEvent(new ConsulentToegewezen(stempel, traject.jongere(), traject.id(), verzoek.consulent()));
    }

    /** Who guided him in a traject that was closed does so no longer: one vaste consulent at a time. */
    private void eindigEerdere(JongereId jongere, LocalDate vanaf, Instant op) {
        opslag.alle(jongere).stream()
                .filter(eerder ->
                        eerder.tot().filter(tot -> !tot.isAfter(vanaf)).isEmpty())
                .forEach(eerder -> eindig(eerder, vanaf, op));
    }

    /** What began on that day or later, in a traject reported too late, gives no reach from now on. */
    private void eindig(Toewijzing toewijzing, LocalDate tot, Instant op) {
        var consulent = toewijzing.consulent();
        var begin = toewijzing.vanaf();
        if (begin.isBefore(tot)) {
            opslag.verzetEinde(toewijzing.id(), Optional.of(tot));
            relaties.verzetEinde(
                    consulent, toewijzing.jongere(), Relaties.Soort.VASTE_CONSULENT, begin, Optional.of(tot));
        } else {
            opslag.verzetEinde(toewijzing.id(), Optional.of(begin.plusDays(1)));
            relaties.laatVervallen(consulent, toewijzing.jongere(), Relaties.Soort.VASTE_CONSULENT, begin, op);
        }
    }

    /**
     * Takes back what one assigned oneself in one go, within {@link #BEDENKTIJD}: what was before holds again. Who was
     * assigned anew since stays as he is.
     *
     * @throws NietGevonden when there is nothing of this person to take back, or not any more
     */
    public Terug neemTerug(UUID reeks, Zicht zicht) {
        zicht.vereis(Recht.TRAJECT_TOEWIJZEN);
        var nu = omgeving.tijd().nu();
        var sinds = nu.minus(BEDENKTIJD);
        var wie = opslag.reeks(reeks, zicht.gebruiker(), sinds).stream()
                .map(Toewijzing::jongere)
                .toList();
        opslag.grendel(wie);
        var toewijzingen = opslag.reeks(reeks, zicht.gebruiker(), sinds);
        if (toewijzingen.isEmpty()) {
            throw new NietGevonden("toewijzing");
        }
        toewijzingen.stream().filter(w -> w.tot().isEmpty()).forEach(w -> neemTerug(w, zicht));
        var veranderd = toewijzingen.stream()
                .filter(w -> w.tot().isPresent())
                .map(Toewijzing::jongere)
                .toList();
        return new Terug(toewijzingen.size() - veranderd.size(), veranderd);
    }

    private void neemTerug(Toewijzing toewijzing, Zicht zicht) {
        var stempel =
                stempel(toewijzing.id(), "toewijzing vervallen", omgeving.tijd().vandaag(), zicht);
        opslag.laatVervallen(toewijzing.id(), stempel.op(), zicht.gebruiker());
        relaties.laatVervallen(
                toewijzing.consulent(),
                toewijzing.jongere(),
                Relaties.Soort.VASTE_CONSULENT,
                toewijzing.vanaf(),
                stempel.op());
        opslag.geeindigdOp(toewijzing.traject(), toewijzing.vanaf()).ifPresent(vorige -> {
            opslag.verzetEinde(vorige.id(), Optional.empty());
            relaties.verzetEinde(
                    vorige.consulent(),
                    vorige.jongere(),
                    Relaties.Soort.VASTE_CONSULENT,
                    vorige.vanaf(),
                    Optional.empty());
        });
        vervanging.herstel(toewijzing.id());
        omgeving.uitgever()
                .publishEvent(new ToewijzingVervallen(
                        stempel, toewijzing.jongere(), toewijzing.traject(), toewijzing.consulent()));
    }

    /** How often the jongere changed consulent. */
    Wisselingen wisselingen(JongereId jongere) {
        return new Wisselingen(opslag.alle(jongere).stream()
                .map(w -> new Wisselingen.Toewijzing(w.consulent(), w.vanaf(), w.tot()))
                .toList());
    }

    /** @throws NietGevonden when there are no points to read for this person */
    void lees(UUID overdracht, TrajectId traject, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var stempel = stempel(overdracht, "overdracht gelezen", omgeving.tijd().vandaag(), zicht);
        if (!opslag.leesPunten(overdracht, jongere, zicht.gebruiker(), stempel.op())) {
            throw new NietGevonden("overdracht");
        }
        omgeving.uitgever().publishEvent(new OverdrachtGelezen(stempel, jongere, traject));
    }

    private Stempel stempel(UUID rij, String soort, LocalDate ingang, Zicht zicht) {
        return new Stempel(
                zicht.organisatie(), Stempel.idVan(rij, soort), omgeving.tijd().nu(), ingang, zicht.gebruiker());
    }
}
