package nl.routewijzer.traject;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectGebeurtenis.FeitVastgelegd;
import nl.routewijzer.traject.TrajectGebeurtenis.FeitVervallen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a traject stands, and what is established in it: terms, uitstroom, nazorg, closing and coming back. Each is one
 * transaction: all of it, or nothing with every reason why.
 */
@Component
@Transactional
public class Trajectfeiten {

    /** How long what was written down can be taken back by who did it. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private final Feitopslag opslag;
    private final Jongeren jongeren;
    private final Grondslagen grondslagen;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Trajectfeiten(
            Feitopslag opslag,
            Jongeren jongeren,
            Grondslagen grondslagen,
            Inkijk inkijk,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.opslag = opslag;
        this.jongeren = jongeren;
        this.grondslagen = grondslagen;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Where the last traject of the jongere stands; empty when he never had one.
     *
     * @throws NietGevonden when the jongere is not within reach
     */
    public Optional<Trajectstand> stand(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_ZIEN, zicht);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> opslag.stand(jongere));
    }

    /** As {@link #stand(JongereId, Zicht)}, for rows that are computed from it. Nobody sees it. */
    public Optional<Trajectstand> standOmAfTeLeiden(JongereId jongere) {
        return opslag.stand(jongere);
    }

    /**
     * Establishes something in the last traject of the jongere.
     *
     * @param id made when the form was shown: sending twice gives one fact
     * @throws NietGevonden when the jongere is not within reach or never had a traject
     */
    public Uitkomst legVast(UUID id, JongereId jongere, Feitsoort soort, LocalDate dag, String tekst, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        if (soort == Feitsoort.UITKERING_GEVRAAGD) {
            grondslagen.eis(jongere, Verwerking.UITKERING);
        }
        if (stand.feiten().stream().anyMatch(feit -> feit.id().equals(id))) {
            return new Uitkomst.Gedaan(jongere, stand.traject());
        }
        var beletsels = Feitregels.beoordeel(new Feitregels.Feiten(soort, dag, tekst, stand, tijd.vandaag()));
        if (!beletsels.isEmpty()) {
            return new Uitkomst.Geweigerd(beletsels);
        }
        var nu = tijd.nu();
        var feit = new Feit(id, soort, dag, tekst, nu, zicht.gebruiker());
        if (opslag.voegToe(feit, stand)) {
            var feiten = new ArrayList<>(stand.feiten());
            feiten.add(feit);
            opslag.sluit(stand.traject(), Trajectstand.geslotenOp(feiten));
            uitgever.publishEvent(
                    new FeitVastgelegd(stempel(id, "feit", nu, dag, zicht), jongere, stand.traject(), soort));
        }
        return new Uitkomst.Gedaan(jongere, stand.traject());
    }

    /**
     * Takes back what one established oneself, within {@link #BEDENKTIJD}; afterwards nothing happens.
     *
     * @return whether it was taken back
     * @throws NietGevonden when the jongere is not within reach or never had a traject
     */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        var over = stand.feiten().stream().filter(feit -> !feit.id().equals(id)).toList();
        var nu = tijd.nu();
        var terug = over.size() < stand.feiten().size()
                && opslag.neemTerug(id, jongere, zicht.gebruiker(), nu.minus(BEDENKTIJD), nu);
        if (terug) {
            opslag.sluit(stand.traject(), Trajectstand.geslotenOp(over));
            uitgever.publishEvent(new FeitVervallen(
                    stempel(id, "feit vervallen", nu, Tijd.dag(nu), zicht), jongere, stand.traject()));
        }
        return terug;
    }

    /** One at a time in a traject: who waits judges by what the one before established. */
    private Trajectstand vereis(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        opslag.grendel(jongere);
        return opslag.stand(jongere).orElseThrow(() -> new NietGevonden("traject"));
    }

    private static Stempel stempel(UUID id, String soort, Instant nu, LocalDate ingang, Zicht zicht) {
        return new Stempel(zicht.organisatie(), Stempel.idVan(id, soort), nu, ingang, zicht.gebruiker());
    }
}
