package nl.routewijzer.koppeling.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvoerTest {

    private static final String GEWOON =
            "id,naam,plaats\n1,Zoë de Vries,Leeuwarden\n2,\"Jansen, Bo\",\n3,Öztürk,Sneek\n";
    private static final List<String> INHOUD =
            List.of("1|1|Zoë de Vries|Leeuwarden", "2|2|Jansen, Bo|null", "3|3|Öztürk|Sneek");

    @TempDir
    private Path map;

    private Connection db;

    @BeforeEach
    void opent() throws SQLException {
        db = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void sluit() throws SQLException {
        db.close();
    }

    static Stream<Arguments> tekensets() {
        return Stream.of(
                Arguments.of("UTF-8", "UTF-8", ""),
                Arguments.of("UTF-8 met BOM", "UTF-8", "\uFEFF"),
                Arguments.of("UTF-16LE met BOM", "UTF-16LE", "\uFEFF"),
                Arguments.of("UTF-16BE met BOM", "UTF-16BE", "\uFEFF"),
                Arguments.of("UTF-16LE zonder BOM", "UTF-16LE", ""),
                Arguments.of("UTF-16BE zonder BOM", "UTF-16BE", ""),
                Arguments.of("Windows-1252", "windows-1252", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tekensets")
    void elke_tekenset_geeft_dezelfde_tabel(String naam, String tekenset, String merk)
            throws IOException, SQLException {
        Path bestand = schrijf("a.csv", (merk + GEWOON).getBytes(Charset.forName(tekenset)));
        assertThat(inhoud(Invoer.lees(db, Bron.van(bestand).metId("id"), "a"))).isEqualTo(INHOUD);
    }

    static Stream<Arguments> schrijfwijzen() {
        return Stream.of(
                Arguments.of("puntkomma", "id;naam;plaats\n1;Zoë de Vries;Leeuwarden\n2;Jansen, Bo;\n3;Öztürk;Sneek\n"),
                Arguments.of(
                        "tab", "id\tnaam\tplaats\n1\tZoë de Vries\tLeeuwarden\n2\tJansen, Bo\t\n3\tÖztürk\tSneek\n"),
                Arguments.of("streep", "id|naam|plaats\n1|Zoë de Vries|Leeuwarden\n2|Jansen, Bo|\n3|Öztürk|Sneek\n"),
                Arguments.of("CRLF", GEWOON.replace("\n", "\r\n")),
                Arguments.of("CR", GEWOON.replace("\n", "\r")),
                Arguments.of("door elkaar", GEWOON.replaceFirst("\n", "\r\n")),
                Arguments.of("zonder laatste regeleinde", GEWOON.strip()),
                Arguments.of("lege regels", "\n" + GEWOON.replace("\n", "\n\n")),
                Arguments.of(
                        "alles tussen aanhalingstekens", GEWOON.replace("1,Zoë de Vries,", "\"1\",\"Zoë de Vries\",")),
                Arguments.of("lege aanhaling", GEWOON.replace("Bo\",\n", "Bo\",\"\"\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schrijfwijzen")
    void elke_schrijfwijze_geeft_dezelfde_tabel(String naam, String tekst) throws IOException, SQLException {
        Path bestand = schrijf("a.csv", tekst);
        assertThat(inhoud(Invoer.lees(db, Bron.van(bestand), "a"))).isEqualTo(INHOUD);
    }

    @Test
    void aanhalingstekens_en_regels_binnen_een_veld_blijven() throws IOException, SQLException {
        Path bestand = schrijf("a.csv", "id,naam\n1,\"zegt \"\"hoi\"\"\nen gaat\"\n2,O\"Brien\n");
        assertThat(inhoud(Invoer.lees(db, Bron.van(bestand), "a")))
                .containsExactly("1|1|zegt \"hoi\"\nen gaat", "2|2|O\"Brien");
    }

    @Test
    void een_naam_met_jokers_is_een_gewone_naam() throws IOException, SQLException {
        schrijf("ab.csv", "id,x\n9,9\n");
        assertThat(inhoud(Invoer.lees(db, Bron.van(schrijf("a*.csv", GEWOON)), "a")))
                .isEqualTo(INHOUD);
    }

    static Stream<Arguments> slecht() {
        return Stream.of(
                Arguments.of("", "slecht.csv is leeg."),
                Arguments.of("id,naam\n", "slecht.csv, regel 2: er zijn geen rijen."),
                Arguments.of("id,naam\n1,a\n2\n", "slecht.csv, regel 3: deze rij heeft 1 veld en de kop 2."),
                Arguments.of("id,naam\n1,a\n2,b,c\n", "slecht.csv, regel 3: deze rij heeft 3 velden en de kop 2."),
                Arguments.of(
                        "id,naam,plaats\n1,a,b\n2,b",
                        "slecht.csv, regel 3: deze rij heeft 2 velden en de kop 3; het bestand lijkt afgebroken."),
                Arguments.of(
                        "id,naam\n1,\"a\n2,b\n3,c\n",
                        "slecht.csv, regel 2: hier begint een aanhalingsteken dat nergens eindigt."),
                Arguments.of("id,naam,Naam\n1,a,b\n", "slecht.csv, regel 1: kolom Naam staat er twee keer."),
                Arguments.of("id,_rij\n1,a\n", "slecht.csv, regel 1: een kolom mag niet _rij heten."),
                Arguments.of(
                        "17,Bo,12-03-1999\n18,Jo,13-03-1999\n",
                        "slecht.csv, regel 1: \"12-03-1999\" is geen naam van een kolom; de kop ontbreekt."),
                Arguments.of(
                        "id:naam\n1:a\n",
                        "slecht.csv, regel 1: er is maar één kolom; het scheidingsteken is anders of ontbreekt."),
                Arguments.of("id,naam\n1,a\u0000b\n", "slecht.csv, regel 2: hier staat een teken dat geen tekst is."),
                Arguments.of("id,naam\n,\n,\n", "slecht.csv: alle kolommen zijn leeg."),
                Arguments.of("PK\u0003\u0004rest", "slecht.csv is een Excel- of zipbestand; sla het op als CSV."),
                Arguments.of(
                        "PAR1 en dan niets", "slecht.csv is geen heel Parquet-bestand; misschien is het afgebroken."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("slecht")
    void wat_niet_te_lezen_is_wordt_een_zin_en_er_blijft_niets_achter(String tekst, String zin)
            throws IOException, SQLException {
        Path bestand = schrijf("slecht.csv", tekst);
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(bestand), "a"))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessage(zin);
        assertThat(tabellen()).isEmpty();
    }

    @Test
    void een_rij_te_lang_is_een_vergeten_aanhalingsteken() throws IOException {
        Path bestand = schrijf("a.csv", "id,naam\n1,a\n2,\"" + "b,c\n".repeat(200_000));
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(bestand), "a"))
                .hasMessageStartingWith("a.csv, regel 3: hier begint een rij van meer dan");
    }

    @Test
    void een_dubbel_id_noemt_beide_regels() throws IOException {
        Path plat = schrijf("a.csv", "id,naam\n7,a\n8,b\n7,c\n");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(plat).metId("id"), "a"))
                .hasMessage("a.csv, regel 4: id 7 staat ook op regel 2.");
        Path metRegels = schrijf("b.csv", "id,naam\n\n7,\"a\nb\"\n8,b\n7,c\n");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(metRegels).metId("id"), "a"))
                .hasMessage("b.csv, regel 6: id 7 staat ook op regel 3.");
    }

    @Test
    void een_leeg_of_ontbrekend_id_wordt_genoemd() throws IOException {
        Path bestand = schrijf("a.csv", "id,naam\n7,a\n,b\n");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(bestand).metId("id"), "a"))
                .hasMessage("a.csv, regel 3: kolom id is leeg en moet elke rij aanwijzen.");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(bestand).metId("nummer"), "a"))
                .hasMessage("a.csv, regel 1: kolom nummer ontbreekt; er is id, naam.");
    }

    @Test
    void wat_niet_gevraagd_is_komt_er_niet_in() throws IOException, SQLException {
        Path bestand = schrijf("a.csv", "id,naam,geheim\n7,a,x\n8,b,y\n");
        var bron = new Bron(bestand, Optional.of("ID"), Set.of("Naam"), Optional.empty(), Optional.empty());
        var tabel = Invoer.lees(db, bron, "a");
        assertThat(tabel.kolommen()).extracting(Invoertabel.Kolom::naam).containsExactly("id", "naam");
        assertThat(inhoud(tabel)).noneMatch(rij -> rij.contains("x") || rij.contains("y"));
    }

    @Test
    void een_gevraagde_kolom_die_er_niet_is_wordt_genoemd() throws IOException, SQLException {
        doe("copy (select 1 as id, 'a' as naam) to '" + map.resolve("b.parquet") + "' (format parquet)");
        for (Path bestand : List.of(schrijf("a.csv", "id,naam\n7,a\n"), map.resolve("b.parquet"))) {
            var bron = new Bron(bestand, Optional.of("id"), Set.of("straat"), Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> Invoer.lees(db, bron, "a"))
                    .hasMessageStartingWith(bestand.getFileName().toString())
                    .hasMessageEndingWith("kolom straat ontbreekt; er is id, naam.");
        }
        assertThat(tabellen()).isEmpty();
    }

    @Test
    void een_ander_scheidingsteken_dan_gezegd_is_een_zin() throws IOException {
        Path bestand = schrijf("a.csv", GEWOON);
        var bron = new Bron(bestand, Optional.empty(), Set.of(), Optional.of(';'), Optional.empty());
        assertThatThrownBy(() -> Invoer.lees(db, bron, "a")).hasMessageContaining("regel 1: er is maar één kolom");
    }

    @Test
    void wat_geen_utf8_is_na_letters_die_het_wel_waren_wordt_niet_geraden() throws IOException {
        byte[] goed = "id,naam\n1,Zoë\n2,Andr".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(goed, goed.length + 3);
        half[goed.length] = (byte) 0xE9;
        half[goed.length + 1] = '\n';
        half[goed.length + 2] = '3';
        Path bestand = schrijf("a.csv", half);
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(bestand), "a"))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessageStartingWith("a.csv, regel");
    }

    @Test
    void lege_en_gelijke_kolommen_worden_gezegd() throws IOException, SQLException {
        Path bestand = schrijf("a.csv", "id,naam,leeg,land\n1,a,,NL\n2,b,,NL\n");
        var tabel = Invoer.lees(db, Bron.van(bestand), "a");
        assertThat(tabel.waarschuwingen())
                .containsExactly(
                        "a.csv: kolom leeg is leeg en telt niet mee.",
                        "a.csv: in kolom land staat overal hetzelfde; die telt niet mee.");
        assertThat(tabel.kolom("NAAM").orElseThrow().zegtNiets()).isFalse();
    }

    @Test
    void wat_er_niet_is_of_een_map_is_wordt_gezegd() {
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(map.resolve("weg.csv")), "a"))
                .hasMessageEndingWith("weg.csv is er niet.");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(map), "a"))
                .hasMessageEndingWith("is een map en geen bestand.");
    }

    @Test
    void parquet_wordt_tekst() throws IOException, SQLException {
        Path bestand = map.resolve("a.parquet");
        doe(
                "copy (select * from (values (1, 'Bo', date '1999-03-12', null), (2, '', null, 1.5)) t(id, naam, geboren, x)) to '"
                        + bestand + "' (format parquet)");
        assertThat(inhoud(Invoer.lees(db, Bron.van(bestand).metId("id"), "a")))
                .containsExactly("1|1|Bo|1999-03-12|null", "2|2|null|null|1.5");
    }

    @Test
    void een_afgebroken_parquet_is_een_zin() throws IOException, SQLException {
        Path bestand = map.resolve("a.parquet");
        doe("copy (select range as id, 'x' as naam from range(10000)) to '" + bestand + "' (format parquet)");
        byte[] heel = Files.readAllBytes(bestand);
        Path half = schrijf("half.parquet", Arrays.copyOf(heel, heel.length / 2));
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(half), "a"))
                .hasMessage("half.parquet is geen heel Parquet-bestand; misschien is het afgebroken.");
        Path dubbel = map.resolve("dubbel.parquet");
        doe("copy (select range // 2 as id, 'x' as naam from range(10)) to '" + dubbel + "' (format parquet)");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(dubbel).metId("id"), "a"))
                .hasMessage("dubbel.parquet, rij 2: id 0 staat ook op rij 1.");
        Path lijst = map.resolve("lijst.parquet");
        doe("copy (select [1, 2] as id, 'x' as naam) to '" + lijst + "' (format parquet)");
        assertThatThrownBy(() -> Invoer.lees(db, Bron.van(lijst), "a"))
                .hasMessageContaining("kolom id staat geen tekst");
    }

    private Path schrijf(String naam, String tekst) throws IOException {
        return schrijf(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private Path schrijf(String naam, byte[] bytes) throws IOException {
        return Files.write(map.resolve(naam), bytes);
    }

    private void doe(String sql) throws SQLException {
        try (var opdracht = db.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private List<String> inhoud(Invoertabel tabel) throws SQLException {
        List<String> uit = new ArrayList<>();
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("from " + tabel.tabel() + " order by " + Invoertabel.RIJ)) {
            while (rijen.next()) {
                List<String> velden = new ArrayList<>();
                for (int i = 1; i <= tabel.kolommen().size() + 1; i++) {
                    velden.add(String.valueOf(rijen.getString(i)));
                }
                uit.add(String.join("|", velden));
            }
        }
        assertThat(uit).hasSize((int) tabel.rijen());
        return uit;
    }

    private List<String> tabellen() throws SQLException {
        List<String> uit = new ArrayList<>();
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("select table_name from duckdb_tables()")) {
            while (rijen.next()) {
                uit.add(rijen.getString(1));
            }
        }
        return uit;
    }
}
