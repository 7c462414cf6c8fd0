package nl.routewijzer.koppeling.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumlezingTest {

    @TempDir
    private Path map;

    @ParameterizedTest(name = "{0} naast {1}")
    @CsvSource({
        "1999-03-12, 2001-12-31, 1999-03-12",
        "1999-3-2, 2001-12-31, 1999-03-02",
        "1999-03-12T00:00:00, 2001-12-31 00:00:00, 1999-03-12",
        "1999-03-00, 2001-12-31, 1999-03-00",
        "1999-03, 2001-12-31, 1999-03-00",
        "1999, 2001-12-31, 1999-00-00",
        "19990312, 20011231, 1999-03-12",
        "19990300, 20011231, 1999-03-00",
        "19990000, 20011231, 1999-00-00",
        "12-03-1999, 31-12-2001, 1999-03-12",
        "00-00-1999, 31-12-2001, 1999-00-00",
        "2/3/1999, 31/12/2001, 1999-03-02",
        "12.03.1999, 31.12.2001, 1999-03-12",
        "03/12/1999, 12/31/2001, 1999-03-12",
        "05/06/1999, 07/08/2001, 1999-06-05",
        "12 maart 1999, 31 december 2001, 1999-03-12",
        "2-mrt-1999, 31-okt-2001, 1999-03-02",
        "12 March 1999, 31 October 2001, 1999-03-12",
        "12/03/1999, 2001-12-31, 1999-03-12"
    })
    void een_datum_wordt_jaar_maand_dag(String datum, String anderen, String verwacht)
            throws IOException, SQLException {
        assertThat(lees(datum, anderen).get(0)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-13-01",
        "19991301",
        "1999-01-32",
        "45-45-1999",
        "0999-01-01",
        "onbekend",
        "12 smarch 1999",
        "99991231"
    })
    void wat_geen_datum_is_wordt_niets(String datum) throws IOException, SQLException {
        assertThat(lees(datum, "2001-12-31")).containsExactly(null, "2001-12-31");
    }

    @Test
    void een_kolom_zonder_datums_is_geen_datum() throws IOException, SQLException {
        try (var db = DriverManager.getConnection("jdbc:duckdb:")) {
            var tabel = tabel(db, "Sneek", "12345678");
            var lezing = Datumlezing.van(db, tabel, tabel.kolom("datum").orElseThrow());
            assertThat(lezing.isDatum()).isFalse();
        }
    }

    private List<String> lees(String... datums) throws IOException, SQLException {
        List<String> uit = new ArrayList<>();
        try (var db = DriverManager.getConnection("jdbc:duckdb:")) {
            var tabel = tabel(db, datums);
            var lezing = Datumlezing.van(db, tabel, tabel.kolom("datum").orElseThrow());
            try (var opdracht = db.createStatement();
                    var rijen = opdracht.executeQuery(
                            "select " + lezing.sql("\"datum\"") + " from a order by " + Invoertabel.RIJ)) {
                while (rijen.next()) {
                    uit.add(rijen.getString(1));
                }
            }
        }
        return uit;
    }

    private Invoertabel tabel(Connection db, String... datums) throws IOException, SQLException {
        var regels = new StringBuilder("id;datum\n");
        for (int i = 0; i < datums.length; i++) {
            regels.append(i).append(';').append(datums[i]).append('\n');
        }
        return Invoer.lees(db, Bron.van(Files.writeString(map.resolve("a.csv"), regels)), "a");
    }
}
