package nl.routewijzer.traject;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.Contactbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Voorlichting.Bijeenkomst;
import nl.routewijzer.traject.Voorlichting.Genodigde;
import nl.routewijzer.traject.Voorlichting.Presentie;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.PresentieVastgelegd;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.PresentieVervallen;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.Uitgenodigd;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.UitnodigingVervallen;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.VoorlichtingGewijzigd;
import nl.routewijzer.traject.VoorlichtingOpslag.Stand;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groepsvoorlichting of an organisation whose variant begins with one: planning it, inviting many, writing down who
 * came. For any other organisation it does not exist.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §5.2, werkwijze gemeenten.
 */
@Component
@Transactional
public class Voorlichtingen {

    /** How long a list can be taken back. */
    static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private static final int VERST = 1;

    private final VoorlichtingOpslag opslag;
    private final Methodes methodes;
    private final Contactbron contacten;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Voorlichtingen(
            VoorlichtingOpslag opslag,
            Methodes methodes,
            Contactbron contacten,
            Inkijk inkijk,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.opslag = opslag;
        this.methodes = methodes;
        this.contacten = contacten;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** Whether the stroomschema of this organisation has a voorlichting. Every menu asks it, and it stands in memory. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean zijnEr() {
        return methodes.huidige().kent(Mijlpaal.VOORLICHTING);
    }

    /** How long the short talk after it takes, as the variant says: "10-15 minuten". */
    public String kortGesprek() {
        var duur = methodes.huidige().parameter("P-KORTGESPREK");
        return duur.waarde() + " " + duur.eenheid();
    }

    /** Latest first. */
    public List<Voorlichting> alle(Zicht zicht) {
        vereis(zicht);
        return opslag.alle(zicht);
    }

    /** @throws NietGevonden when there is no such voorlichting here */
    public Bijeenkomst bekijk(UUID id, Zicht zicht) {
        vereis(zicht);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> {
            var genodigden = opslag.genodigden(id, zicht);
            var gesproken = contacten.metEersteGesprek();
            var kandidaten = opslag.kandidaten(zicht).stream()
                    .filter(wie -> !gesproken.contains(wie.jongere()))
                    .filter(wie ->
                            genodigden.stream().noneMatch(g -> g.jongere().equals(wie.jongere())))
                    .toList();
            return new Bijeenkomst(voorlichting(id, zicht), genodigden, kandidaten);
        });
    }

    /** Whether a voorlichting can be on that day: what cannot be meant is not kept. */
    public static boolean kan(LocalDate dag, LocalDate vandaag) {
        return !dag.isBefore(vandaag.minusYears(VERST)) && !dag.isAfter(vandaag.plusYears(VERST));
    }

    public void plan(UUID id, Instant begin, String plaats, Zicht zicht) {
        vereis(zicht);
        opslag.voegToe(id, begin, plaats, zicht.gebruiker());
    }

    /** Why a voorlichting cannot be moved or called off. */
    public enum Beletsel {
        AFGEZEGD,
        PRESENTIE_BEKEND,
        IN_HET_VERLEDEN
    }

    /**
     * Moves it, with all who were invited.
     *
     * @param wijziging id of the form: sending it twice changes once
     * @return why not; empty when it is done
     */
    public Optional<Beletsel> verplaats(UUID id, UUID wijziging, Instant begin, String plaats, Zicht zicht) {
        return Tijd.dag(begin).isBefore(tijd.vandaag())
                ? Optional.of(Beletsel.IN_HET_VERLEDEN)
                : wijzig(id, wijziging, new Stand(begin, plaats, false), zicht);
    }

    /** Calls it off: nobody was invited any more. */
    public Optional<Beletsel> zegAf(UUID id, UUID wijziging, Zicht zicht) {
        vereis(zicht);
        var nu = voorlichting(id, zicht);
        return wijzig(id, wijziging, new Stand(nu.begin(), nu.plaats(), true), zicht);
    }

    private Optional<Beletsel> wijzig(UUID id, UUID wijziging, Stand nieuw, Zicht zicht) {
        vereis(zicht);
        var nu = voorlichting(id, zicht);
        if (opslag.kent(wijziging)) {
            return Optional.empty();
        }
        var beletsel = nu.afgezegd()
                ? Optional.of(Beletsel.AFGEZEGD)
                : opslag.heeftPresentie(id) ? Optional.of(Beletsel.PRESENTIE_BEKEND) : Optional.<Beletsel>empty();
        if (beletsel.isEmpty()) {
            pasToe(id, wijziging, nieuw, zicht);
        }
        return beletsel;
    }

    /**
     * Undoes the last change, by who made it, within {@link #BEDENKTIJD}: that is a change too.
     *
     * @return whether anything was undone
     */
    public boolean herstel(UUID id, UUID wijziging, Zicht zicht) {
        vereis(zicht);
        voorlichting(id, zicht);
        var eerder = opslag.eerder(wijziging, id, tijd.nu().minus(BEDENKTIJD), zicht.gebruiker());
        eerder.ifPresent(stand -> pasToe(id, Stempel.idVan(wijziging, "hersteld"), stand, zicht));
        return eerder.isPresent();
    }

    private void pasToe(UUID id, UUID wijziging, Stand nieuw, Zicht zicht) {
        if (opslag.wijzig(wijziging, id, nieuw, zicht.gebruiker())) {
            opslag.uitgenodigd(id)
                    .forEach(jongere -> uitgever.publishEvent(new VoorlichtingGewijzigd(
                            stempel(wijziging, VoorlichtingBronnen.gewijzigd(jongere), zicht), jongere)));
        }
    }

    /**
     * Invites who are candidates; who was invited in the meantime is passed over.
     *
     * @param lijst id of the form: sending it twice invites once
     * @return how many were invited
     * @throws NietGevonden when one of them is no candidate within reach
     */
    public int nodigUit(UUID voorlichting, Set<JongereId> wie, UUID lijst, Zicht zicht) {
        var bijeenkomst = bekijk(voorlichting, zicht);
        var kan = bijeenkomst.jongeren().toList();
        if (bijeenkomst.voorlichting().afgezegd() || !kan.containsAll(wie)) {
            throw new NietGevonden("jongere");
        }
        var aantal = 0;
        for (var jongere : wie) {
            var id = UUID.nameUUIDFromBytes((lijst + "/" + jongere).getBytes(StandardCharsets.UTF_8));
            if (opslag.nodigUit(id, voorlichting, jongere, lijst, zicht.gebruiker())) {
                aantal++;
                uitgever.publishEvent(new Uitgenodigd(stempel(id, "uitgenodigd", zicht), jongere));
            }
        }
        return aantal;
    }

    /**
     * Writes down who came; only what is said and differs from what stood there.
     *
     * @param presentie by id of the uitnodiging
     * @return how many rows changed
     * @throws NietGevonden when one is not within reach
     */
    public int legVast(UUID voorlichting, Map<UUID, Presentie> presentie, UUID lijst, Zicht zicht) {
        var bijeenkomst = bekijk(voorlichting, zicht);
        if (opslag.isVerstuurd(lijst)
                || bijeenkomst.voorlichting().afgezegd()
                || !bijeenkomst.voorlichting().isGeweest(tijd.vandaag())) {
            return 0;
        }
        if (!bijeenkomst.genodigden().stream()
                .map(Genodigde::uitnodiging)
                .toList()
                .containsAll(presentie.keySet())) {
            throw new NietGevonden("uitnodiging");
        }
        var aantal = 0;
        for (var wie : bijeenkomst.genodigden()) {
            var nieuw = Optional.ofNullable(presentie.get(wie.uitnodiging()));
            if (nieuw.isPresent() && !nieuw.equals(wie.presentie())) {
                aantal++;
                legVast(wie, nieuw.get(), lijst, zicht);
            }
        }
        return aantal;
    }

    private void legVast(Genodigde wie, Presentie presentie, UUID lijst, Zicht zicht) {
        var id = UUID.randomUUID();
        opslag.legVast(id, wie, presentie, lijst, zicht.gebruiker());
        uitgever.publishEvent(
                new PresentieVastgelegd(stempel(id, "presentie", zicht), wie.jongere(), presentie.aanwezig()));
    }

    /**
     * Takes back a list that one sent oneself, within {@link #BEDENKTIJD}: the invitations, or who came.
     *
     * @return whether anything was taken back
     */
    public boolean neemTerug(UUID lijst, Zicht zicht) {
        vereis(zicht);
        var sinds = tijd.nu().minus(BEDENKTIJD);
        var presentie = opslag.neemPresentieTerug(lijst, sinds, zicht.gebruiker());
        presentie.forEach(regel -> uitgever.publishEvent(
                new PresentieVervallen(stempel(regel.id(), "presentie vervallen", zicht), regel.jongere())));
        var uitnodigingen = opslag.neemUitnodigingenTerug(lijst, sinds, zicht.gebruiker());
        uitnodigingen.forEach(regel -> uitgever.publishEvent(
                new UitnodigingVervallen(stempel(regel.id(), "uitnodiging vervallen", zicht), regel.jongere())));
        return !presentie.isEmpty() || !uitnodigingen.isEmpty();
    }

    private Voorlichting voorlichting(UUID id, Zicht zicht) {
        return opslag.find(id, zicht).orElseThrow(() -> new NietGevonden("voorlichting"));
    }

    private void vereis(Zicht zicht) {
        zicht.vereis(Recht.VOORLICHTING_HOUDEN);
        if (!zijnEr()) {
            throw new NietGevonden("voorlichting");
        }
    }

    private Stempel stempel(UUID rij, String soort, Zicht zicht) {
        return new Stempel(
                zicht.organisatie(), Stempel.idVan(rij, soort), tijd.nu(), tijd.vandaag(), zicht.gebruiker());
    }
}
