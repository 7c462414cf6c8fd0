package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The draft of a conversation: kept while somebody types, gone when it is rounded off, back when that is undone. */
@Component
@Transactional
class Gespreksconcept {

    private final Gespreksarchief opslag;
    private final Concepten concepten;

    Gespreksconcept(Gespreksarchief opslag, Concepten concepten) {
        this.opslag = opslag;
        this.concepten = concepten;
    }

    /** @return when it was kept; empty when the conversation was rounded off meanwhile */
    Optional<Instant> bewaar(GesprekId id, long volgnummer, Map<String, List<String>> velden, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        return gesprek.afgerondOp().isPresent()
                ? Optional.empty()
                : Optional.of(concepten.bewaar(
                        Gespreksinzage.plaats(id, zicht), gesprek.jongere(), gesprek.versie(), volgnummer, velden));
    }

    void vergeet(GesprekId id, Zicht zicht) {
        concepten.verwijder(Gespreksinzage.plaats(id, zicht));
    }

    /** Puts what was kept back into the form, before rounding off is undone. */
    void zetTerug(Gespreksinzage.Blad blad, LocalDate vandaag, Zicht zicht) {
        var gesprek = blad.gesprek();
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("stappen", blad.stappen());
        velden.put("samen", List.of(gesprek.samen()));
        velden.put("collegas", List.of(gesprek.collegas()));
        velden.put("stress", List.of(gesprek.stress().map(String::valueOf).orElse("")));
        velden.put(
                "wie",
                blad.afspraken().stream().map(a -> a.toezegging().wie().name()).toList());
        velden.put(
                "wat", blad.afspraken().stream().map(a -> a.toezegging().wat()).toList());
        velden.put(
                "wanneer",
                blad.afspraken().stream()
                        .map(a -> a.toezegging().wanneer().map(Object::toString).orElse(""))
                        .toList());
        velden.put(
                "gelukt",
                blad.vorigeKeer().stream()
                        .filter(Gespreksarchief.Afspraak::gelukt)
                        .map(a -> a.id().toString())
                        .toList());
        velden.putAll(Gespreksformulier.volgende(blad.vervolg(), GesprekPage.voorstellen(gesprek, vandaag)));
        concepten.bewaar(Gespreksinzage.plaats(gesprek.id(), zicht), gesprek.jongere(), gesprek.versie(), 0, velden);
    }
}
