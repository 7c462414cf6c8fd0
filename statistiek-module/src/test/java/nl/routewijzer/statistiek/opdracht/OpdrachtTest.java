package nl.routewijzer.statistiek.opdracht;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.statistiek.Orakel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line, from file to file. */
class OpdrachtTest {

    private static final String KOP = "dataset,case,session,phase,value\n";

    @TempDir
    private Path map;

    private record Uitkomst(int code, String uit, String fout) {}

    private Uitkomst voer(String... woorden) {
        var uit = new ByteArrayOutputStream();
        var fout = new ByteArrayOutputStream();
        int code = Statistiek.voer(
                List.of(woorden),
                new PrintStream(uit, true, StandardCharsets.UTF_8),
                new PrintStream(fout, true, StandardCharsets.UTF_8));
        return new Uitkomst(code, uit.toString(StandardCharsets.UTF_8), fout.toString(StandardCharsets.UTF_8));
    }

    private String orakel(String naam) {
        try (var bron = Objects.requireNonNull(getClass().getResourceAsStream("/orakels/" + naam), naam)) {
            Path bestand = map.resolve(naam);
            Files.copy(bron, bestand);
            return bestand.toString();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private String bestand(String inhoud) throws IOException {
        return Files.writeString(map.resolve("in.csv"), inhoud).toString();
    }

    private String uit() {
        return map.resolve("uit.csv").toString();
    }

    private List<Map<String, String>> lees() throws IOException {
        try (var lezer = Files.newBufferedReader(map.resolve("uit.csv"));
                var csv = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(lezer)) {
            return csv.getRecords().stream().map(CSVRecord::toMap).toList();
        }
    }

    @Test
    void effecten_van_alle_reeksen() throws IOException {
        var uitkomst = voer("sced", "--in", orakel("sced_data.csv"), "--uit", uit(), "--verbetering", "beide");
        assertThat(uitkomst.code()).as(uitkomst.fout()).isZero();
        Map<String, String> wij = new HashMap<>();
        lees().forEach(rij -> wij.put(sleutel(rij), veld(rij, "value")));
        int gezien = 0;
        for (var rij : Orakel.rijen("sced_effects_singlecasees.csv")) {
            boolean geenInterval = !veld(rij, "statistic").startsWith("CI_");
            if (geenInterval
                    && !veld(rij, "method").equals("PoGO")
                    && !veld(rij, "value").contains("Inf")) {
                var waarde = Objects.requireNonNull(wij.get(sleutel(rij)), rij.toString());
                Orakel.klopt(rij.toString(), Double.parseDouble(veld(rij, "value")), Double.parseDouble(waarde), 2e-7);
                gezien++;
            }
        }
        assertThat(gezien).isGreaterThan(450);
        assertThat(lees())
                .filteredOn(rij -> veld(rij, "dataset").startsWith("own05")
                        && veld(rij, "params").equals("sd=baseline;bias_correct=TRUE")
                        && veld(rij, "statistic").equals("Est"))
                .hasSize(2)
                .allSatisfy(rij -> {
                    assertThat(veld(rij, "value")).isEmpty();
                    assertThat(veld(rij, "waarschuwing")).isEqualTo("niet berekenbaar: constante basislijn");
                });
        assertThat(uitkomst.fout()).contains("own10_ABAB, L1: meer dan twee fasen");
    }

    private static String sleutel(Map<String, String> rij) {
        return String.join(
                "|",
                List.of("dataset", "case", "improvement", "method", "params", "statistic").stream()
                        .map(k -> veld(rij, k))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "own10_ABAB, ABAB, --min, 3",
        "own10_ABAB, ABAB, --min, 4",
        "own12_RBD, RBD, --blok, 2",
        "own04_full_nonoverlap_up, AB, --min, 2",
        "own09_multibase, MBD, --vorm, ww"
    })
    void randomisatietoetsen(String dataset, String ontwerp, String keuze, String waarde) throws IOException {
        var uitkomst = voer(
                "randomisatie", "--in", orakel("sced_data.csv"), "--uit", uit(), "--ontwerp", ontwerp, keuze, waarde);
        assertThat(uitkomst.code()).as(uitkomst.fout()).isZero();
        int gezien = 0;
        for (var wij : lees()) {
            for (var zij : Orakel.rijen("sced_randomization_tests.csv")) {
                boolean zelfde = List.of("dataset", "design", "params", "statistic").stream()
                        .allMatch(k -> veld(wij, k).equals(veld(zij, k)));
                if (zelfde
                        && veld(zij, "dataset").equals(dataset)
                        && !veld(zij, "count_ge").isEmpty()) {
                    assertThat(veld(wij, "n_assignments")).isEqualTo(veld(zij, "n_assignments"));
                    assertThat(veld(wij, "count_ge")).isEqualTo(veld(zij, "count_ge"));
                    assertThat(veld(wij, "count_tied")).isEqualTo(veld(zij, "count_tied"));
                    gezien++;
                }
            }
        }
        assertThat(gezien).isPositive();
    }

    @Test
    void meervoudige_basislijn_met_verzamelingen() throws IOException {
        var uitkomst = voer(
                "randomisatie",
                "--in",
                orakel("sced_data.csv"),
                "--uit",
                uit(),
                "--ontwerp",
                "MBD",
                "--vorm",
                "kl",
                "--starts",
                "4:6|6:8|8:10|10:12",
                "--statistiek",
                "A-B");
        assertThat(uitkomst.code()).as(uitkomst.fout()).isZero();
        var rij = lees().getFirst();
        assertThat(veld(rij, "params"))
                .isEqualTo("Koehler-Levin: cases permuted over staggered start sets 4:6|6:8|8:10|10:12");
        assertThat(veld(rij, "statistic")).isEqualTo("mean(A-B)");
        assertThat(veld(rij, "n_assignments")).isEqualTo("1944");
        assertThat(veld(rij, "count_ge")).isEqualTo("11");
    }

    @Test
    void overleving_en_oorzaken() throws IOException {
        var uitkomst = voer(
                "survival",
                "--in",
                orakel("outflow_data.csv"),
                "--uit",
                uit(),
                "--groep",
                "arm",
                "--ingang",
                "entry_week");
        assertThat(uitkomst.code()).as(uitkomst.fout()).isZero();
        Map<String, String> wij = new HashMap<>();
        lees().forEach(rij -> wij.put(moment(rij), veld(rij, "value")));
        int gezien = 0;
        for (var rij : Orakel.rijen("survival_oracles.csv")) {
            if (veld(rij, "params").startsWith("strata")
                    || List.of("Cox_PH", "Fine-Gray").contains(veld(rij, "method"))
                    || veld(rij, "dataset").contains("multistate")) {
                continue;
            }
            String waarde = Objects.requireNonNull(wij.get(moment(rij)), moment(rij));
            if (veld(rij, "value").isEmpty()) {
                assertThat(waarde).isEmpty();
            } else {
                Orakel.klopt(rij.toString(), Double.parseDouble(veld(rij, "value")), Double.parseDouble(waarde), 1e-9);
            }
            gezien++;
        }
        assertThat(gezien).isGreaterThan(2400);
    }

    private static String moment(Map<String, String> rij) {
        return String.join(
                "|",
                List.of("dataset", "method", "params", "group", "time", "statistic").stream()
                        .map(k -> veld(rij, k).replace("own_outflow", "outflow"))
                        .toList());
    }

    @Test
    void tabellen_worden_dichtgemaakt() throws IOException {
        var uitkomst = voer("sdc", "--in", orakel("sdc_tables.csv"), "--uit", uit(), "--regel", "B");
        assertThat(uitkomst.code()).as(uitkomst.fout()).isZero();
        assertThat(lees()).hasSize(45);
        assertThat(lees())
                .filteredOn(rij -> veld(rij, "onderdrukt").equals("TRUE"))
                .hasSize(14);
    }

    @Test
    void een_ontwerp_telt_zijn_indelingen() throws IOException {
        var uitkomst = voer("ontwerp", "--uit", uit(), "--ontwerp", "AB", "--metingen", "15", "--gevallen", "1");
        assertThat(uitkomst.code()).isZero();
        assertThat(lees().getFirst()).containsEntry("n_assignments", "10").containsEntry("min_p_one_sided", "0.1");
        assertThat(uitkomst.fout()).contains("kan p niet onder 0,05 komen");
        var mbd = voer(
                "ontwerp",
                "--uit",
                uit(),
                "--ontwerp",
                "MBD",
                "--vorm",
                "mb",
                "--gevallen",
                "4",
                "--starts",
                "1:3|1:3|1:3|1:3");
        assertThat(mbd.code()).isZero();
        assertThat(lees().getFirst())
                .containsEntry("params", "4 cases, 3 start points each")
                .containsEntry("n_assignments", "81");
    }

    /** What the help shows as an example runs. */
    @ParameterizedTest
    @CsvSource({
        "sced, sced_data.csv",
        "randomisatie, sced_data.csv",
        "survival, outflow_data.csv",
        "sdc, sdc_tables.csv",
        "ontwerp, "
    })
    void het_voorbeeld_van_de_hulp_werkt(String opdracht, String invoer) {
        var hulp = voer(opdracht, "--help");
        assertThat(hulp.code()).isZero();
        String voorbeeld =
                hulp.uit().replaceAll("(?s).*Voorbeeld: ./statistiek ", "").strip();
        List<String> woorden = new ArrayList<>(Arrays.asList(voorbeeld.split(" ", -1)));
        woorden.set(woorden.indexOf("--uit") + 1, uit());
        if (woorden.contains("--in")) {
            woorden.set(woorden.indexOf("--in") + 1, orakel(invoer));
        }
        assertThat(voer(woorden.toArray(String[]::new)).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,J,1,A,5\\nx,J,2,A,6| in.csv, regel 3: J heeft geen scores in fase B.",
                "x,J,1,A,vijf\\nx,J,2,B,6| in.csv, regel 2: in kolom value staat \"vijf\"; dat is geen getal.",
                "x,J,2,A,5\\nx,J,1,B,6| in.csv, regel 3: de sessies van J lopen niet op.",
                "x,J,1,C,5| in.csv, regel 2: fase \"C\" begint niet met A of B.",
                "x,J,1,A| in.csv, regel 2: de rij is te kort.",
                "''| in.csv, regel 2: er zijn geen rijen."
            })
    void onbruikbare_reeksen_geven_een_zin_met_regel(String rijen, String zin) throws IOException {
        var uitkomst = voer("sced", "--in", bestand(KOP + rijen.replace("\\n", "\n")), "--uit", uit());
        assertThat(uitkomst.fout().strip()).isEqualTo(zin);
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(map.resolve("uit.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-3,1,a,0| in.csv, regel 2: de duur -3.0 is negatief.",
                "3,1,a,5| in.csv, regel 2: de ingang 5.0 ligt niet tussen 0 en het einde 3.0.",
                "3,99,a,0| in.csv, regel 2: de oorzaak 99 is onbekend; 0 is nog bezig, 1 tot 50 is een oorzaak.",
                "3,1.5,a,0| in.csv, regel 2: in kolom cause staat 1.5; dat is geen heel getal."
            })
    void onbruikbare_duren_geven_een_zin_met_regel(String rij, String zin) throws IOException {
        var uitkomst = voer(
                "survival",
                "--in",
                bestand("weeks,cause,arm,entry\n" + rij + "\n"),
                "--uit",
                uit(),
                "--groep",
                "arm",
                "--ingang",
                "entry");
        assertThat(uitkomst.fout().strip()).isEqualTo(zin);
        assertThat(uitkomst.code()).isEqualTo(1);
    }

    @Test
    void wie_zich_vergist_krijgt_een_zin() throws IOException {
        assertThat(voer("toveren").code()).isEqualTo(2);
        assertThat(voer("sced", "--uit", uit()).fout()).startsWith("De keuze --in ontbreekt.");
        assertThat(voer("sced", "--kleur", "rood").fout()).startsWith("Onbekende keuze --kleur.");
        assertThat(voer("sced", "--in", "weg.csv", "--uit", uit()).fout())
                .startsWith("Het bestand weg.csv is er niet.");
        assertThat(voer("sced", "--in", bestand("a,b\n1,2\n"), "--uit", uit()).fout())
                .startsWith("in.csv, regel 1: kolom dataset ontbreekt.");
        assertThat(voer("ontwerp", "--uit", uit(), "--ontwerp", "XY", "--metingen", "9")
                        .fout())
                .startsWith("Kies bij --ontwerp");
        var vlak = voer("sced", "--in", bestand(KOP + "x,J,1,A,3\nx,J,2,B,3\n"), "--uit", uit());
        assertThat(vlak.code()).isZero();
    }
}
