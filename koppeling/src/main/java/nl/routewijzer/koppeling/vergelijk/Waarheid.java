package nl.routewijzer.koppeling.vergelijk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.invoer.Bron;
import nl.routewijzer.koppeling.invoer.Invoer;
import nl.routewijzer.koppeling.invoer.Invoertabel;

/**
 * Who is who, from a file with a column of ids and one of persons, or with a pair per row.
 *
 * @param bestand the truth
 * @param rechts truth of the second register, when it is a file of its own
 * @param links name of the first register in a column {@code register}; with {@code rechtsNaam} only those two are compared
 * @param rechtsNaam name of the second
 * @param id column of the ids; the first when it is not named
 * @param persoon column of the persons; found by its name when it is not named, else the last
 */
public record Waarheid(
        Path bestand,
        Optional<Path> rechts,
        Optional<String> links,
        Optional<String> rechtsNaam,
        Optional<String> id,
        Optional<String> persoon) {

    private static final List<String> PERSOON =
            List.of("persoon", "cluster", "cluster_id", "person", "person_id", "entity", "entity_id");
    private static final String REGISTER = "register";

    /** A truth in one file about one register. */
    public static Waarheid van(Path bestand) {
        return new Waarheid(
                bestand, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Are the pairs between two registers, or doubles within one? */
    boolean tweeRegisters() {
        return rechts.isPresent() || rechtsNaam.isPresent();
    }

    /** Makes table {@code wie(nr, kant, id, persoon)}: nr and persoon from 0 without gaps, kant 0 for left and 1 for right. */
    void laad(Connection db) throws SQLException {
        var eerste = Invoer.lees(db, Bron.van(bestand), "waarheid_l");
        doe(db, "create table ruw(kant tinyint, id varchar, persoon varchar)");
        if (eerste.kolom("id_l").isPresent() && eerste.kolom("id_r").isPresent()) {
            new Parenwaarheid(tweeRegisters()).laad(db, eerste);
        } else if (rechts.isPresent()) {
            neem(db, eerste, 0, Optional.empty());
            neem(db, Invoer.lees(db, Bron.van(rechts.orElseThrow()), "waarheid_r"), 1, Optional.empty());
        } else if (rechtsNaam.isPresent()) {
            neem(db, eerste, 0, links);
            neem(db, eerste, 1, rechtsNaam);
        } else {
            neem(db, eerste, 0, links);
        }
        nummer(db);
    }

    private void neem(Connection db, Invoertabel tabel, int kant, Optional<String> register) throws SQLException {
        String waar = "";
        if (register.isPresent()) {
            kolom(tabel, REGISTER);
            waar = " where register = '" + register.orElseThrow().replace("'", "''") + "'";
        }
        String idKolom = kolom(tabel, id.orElseGet(() -> eersteId(tabel))).sql();
        String wie = kolom(tabel, persoon.orElseGet(() -> persoonKolom(tabel))).sql();
        doe(db, "insert into ruw select " + kant + ", " + idKolom + ", " + wie + " from " + tabel.tabel() + waar);
        if (getal(db, "select count(*) from ruw where kant = " + kant) == 0) {
            throw new OnbruikbareInvoer(tabel.bron().bestand().getFileName() + ": register " + register.orElse("")
                    + " komt er niet in voor.");
        }
    }

    private static String eersteId(Invoertabel tabel) {
        return tabel.kolommen().stream()
                .map(Invoertabel.Kolom::naam)
                .filter(naam -> !naam.equalsIgnoreCase(REGISTER))
                .findFirst()
                .orElse("id");
    }

    private static String persoonKolom(Invoertabel tabel) {
        var laatste = tabel.kolommen().get(tabel.kolommen().size() - 1);
        return PERSOON.stream()
                .filter(naam -> tabel.kolom(naam).isPresent())
                .findFirst()
                .orElse(laatste.naam());
    }

    private static Invoertabel.Kolom kolom(Invoertabel tabel, String naam) {
        return tabel.kolom(naam)
                .orElseThrow(() -> new OnbruikbareInvoer(
                        tabel.bron().bestand().getFileName() + ", regel 1: kolom " + naam + " ontbreekt."));
    }

    private void nummer(Connection db) throws SQLException {
        String leeg = "select count(*) from ruw where id is null or persoon is null";
        if (getal(db, leeg) > 0) {
            throw new OnbruikbareInvoer(bestand.getFileName() + ": in de waarheid is een id of een persoon leeg.");
        }
        if (getal(db, "select count(*) - count(distinct (kant, id)) from ruw") > 0) {
            throw new OnbruikbareInvoer(bestand.getFileName()
                    + ": in de waarheid staat een id twee keer; noem het register met --links en --rechts.");
        }
        doe(db, """
                create table wie as
                select cast(row_number() over () - 1 as integer) as nr, kant, id, p.nr as persoon
                  from ruw join (select persoon, cast(row_number() over () - 1 as integer) as nr
                                   from (select distinct persoon from ruw)) p using (persoon)""");
        doe(db, "drop table ruw");
    }

    static void doe(Connection db, String sql) throws SQLException {
        try (var opdracht = db.createStatement()) {
            opdracht.execute(sql);
        }
    }

    static long getal(Connection db, String sql) throws SQLException {
        try (var opdracht = db.createStatement();
                var uit = opdracht.executeQuery(sql)) {
            uit.next();
            return uit.getLong(1);
        }
    }
}
