package nl.routewijzer.gesprek.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.storage.Concepten.Concept;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Komstbron;
import nl.routewijzer.gesprek.Planbron;
import nl.routewijzer.gesprek.Verbeteringen;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
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
     * @param vorigeKeer agreements of the conversation before
     * @param afspraken of this conversation, once rounded off
     * @param vervolg what was agreed for the next time, once rounded off
     * @param eerder earlier versions of the text, newest first
     * @param concept what the reader typed here and did not send; also when somebody else rounded off meanwhile
     * @param plan what there is to see of the plan
     * @param gezegd what he said of whether he comes, while it stands planned
     */
    record Blad(
            GesprekView gesprek,
            List<Gespreksarchief.Afspraak> vorigeKeer,
            List<Gespreksarchief.Afspraak> afspraken,
            Gespreksarchief.Vervolg vervolg,
            List<Verbeteringen.Eerder> eerder,
            Optional<Concept> concept,
            Planbron.Blik plan,
            Optional<Komstbron.Gezegd> gezegd)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return gesprek.jongere();
        }

        /** The text the reader typed and did not send before somebody else rounded off. */
        Optional<String> nogGetypt() {
            return concept.map(Concept::velden)
                    .map(velden -> Stream.of("samen", "collegas")
                            .flatMap(veld -> velden.getOrDefault(veld, List.of()).stream())
                            .filter(tekst -> !tekst.isBlank())
                            .collect(Collectors.joining("\n")))
                    .filter(tekst -> !tekst.isEmpty());
        }
    }

    private final Gespreksarchief opslag;
    private final Verbeteringen verbeteringen;
    private final Concepten concepten;
    private final Optional<Planbron> plan;
    private final Optional<Komstbron> komst;
    private final Inkijk inkijk;

    Gespreksinzage(
            Gespreksarchief opslag,
            Verbeteringen verbeteringen,
            Concepten concepten,
            Optional<Planbron> plan,
            Optional<Komstbron> komst,
            Inkijk inkijk) {
        this.opslag = opslag;
        this.verbeteringen = verbeteringen;
        this.concepten = concepten;
        this.plan = plan;
        this.komst = komst;
        this.inkijk = inkijk;
    }

    /** @throws NietGevonden when there is no such conversation within reach */
    Blad bekijk(GesprekId id, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> opslag.vind(id, zicht).map(gesprek -> blad(gesprek, zicht)))
                .orElseThrow(() -> new NietGevonden("gesprek"));
    }

    private Blad blad(GesprekView gesprek, Zicht zicht) {
        var id = gesprek.id();
        var concept = concepten.zoek(plaats(id, zicht));
        var blik = plan.map(bron -> bron.blik(gesprek.jongere())).orElse(Planbron.Blik.LEEG);
        return gesprek.afgerondOp().isPresent()
                ? new Blad(
                        gesprek,
                        List.of(),
                        opslag.afspraken(id),
                        opslag.vervolg(id),
                        verbeteringen.eerder(gesprek),
                        concept,
                        blik,
                        Optional.empty())
                : new Blad(
                        gesprek,
                        opslag.vorigeKeer(gesprek),
                        List.of(),
                        Gespreksarchief.Vervolg.GEEN,
                        List.of(),
                        concept,
                        blik,
                        komst.flatMap(bron -> bron.gezegd(gesprek.jongere(), id, gesprek.begin())));
    }

    static Concepten.Plaats plaats(GesprekId id, Zicht zicht) {
        return new Concepten.Plaats(zicht.gebruiker(), FORMULIER, id.waarde());
    }
}
