package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Testdatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sealed field opens only in its own row, column and organisation; the same value is found only in its own house. */
class KluisIT extends Huis {

    private static final String GEHEIM = "999944393";

    @Autowired
    private Kluis kluis;

    private final UUID rij = UUID.randomUUID();

    @Test
    void wat_verzegeld_is_gaat_alleen_op_zijn_eigen_plek_open() {
        var zegel = inTransactie(WIERDAM, () -> kluis.verzegel(GEHEIM, "jongere.bsn", rij));
        assertThat(inTransactie(WIERDAM, () -> kluis.open(zegel, "jongere.bsn", rij)))
                .isEqualTo(GEHEIM);
        assertThat(new String(zegel, StandardCharsets.ISO_8859_1)).doesNotContain(GEHEIM);
        assertThatThrownBy(() -> inTransactie(WIERDAM, () -> kluis.open(zegel, "jongere.telefoon", rij)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inTransactie(WIERDAM, () -> kluis.open(zegel, "jongere.bsn", UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inTransactie(WADDENKRING, () -> kluis.open(zegel, "jongere.bsn", rij)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_zoeksleutel_is_gelijk_in_huis_en_anders_bij_de_buren() {
        var hier = inTransactie(WIERDAM, () -> kluis.zoeksleutel(GEHEIM, "jongere.bsn"));
        assertThat(inTransactie(WIERDAM, () -> kluis.zoeksleutel(GEHEIM, "jongere.bsn")))
                .isEqualTo(hier);
        assertThat(inTransactie(WIERDAM, () -> kluis.zoeksleutel(GEHEIM, "jongere.telefoon")))
                .isNotEqualTo(hier);
        assertThat(inTransactie(WADDENKRING, () -> kluis.zoeksleutel(GEHEIM, "jongere.bsn")))
                .isNotEqualTo(hier);
    }

    @Test
    void in_geen_enkele_tabel_staat_een_bsn_telefoonnummer_of_adres_leesbaar() {
        var eigenaar = JdbcClient.create(Testdatabase.alsEigenaar());
        var tabellen = eigenaar.sql(
                        "select format('%I.%I', schemaname, tablename) as tabel from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
                .query((r, nummer) -> r.getString("tabel"))
                .list();
        var geheimen = Pattern.compile("9999\\d{5}|06123456\\d\\d|@voorbeeld\\.example");
        assertThat(tabellen.stream()
                        .flatMap(tabel -> rijen(eigenaar, tabel).stream())
                        .filter(tekst -> geheimen.matcher(tekst).find()))
                .isEmpty();
        assertThat(rijen(eigenaar, "(select '" + GEHEIM + "' as geplant)"))
                .anyMatch(tekst -> geheimen.matcher(tekst).find());
    }

    private static List<String> rijen(JdbcClient db, String tabel) {
        return db.sql("select t::text as rij from " + tabel + " t")
                .query((r, nummer) -> r.getString("rij"))
                .list();
    }
}
