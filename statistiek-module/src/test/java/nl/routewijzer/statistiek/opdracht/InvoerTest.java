package nl.routewijzer.statistiek.opdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as spreadsheets and people write them: what can be read is read, the rest is one sentence and nothing is written. */
class InvoerTest {

    private static final String KOP = "dataset,case,session,phase,value\n";

    @TempDir
    private Path map = Path.of("");

    private record Afloop(int code, String zin) {}

    private Afloop effecten(byte[] inhoud) throws IOException {
        Files.write(map.resolve("in.csv"), inhoud);
        return effecten("uit.csv");
    }

    private Afloop effecten(String uit) {
        var fout = new ByteArrayOutputStream();
        int code = Statistiek.voer(
                List.of(
                        "sced",
                        "--in",
                        map.resolve("in.csv").toString(),
                        "--uit",
                        map.resolve(uit).toString()),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(fout, true, StandardCharsets.UTF_8));
        return new Afloop(code, fout.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void een_rekenblad_met_merkteken_en_regeleinden_van_windows_is_te_lezen() throws IOException {
        String tekst = "\uFEFF" + KOP + "x,J,1,A,5\nx,J,2,A,6\n\nx,J,3,B,7,\n";
        assertThat(effecten(tekst.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .code())
                .isZero();
        assertThat(map.resolve("uit.csv")).content().contains("x,J,increase,PND,,Est,1,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,J,1,A,1,5| in.csv, regel 2: er zijn meer velden dan kolommen",
                "x,J,1,A,0x1p3| in.csv, regel 2: in kolom value staat \"0x1p3\"; dat is geen getal.",
                "x,J,1,A,2d| in.csv, regel 2: in kolom value staat \"2d\"; dat is geen getal.",
                "x,J,1,A,1e400| in.csv, regel 2: in kolom value staat \"1e400\"; dat is geen eindig getal.",
                "x,J,1,A,NaN| in.csv, regel 2: in kolom value staat \"NaN\"; dat is geen getal.",
                "x,J,1,A,\"5| in.csv, regel 1: vanaf hier klopt het niet",
                "x,J,1,A,5\\nx,\"J\"x,2,B,5| in.csv, regel 2: vanaf hier klopt het niet"
            })
    void wat_geen_getal_of_geen_rij_is_wordt_niet_geraden(String rijen, String zin) throws IOException {
        var afloop = effecten((KOP + rijen.replace("\\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(afloop.zin()).startsWith(zin);
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(map.resolve("uit.csv")).doesNotExist();
    }

    @Test
    void een_kop_die_niet_deugt_wordt_genoemd() throws IOException {
        assertThat(effecten(KOP.replace(',', ';').getBytes(StandardCharsets.UTF_8))
                        .zin())
                .isEqualTo(
                        "in.csv, regel 1: de velden zijn gescheiden met puntkomma's; bewaar het bestand met komma's.");
        assertThat(effecten("dataset,case,session,phase,value,value\n".getBytes(StandardCharsets.UTF_8))
                        .zin())
                .startsWith("in.csv, regel 1:")
                .contains("twee keer");
        assertThat(effecten(new byte[0]).zin()).isEqualTo("in.csv, regel 1: kolom dataset ontbreekt.");
        assertThat(effecten(new byte[] {(byte) 0xff, (byte) 0xfe, 'x'}).zin())
                .isEqualTo("Het bestand in.csv is geen tekst in UTF-8.");
        assertThat(effecten((KOP + "x,\u00ff").getBytes(StandardCharsets.ISO_8859_1))
                        .zin())
                .isEqualTo("Het bestand in.csv is geen tekst in UTF-8.");
    }

    @Test
    void de_invoer_wordt_niet_overschreven() throws IOException {
        String tekst = KOP + "x,J,1,A,5\nx,J,2,B,6\n";
        Files.writeString(map.resolve("in.csv"), tekst);
        assertThat(effecten("./in.csv").zin()).isEqualTo("Kies bij --uit een ander bestand dan bij --in.");
        assertThat(map.resolve("in.csv")).hasContent(tekst);
    }

    @Test
    void te_veel_rijen_worden_geweigerd_voor_het_geheugen_vol_is() throws IOException {
        Path bestand = map.resolve("in.csv");
        Files.writeString(bestand, "a\n" + "1\n".repeat(Invoer.MEESTE_RIJEN + 1));
        assertThatThrownBy(() -> Invoer.lees(bestand, List.of("a"), rij -> {}))
                .hasMessage("in.csv, regel " + (Invoer.MEESTE_RIJEN + 2) + ": er zijn meer dan " + Invoer.MEESTE_RIJEN
                        + " rijen; deel het bestand op.");
    }
}
