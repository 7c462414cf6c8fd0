package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts address, sentence and link together at the moment of sending, and hands them to who can bring them. The log says
 * which kind could not be sent and why in one word: no name, no address, no link.
 */
@Component
class Postkamer implements Verzender {

    private static final Logger LOG = LoggerFactory.getLogger(Postkamer.class);

    /** A way that can be gone: who brings it, and where to. */
    private record Route(Bezorger bezorger, Verzendweg weg, String adres) {}

    private final Map<Verzending.Soort, Verzendbron> bronnen;
    private final List<Adresboek> adresboeken;
    private final List<Bezorger> bezorgers;
    private final Organisaties organisaties;
    private final String huisadres;

    /** @param huisadres with which every link begins; never taken from a request, for who asks could change it */
    Postkamer(
            ObjectProvider<Verzendbron> bronnen,
            List<Adresboek> adresboeken,
            ObjectProvider<Bezorger> bezorgers,
            Organisaties organisaties,
            @Value("${routewijzer.adres:}") String huisadres) {
        this.bronnen = bronnen.stream().collect(Collectors.toMap(Verzendbron::soort, Function.identity()));
        this.adresboeken = List.copyOf(adresboeken);
        this.bezorgers = bezorgers.orderedStream().toList();
        this.organisaties = organisaties;
        this.huisadres = huisadres.replaceFirst("/$", "");
    }

    @Override
    public boolean verstuur(Verzending verzending) {
        var route = route(verzending.aan(), verzending.weg());
        if (route.isEmpty()) {
            LOG.warn("a notice of kind {} has no way out", verzending.soort());
            return false;
        }
        try {
            var stuk = bron(verzending).pad(verzending).map(pad -> stuk(verzending, route.get(), pad));
            stuk.ifPresent(route.get().bezorger()::bezorg);
            return stuk.isPresent();
        } catch (RuntimeException fout) {
            LOG.warn(
                    "a notice of kind {} was not sent: {}",
                    verzending.soort(),
                    fout.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public boolean bereikt(Ontvanger aan) {
        return route(aan, Verzendweg.MAIL).isPresent();
    }

    /** The way that was asked for, or else another one by which he is known. */
    private Optional<Route> route(Ontvanger aan, Verzendweg gevraagd) {
        return Stream.concat(Stream.of(gevraagd), Stream.of(Verzendweg.values()))
                .flatMap(weg -> bezorgers.stream()
                        .filter(bezorger -> bezorger.kan(weg))
                        .flatMap(bezorger -> adressen(aan, weg).map(adres -> new Route(bezorger, weg, adres))))
                .findFirst();
    }

    private Stream<String> adressen(Ontvanger aan, Verzendweg weg) {
        return adresboeken.stream().flatMap(boek -> boek.adres(aan, weg).stream());
    }

    private Verzendbron bron(Verzending verzending) {
        return Optional.ofNullable(bronnen.get(verzending.soort()))
                .orElseThrow(
                        () -> new IllegalStateException("niemand weet waar " + verzending.soort() + " heen leidt"));
    }

    private Poststuk stuk(Verzending verzending, Route route, String pad) {
        var huis = organisaties.huidige().map(Organisatie::naam).orElse("");
        return new Poststuk(
                route.weg(),
                route.adres(),
                t("verzending." + verzending.soort() + ".onderwerp"),
                t("verzending." + verzending.soort() + ".tekst", huis, huisadres + pad),
                pad);
    }
}
