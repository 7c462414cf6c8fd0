package nl.routewijzer.methode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Test;

/** What the report holds, counted: nothing lost, nothing added, and nothing called the method that is not. */
class InhoudscijfersTest {

    private static final Handelingswijze METHODE = Meegeleverd.METHODE;

    @Test
    void er_is_van_alles_zoveel_als_het_rapport_heeft() {
        assertThat(METHODE.toolbox().items()).hasSize(38);
        assertThat(METHODE.toolbox().groepen()).hasSize(7);
        assertThat(METHODE.doelgroepen()).hasSize(3);
        assertThat(METHODE.doelgroepen().stream().flatMap(d -> d.aanpassingen().stream()))
                .hasSize(16);
        assertThat(METHODE.basismethodieken()).hasSize(3);
        assertThat(METHODE.methodieken()).hasSize(8);
        assertThat(METHODE.werkzameElementen().themas()).hasSize(8);
        assertThat(METHODE.werkzameElementen().elementen().filter(e -> !e.aanvullend()))
                .hasSize(24);
        assertThat(METHODE.werkzameElementen().elementen().filter(e -> e.aanvullend()))
                .hasSize(1);
        assertThat(METHODE.beslismomenten()).hasSize(7);
        assertThat(METHODE.vragenbank().vragen()).hasSize(12);
        assertThat(METHODE.acties().lijst()).hasSize(36);
        assertThat(METHODE.leefgebieden().lijst()).hasSize(7);
        assertThat(METHODE.voorstellen()).hasSize(7);
        assertThat(METHODE.stroomschema().kolommen()).hasSize(6);
    }

    @Test
    void het_codeboek_houdt_zijn_nummers() {
        assertThat(METHODE.codeboek().codes().stream().flatMap(code -> code.nummer().stream()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18);
        assertThat(METHODE.codeboek().ontbrekendeNummers()).containsExactly(13, 14);
        assertThat(METHODE.codeboek().codes())
                .filteredOn(code -> code.nummer().isEmpty())
                .extracting(Codeboek.Code::id)
                .containsExactlyInAnyOrder("MAATWERK", "FOCUS_OP_MOGELIJKHEDEN");
    }

    @Test
    void zes_elementen_worden_door_niets_gediend() {
        assertThat(METHODE.nietBediend())
                .extracting(WerkzameElementen.Element::id)
                .containsExactlyInAnyOrder("VA4", "OM1", "OM3", "WG1", "WG3", "WV2");
    }

    @Test
    void wat_geen_methode_is_heet_ook_niet_zo() {
        assertThat(METHODE.toolbox().status()).isEqualTo(Status.METHODE);
        assertThat(METHODE.stroomschema().status()).isEqualTo(Status.METHODE);
        assertThat(METHODE.voorstellen()).extracting(Voorstel::status).doesNotContain(Status.METHODE);
        assertThat(METHODE.doelgroepen())
                .extracting(doelgroep -> doelgroep.achtergrond().status())
                .containsOnly(Status.LITERATUUR);
        assertThat(List.of(
                        METHODE.werkzameElementen().status(),
                        METHODE.codeboek().status(),
                        METHODE.acties().status(),
                        METHODE.leefgebieden().status(),
                        METHODE.gedragsmodel().status()))
                .doesNotContain(Status.METHODE);
        assertThat(Meegeleverd.VARIANTEN).hasSize(5).extracting(Variant::status).containsOnly(Status.VARIANT);
    }

    @Test
    void een_variant_kopieert_de_methode_niet() {
        var stappen = METHODE.stappen().map(Stap::tekst).toList();
        assertThat(Meegeleverd.VARIANTEN).allSatisfy(variant -> {
            assertThat(variant.gebruiken()).extracting(Variant.Gebruik::tekst).doesNotContainAnyElementsOf(stappen);
            assertThat(new Organisatiemethode(METHODE, Optional.of(variant)).methode())
                    .isSameAs(METHODE);
        });
    }

    @Test
    void elke_meer_informatie_heeft_een_adres() {
        var adressen = Stream.concat(
                        METHODE.basismethodieken().stream().map(Basismethodiek::meerInformatie),
                        METHODE.doelgroepen().stream().map(Doelgroep::meerInformatie))
                .toList();
        assertThat(adressen).allSatisfy(lijst -> assertThat(lijst).isNotEmpty());
        assertThat(adressen.stream().flatMap(List::stream).map(MeerInformatie::adres))
                .allMatch(adres -> adres.startsWith("https://") && !adres.contains(" "))
                .hasSize(8);
    }

    @Test
    void geen_naam_staat_twee_keer() {
        var ids = Stream.of(
                        METHODE.stappen().map(Stap::id),
                        METHODE.toolbox().items().map(Toolbox.Item::id),
                        METHODE.stroomschema().knopen().stream().map(Stroomschema.Knoop::id),
                        METHODE.parameters().stream().map(Parameter::id))
                .flatMap(namen -> namen)
                .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }
}
