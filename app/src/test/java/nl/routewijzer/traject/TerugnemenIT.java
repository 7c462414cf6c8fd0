package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.routewijzer.app.Huis;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.werklijst.Werklijst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever one writes down in a traject: taking it back gives exactly what there was, on every page. */
class TerugnemenIT extends Huis {

    private static final int STAPPEN = 150;

    @Autowired
    private Trajectfeiten feiten;

    @Autowired
    private Werklijst werklijst;

    /** What Anke sees of Sam: where he stands, whether he is on her list, what Vandaag says now and later. */
    private record Beeld(Trajectstand stand, Optional<Werklijst.Regel> regel, List<Signaal> signalen) {}

    private Beeld beeld() {
        return doe(() -> new Beeld(
                feiten.stand(sam(), anke()).orElseThrow(),
                werklijst.caseload(anke()).stream()
                        .filter(regel -> regel.jongere().equals(sam()))
                        .findFirst(),
                Stream.of(Werklijst.Wanneer.values())
                        .flatMap(deel -> werklijst.vandaag(deel, anke()).stapel().meldingen().stream())
                        .map(Werklijst.Melding::signaal)
                        .filter(signaal -> signaal.jongere().equals(sam()))
                        .toList()));
    }

    private <T> T doe(Supplier<T> werk) {
        return als(anke(), werk);
    }

    @Test
    void wat_is_teruggenomen_is_er_nooit_geweest() {
        var zaad = Long.getLong("eigenschap.zaad", System.nanoTime());
        var toeval = new Random(zaad);
        var gelukt = new ArrayList<Feitsoort>();
        for (var stap = 0; stap < STAPPEN; stap++) {
            var ervoor = beeld();
            var id = UUID.randomUUID();
            var soort = soort(toeval);
            if (legVast(id, soort, toeval)) {
                gelukt.add(soort);
                assertThat(beeld()).as("%s left its mark", soort).isNotEqualTo(ervoor);
                var blijft = toeval.nextInt(4) == 0;
                assertThat(blijft || doe(() -> feiten.neemTerug(id, sam(), anke())))
                        .isTrue();
                if (!blijft) {
                    assertThat(beeld())
                            .as("%s after %s (-Deigenschap.zaad=%s)", soort, gelukt, zaad)
                            .isEqualTo(ervoor);
                }
            }
            klok.dagenVerder(toeval.nextInt(9));
        }
        assertThat(gelukt).hasSizeGreaterThan(STAPPEN / 10);
    }

    private static Feitsoort soort(Random toeval) {
        var soorten = new ArrayList<>(List.of(Feitsoort.values()));
        Collections.shuffle(soorten, toeval);
        return soorten.getFirst();
    }

    private boolean legVast(UUID id, Feitsoort soort, Random toeval) {
        var vandaag = Tijd.dag(klok.instant());
        var dag = soort == Feitsoort.NAZORG_TOT ? vandaag.plusDays(toeval.nextInt(300)) : vandaag;
        return doe(() -> feiten.legVast(id, sam(), soort, dag, "omdat het zo is", anke())) instanceof Uitkomst.Gedaan;
    }
}
