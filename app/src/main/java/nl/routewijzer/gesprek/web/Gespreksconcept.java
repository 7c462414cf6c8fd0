package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
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

    /**
     * @return when it was kept; empty when the conversation was rounded off meanwhile. What was typed is kept then too, unless
     *     it says what stands there already
     */
    Optional<Instant> bewaar(GesprekId id, long volgnummer, Map<String, List<String>> velden, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        var open = gesprek.afgerondOp().isEmpty();
        if (!open && !zegtIetsAnders(gesprek, velden)) {
            return Optional.empty();
        }
        var op = concepten.bewaar(
                Gespreksinzage.plaats(id, zicht), gesprek.jongere(), gesprek.versie(), volgnummer, velden);
        return open ? Optional.of(op) : Optional.empty();
    }

    /** Whether a conversation that was rounded off says what this form says: it was sent twice. */
    boolean isVerwerkt(GesprekId id, Uitkomst uitkomst, Map<String, List<String>> velden, Zicht zicht) {
        return opslag.vind(id, zicht)
                .filter(gesprek -> gesprek.uitkomst().equals(Optional.of(uitkomst)))
                .filter(gesprek -> !zegtIetsAnders(gesprek, velden))
                .isPresent();
    }

    private static boolean zegtIetsAnders(GesprekView gesprek, Map<String, List<String>> velden) {
        return !tekst(velden, "samen").equals(gesprek.samen())
                || !tekst(velden, "collegas").equals(gesprek.collegas());
    }

    private static String tekst(Map<String, List<String>> velden, String veld) {
        return velden.getOrDefault(veld, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    void vergeet(GesprekId id, Zicht zicht) {
        concepten.verwijder(Gespreksinzage.plaats(id, zicht));
    }

    /** What was typed for a conversation that moved goes along; it stays with the old one too, for when that is undone. */
    void volg(GesprekId van, GesprekId naar, Zicht zicht) {
        concepten
                .zoek(Gespreksinzage.plaats(van, zicht))
                .ifPresent(getypt -> bewaar(naar, getypt.volgnummer(), getypt.velden(), zicht));
    }

    /** Puts what was kept back into the form, before rounding off is undone; what was typed and never sent stays as it is. */
    void zetTerug(Gespreksinzage.Blad blad, LocalDate vandaag, Zicht zicht) {
        blad.vervolg().volgende().ifPresent(volgende -> vergeet(volgende.id(), zicht));
        if (blad.concept().isPresent()) {
            return;
        }
        var gesprek = blad.gesprek();
        var opzet = gesprek.opzet();
        var aanpak = gesprek.aanpak();
        var afspraken = blad.afspraken().stream()
                .map(Gespreksarchief.Afspraak::toezegging)
                .toList();
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("doelen", namen(opzet.doelen()));
        velden.put("doelEigen", List.of(opzet.doelEigen()));
        velden.put("aanwezig", namen(opzet.aanwezig()));
        velden.put("aanwezigen", List.of(opzet.aanwezigen()));
        velden.put("leiding", List.of(opzet.leiding().name()));
        velden.put("stappen", List.copyOf(aanpak.stappen()));
        velden.put("tools", List.copyOf(aanpak.tools()));
        velden.put("nagelaten", List.of(aanpak.nagelaten()));
        velden.put("samen", List.of(gesprek.samen()));
        velden.put("collegas", List.of(gesprek.collegas()));
        velden.put("stress", List.of(gesprek.stress().map(String::valueOf).orElse("")));
        velden.put("wie", afspraken.stream().map(a -> a.wie().name()).toList());
        velden.put("wat", afspraken.stream().map(Verslag.Toezegging::wat).toList());
        velden.put(
                "wanneer",
                afspraken.stream()
                        .map(a -> a.wanneer().map(Object::toString).orElse(""))
                        .toList());
        velden.put(
                "terug", afspraken.stream().map(a -> a.terugkoppeling().name()).toList());
        velden.putAll(Gespreksformulier.volgende(blad.vervolg(), GesprekPage.voorstellen(gesprek, vandaag)));
        concepten.bewaar(Gespreksinzage.plaats(gesprek.id(), zicht), gesprek.jongere(), gesprek.versie(), 0, velden);
    }

    private static List<String> namen(Set<? extends Enum<?>> keuzes) {
        return keuzes.stream().map(Enum::name).sorted().toList();
    }
}
