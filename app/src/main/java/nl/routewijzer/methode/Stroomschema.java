package nl.routewijzer.methode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From melding to uitstroom, in columns. The source is a damaged figure: what was read and what was put together again
 * is said per node and per arrow.
 */
public record Stroomschema(
        Status status, String toelichting, int bronregel, List<Kolom> kolommen, List<Knoop> knopen, List<Pijl> pijlen) {

    /** @param nummer from 1, left to right */
    public record Kolom(int nummer, String naam) {}

    public enum Soort {
        START,
        STAP,
        BESLISSING,
        KEUZE,
        EINDE
    }

    public enum Zekerheid {
        GELEZEN,
        AFGELEID
    }

    /**
     * What can happen to a case; a node that says so can be found back by what happened. In the order of the scheme.
     */
    public enum Mijlpaal {
        MELDING,
        VOORLICHTING,
        UITNODIGING,
        KWAM_NIET,
        OVERGEDRAGEN,
        GESPREK_1,
        AFSPRAAK_2,
        ZOEKPERIODE,
        SOLLICITEREN,
        OPLEIDING,
        GEEN_AANVRAAG,
        GESPREK_2,
        KEUZE,
        GEEN_RECHT,
        VERVOLG,
        ONDERNEMEN,
        TRAJECT,
        ZORG,
        UITSTROOM,
        NAZORG,
        EINDE
    }

    /**
     * @param fase id of the phase that belongs to it
     * @param gat what was lost in the figure
     * @param bronregel line in the source text, where it was read
     * @param bron where it was put together from, when it was not read
     */
    public record Knoop(
            String id,
            String naam,
            Soort soort,
            int kolom,
            Optional<Mijlpaal> mijlpaal,
            Optional<String> fase,
            Optional<String> tekst,
            List<String> onderdelen,
            Zekerheid zekerheid,
            Optional<String> gat,
            Optional<Integer> bronregel,
            Optional<String> bron) {

        boolean is(Mijlpaal welke) {
            return mijlpaal.filter(welke::equals).isPresent();
        }
    }

    /** @param terug goes back to an earlier node or to itself; without these arrows there is no cycle */
    public record Pijl(
            String van,
            String naar,
            Optional<String> voorwaarde,
            Zekerheid zekerheid,
            boolean terug,
            Optional<String> bron) {}

    /**
     * The scheme with the entry track of an organisation laid over it, in the place of what it leaves out; the method
     * itself stays as it is.
     */
    public Stroomschema met(Variant.Instroom instroom) {
        var weg = new HashSet<>(instroom.vervangt());
        var anders = new ArrayList<>(knopen);
        var plek = IntStream.range(0, knopen.size())
                .filter(nummer -> weg.contains(knopen.get(nummer).id()))
                .findFirst()
                .orElse(knopen.size());
        anders.addAll(plek, instroom.knopen());
        anders.removeIf(knoop -> weg.contains(knoop.id()));
        var blijven = pijlen.stream().filter(pijl -> !weg.contains(pijl.van()) && !weg.contains(pijl.naar()));
        return new Stroomschema(
                status,
                toelichting,
                bronregel,
                kolommen,
                List.copyOf(anders),
                Stream.concat(blijven, instroom.pijlen().stream()).toList());
    }

    public Optional<Knoop> knoop(String id) {
        return knopen.stream().filter(knoop -> knoop.id().equals(id)).findFirst();
    }

    /** Where this happens; empty when this scheme does not have it. */
    public Optional<Knoop> knoop(Mijlpaal mijlpaal) {
        return knopen.stream().filter(knoop -> knoop.is(mijlpaal)).findFirst();
    }

    public List<Pijl> vanaf(String knoop) {
        return pijlen.stream().filter(pijl -> pijl.van().equals(knoop)).toList();
    }

    /**
     * The way a case went, from what happened to it.
     *
     * @param gebeurd in the order of time; what this scheme does not know is passed over
     */
    public Routepad pad(List<Mijlpaal> gebeurd) {
        var punten =
                gebeurd.stream().flatMap(mijlpaal -> knoop(mijlpaal).stream()).toList();
        var gegaan = new ArrayList<Pijl>();
        for (var i = 1; i < punten.size(); i++) {
            gegaan.addAll(zeker(punten.get(i - 1).id(), punten.get(i).id()));
        }
        return Routepad.langs(punten, gegaan);
    }

    /** The shortest way, as far as there is no other: nodes and arrows that may have been passed by are left out. */
    private List<Pijl> zeker(String van, String naar) {
        var weg = Routezoeker.kortste(this, van, naar);
        Predicate<String> vast =
                knoop -> knoop.equals(van) || knoop.equals(naar) || Routezoeker.moetLangs(this, van, naar, knoop);
        return weg.stream()
                .filter(pijl -> vast.test(pijl.van()) && vast.test(pijl.naar()))
                .toList();
    }
}
