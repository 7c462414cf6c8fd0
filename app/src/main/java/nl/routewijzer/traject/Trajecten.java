package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Inschrijving;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Grondslag;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectGebeurtenis.TrajectGemeld;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Reporting a jongere and saying who guides. Each is one transaction: all of it, or nothing with every reason why. */
@Component
@Transactional
public class Trajecten {

    private final TrajectOpslag opslag;
    private final Inschrijving inschrijving;
    private final Jongeren jongeren;
    private final Toewijzingen toewijzingen;
    private final Methodes methodes;
    private final Omgeving omgeving;

    /** What every act needs besides the other rooms. */
    @Component
    record Omgeving(Inkijk inkijk, Grondslagen grondslagen, Tijd tijd, ApplicationEventPublisher uitgever) {}

    Trajecten(
            TrajectOpslag opslag,
            Inschrijving inschrijving,
            Jongeren jongeren,
            Toewijzingen toewijzingen,
            Methodes methodes,
            Omgeving omgeving) {
        this.opslag = opslag;
        this.inschrijving = inschrijving;
        this.jongeren = jongeren;
        this.toewijzingen = toewijzingen;
        this.methodes = methodes;
        this.omgeving = omgeving;
    }

    /** @throws NietGevonden when the jongere has no open traject within reach */
    public TrajectView bekijk(JongereId jongere, Zicht zicht) {
        return omgeving.inkijk()
                .van(zicht, Doel.BEGELEIDING, () -> opslag.vindOpen(jongere, zicht))
                .orElseThrow(() -> new NietGevonden("traject"));
    }

    /** Whether this very melding was sent before. */
    boolean isGemeld(Melding melding) {
        return opslag.bestaat(melding.id());
    }

    /**
     * Takes up a melding: the jongere if he is new, a traject, the vaste consulent if one was chosen.
     *
     * @return the traject; for the same melding sent again, the one of the first time
     */
    public Uitkomst meld(Melding melding, Zicht zicht) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        if (opslag.bestaat(melding.id())) {
            return new Uitkomst.Gedaan(melding.jongere(), melding.id());
        }
        if (melding.nieuw().isEmpty()) {
            jongeren.vereis(melding.jongere(), Recht.JONGERE_MELDEN, zicht);
        }
        var beletsels = Meldregels.beoordeel(feiten(melding));
        if (!beletsels.isEmpty()) {
            return tochNiet(melding, beletsels);
        }
        if (melding.nieuw().isPresent()
                && !inschrijving.schrijfIn(melding.nieuw().get())) {
            return tochNiet(melding, List.of(Beletsel.BSN_AL_BEKEND));
        }
        var stempel = stempel(melding.id().waarde(), "gemeld", melding.dag(), zicht);
        if (!opslag.voegToe(melding, methodes.huidige().methode().versie(), stempel)) {
            return tochNiet(melding, List.of(Beletsel.OPEN_TRAJECT));
        }
        omgeving.grondslagen()
                .legVast(Grondslag.bijMelding(
                        melding.id().waarde(), melding.jongere(), melding.dag(), zicht.gebruiker()));
        omgeving.uitgever().publishEvent(new TrajectGemeld(stempel, melding.jongere(), melding.id()));
        melding.consulent()
                .ifPresent(consulent ->
                        toewijzingen.begin(melding.id(), melding.jongere(), consulent, melding.dag(), zicht));
        return new Uitkomst.Gedaan(melding.jongere(), melding.id());
    }

    /** Hands over to another vaste consulent from a day on; the present one guides until then. */
    public Uitkomst draagOver(JongereId jongere, GebruikerId nieuwe, LocalDate vanaf, String reden, Zicht zicht) {
        var verzoek = new Toewijzingen.Verzoek(UUID.randomUUID(), nieuwe, vanaf, reden, List.of());
        return toewijzingen.draagOver(verzoek, jongere, Punten.geen(), zicht);
    }

    private Meldregels.Feiten feiten(Melding melding) {
        return new Meldregels.Feiten(
                melding.nieuw().map(NieuweJongere::geboortedatum),
                melding.dag(),
                omgeving.tijd().vandaag(),
                melding.nieuw()
                        .flatMap(NieuweJongere::bsn)
                        .filter(inschrijving::isBekend)
                        .isPresent(),
                opslag.heeftOpen(melding.jongere()),
                melding.consulent()
                        .filter(wie -> !toewijzingen.isConsulent(wie))
                        .isEmpty());
    }

    private Stempel stempel(UUID rij, String soort, LocalDate ingang, Zicht zicht) {
        return new Stempel(
                zicht.organisatie(), Stempel.idVan(rij, soort), omgeving.tijd().nu(), ingang, zicht.gebruiker());
    }

    /** Nothing stays and the page says why; unless what stood in the way is this very melding, sent a moment before. */
    private Uitkomst tochNiet(Melding melding, List<Beletsel> beletsels) {
        if (opslag.bestaat(melding.id())) {
            return new Uitkomst.Gedaan(melding.jongere(), melding.id());
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Uitkomst.Geweigerd(beletsels);
    }
}
