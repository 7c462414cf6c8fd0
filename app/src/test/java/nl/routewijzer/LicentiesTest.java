package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything we ship has a licence that {@code docs/licenties.md} allows, and stands in the bill of materials. */
class LicentiesTest {

    private static final Path KLASSENPAD = Path.of("target/classpath.txt");

    @TempDir
    private Path map;

    @Test
    void elk_onderdeel_mag_mee_en_staat_met_zijn_licentie_in_de_lijst() throws IOException, InterruptedException {
        var uitkomst = onderdelen(KLASSENPAD);
        assertThat(uitkomst.gezegd()).isEmpty();
        assertThat(uitkomst.code()).isZero();

        var sbom = JsonMapper.builder()
                .build()
                .readTree(map.resolve("sbom.cdx.json").toFile());
        assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        var delen = StreamSupport.stream(sbom.path("components").spliterator(), false)
                .toList();
        var jars = Arrays.stream(Files.readString(KLASSENPAD).strip().split(File.pathSeparator, -1))
                .filter(pad -> pad.endsWith(".jar"))
                .toList();
        assertThat(delen.stream().filter(deel -> purl(deel).startsWith("pkg:maven/")))
                .hasSameSizeAs(jars);
        assertThat(delen.stream().map(LicentiesTest::purl))
                .anyMatch(purl -> purl.startsWith("pkg:maven/org.webjars.npm/htmx.org@"))
                .anyMatch(purl -> purl.startsWith("pkg:npm/%40utrecht/table-css@"))
                .anyMatch(purl -> purl.startsWith("pkg:npm/%40expo-google-fonts/noto-sans@"))
                .doesNotHaveDuplicates();
        assertThat(delen).allSatisfy(deel -> {
            assertThat(deel.path("licenses").isEmpty()).as(purl(deel)).isFalse();
            assertThat(purl(deel).startsWith("pkg:npm/")
                            || deel.path("hashes")
                                            .path(0)
                                            .path("content")
                                            .asString()
                                            .length()
                                    == 64)
                    .as(purl(deel))
                    .isTrue();
        });
        assertThat(Files.readAllLines(map.resolve("licenties.txt"))).hasSameSizeAs(delen);
    }

    /** The schema of CycloneDX 1.6 itself, with the SPDX ids of licences that it refers to. */
    @Test
    void de_lijst_van_onderdelen_is_er_een_volgens_het_schema_en_een_verkeerde_niet()
            throws IOException, InterruptedException {
        onderdelen(KLASSENPAD);
        var sbom = Files.readString(map.resolve("sbom.cdx.json"));
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        bouwer -> bouwer.schemaIdResolvers(
                                waar -> waar.mapPrefix("http://cyclonedx.org/schema", "classpath:")))
                .getSchema(SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"));
        assertThat(schema.validate(sbom, InputFormat.JSON)).isEmpty();
        for (var verkeerd : List.of(
                sbom.replaceFirst("\"CycloneDX\"", "\"Iets\""),
                sbom.replaceFirst("\"id\": ?\"[^\"]+\"", "\"id\": \"BESTAAT-NIET\""),
                sbom.replaceFirst("\"SHA-256\"", "\"SHA-0\""))) {
            assertThat(verkeerd).isNotEqualTo(sbom);
            assertThat(schema.validate(verkeerd, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void een_geplant_onderdeel_met_een_andere_licentie_houdt_de_bouw_tegen() throws IOException, InterruptedException {
        for (var licentie : List.of("<licenses><license><name>SSPL-1.0</name></license></licenses>", "")) {
            var uitkomst = onderdelen(plant(licentie));
            assertThat(uitkomst.code()).isEqualTo(1);
            assertThat(uitkomst.gezegd())
                    .contains("Not allowed by docs/licenties.md", "pkg:maven/example.geplant/plant@1.0");
        }
        var mag = onderdelen(plant(
                "<licenses><license><name>SSPL-1.0</name></license><license><name>MIT</name></license></licenses>"));
        assertThat(mag.code()).as(mag.gezegd()).isZero();
    }

    @Test
    void een_jar_die_meegaat_en_die_de_bouw_niet_kent_valt_op() throws IOException, InterruptedException {
        var lib = Files.createDirectories(map.resolve("lib"));
        Files.writeString(lib.resolve("vreemd-1.0.jar"), "x");
        var uitkomst = onderdelen(KLASSENPAD, lib.toString());
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.gezegd()).contains("not on the class path of the build", "vreemd-1.0.jar");
    }

    private Path plant(String licenties) throws IOException {
        var versie = Files.createDirectories(map.resolve("archief/example/geplant/plant/1.0"));
        Files.writeString(versie.resolve("plant-1.0.jar"), "x");
        Files.writeString(
                versie.resolve("plant-1.0.pom"),
                "<project><groupId>example.geplant</groupId>" + licenties + "</project>");
        return Files.writeString(
                map.resolve("classpath.txt"), versie.resolve("plant-1.0.jar").toString());
    }

    private Hulpprogramma.Uitkomst onderdelen(Path klassenpad, String... lib) throws IOException, InterruptedException {
        return Hulpprogramma.draai(
                "Onderdelen",
                Stream.concat(Stream.of(klassenpad.toAbsolutePath().toString(), map.toString()), Stream.of(lib))
                        .toArray(String[]::new));
    }

    private static String purl(JsonNode deel) {
        return deel.path("purl").asString();
    }
}
