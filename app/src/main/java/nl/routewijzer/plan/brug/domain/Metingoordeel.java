package nl.routewijzer.plan.brug.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Bezwaar;
import nl.routewijzer.plan.brug.Bezwaar.Soort;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Meting;

/**
 * Can this be kept? Only nonsense is refused: part of the answers is fine, and so is "I don't know". How long ago the last time
 * was, never stands in the way.
 */
public final class Metingoordeel {

    private static final List<Function<Feiten, Stream<Bezwaar>>> REGELS = List.of(
            Metingoordeel::ietsIngevuld,
            Metingoordeel::doorWieHetKan,
            Metingoordeel::nietInDeToekomst,
            Metingoordeel::nietVoorDeMelding,
            Metingoordeel::elkAntwoordPast,
            Metingoordeel::opmerkingNietTeLang);

    /** @param melding of the traject it belongs to */
    public record Feiten(Meting meting, Instrument instrument, LocalDate melding, LocalDate vandaag) {}

    public static List<Bezwaar> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten)).toList();
    }

    private static Stream<Bezwaar> ietsIngevuld(Feiten f) {
        return f.meting().antwoorden().isEmpty() ? Stream.of(Bezwaar.over(Soort.NIETS_INGEVULD)) : Stream.empty();
    }

    private static Stream<Bezwaar> doorWieHetKan(Feiten f) {
        return f.instrument().kan(f.meting().wie()) ? Stream.empty() : Stream.of(Bezwaar.over(Soort.NIET_DOOR_JULLIE));
    }

    private static Stream<Bezwaar> nietInDeToekomst(Feiten f) {
        return f.meting().dag().isAfter(f.vandaag())
                ? Stream.of(Bezwaar.over(Soort.DAG_IN_DE_TOEKOMST))
                : Stream.empty();
    }

    private static Stream<Bezwaar> nietVoorDeMelding(Feiten f) {
        return f.meting().dag().isBefore(f.melding())
                ? Stream.of(Bezwaar.over(Soort.DAG_VOOR_DE_MELDING))
                : Stream.empty();
    }

    private static Stream<Bezwaar> elkAntwoordPast(Feiten f) {
        return f.meting().antwoorden().entrySet().stream()
                .flatMap(antwoord -> past(f.instrument(), antwoord.getKey(), antwoord.getValue()));
    }

    private static Stream<Bezwaar> past(Instrument instrument, String id, Antwoord antwoord) {
        return instrument
                .domein(id)
                .map(domein -> antwoord
                        .plaats()
                        .filter(waarde -> !domein.schaal().bevat(waarde))
                        .map(waarde -> new Bezwaar(Soort.BUITEN_DE_SCHAAL, id))
                        .stream())
                .orElseGet(() -> Stream.of(new Bezwaar(Soort.ONBEKEND_ONDERDEEL, id)));
    }

    private static Stream<Bezwaar> opmerkingNietTeLang(Feiten f) {
        var tekst = f.meting().opmerking();
        return tekst.codePointCount(0, tekst.length()) > Meting.OPMERKING
                ? Stream.of(Bezwaar.over(Soort.OPMERKING_TE_LANG))
                : Stream.empty();
    }

    private Metingoordeel() {}
}
