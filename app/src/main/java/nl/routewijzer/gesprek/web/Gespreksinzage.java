package nl.routewijzer.gesprek.web;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.storage.Concepten.Concept;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.jongere.JongereView.Voorzichtig;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: one conversation with all its page shows, in one look. */
@Component
@Transactional
class Gespreksinzage {

    static final String FORMULIER = "gesprek";

    /**
     * @param voorzichtig while it holds
     * @param vorigeKeer agreements of the conversation before
     * @param stappen ids of the steps, once rounded off
     * @param afspraken of this conversation, once rounded off
     * @param vervolg what was agreed for the next time, once rounded off
     * @param concept what the reader typed here and did not finish
     */
    record Blad(
            GesprekView gesprek,
            Optional<Voorzichtig> voorzichtig,
            List<Gespreksarchief.Afspraak> vorigeKeer,
            List<String> stappen,
            List<Gespreksarchief.Afspraak> afspraken,
            Gespreksarchief.Vervolg vervolg,
            Optional<Concept> concept)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return gesprek.jongere();
        }
    }

    private final Gespreksarchief opslag;
    private final Voorzichtigheid voorzichtigheid;
    private final Concepten concepten;
    private final Inkijk inkijk;

    Gespreksinzage(Gespreksarchief opslag, Voorzichtigheid voorzichtigheid, Concepten concepten, Inkijk inkijk) {
        this.opslag = opslag;
        this.voorzichtigheid = voorzichtigheid;
        this.concepten = concepten;
        this.inkijk = inkijk;
    }

    /** @throws NietGevonden when there is no such conversation within reach */
    Blad bekijk(GesprekId id, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> opslag.vind(id, zicht).map(gesprek -> blad(gesprek, zicht)))
                .orElseThrow(() -> new NietGevonden("gesprek"));
    }

    private Blad blad(GesprekView gesprek, Zicht zicht) {
        var vorige = opslag.vorigeKeer(gesprek);
        var voorzichtig = voorzichtigheid.nu(gesprek.jongere());
        var id = gesprek.id();
        return gesprek.afgerondOp().isPresent()
                ? new Blad(
                        gesprek,
                        voorzichtig,
                        vorige,
                        opslag.stappen(id),
                        opslag.afspraken(id),
                        opslag.vervolg(id),
                        Optional.empty())
                : new Blad(
                        gesprek,
                        voorzichtig,
                        vorige,
                        List.of(),
                        List.of(),
                        Gespreksarchief.Vervolg.GEEN,
                        concepten.zoek(plaats(id, zicht)));
    }

    static Concepten.Plaats plaats(GesprekId id, Zicht zicht) {
        return new Concepten.Plaats(zicht.gebruiker(), FORMULIER, id.waarde());
    }
}
