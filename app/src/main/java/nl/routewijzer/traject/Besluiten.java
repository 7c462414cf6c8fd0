package nl.routewijzer.traject;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectGebeurtenis.BesluitGenomen;
import nl.routewijzer.traject.TrajectGebeurtenis.BesluitVervallen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: deciding at a moment of the method, revising that, and taking it back. Each is one transaction. */
@Component
@Transactional
public class Besluiten {

    private final Besluitopslag opslag;
    private final Feitopslag feiten;
    private final Jongeren jongeren;
    private final Methodes methodes;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Besluiten(
            Besluitopslag opslag,
            Feitopslag feiten,
            Jongeren jongeren,
            Methodes methodes,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.opslag = opslag;
        this.feiten = feiten;
        this.jongeren = jongeren;
        this.methodes = methodes;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * The decision moments with what was decided; empty when the jongere never had a traject. Within the gate of a page that
     * has shown him.
     */
    public Optional<Besluitlijst> van(JongereId jongere) {
        return opslag.van(jongere);
    }

    /**
     * Decides in the open traject of the jongere; a decision on the same moment before it stays to be read.
     *
     * @throws NietGevonden when the jongere is not within reach or never had a traject, or for a moment the method does
     *     not know
     */
    public Uitkomst neem(Besluit.Nieuw besluit, JongereId jongere, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        var moment = methodes.versie(stand.methodeversie())
                .beslismoment(besluit.moment())
                .orElseThrow(() -> new NietGevonden("beslismoment"));
        var beletsels = Besluitregels.beoordeel(new Besluitregels.Feiten(besluit, moment, stand, tijd.vandaag()));
        if (!beletsels.isEmpty()) {
            return new Uitkomst.Geweigerd(beletsels);
        }
        var nu = tijd.nu();
        if (opslag.voegToe(besluit, stand, nu, zicht.gebruiker())) {
            var stempel = new Stempel(
                    zicht.organisatie(), Stempel.idVan(besluit.id(), "besluit"), nu, besluit.op(), zicht.gebruiker());
            uitgever.publishEvent(new BesluitGenomen(stempel, jongere, stand.traject(), besluit.route()));
        }
        return new Uitkomst.Gedaan(jongere, stand.traject());
    }

    /**
     * Takes back what one decided oneself, within {@link Trajectfeiten#BEDENKTIJD}; afterwards nothing happens.
     *
     * @return whether it was taken back
     * @throws NietGevonden when the jongere is not within reach or never had a traject
     */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        var nu = tijd.nu();
        var terug = opslag.neemTerug(id, jongere, zicht.gebruiker(), nu.minus(Trajectfeiten.BEDENKTIJD), nu);
        if (terug) {
            var stempel = new Stempel(
                    zicht.organisatie(), Stempel.idVan(id, "besluit vervallen"), nu, Tijd.dag(nu), zicht.gebruiker());
            uitgever.publishEvent(new BesluitVervallen(stempel, jongere, stand.traject()));
        }
        return terug;
    }

    private Trajectstand vereis(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        return feiten.stand(jongere).orElseThrow(() -> new NietGevonden("traject"));
    }
}
