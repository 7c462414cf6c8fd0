package nl.routewijzer.methode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.methode.Planvorm.Onderdeel;
import nl.routewijzer.methode.Planvorm.Soort;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every organisation lays a plan out in its own way, over one common core. */
class PlanvormenTest {

    private static List<Planvorm> alle() {
        return Stream.concat(
                        Meegeleverd.PLANVORMEN.stream(),
                        Meegeleverd.VARIANTEN.stream().flatMap(variant -> variant.planvormen().stream()))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "leeuwarden, Plan van aanpak; Persoonlijk actieplan",
        "dienst-nwf, Plan van aanpak; Persoonlijk actieplan",
        "de-fryske-marren, Plan van aanpak; Persoonlijk actieplan",
        "gemeente-b, Doel- en actieplan",
        "gemeente-a, Plan"
    })
    void elke_organisatie_heeft_haar_eigen_vormen_de_gewone_eerst(String variant, String namen) {
        assertThat(hier(variant, Planvormen::hier)).extracting(Planvorm::naam).containsExactly(namen.split("; ", -1));
        assertThat(hier(variant, Planvormen::gewone).naam()).isEqualTo(namen.split("; ", -1)[0]);
    }

    @Test
    void elke_vorm_heeft_dezelfde_kern() {
        assertThat(alle())
                .hasSize(8)
                .allSatisfy(vorm -> assertThat(vorm.delen())
                        .extracting(Planvorm.Plandeel::soort)
                        .filteredOn(Soort::isKern)
                        .containsExactlyInAnyOrder(Soort.DOELEN, Soort.STAPPEN, Soort.INSTEMMING, Soort.EVALUATIE));
    }

    @Test
    void elke_vorm_heeft_een_eigen_naam_en_een_deel_betekent_overal_hetzelfde() {
        var ids = alle().stream().map(Planvorm::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        var soorten = alle().stream()
                .flatMap(vorm -> vorm.delen().stream())
                .map(deel -> deel.deel() + " " + deel.soort())
                .distinct()
                .map(paar -> paar.split(" ", -1)[0])
                .toList();
        assertThat(soorten).doesNotHaveDuplicates();
    }

    @Test
    void wat_de_wet_van_een_plan_bij_een_uitkering_vraagt_staat_erin_met_de_gevolgen_het_laatst() {
        assertThat(alle().stream().flatMap(vorm -> vorm.bijlage().stream()))
                .isNotEmpty()
                .allSatisfy(bijlage -> {
                    assertThat(bijlage.onderdelen())
                            .extracting(Planvorm.Artikel::onderdeel)
                            .containsExactlyInAnyOrder(Onderdeel.values());
                    assertThat(bijlage.onderdelen().getLast().onderdeel()).isEqualTo(Onderdeel.GEVOLGEN);
                });
        assertThat(hier("leeuwarden", Planvormen::gewone).bijlage()).isPresent();
    }

    @Test
    void een_plan_gaat_mee_naar_een_organisatie_met_een_andere_vorm() {
        assertThat(hier("leeuwarden", vormen -> vormen.van("gb-planbrug")).naam())
                .as("of another variant")
                .isEqualTo("Doel- en actieplan");
        assertThat(hier("leeuwarden", vormen -> vormen.van("")).naam()).isEqualTo("Plan van aanpak");
        assertThat(hier("gemeente-a", vormen -> vormen.van("weg-ermee")).naam()).isEqualTo("Plan");
    }

    private static <T> T hier(String variant, Function<Planvormen, T> vraag) {
        var methodes = Meegeleverd.methodes(Optional.of(variant));
        var vormen = new Planvormen(methodes, Meegeleverd.bron(Optional.of(variant)));
        return Organisatiecontext.in(new OrganisatieId(UUID.randomUUID()), () -> vraag.apply(vormen));
    }
}
