package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/**
 * One version of the method; cases and conversations carry the version they were worked under.
 *
 * @param bewijs what is known of its effect, shown wherever the method is shown
 */
public record Handelingswijze(
        String versie,
        String titel,
        String bewijs,
        List<Parameter> parameters,
        List<Fase> fasen,
        List<Houding> houding) {

    /** @throws IllegalArgumentException for an id that this version does not have */
    public Fase fase(String id) {
        return zoekFase(id).orElseThrow(() -> new IllegalArgumentException("geen fase " + id + " in " + versie));
    }

    public Optional<Fase> zoekFase(String id) {
        return fasen.stream().filter(fase -> fase.id().equals(id)).findFirst();
    }

    public Parameter parameter(String id) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen parameter " + id + " in " + versie));
    }

    public Optional<Stap> stap(String id) {
        return fasen.stream()
                .flatMap(Fase::stappen)
                .filter(stap -> stap.id().equals(id))
                .findFirst();
    }

    /** Steps of other phases that also hold in this one, in the order of the method. */
    public List<Stap> lopenDoor(Fase hier) {
        return fasen.stream()
                .filter(fase -> !fase.equals(hier))
                .flatMap(fase -> fase.stappen().filter(stap -> looptDoor(stap, fase, hier)))
                .toList();
    }

    public List<Houding> houding(Fase fase) {
        return houding.stream().filter(punt -> punt.fasen().contains(fase.id())).toList();
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
}
