package nl.routewijzer.methode;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What other rooms ask of the method, in tables of cases. */
class MethodeApiTest {

    private static final Handelingswijze METHODE = Meegeleverd.METHODE;

    private static List<String> woorden(String tekst) {
        return tekst == null ? List.of() : Arrays.asList(tekst.split(" "));
    }

    @Nested
    class De_toolbox_voor_wat_er_speelt {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "geld, TB-PER-02 TB-VOO-01",
            "taal, TB-PER-06",
            "eigen-bedrijf, TB-VOO-02",
            "bestaat-niet,",
            "geld taal, TB-PER-02 TB-PER-06 TB-VOO-01"
        })
        void geeft_tools_in_de_volgorde_van_de_toolbox(String behoeften, String tools) {
            assertThat(METHODE.toolboxVoor(woorden(behoeften)))
                    .extracting(suggestie -> suggestie.item().id())
                    .isEqualTo(woorden(tools));
        }

        @Test
        void zegt_bij_elke_tool_waarom() {
            var suggesties = METHODE.toolboxVoor(List.of("netwerk", "thuis"));
            assertThat(suggesties).isNotEmpty().allSatisfy(suggestie -> {
                assertThat(suggestie.omdat()).isNotEmpty();
                assertThat(suggestie.item().behoeften())
                        .containsAll(suggestie.omdat().stream()
                                .map(Toolbox.Behoefte::id)
                                .toList());
            });
            assertThat(suggesties.getFirst().omdat())
                    .extracting(Toolbox.Behoefte::id)
                    .containsExactly("thuis", "netwerk");
        }

        @Test
        void kent_voor_elke_behoefte_ten_minste_een_tool() {
            assertThat(METHODE.behoeften())
                    .allSatisfy(behoefte -> assertThat(METHODE.toolboxVoor(List.of(behoefte.id())))
                            .isNotEmpty());
        }
    }

    @Nested
    class De_codes_van_een_stap {

        @ParameterizedTest(name = "{0}: {1} en {2}")
        @CsvSource({"G1-10, 17, 1", "N-01, 2, 16", "VL-05, 12, 2 4 16", "G1-13, ,", "G1-14, MAATWERK, 1"})
        void komen_uit_de_bron_of_via_een_element(String stap, String direct, String afgeleid) {
            var codes = METHODE.codes(METHODE.stap(stap).orElseThrow());
            assertThat(codes.stream()
                            .filter(Codeboek.Codering::direct)
                            .map(c -> c.code().id()))
                    .isEqualTo(woorden(direct));
            assertThat(codes.stream().filter(c -> !c.direct()).map(c -> c.code().id()))
                    .containsExactlyInAnyOrderElementsOf(woorden(afgeleid));
        }
    }

    @Nested
    class De_parameters_van_een_organisatie {

        @ParameterizedTest(name = "{0} bij {1}: {2} {3}")
        @CsvSource({
            "P-F2F, leeuwarden, 1, ''",
            "P-PVA-DUUR, leeuwarden, 1, Gemeente Leeuwarden",
            "P-KORTGESPREK, leeuwarden, 10-15, Gemeente Leeuwarden",
            "P-POGINGEN, dienst-nwf, 3, Dienst Noardwest Fryslân",
            "P-NAZORG, dienst-nwf, 3, ''",
            "P-NAZORG, , 3, ''",
            "P-ZOEKCONTACT, , 2, ''"
        })
        void hebben_een_waarde_en_een_herkomst(String id, String variant, String waarde, String van) {
            var werkwijze =
                    new Organisatiemethode(METHODE, Optional.ofNullable(variant).map(Meegeleverd::variant));
            assertThat(werkwijze.parameters())
                    .filteredOn(geldend -> geldend.parameter().id().equals(id))
                    .singleElement()
                    .satisfies(geldend -> {
                        assertThat(geldend.parameter().waarde()).isEqualTo(waarde);
                        assertThat(geldend.van().orElse("")).isEqualTo(van);
                    });
        }

        @Test
        void zijn_nooit_een_wens_of_de_praktijk_van_een_ander() {
            var zonder = new Organisatiemethode(METHODE, Optional.empty()).parameters();
            assertThat(zonder)
                    .extracting(geldend -> geldend.parameter().status())
                    .containsOnly(Status.METHODE, Status.EIGEN_KEUZE);
            var nwf = new Organisatiemethode(METHODE, Optional.of(Meegeleverd.variant("dienst-nwf"))).parameters();
            assertThat(nwf)
                    .extracting(geldend -> geldend.parameter().id())
                    .doesNotContain("P-NOSHOW-LWD", "P-NAZORG-APP", "P-NAZORG-A");
        }

        @Test
        void horen_bij_de_variant_die_de_organisatie_koos() {
            var organisatie = new OrganisatieId(UUID.randomUUID());
            var methodes = Meegeleverd.methodes(Optional.of("dienst-nwf"));
            Organisatiecontext.doeIn(organisatie, () -> {
                assertThat(methodes.huidige().variant()).contains(Meegeleverd.variant("dienst-nwf"));
                assertThat(methodes.onder(METHODE.versie())
                                .parameter("P-POGINGEN")
                                .status())
                        .isEqualTo(Status.VARIANT);
            });
            assertThat(methodes.huidige().variant())
                    .as("without an organisation")
                    .isEmpty();
        }
    }

    @Nested
    class Het_pad_op_het_stroomschema {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                        MELDING                                            | K1              |                | K1
                        MELDING GESPREK_1                                  | K1 K3           | K2             | K3
                        MELDING UITNODIGING KWAM_NIET GESPREK_1      | K1 K2 K3N K3    |                | K3
                        GESPREK_1 SOLLICITEREN GEEN_AANVRAAG               | K3 K5A K5X      | K5             | K5X
                        GESPREK_1 GESPREK_2                                | K3 K6           |                | K6
                        GESPREK_1 AFSPRAAK_2 GESPREK_2                     | K3 K4 K6        |                | K6
                        ZOEKPERIODE GESPREK_2                              | K5 K6           |                | K6
                        GESPREK_2 ZORG                                     | K6 K9           | K7             | K9
                        GESPREK_2 ZORG KEUZE                               | K6 K9 K7        |                | K7
                        UITSTROOM NAZORG NAZORG                            | K11 K12         |                | K12
                        VOORLICHTING                                       |                 |                |
                        """)
        void volgt_uit_wat_er_gebeurde(String gebeurd, String knopen, String gepasseerd, String hier) {
            var pad = METHODE.stroomschema()
                    .pad(woorden(gebeurd).stream().map(Mijlpaal::valueOf).toList());
            assertThat(pad.gebeurd()).containsExactlyElementsOf(woorden(knopen));
            assertThat(pad.gepasseerd()).containsExactlyElementsOf(woorden(gepasseerd));
            assertThat(pad.hier()).isEqualTo(Optional.ofNullable(hier));
        }

        @Test
        void is_leeg_als_er_nog_niets_is_gebeurd() {
            assertThat(METHODE.stroomschema().pad(List.of()).hier()).isEmpty();
        }

        @Test
        void gaat_langs_de_eigen_instroom_van_een_variant() {
            var schema = new Organisatiemethode(METHODE, Optional.of(Meegeleverd.variant("leeuwarden"))).stroomschema();
            var pad = schema.pad(List.of(Mijlpaal.MELDING, Mijlpaal.VOORLICHTING, Mijlpaal.GESPREK_1));
            assertThat(pad.gebeurd()).containsExactly("K1", "K-LWD-1", "K3");
            assertThat(pad.gepasseerd())
                    .as("there is another way, past a no-show")
                    .isEmpty();
            assertThat(pad.gegaan().stream()
                            .map(pijl -> pijl.van() + ">" + pijl.naar())
                            .collect(joining(" ")))
                    .isEqualTo("K1>K-LWD-1");
        }

        @ParameterizedTest
        @EnumSource(Mijlpaal.class)
        void zegt_ook_zonder_het_op_te_bouwen_wat_het_kent(Mijlpaal mijlpaal) {
            var alle = Stream.concat(
                    Stream.of(Optional.<Variant>empty()),
                    Meegeleverd.VARIANTEN.stream().map(Optional::of));
            assertThat(alle.map(variant -> new Organisatiemethode(METHODE, variant)))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(hier -> assertThat(hier.kent(mijlpaal))
                            .isEqualTo(hier.stroomschema().knoop(mijlpaal).isPresent()));
        }

        @Test
        void een_rondje_is_een_pijl() {
            var pad = METHODE.stroomschema().pad(List.of(Mijlpaal.NAZORG, Mijlpaal.NAZORG));
            assertThat(pad.gegaan())
                    .singleElement()
                    .satisfies(pijl -> assertThat(pijl.naar()).isEqualTo(pijl.van()));
        }

        @Test
        void elke_mijlpaal_van_de_methode_staat_op_een_knoop() {
            assertThat(METHODE.stroomschema().knopen())
                    .allSatisfy(knoop -> assertThat(knoop.mijlpaal()).isPresent());
        }
    }

    @Nested
    class De_versies {

        @ParameterizedTest(name = "{0} voor {1}")
        @CsvSource({"x-2020.9, x-2020.10", "x-2020.10, x-2021.1", "a-2021.1, b-2020.1"})
        void staan_op_volgorde(String eerder, String later) {
            assertThat(Versie.lees(eerder)).isLessThan(Versie.lees(later));
        }

        @Test
        void hebben_een_vaste_vorm() {
            assertThatThrownBy(() -> Versie.lees("handelingswijze")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
