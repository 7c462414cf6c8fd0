package nl.routewijzer.methode.storage;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.methode.Planvorm.Soort;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of the forms of a plan: the core stands in each exactly once, and a name of a part once. */
final class Planvormregels {

    static List<Inhoudsfout> beoordeel(Inhoudsbestand bestand) {
        return bestand.boom()
                .path("planvormen")
                .valueStream()
                .flatMap(vorm -> Stream.of(
                                kernStaatErEenKeer(bestand, vorm),
                                elkDeelEenKeer(bestand, vorm.path("delen"), "deel"),
                                elkDeelEenKeer(bestand, vorm.path("bijlage").path("onderdelen"), "onderdeel"))
                        .flatMap(fouten -> fouten))
                .toList();
    }

    private static Stream<Inhoudsfout> kernStaatErEenKeer(Inhoudsbestand bestand, JsonNode vorm) {
        return Stream.of(Soort.values())
                .filter(Soort::isKern)
                .filter(soort -> vorm.path("delen")
                                .valueStream()
                                .filter(deel -> deel.path("soort").asString().equals(soort.name()))
                                .count()
                        != 1)
                .map(
                        soort -> bestand.fout(
                                vorm.path("id"),
                                "in de planvorm '" + vorm.path("id").asString() + "' staat " + soort
                                        + " niet precies een keer",
                                "Zet er een deel van deze soort in: DOELEN, STAPPEN, INSTEMMING en EVALUATIE horen in elk plan."));
    }

    private static Stream<Inhoudsfout> elkDeelEenKeer(Inhoudsbestand bestand, JsonNode delen, String veld) {
        var gezien = new HashSet<String>();
        return delen.valueStream()
                .map(deel -> deel.path(veld))
                .filter(naam -> !gezien.add(naam.asString()))
                .map(naam -> bestand.fout(
                        naam,
                        "het deel '" + naam.asString() + "' staat er al in deze planvorm",
                        "Geef dit deel een eigen naam, of haal er een weg."));
    }

    private Planvormregels() {}
}
