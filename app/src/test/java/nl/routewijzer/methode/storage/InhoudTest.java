package nl.routewijzer.methode.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.Status;
import nl.routewijzer.methode.Variant;
import nl.routewijzer.methode.storage.Inhoudslezer.Bestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a content file has to be: read as a whole or refused as a whole, with the file, the line and what to do. */
class InhoudTest {

    private static final Bestand METHODE = new Methodebestanden("").methodes().getFirst();

    private static final String EIGEN_VARIANT = """
            variant: veenmeer
            versie: veenmeer-2026.1
            methode: handelingswijze-2020.1
            naam: "Gemeente Veenmeer"
            status: VARIANT
            soort: GEBRUIKER
            periode: "2026"
            toelichting: "Zo werken wij."
            parameters:
              - {id: P-F2F, waarde: 2, eenheid: keer per maand, toelichting: "Vaker dan de methode.", bron: "Werkafspraak 2026"}
            brieven:
              - {volgorde: 1, naam: "Welkom", afzender: "Consulent", wanneer: "Na de melding", bron: "Werkafspraak 2026"}
            instroom:
              toelichting: "Eerst een wandeling."
              vervangt: [K2]
              knopen:
                - id: K-VM-1
                  naam: "Wandeling"
                  soort: STAP
                  kolom: 2
                  zekerheid: AFGELEID
                  bron: "Werkafspraak 2026"
              pijlen:
                - {van: K1, naar: K-VM-1, zekerheid: AFGELEID, bron: "Werkafspraak 2026"}
                - {van: K-VM-1, naar: K3, zekerheid: AFGELEID, bron: "Werkafspraak 2026"}
            formulieren:
              - {id: vm-intake, naam: "Intake buiten", wanneer: "1e gesprek", bron: "Werkafspraak 2026"}
            planvormen:
              - id: vm-plan
                naam: "Wandelplan"
                toelichting: "Zo deelt Veenmeer een plan in."
                delen:
                  - {deel: wandeling, soort: TEKST, kop: "Waar lopen we heen?", hulp: "Een plek die je kent."}
                  - {deel: doelen, soort: DOELEN, kop: "Doel"}
                  - {deel: stappen, soort: STAPPEN, kop: "Stappen"}
                  - {deel: instemming, soort: INSTEMMING, kop: "Ja of nee"}
                  - {deel: evaluatie, soort: EVALUATIE, kop: "Weer lopen"}
                bron: "Werkafspraak 2026"
            gebruiken: []
            kengetallen: []
            gaten: []
            bron: "Werkafspraak 2026"
            """;

    /** A planted fault: what was there, what comes in its place, on which line it must be reported, and what it says. */
    static Stream<Arguments> fouten() {
        return Stream.of(
                Arguments.of("onbekend element", "element: BV1, steun", "element: BV9, steun", "BV9", "'BV9'"),
                Arguments.of("onbekende knoop", "van: K3N, naar: K3W", "van: K3N, naar: K3Q", "K3Q", "'K3Q'"),
                Arguments.of(
                        "onbekende parameter",
                        "parameters: [P-PROEF]",
                        "parameters: [P-NIETS]",
                        "[P-NIETS]",
                        "'P-NIETS'"),
                Arguments.of("dubbel id", "- id: G1-02\n", "- id: G1-01\n", "", "'G1-01' staat er al, op regel "),
                Arguments.of("dubbele knoop", "- id: K13\n", "- id: K12\n", "", "'K12' staat er al"),
                Arguments.of(
                        "ontbrekende bron",
                        "            bronregel: 2066\n",
                        "",
                        "- id: G1-01",
                        "hier ontbreekt 'bronregel'"),
                Arguments.of("verkeerde eenheid", "eenheid: werkdagen", "eenheid: uren", "eenheid: uren", "'uren'"),
                Arguments.of(
                        "kapotte YAML",
                        "titel: \"Professionele",
                        "titel: \"Professionele\" x: \"",
                        "titel: \"Professionele\" x",
                        "geen goede YAML"),
                Arguments.of(
                        "dubbel veld",
                        "titel: \"Professionele",
                        "versie: nog-een-2020.1\ntitel: \"Professionele",
                        "versie: nog-een",
                        "geen goede YAML"),
                Arguments.of("onbekend veld", "jaar: 2020", "jaar: 2020\n  kleur: blauw", "bron:", "'kleur'"),
                Arguments.of(
                        "onbekende waarde",
                        "doorwerking: VOORUIT",
                        "doorwerking: OPZIJ",
                        "doorwerking: OPZIJ",
                        "'OPZIJ'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouten")
    void een_geplante_fout_weigert_het_hele_bestand(String naam, String was, String wordt, String plek, String wat) {
        assertThat(METHODE.tekst()).as(naam).contains(was);
        var begin = METHODE.tekst().indexOf(was);
        var stuk = METHODE.tekst().substring(0, begin) + wordt + METHODE.tekst().substring(begin + was.length());
        var regel = regelVan(stuk, plek.isEmpty() ? begin : stuk.indexOf(plek));
        assertThatThrownBy(() -> Inhoudslezer.methode(new Bestand("proef.yaml", stuk)))
                .asInstanceOf(type(Inhoudgeweigerd.class))
                .satisfies(fout -> {
                    assertThat(fout.fouten()).anySatisfy(een -> {
                        assertThat(een.toString()).contains(wat);
                        assertThat(een.doe()).isNotBlank();
                        assertThat(een.regel()).isBetween(regel, regel + 1);
                    });
                    assertThat(fout)
                            .hasMessageContaining("er is niets veranderd")
                            .hasMessageContaining("proef.yaml, regel ");
                });
    }

    private static int regelVan(String tekst, int plek) {
        return 1
                + (int) tekst.substring(0, plek)
                        .chars()
                        .filter(teken -> teken == '\n')
                        .count();
    }

    @Test
    void een_pijl_die_stiekem_rondgaat_valt_op() {
        var rond = METHODE.tekst().replaceFirst("terug: true, ", "");
        assertThat(rond).isNotEqualTo(METHODE.tekst());
        assertThatThrownBy(() -> Inhoudslezer.methode(new Bestand("proef.yaml", rond)))
                .hasMessageContaining("kom je weer terug")
                .hasMessageContaining("terug: true");
    }

    @Test
    void alle_fouten_komen_in_een_keer() {
        var stuk = METHODE.tekst()
                .replaceFirst("element: BV1, steun", "element: BV8, steun")
                .replaceFirst("element: PS2, steun", "element: PS9, steun");
        assertThatThrownBy(() -> Inhoudslezer.methode(new Bestand("proef.yaml", stuk)))
                .hasMessageContaining("'BV8'")
                .hasMessageContaining("'PS9'");
    }

    @Test
    void een_vierde_organisatie_is_een_overlay_en_verder_niets() {
        var variant = eigen(EIGEN_VARIANT);
        var werkwijze = new Organisatiemethode(Meegeleverd.METHODE, java.util.Optional.of(variant));
        assertThat(werkwijze.parameter("P-F2F").waarde()).isEqualTo("2");
        assertThat(werkwijze.geldend("P-F2F")).satisfies(geldend -> {
            assertThat(geldend.parameter().status()).isEqualTo(Status.VARIANT);
            assertThat(geldend.van()).contains("Gemeente Veenmeer");
            assertThat(geldend.bron()).contains("Werkafspraak 2026");
            assertThat(geldend.bronregel()).as("not a line of the report").isEmpty();
        });
        assertThat(werkwijze.stroomschema().knoop("K-VM-1")).isPresent();
        assertThat(werkwijze.stroomschema().knoop("K2")).isEmpty();
        assertThat(Meegeleverd.METHODE.stroomschema().knoop("K2")).isPresent();
        assertThat(variant.formulieren()).extracting(Variant.Formulier::naam).containsExactly("Intake buiten");
        assertThat(variant.planvormen()).singleElement().satisfies(vorm -> {
            assertThat(vorm.naam()).isEqualTo("Wandelplan");
            assertThat(vorm.eigenDelen()).extracting(Planvorm.Plandeel::deel).containsExactly("wandeling");
            assertThat(vorm.bijlage()).isEmpty();
        });
    }

    static Stream<Arguments> variantfouten() {
        return Stream.of(
                Arguments.of(
                        "andere eenheid",
                        "eenheid: keer per maand",
                        "eenheid: weken",
                        "de eenheid van P-F2F is keer per maand, niet weken"),
                Arguments.of(
                        "parameter die er niet is",
                        "id: P-F2F",
                        "id: P-NIETS",
                        "de parameter 'P-NIETS' kent handelingswijze-2020.1 niet"),
                Arguments.of(
                        "methode die er niet is",
                        "methode: handelingswijze-2020.1",
                        "methode: handelingswijze-1999.1",
                        "de methode 'handelingswijze-1999.1' is er niet"),
                Arguments.of("knoop die er niet is", "vervangt: [K2]", "vervangt: [K99]", "'K99'"),
                Arguments.of("pijl naar niets", "van: K-VM-1, naar: K3,", "van: K-VM-1, naar: K99,", "'K99'"),
                Arguments.of(
                        "kring over de methode",
                        "van: K-VM-1, naar: K3,",
                        "van: K-VM-1, naar: K1,",
                        "kom je weer terug"),
                Arguments.of(
                        "planvorm zonder kern",
                        "soort: INSTEMMING",
                        "soort: TEKST",
                        "in de planvorm 'vm-plan' staat INSTEMMING niet precies een keer"),
                Arguments.of(
                        "planvorm met twee keer doelen",
                        "soort: TEKST",
                        "soort: DOELEN",
                        "in de planvorm 'vm-plan' staat DOELEN niet precies een keer"),
                Arguments.of(
                        "twee delen met een naam",
                        "deel: wandeling",
                        "deel: doelen",
                        "het deel 'doelen' staat er al in deze planvorm"),
                Arguments.of("deel van een onbekende soort", "soort: STAPPEN", "soort: SCORES", "'SCORES'"),
                Arguments.of(
                        "zonder bron",
                        ", bron: \"Werkafspraak 2026\"}\nbrieven",
                        "}\nbrieven",
                        "hier ontbreekt 'bron'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variantfouten")
    void een_overlay_die_niet_past_wordt_geweigerd(String naam, String was, String wordt, String wat) {
        assertThat(EIGEN_VARIANT).as(naam).contains(was);
        assertThatThrownBy(() -> eigen(EIGEN_VARIANT.replace(was, wordt)))
                .isInstanceOf(Inhoudgeweigerd.class)
                .hasMessageContaining(wat)
                .hasMessageContaining("veenmeer.yaml, regel ");
    }

    @Test
    void een_eigen_map_vult_aan_wat_wij_meeleveren(@TempDir Path map) throws IOException {
        Files.createDirectory(map.resolve("varianten"));
        Files.writeString(map.resolve("varianten").resolve("veenmeer.yaml"), EIGEN_VARIANT);
        var bestanden = new Methodebestanden(map.toString());
        assertThat(bestanden.methodes()).containsExactly(METHODE);
        assertThat(bestanden.varianten())
                .extracting(Bestand::naam)
                .contains("leeuwarden.yaml", "veenmeer.yaml")
                .hasSize(6);
    }

    private static Variant eigen(String tekst) {
        return Inhoudslezer.variant(
                new Bestand("veenmeer.yaml", tekst), Map.of(Meegeleverd.METHODE.versie(), Meegeleverd.METHODE));
    }
}
