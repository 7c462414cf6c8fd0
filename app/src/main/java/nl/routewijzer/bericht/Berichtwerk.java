package nl.routewijzer.bericht;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.BerichtGebeurtenis.AntwoordNietNodig;
import nl.routewijzer.bericht.BerichtGebeurtenis.AntwoordTochNodig;
import nl.routewijzer.bericht.BerichtGebeurtenis.BerichtGeschreven;
import nl.routewijzer.bericht.BerichtGebeurtenis.BerichtTeruggenomen;
import nl.routewijzer.bericht.Schrijfuitkomst.Beletsel;
import nl.routewijzer.bericht.Schrijfuitkomst.Gedaan;
import nl.routewijzer.bericht.Schrijfuitkomst.Geweigerd;
import nl.routewijzer.bericht.bijlage.Bijlagearchief;
import nl.routewijzer.bericht.domain.Schrijfregel;
import nl.routewijzer.bericht.storage.Draadarchief;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing: by the jongere himself, and by who guides him or covers now. He can always write: also when he is followed with care, in
 * nazorg, and after it.
 */
@Component
@Transactional
public class Berichtwerk {

    /** How long who wrote a message can take it back. */
    public static final Duration TERUGNEMEN = Duration.ofMinutes(1);

    private final Draadarchief archief;
    private final Bijlagearchief bijlagen;
    private final Jongeren jongeren;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Berichtwerk(
            Draadarchief archief,
            Bijlagearchief bijlagen,
            Jongeren jongeren,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.archief = archief;
        this.bijlagen = bijlagen;
        this.jongeren = jongeren;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Keeps a message; the thread begins with its first. Sent again under the same id with the same words it is the same message.
     *
     * @throws NietGevonden when the jongere is not within reach, or has no such step or gesprek
     */
    public Schrijfuitkomst schrijf(NieuwBericht nieuw, Schrijver wie) {
        vereis(nieuw.jongere(), wie);
        archief.grendel(wie, nieuw.jongere());
        var eerder = archief.zoek(nieuw.id());
        if (eerder.isPresent()) {
            return nogEens(eerder.get(), nieuw, wie);
        }
        var nu = tijd.nu();
        var beletsels = Schrijfregel.beletsels(new Schrijfregel.Feiten(
                nieuw.tekst(),
                archief.kortGeleden(wie, nieuw.jongere(), nu.minus(Schrijfregel.TELT)),
                nieuw.reeks().isEmpty()));
        if (!beletsels.isEmpty()) {
            return new Geweigerd(beletsels);
        }
        var draad = archief.draad(nieuw.jongere(), nieuw.over()).orElseGet(() -> begin(nieuw, nu));
        archief.voegToe(draad, nieuw, wie, nu);
        bijlagen.voegToe(nieuw.id(), nieuw.jongere(), nieuw.bijlagen());
        uitgever.publishEvent(new BerichtGeschreven(
                stempel(nieuw.id(), "geschreven", nu, wie.door()), nieuw.jongere(), draad, nieuw.id(), wie.kant()));
        return new Gedaan(draad, nieuw.id());
    }

    private DraadId begin(NieuwBericht nieuw, Instant nu) {
        if (!archief.bestaat(nieuw.jongere(), nieuw.over())) {
            throw new NietGevonden("onderwerp");
        }
        var draad = new DraadId(nieuw.id());
        archief.begin(draad, nieuw.jongere(), nieuw.over(), nu);
        return draad;
    }

    /** The same words are the same message. Other words, as by who went back in his browser, are one more. */
    private Schrijfuitkomst nogEens(Draadarchief.Eerder eerder, NieuwBericht nieuw, Schrijver wie) {
        vereisEigen(eerder, nieuw.jongere(), wie);
        return eerder.zegt(nieuw.tekst())
                ? new Gedaan(eerder.draad(), nieuw.id())
                : schrijf(nieuw.onder(Stempel.idVan(nieuw.id(), nieuw.tekst())), wie);
    }

    private static void vereisEigen(Draadarchief.Eerder eerder, JongereId jongere, Schrijver wie) {
        var mijn = wie.kant() == Kant.COLLEGA
                ? eerder.gebruiker().filter(wie.door()::equals).isPresent()
                : eerder.gebruiker().isEmpty();
        if (!mijn || !eerder.jongere().equals(jongere)) {
            throw new NietGevonden("bericht");
        }
    }

    /**
     * Takes back what one wrote, within {@link #TERUGNEMEN}: text and files are gone, and both sides read that it was taken back.
     *
     * @return false when it is not his, or the minute is over, or it was done before
     */
    public boolean neemTerug(JongereId jongere, UUID bericht, Schrijver wie) {
        vereis(jongere, wie);
        archief.grendel(wie, jongere);
        var nu = tijd.nu();
        var draad = archief.neemTerug(bericht, jongere, wie, nu.minus(TERUGNEMEN), nu);
        draad.ifPresent(in -> {
            bijlagen.haalWeg(bericht);
            uitgever.publishEvent(
                    new BerichtTeruggenomen(stempel(bericht, "teruggenomen", nu, wie.door()), jongere, in, bericht));
        });
        return draad.isPresent();
    }

    /**
     * No answer is needed to what was written up to this number; what comes after it waits again.
     *
     * @param id from the form: sent again it is the same
     */
    public void hoeftGeenAntwoord(UUID id, JongereId jongere, DraadId draad, int tot, Zicht zicht) {
        vereisDraad(jongere, draad, zicht);
        var nu = tijd.nu();
        if (archief.doeAf(id, jongere, draad, tot, zicht.gebruiker(), nu)) {
            uitgever.publishEvent(
                    new AntwoordNietNodig(stempel(id, "afgedaan", nu, zicht.gebruiker()), jongere, draad));
        }
    }

    /** Undoes that. Doing it twice is doing it once. */
    public void tochWelAntwoord(JongereId jongere, DraadId draad, Zicht zicht) {
        vereisDraad(jongere, draad, zicht);
        var nu = tijd.nu();
        archief.doeTochNietAf(draad, zicht.gebruiker(), nu)
                .ifPresent(rij -> uitgever.publishEvent(
                        new AntwoordTochNodig(stempel(rij, "ongedaan", nu, zicht.gebruiker()), jongere, draad)));
    }

    /** Who may write here read up to the last of these; of who only looks along nothing is kept. */
    public void gelezen(Draadblad blad, Schrijver wie) {
        if (blad.magSchrijven() && blad.laatste() > 0) {
            blad.draad().ifPresent(draad -> archief.lees(draad, blad.jongere(), blad.laatste(), wie, tijd.nu()));
        }
    }

    /** Whether the other side may see when he read, from now on. */
    public void toonLezen(Schrijver wie, boolean aan) {
        archief.wens(wie, aan, tijd.nu());
    }

    /**
     * Before anything that costs much is done for who writes: what became of it when it was kept before, and else why it cannot be now.
     *
     * @return empty when there is something new to keep
     * @throws NietGevonden when he cannot write to this jongere
     */
    public Optional<Schrijfuitkomst> vooraf(UUID id, JongereId jongere, String tekst, Schrijver wie) {
        vereis(jongere, wie);
        var onder = id;
        for (var eerder = archief.zoek(onder); eerder.isPresent(); eerder = archief.zoek(onder)) {
            vereisEigen(eerder.get(), jongere, wie);
            if (eerder.get().zegt(tekst)) {
                return Optional.of(new Gedaan(eerder.get().draad(), onder));
            }
            onder = Stempel.idVan(onder, tekst);
        }
        return Schrijfregel.isTeSnel(archief.kortGeleden(wie, jongere, tijd.nu().minus(Schrijfregel.TELT)))
                ? Optional.of(new Geweigerd(List.of(Beletsel.TE_SNEL)))
                : Optional.empty();
    }

    private void vereisDraad(JongereId jongere, DraadId draad, Zicht zicht) {
        var wie = new Schrijver.Collega(zicht);
        vereis(jongere, wie);
        archief.grendel(wie, jongere);
        if (!archief.isVan(draad, jongere)) {
            throw new NietGevonden("draad");
        }
    }

    private void vereis(JongereId jongere, Schrijver wie) {
        switch (wie) {
            case Schrijver.Collega collega -> jongeren.vereis(jongere, Recht.BERICHTEN_SCHRIJVEN, collega.zicht());
            case Schrijver.Jongere zelf -> {
                if (!zelf.wie().jongere().equals(jongere)) {
                    throw new NietGevonden("jongere");
                }
            }
        }
    }

    private static Stempel stempel(UUID rij, String soort, Instant op, GebruikerId door) {
        return new Stempel(Organisatiecontext.vereist(), Stempel.idVan(rij, soort), op, Tijd.dag(op), door);
    }
}
