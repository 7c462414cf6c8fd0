package nl.routewijzer.plan.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo's plans, of everybody whose route was chosen: in batches, each with its whole history. */
@Component
class PlanDemo implements Demobron {

    private static final String ROUTEKEUZE = "B-04";
    private static final List<String> WEGEN = List.of("WERK", "SCHOOL", "ZORG");

    /** What {@code demo/plannen.yaml} holds. */
    record Plannen(Map<String, List<Doelwoorden>> mensen, Map<String, List<Doelwoorden>> voorraad) {}

    record Doelwoorden(String tekst, boolean leerdoel, List<String> leefgebieden, List<Stapwoorden> stappen) {}

    /**
     * @param voor days after the beginning of the plan
     * @param gedaan when the history is written out
     */
    record Stapwoorden(
            String wie,
            String wat,
            int voor,
            @Nullable Integer gedaan,
            @Nullable String gevierd) {}

    private final Planarchief archief;

    PlanDemo(Planarchief archief) {
        this.archief = archief;
    }

    @Override
    public int volgorde() {
        return 45;
    }

    @Override
    public void laad(Demowereld wereld) {
        var woorden = lees();
        var huis = wereld.huis(Organisatiecontext.vereist());
        archief.laad(huis.jongeren().stream()
                .flatMap(j -> boek(wereld, huis, j, woorden).stream())
                .toList());
    }

    private static Optional<Boek> boek(
            Demowereld wereld, Demowereld.Organisatie huis, Demowereld.Jongere j, Plannen woorden) {
        return j.besluiten().stream()
                .filter(besluit -> besluit.moment().equals(ROUTEKEUZE))
                .findFirst()
                .map(besluit -> new Planverzinsel(wereld, huis, j, besluit).schrijf(doelen(huis, j, besluit, woorden)));
    }

    private static List<Doelwoorden> doelen(
            Demowereld.Organisatie huis, Demowereld.Jongere j, Demowereld.Besluit besluit, Plannen woorden) {
        var eigen = woorden.mensen().get(j.roepnaam() + " " + j.achternaam());
        if (eigen != null) {
            return eigen;
        }
        var keus = woorden.voorraad().getOrDefault(WEGEN.get(Math.min(besluit.keuze(), WEGEN.size()) - 1), List.of());
        var eerste = new Random(huis.jongere(j).hashCode()).nextInt(keus.size());
        return Stream.of(keus.get(eerste), keus.get((eerste + 1) % keus.size()))
                .limit(1 + Math.floorMod(huis.jongere(j).hashCode(), 2))
                .toList();
    }

    private static Plannen lees() {
        try (var stroom = new ClassPathResource("demo/plannen.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(stroom, Plannen.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
