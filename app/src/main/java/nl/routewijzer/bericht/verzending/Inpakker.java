package nl.routewijzer.bericht.verzending;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.Adresboek.Bereik;
import nl.routewijzer.gedeeld.Bijvoegsel;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts address, sentence and link of a notice together at the moment of sending. The way: what the jongere wished, else what was
 * asked for, else another one by which he is known.
 */
@Component
class Inpakker {

    /** What became of it. */
    sealed interface Inhoud {

        record Klaar(Bezorger bezorger, Poststuk stuk) implements Inhoud {}

        /** There is no use in it any more. */
        record NietNodig() implements Inhoud {}

        /** It is not the moment. */
        record Later(Instant wanneer) implements Inhoud {}
    }

    private static final Optional<Bijvoegsel> NIETS = Optional.empty();

    /** A way that can be gone: who brings it, and where to. */
    private record Route(Bezorger bezorger, Verzendweg weg, String adres) {}

    /**
     * What a letter head says.
     *
     * @param naam of the organisation of this context
     * @param adres with which every link begins; never taken from a request, for who asks could change it
     */
    record Afzender(Supplier<String> naam, String adres) {

        Afzender {
            adres = adres.replaceFirst("/$", "");
        }
    }

    private final Map<Verzending.Soort, Verzendbron> bronnen;
    private final List<Adresboek> adresboeken;
    private final List<Bezorger> bezorgers;
    private final Wijze.Bron wijzen;
    private final Afzender afzender;

    @Autowired
    Inpakker(
            ObjectProvider<Verzendbron> bronnen,
            List<Adresboek> adresboeken,
            ObjectProvider<Bezorger> bezorgers,
            Wijze.Bron wijzen,
            Organisaties organisaties,
            @Value("${routewijzer.adres:}") String huisadres) {
        this(
                bronnen.stream().toList(),
                adresboeken,
                bezorgers.orderedStream().toList(),
                wijzen,
                new Afzender(() -> organisaties.huidige().map(Organisatie::naam).orElse(""), huisadres));
    }

    Inpakker(
            List<Verzendbron> bronnen,
            List<Adresboek> adresboeken,
            List<Bezorger> bezorgers,
            Wijze.Bron wijzen,
            Afzender afzender) {
        this.bronnen = bronnen.stream().collect(Collectors.toMap(Verzendbron::soort, Function.identity()));
        this.adresboeken = List.copyOf(adresboeken);
        this.bezorgers = List.copyOf(bezorgers);
        this.wijzen = wijzen;
        this.afzender = afzender;
    }

    List<Bezorger> bezorgers() {
        return bezorgers;
    }

    /** @throws Bezorgfout when there is no way to him, or nobody knows where it leads */
    Inhoud maak(Post post, Instant nu) {
        var verzending = post.verzending();
        var bron = bron(verzending);
        var wijze = wijzen.van(verzending.aan());
        if (bron.magUit() && !wijze.seintjes()) {
            return new Inhoud.NietNodig();
        }
        var stil =
                bron.ookInStilte() ? Optional.<Instant>empty() : wijze.stilte().flatMap(stilte -> stilte.einde(nu));
        if (stil.isPresent()) {
            return new Inhoud.Later(stil.get());
        }
        var route = route(verzending.aan(), verzending.weg(), wijze).orElseThrow(() -> new Bezorgfout(Fout.GEEN_WEG));
        return bron.pad(verzending)
                .<Inhoud>map(pad -> new Inhoud.Klaar(route.bezorger(), stuk(post, route, wijze.taal(), pad)))
                .orElseGet(Inhoud.NietNodig::new);
    }

    boolean kan(Verzendweg weg) {
        return bezorgers.stream().anyMatch(bezorger -> bezorger.kan(weg));
    }

    boolean bereikt(Ontvanger aan) {
        return route(aan, Verzendweg.MAIL, wijzen.van(aan)).isPresent();
    }

    Verzendbron bron(Verzending verzending) {
        return Optional.ofNullable(bronnen.get(verzending.soort()))
                .orElseThrow(
                        () -> new IllegalStateException("niemand weet waar " + verzending.soort() + " heen leidt"));
    }

    private Optional<Route> route(Ontvanger aan, Verzendweg gevraagd, Wijze wijze) {
        var bereik = bereik(aan);
        return Stream.of(wijze.weg().stream(), Stream.of(gevraagd), Stream.of(Verzendweg.values()))
                .flatMap(Function.identity())
                .flatMap(weg -> bezorgers.stream()
                        .filter(bezorger -> bezorger.kan(weg))
                        .flatMap(bezorger -> bereik.stream()
                                .flatMap(waar -> waar.adres(weg).stream())
                                .map(adres -> new Route(bezorger, weg, adres))))
                .findFirst();
    }

    private Optional<Bereik> bereik(Ontvanger aan) {
        return adresboeken.stream().flatMap(boek -> boek.van(aan).stream()).findFirst();
    }

    private Poststuk stuk(Post post, Route route, Taal taal, String pad) {
        var soort = post.verzending().soort();
        var bijvoegsel = route.weg() == Verzendweg.MAIL && route.bezorger().neemtMee()
                ? bron(post.verzending()).bijvoegsel(post.verzending())
                : NIETS;
        return new Poststuk(
                post.id(),
                route.weg(),
                route.adres(),
                soort,
                taal,
                Zinnen.onderwerp(taal, soort),
                Zinnen.tekst(taal, soort, afzender.naam().get(), afzender.adres() + pad)
                        + (bijvoegsel.isPresent() ? "\n\n" + Zinnen.bijvoegsel(taal) : ""),
                pad,
                bijvoegsel);
    }
}
