package nl.routewijzer.plan.brug.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Brugblad.Ingevuld;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrument.Domein;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;

/**
 * How one domain went, as lines. A line holds the points of one view in one version of the instrument: views are not mixed, and
 * where a new version begins the line breaks. A version that asks or measures it differently is a picture of its own. Nothing is averaged.
 *
 * @param instrument as it was called last
 * @param domein with the names of the last version in the picture
 * @param lijnen in the order of time, of those that have a point
 * @param breuken days on which a new version was filled in first
 */
public record Verloop(Instrument instrument, Domein domein, List<Lijn> lijnen, List<LocalDate> breuken) {

    /** @param punten in the order of time */
    public record Lijn(Invuller wie, Instrumentversie versie, List<Punt> punten) {}

    public record Punt(LocalDate dag, int waarde) {}

    /** Who and which version. */
    private record Naam(Invuller wie, Instrumentversie versie) {}

    /** A domain as one version of the instrument has it. */
    private record Plek(Instrument instrument, Domein domein) {}

    /** Of every instrument, every domain that has a point, in the order of the instrument. */
    public static List<Verloop> van(Brugblad blad) {
        return blad.bekend().stream()
                .map(Instrument::id)
                .distinct()
                .flatMap(id -> vanInstrument(blad, id))
                .toList();
    }

    private static Stream<Verloop> vanInstrument(Brugblad blad, String id) {
        var gevuld = blad.bekend().stream()
                .filter(instrument -> instrument.id().equals(id))
                .filter(instrument -> !metingen(blad, instrument.versie()).isEmpty())
                .sorted(Comparator.comparing(Instrument::versie).reversed())
                .toList();
        var groepen = new ArrayList<List<Plek>>();
        gevuld.forEach(instrument -> instrument.domeinen().forEach(domein -> voegToe(groepen, instrument, domein)));
        return groepen.stream()
                .map(plekken -> maak(blad, plekken))
                .filter(verloop -> !verloop.lijnen().isEmpty());
    }

    private static void voegToe(List<List<Plek>> groepen, Instrument instrument, Domein domein) {
        var plek = new Plek(instrument, domein);
        groepen.stream()
                .filter(groep -> groep.getFirst().domein().meetAls(domein))
                .findFirst()
                .ifPresentOrElse(groep -> groep.add(plek), () -> groepen.add(new ArrayList<>(List.of(plek))));
    }

    /** @param plekken the newest version first */
    private static Verloop maak(Brugblad blad, List<Plek> plekken) {
        var nieuwste = plekken.getFirst();
        var lijnen = plekken.reversed().stream()
                .map(plek -> plek.instrument().versie())
                .flatMap(versie -> Stream.of(Invuller.values()).map(wie -> new Naam(wie, versie)))
                .map(naam -> new Lijn(
                        naam.wie(),
                        naam.versie(),
                        punten(blad, naam, nieuwste.domein().id())))
                .filter(lijn -> !lijn.punten().isEmpty())
                .toList();
        return new Verloop(nieuwste.instrument(), nieuwste.domein(), lijnen, breuken(lijnen));
    }

    /** The last word of a day counts. */
    private static List<Punt> punten(Brugblad blad, Naam naam, String domein) {
        var punten = new ArrayList<Punt>();
        metingen(blad, naam.versie()).stream()
                .filter(meting -> meting.wie() == naam.wie())
                .forEach(meting -> meting.antwoord(domein)
                        .flatMap(antwoord -> antwoord.plaats())
                        .ifPresent(waarde -> {
                            punten.removeIf(punt -> punt.dag().equals(meting.dag()));
                            punten.add(new Punt(meting.dag(), waarde));
                        }));
        return List.copyOf(punten);
    }

    /** In the order of time. */
    private static List<Meting> metingen(Brugblad blad, Instrumentversie versie) {
        return blad.metingen().reversed().stream()
                .map(Ingevuld::meting)
                .filter(meting -> meting.instrument().equals(versie))
                .toList();
    }

    private static List<LocalDate> breuken(List<Lijn> lijnen) {
        return lijnen.stream()
                .map(Lijn::versie)
                .distinct()
                .skip(1)
                .flatMap(versie -> begin(lijnen, versie))
                .toList();
    }

    private static Stream<LocalDate> begin(List<Lijn> lijnen, Instrumentversie versie) {
        return lijnen.stream()
                .filter(lijn -> lijn.versie().equals(versie))
                .map(lijn -> lijn.punten().getFirst().dag())
                .min(Comparator.naturalOrder())
                .stream();
    }
}
