package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.RoosterGebeurtenis.VerzoekGewijzigd;
import nl.routewijzer.gesprek.rooster.RoosterGebeurtenis.VerzoekGewijzigd.Wat;
import nl.routewijzer.gesprek.rooster.storage.Keuzearchief;
import nl.routewijzer.gesprek.rooster.storage.Verzoekarchief;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: a jongere asks for another way, place or time; who guides him plans it, or answers and says that it is arranged. */
@Component
@Transactional
public class Verzoeken {

    private final Verzoekarchief archief;
    private final Keuzearchief keuzes;
    private final Gesprekken gesprekken;
    private final Jongeren jongeren;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Verzoeken(
            Verzoekarchief archief,
            Keuzearchief keuzes,
            Gesprekken gesprekken,
            Jongeren jongeren,
            Inkijk inkijk,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.archief = archief;
        this.keuzes = keuzes;
        this.gesprekken = gesprekken;
        this.jongeren = jongeren;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** What he asked and nobody arranged yet, the first first. */
    @ZonderInkijk("his own, told to himself")
    public List<Verzoek> eigen(IngelogdeJongere wie) {
        return archief.open(wie.jongere());
    }

    /**
     * Asks. Asking anew takes the place of what he asked before.
     *
     * @param id made when the form was shown: sending twice is once
     * @param over his own conversation; another is left out
     * @param wens 1 to {@value Verzoek#LENGTE} characters
     */
    @ZonderInkijk("his own, told to himself")
    public void vraag(UUID id, Optional<Vorm> vorm, String wens, Optional<GesprekId> over, IngelogdeJongere wie) {
        var nu = tijd.nu();
        var zijn = over.flatMap(gesprek -> keuzes.vind(gesprek, wie.jongere())).map(Eigenafspraak::id);
        if (archief.bestaat(id)) {
            return;
        }
        archief.open(wie.jongere()).forEach(eerder -> archief.trekIn(eerder.id(), wie.jongere(), nu));
        archief.voegToe(id, wie.jongere(), vorm, wens, zijn, nu);
        meld(wie.organisatie(), id, Wat.GEDAAN, wie.jongere(), zichzelf(wie), nu);
    }

    /** He does not need it any more. */
    public void trekIn(UUID id, IngelogdeJongere wie) {
        var nu = tijd.nu();
        if (archief.trekIn(id, wie.jongere(), nu)) {
            meld(wie.organisatie(), id, Wat.INGETROKKEN, wie.jongere(), zichzelf(wie), nu);
        }
    }

    /** What this jongere asked and nobody arranged yet. */
    public List<Verzoek> open(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> archief.open(jongere));
    }

    /**
     * Plans a conversation as {@link Gesprekken#plan} does, which is the answer to what he asked.
     *
     * @param verzoek of this jongere; another is left as it is
     */
    public Besluit plan(UUID verzoek, GesprekId id, JongereId jongere, Planning planning, Zicht zicht) {
        var besluit = gesprekken.plan(id, jongere, planning, zicht);
        if (besluit instanceof Besluit.Gedaan) {
            isGeregeld(verzoek, jongere, zicht);
        }
        return besluit;
    }

    /** It was answered. */
    public void isGeregeld(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        if (archief.regel(id, jongere, zicht.gebruiker(), nu)) {
            meld(zicht.organisatie(), id, Wat.GEREGELD, jongere, zicht.gebruiker(), nu);
        }
    }

    /** @return false when it is too late */
    public boolean heropen(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        var gedaan = archief.heropen(id, jongere, zicht.gebruiker(), nu.minus(Rooster.BEDENKTIJD), nu);
        if (gedaan) {
            meld(zicht.organisatie(), id, Wat.HEROPEND, jongere, zicht.gebruiker(), nu);
        }
        return gedaan;
    }

    private void meld(OrganisatieId huis, UUID id, Wat wat, JongereId jongere, GebruikerId door, Instant nu) {
        var stempel = new Stempel(huis, Stempel.idVan(id, wat + " " + nu), nu, Tijd.dag(nu), door);
        uitgever.publishEvent(new VerzoekGewijzigd(stempel, jongere, wat));
    }

    private static GebruikerId zichzelf(IngelogdeJongere wie) {
        return new GebruikerId(wie.jongere().waarde());
    }
}
