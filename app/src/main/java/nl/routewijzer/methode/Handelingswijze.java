package nl.routewijzer.methode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.methode.Codeboek.Code;
import nl.routewijzer.methode.Codeboek.Codering;
import nl.routewijzer.methode.WerkzameElementen.Dienst;
import nl.routewijzer.methode.WerkzameElementen.Element;

/**
 * One version of the method; cases and conversations carry the version they were worked under. Reads as the content
 * file does; every answer is computed from it.
 *
 * @param bewijs what is known of its effect, shown wherever the method is shown
 */
public record Handelingswijze(
        String versie,
        String titel,
        Bron bron,
        String bewijs,
        List<Parameter> parameters,
        List<Fase> fasen,
        List<Houding> houding,
        List<Voorstel> voorstellen,
        List<Toolbox.Behoefte> behoeften,
        Toolbox toolbox,
        List<Doelgroep> doelgroepen,
        List<Basismethodiek> basismethodieken,
        List<Basismethodiek.Methodiek> methodieken,
        WerkzameElementen werkzameElementen,
        Codeboek codeboek,
        List<Beslismoment> beslismomenten,
        Vragenbank vragenbank,
        Actielijst acties,
        Leefgebieden leefgebieden,
        Gedragsmodel gedragsmodel,
        Stroomschema stroomschema) {

    /** The publication that the content was taken from, in own words. */
    public record Bron(String titel, int jaar, String onderdeel) {}

    /** @throws IllegalArgumentException for an id that this version does not have */
    public Fase fase(String id) {
        return zoekFase(id).orElseThrow(() -> new IllegalArgumentException("geen fase " + id + " in " + versie));
    }

    public Optional<Fase> zoekFase(String id) {
        return eerste(fasen, Fase::id, id);
    }

    /** @throws IllegalArgumentException for an id that this version does not have */
    public Parameter parameter(String id) {
        return eerste(parameters, Parameter::id, id)
                .orElseThrow(() -> new IllegalArgumentException("geen parameter " + id + " in " + versie));
    }

    public Stream<Stap> stappen() {
        return fasen.stream().flatMap(Fase::stappen);
    }

    public Optional<Stap> stap(String id) {
        return stappen().filter(stap -> stap.id().equals(id)).findFirst();
    }

    public Optional<Toolbox.Item> tool(String id) {
        return toolbox.items().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Steps of other phases that also hold in this one, in the order of the method. */
    public List<Stap> lopenDoor(Fase hier) {
        return fasen.stream()
                .filter(fase -> !fase.equals(hier))
                .flatMap(fase -> fase.stappen().filter(stap -> looptDoor(stap, fase, hier)))
                .toList();
    }

    /** All that holds in a phase: its own steps, and those of other phases that carry over. */
    public Stream<Stap> geldtIn(Fase fase) {
        return Stream.concat(fase.stappen(), lopenDoor(fase).stream());
    }

    /** Other phases in which the step also holds. */
    public List<Fase> looptDoorNaar(Stap stap) {
        var thuis = faseVan(stap);
        return fasen.stream()
                .filter(fase -> !fase.equals(thuis) && looptDoor(stap, thuis, fase))
                .toList();
    }

    public Optional<Beslismoment> beslismoment(String id) {
        return eerste(beslismomenten, Beslismoment::id, id);
    }

    /** @throws IllegalArgumentException for a step of another version */
    public Fase faseVan(Stap stap) {
        return fasen.stream()
                .filter(fase -> fase.stappen().anyMatch(stap::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen stap " + stap.id() + " in " + versie));
    }

    public List<Houding> houding(Fase fase) {
        return houding.stream().filter(punt -> punt.fasen().contains(fase.id())).toList();
    }

    public List<Voorstel> voorstellen(Fase fase) {
        return voorstellen.stream().filter(v -> v.fase().equals(fase.id())).toList();
    }

    /**
     * Tools that answer what was named, each with the needs it answers as its reason, in the order of the toolbox.
     *
     * @param behoeften ids; what this version does not know is passed over
     */
    public List<Toolbox.Suggestie> toolboxVoor(Collection<String> behoeften) {
        var genoemd = this.behoeften.stream()
                .filter(behoefte -> behoeften.contains(behoefte.id()))
                .toList();
        return toolbox.items()
                .map(item -> new Toolbox.Suggestie(
                        item,
                        genoemd.stream()
                                .filter(behoefte -> item.behoeften().contains(behoefte.id()))
                                .toList()))
                .filter(suggestie -> !suggestie.omdat().isEmpty())
                .toList();
    }

    /** Whether a tool serves the same element or carries the same code as a step that holds in this phase. */
    public boolean past(Toolbox.Item item, Fase fase) {
        return geldtIn(fase)
                .anyMatch(stap -> elementen(stap.elementen())
                                .anyMatch(e -> elementen(item.elementen()).anyMatch(e::equals))
                        || stap.codes().stream().anyMatch(item.codes()::contains));
    }

    /** Codes of a step: those the source gives, then those that follow from a shared werkzaam element. */
    public List<Codering> codes(Stap stap) {
        return codeboek.codes().stream()
                .flatMap(code -> codering(stap, code).stream())
                .sorted((een, ander) -> Boolean.compare(ander.direct(), een.direct()))
                .toList();
    }

    /** What serves an element. */
    public Dienst dient(Element element) {
        return new Dienst(
                door(stappen(), Stap::elementen, element), door(toolbox.items(), Toolbox.Item::elementen, element));
    }

    /** Elements that no step and no tool serves. */
    public List<Element> nietBediend() {
        return werkzameElementen
                .elementen()
                .filter(element -> dient(element).isLeeg())
                .toList();
    }

    private static Optional<Codering> codering(Stap stap, Code code) {
        if (stap.codes().contains(code.id())) {
            return Optional.of(new Codering(code, true));
        }
        return elementen(stap.elementen()).anyMatch(code.elementen()::contains)
                ? Optional.of(new Codering(code, false))
                : Optional.empty();
    }

    private static <T> List<Dienst.Door<T>> door(
            Stream<T> alle, Function<T, List<Koppeling>> koppelingen, Element element) {
        return alle.flatMap(wat -> koppelingen.apply(wat).stream()
                        .filter(koppeling -> koppeling.element().equals(element.id()))
                        .map(koppeling -> new Dienst.Door<>(wat, koppeling.steun())))
                .toList();
    }

    private static Stream<String> elementen(List<Koppeling> koppelingen) {
        return koppelingen.stream().map(Koppeling::element);
    }

    private static boolean looptDoor(Stap stap, Fase van, Fase naar) {
        if (!stap.geldtOokIn().isEmpty()) {
            return stap.geldtOokIn().contains(naar.id());
        }
        var verder = naar.volgorde() > van.volgorde();
        return switch (stap.doorwerking()) {
            case GEEN -> false;
            case VOORUIT -> verder;
            case TERUG -> !verder;
            case BEIDE -> true;
        };
    }

    private static <T> Optional<T> eerste(List<T> alle, Function<T, String> id, String gezocht) {
        return alle.stream().filter(wat -> id.apply(wat).equals(gezocht)).findFirst();
    }
}
