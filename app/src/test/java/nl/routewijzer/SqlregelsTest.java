package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every SQL text and migration: whose tables a room touches, what time it asks for, and who deletes. */
class SqlregelsTest {

    /** Rooms with a schema, from the ground up. */
    private static final List<String> SCHEMAS = List.of(
            "gedeeld",
            "toegang",
            "privacy",
            "methode",
            "jongere",
            "traject",
            "gesprek",
            "plan",
            "bericht",
            "aanbod",
            "dossier",
            "werklijst",
            "app",
            "techniek");

    private static final Pattern TEKST =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern NAAM = Pattern.compile("\\b(" + String.join("|", SCHEMAS) + ")\\.([a-z_]+)");
    private static final Pattern IS_SQL =
            Pattern.compile("(?is)\\b(select|insert into|update|delete from)\\b.*\\b[a-z]+\\.[a-z_]+");
    private static final Pattern KLOK = Pattern.compile(
            "(?i)\\bnow\\(\\)|\\bcurrent_date\\b|\\bcurrent_timestamp\\b|\\bclock_timestamp\\b|\\blocaltime");

    /** Who may delete: the right to be erased, what the law lets be kept until a day, and rows that are computed or unfinished. */
    private static final Set<String> WISSERS = Set.of(
            "ConceptRechten",
            "Concepten",
            "ConceptBewaring", // in which nobody typed for so long
            "RelatieRechten",
            "PrivacyRechten",
            "Bijzonderheden",
            "JongereRechten",
            "TrajectBronnen",
            "VoorlichtingBronnen",
            "ImportBronnen",
            "ImportOpslag",
            "ToewijzingBronnen",
            "GesprekBronnen",
            "RoosterBronnen",
            "PlanBronnen",
            "BrugBronnen",
            "BerichtBronnen",
            "BerichtBewaring", // what is past its term
            "Bijlagearchief", // with a message that is taken back
            "Favorieten",
            "LopendeSessies",
            "Personeel", // a role; what it was stands in the history of the colleague
            "Aanlooptabel",
            "MeedoenRechten",
            "VerzendRechten",
            "Trefplekarchief", // a picture that goes for another one
            "Postopruimer", // what was dealt with long ago
            "AntwoordBronnen",
            "AanbodBronnen",
            "AanbodBewaring", // what is past its term
            "Beeldarchief", // when another picture takes its place
            "Zetjearchief", // when he switches them off
            "SignaalRechten",
            "Signalen");

    @Test
    void een_kamer_leest_van_een_ander_alleen_wat_die_laat_zien() {
        assertThat(javaBestanden()
                        .flatMap(bestand ->
                                vreemdeTabellen(
                                        kamer(bestand),
                                        lees(bestand),
                                        bestand.getFileName().toString())
                                        .stream()))
                .isEmpty();
        assertThat(migraties()
                        .flatMap(bestand -> vreemdeTabellen(
                                eigenaar(bestand),
                                zonderCommentaar(lees(bestand)),
                                bestand.getFileName().toString(),
                                true)
                                .stream()))
                .isEmpty();
    }

    @Test
    void een_geplante_blik_in_andermans_tabel_valt_op() {
        assertThat(vreemdeTabellen("werklijst", "db.sql(\"select g.samen from gesprek.gesprek g\")", "X"))
                .isNotEmpty();
        assertThat(vreemdeTabellen("werklijst", "db.sql(\"select g.id from gesprek.zicht_gesprek g\")", "X"))
                .isEmpty();
        assertThat(vreemdeTabellen("jongere", "db.sql(\"select g.id from gesprek.zicht_gesprek g\")", "X"))
                .isNotEmpty();
        assertThat(vreemdeTabellen("jongere", "create view x as select * from gesprek.gesprek", "X", true))
                .isNotEmpty();
    }

    @Test
    void sql_vraagt_niet_hoe_laat_het_is() {
        assertThat(javaBestanden().flatMap(bestand -> klokvragen(lees(bestand)).stream()))
                .isEmpty();
        assertThat(migraties().flatMap(bestand -> klokvragen("\"" + zonderCommentaar(lees(bestand)) + "\"").stream()))
                .isEmpty();
        assertThat(klokvragen("db.sql(\"select id from traject.traject where melding < current_date\")"))
                .isNotEmpty();
    }

    @Test
    void alleen_wie_mag_wissen_wist() {
        assertThat(javaBestanden().filter(SqlregelsTest::wist).map(SqlregelsTest::klasse))
                .isSubsetOf(WISSERS);
        assertThat(javaBestanden().map(SqlregelsTest::klasse)).containsAll(WISSERS);
        assertThat(verwijdert("db.sql(\"delete from gesprek.gesprek\")")).isTrue();
    }

    @Test
    void sleutels_beginnen_met_de_organisatie() {
        assertThat(migraties().flatMap(bestand -> kaleSleutels(zonderCommentaar(lees(bestand))).stream()))
                .isEmpty();
        assertThat(kaleSleutels("create table jongere.x (bsn text, unique (bsn))"))
                .isNotEmpty();
        assertThat(kaleSleutels("create unique index x on jongere.y (bsn)")).isNotEmpty();
    }

    @Test
    void er_zijn_teksten_gelezen() {
        assertThat(javaBestanden()
                        .flatMap(bestand -> teksten(lees(bestand)).stream())
                        .filter(tekst -> IS_SQL.matcher(tekst).find()))
                .hasSizeGreaterThan(30);
        assertThat(migraties()).hasSizeGreaterThan(5);
    }

    private static List<String> vreemdeTabellen(String kamer, String bron, String waar) {
        return vreemdeTabellen(kamer, bron, waar, false);
    }

    private static List<String> vreemdeTabellen(String kamer, String bron, String waar, boolean helemaalSql) {
        var gevonden = new ArrayList<String>();
        for (var tekst : helemaalSql ? List.of(bron) : teksten(bron)) {
            if (!helemaalSql && !IS_SQL.matcher(tekst).find()) {
                continue;
            }
            NAAM.matcher(tekst)
                    .results()
                    .filter(treffer -> !mag(kamer, treffer.group(1), treffer.group(2)))
                    .forEach(treffer -> gevonden.add(waar + ": " + treffer.group()));
        }
        return gevonden;
    }

    private static boolean mag(String kamer, String schema, String naam) {
        var eigen = schema.equals(kamer)
                || Set.of("gedeeld.beveilig", "app.organisatie").contains(schema + "." + naam);
        var techniek = kamer.equals("app") && schema.equals("techniek");
        var zichtbaar = naam.startsWith("zicht_") && SCHEMAS.indexOf(schema) < SCHEMAS.indexOf(kamer);
        return eigen || techniek || zichtbaar || isVerwijzing(kamer, schema, naam);
    }

    /** A foreign key to the row a room's own rows are about. */
    private static boolean isVerwijzing(String kamer, String schema, String naam) {
        return Set.of(
                        "traject>jongere.jongere",
                        "traject>methode.versie",
                        "gesprek>jongere.jongere",
                        "gesprek>methode.versie",
                        "gesprek>traject.traject",
                        "plan>jongere.jongere",
                        "plan>traject.traject",
                        "bericht>jongere.jongere",
                        "aanbod>jongere.jongere")
                .contains(kamer + ">" + schema + "." + naam);
    }

    private static List<String> klokvragen(String bron) {
        return teksten(bron).stream()
                .filter(tekst ->
                        IS_SQL.matcher(tekst).find() && KLOK.matcher(tekst).find())
                .toList();
    }

    private static boolean wist(Path bestand) {
        return verwijdert(lees(bestand));
    }

    private static boolean verwijdert(String bron) {
        return teksten(bron).stream()
                .anyMatch(tekst ->
                        Pattern.compile("(?i)delete\\s+from\\s").matcher(tekst).find());
    }

    private static List<String> kaleSleutels(String sql) {
        return Stream.of(
                        "(?s)create table (?!techniek|app\\.)[^;]*?;",
                        "(?s)create unique index \\S+ on (?!techniek)[^;]*?;")
                .flatMap(vorm -> Pattern.compile(vorm).matcher(sql + ";").results())
                .map(treffer -> treffer.group())
                .flatMap(stuk -> Pattern.compile(
                                "(primary key|unique|unique index \\S+ on \\S+|exclude using gist) \\(([^,)]*)")
                        .matcher(stuk)
                        .results())
                .map(treffer -> treffer.group(2))
                .filter(eerste -> !eerste.strip().startsWith("organisatie"))
                .toList();
    }

    private static List<String> teksten(String bron) {
        return TEKST.matcher(bron)
                .results()
                .map(treffer -> treffer.group(1) != null ? treffer.group(1) : treffer.group(2))
                .toList();
    }

    private static String zonderCommentaar(String sql) {
        return sql.replaceAll("--[^\\n]*", "");
    }

    private static String kamer(Path bestand) {
        return Path.of("src/main/java/nl/routewijzer")
                .relativize(bestand)
                .getName(0)
                .toString();
    }

    private static String eigenaar(Path migratie) {
        return migratie.getFileName().toString().replaceAll("^V\\d+__([a-z]+)_.*", "$1");
    }

    private static String klasse(Path bestand) {
        return bestand.getFileName().toString().replace(".java", "");
    }

    private static Stream<Path> javaBestanden() {
        return bestanden(Path.of("src/main/java/nl/routewijzer"), ".java");
    }

    private static Stream<Path> migraties() {
        return bestanden(Path.of("src/main/resources/db/migration"), ".sql");
    }

    private static Stream<Path> bestanden(Path map, String einde) {
        try (var lijst = Files.walk(map)) {
            return lijst.filter(bestand -> bestand.toString().endsWith(einde)).toList().stream();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
