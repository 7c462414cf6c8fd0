package nl.routewijzer.aanbod;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.aanbod.AanbodGebeurtenis.ReactieGegeven;
import nl.routewijzer.aanbod.AanbodGebeurtenis.ReactieTeruggenomen;
import nl.routewijzer.aanbod.Reactie.Antwoord;
import nl.routewijzer.aanbod.storage.Reactiearchief;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a jongere says of an option: that he likes it, or that it does not fit and maybe why. It is no application and asks for nothing. */
@Component
@Transactional
public class Reacties {

    private final Reactiearchief archief;
    private final Opties opties;
    private final Jongeren jongeren;
    private final Grondslagen grondslagen;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Reacties(
            Reactiearchief archief,
            Opties opties,
            Jongeren jongeren,
            Grondslagen grondslagen,
            Inkijk inkijk,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.archief = archief;
        this.opties = opties;
        this.jongeren = jongeren;
        this.grondslagen = grondslagen;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** What he says now, the last first. */
    public List<Reactie> eigen(IngelogdeJongere wie) {
        return archief.van(wie.jongere());
    }

    /** Whether it can be written down now, for who guides him to read. */
    public boolean kanZeggen(IngelogdeJongere wie) {
        return grondslagen.draagt(wie.jongere(), Verwerking.BEGELEIDEN);
    }

    /**
     * In the place of what he said of it before.
     *
     * @param id made when the page was shown: sending twice is once
     * @param reden at most {@value Reactie#REDEN} characters; may be empty
     */
    public void zeg(UUID id, OptieId optie, Antwoord antwoord, String reden, IngelogdeJongere wie) {
        var welke = opties.bekijk(optie, wie).id();
        if (!kanZeggen(wie)) {
            throw new NietGevonden("grondslag");
        }
        if (archief.bestaat(id)) {
            return;
        }
        var nu = tijd.nu();
        haalWeg(welke, wie, nu);
        if (archief.zeg(id, wie.jongere(), welke, antwoord, reden, nu)) {
            uitgever.publishEvent(new ReactieGegeven(stempel(id, "gegeven", wie, nu), wie.jongere(), welke));
        }
    }

    /** As if he said nothing of it. */
    public void neemTerug(OptieId optie, IngelogdeJongere wie) {
        haalWeg(optie, wie, tijd.nu());
    }

    /** What a jongere says of options, for who guides him. */
    public List<Reactie> van(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_ZIEN, zicht);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> archief.van(jongere));
    }

    /** @throws NietGevonden when he said nothing of it */
    public Reactie bekijk(JongereId jongere, OptieId optie, Zicht zicht) {
        return van(jongere, zicht).stream()
                .filter(reactie -> reactie.optie().equals(optie))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("reactie"));
    }

    private void haalWeg(OptieId optie, IngelogdeJongere wie, Instant nu) {
        archief.neemTerug(wie.jongere(), optie, nu)
                .ifPresent(id -> uitgever.publishEvent(
                        new ReactieTeruggenomen(stempel(id, "teruggenomen", wie, nu), wie.jongere(), optie)));
    }

    private static Stempel stempel(UUID reactie, String wat, IngelogdeJongere wie, Instant nu) {
        return new Stempel(
                wie.organisatie(),
                Stempel.idVan(reactie, wat),
                nu,
                Tijd.dag(nu),
                new GebruikerId(wie.jongere().waarde()));
    }
}
