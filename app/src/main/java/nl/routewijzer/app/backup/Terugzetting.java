package nl.routewijzer.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.routewijzer.gedeeld.Opstartfout;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Puts a backup back, or says why not. First the file is read to its end; then it must be of this version and the database
 * empty; then everything goes in, in one transaction, and is counted again before it holds.
 */
public final class Terugzetting {

    private final Flyway flyway;
    private final Backupsleutel sleutel;
    private final Consumer<String> zeg;

    /** @param flyway of the database to restore into, as the owner of its tables */
    public Terugzetting(Flyway flyway, Backupsleutel sleutel, Consumer<String> zeg) {
        this.flyway = flyway;
        this.sleutel = sleutel;
        this.zeg = zeg;
    }

    /** Reads the whole file and touches no database: is it whole, and what is in it? */
    public void controleer(Path bestand) {
        keur(bestand);
    }

    private Backupinhoud.Kop keur(Path bestand) {
        var telling = new Controle();
        var kop = lees(bestand, telling);
        zeg.accept("De back-up is heel: gemaakt op " + kop.gemaaktOp() + ", " + Backup.getal(telling.tabellen())
                + " tabellen, " + Backup.getal(telling.rijen()) + " rijen, databaseversie " + nieuwste(kop.migraties())
                + ".");
        return kop;
    }

    /** @throws Opstartfout with the reason, when nothing was put back */
    public void zetTerug(Path bestand) {
        keurVersie(keur(bestand));
        try (var verbinding = flyway.getConfiguration().getDataSource().getConnection()) {
            keurLeeg(verbinding);
            flyway.migrate();
            vul(verbinding, bestand);
            werkStatistiekBij(verbinding);
        } catch (SQLException | FlywayException fout) {
            throw new Opstartfout(
                    "Er is niets teruggezet: de database werkt niet mee (" + eersteRegel(fout) + ").", fout);
        }
    }

    private void vul(Connection verbinding, Path bestand) throws SQLException {
        verbinding.setAutoCommit(false);
        try (var vuller = new Vuller(verbinding)) {
            vuller.grendel();
            keurLeeg(verbinding);
            var kop = lees(bestand, vuller);
            vuller.telNa();
            verbinding.commit();
            zeg.accept("Teruggezet: " + Backup.getal(vuller.tabellen()) + " tabellen, " + Backup.getal(vuller.rijen())
                    + " rijen van " + kop.gemaaktOp()
                    + ". Alles is nageteld. Zet ook de sleutels van toen terug en start Routewijzer.");
        } finally {
            verbinding.rollback();
        }
    }

    /** So that the planner knows how many rows there are. */
    private static void werkStatistiekBij(Connection verbinding) throws SQLException {
        verbinding.setAutoCommit(true);
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("analyze");
        }
    }

    private Backupinhoud.Kop lees(Path bestand, Backupinhoud.Ontvanger ontvanger) {
        try (var in = Backupbestand.lees(bestand, sleutel.lees())) {
            var kop = Backupinhoud.kop(in);
            Backupinhoud.lees(in, ontvanger);
            return kop;
        } catch (IOException fout) {
            throw new Opstartfout(
                    "Het bestand " + bestand
                            + " is niet te lezen, niet volledig of veranderd sinds het is gemaakt. Er is niets teruggezet.",
                    fout);
        } catch (SQLException fout) {
            throw new Opstartfout(
                    "Er is niets teruggezet: de database werkt niet mee (" + eersteRegel(fout) + ").", fout);
        }
    }

    private void keurVersie(Backupinhoud.Kop kop) {
        var hier = new TreeMap<String, Integer>();
        Arrays.stream(flyway.info().all())
                .filter(migratie -> migratie.getVersion() != null)
                .forEach(migratie -> hier.put(migratie.getVersion().getVersion(), controlesom(migratie)));
        if (!hier.equals(new TreeMap<>(kop.migraties()))) {
            throw new Opstartfout(
                    "De back-up is van databaseversie " + nieuwste(kop.migraties()) + " ("
                            + kop.migraties().size() + " stappen), deze Routewijzer van " + nieuwste(hier) + " ("
                            + hier.size()
                            + " stappen). Zet haar terug met de Routewijzer waarmee zij is gemaakt en werk daarna bij. Er is niets teruggezet.");
        }
    }

    private static int controlesom(MigrationInfo migratie) {
        var som = migratie.getChecksum();
        return som == null ? 0 : som;
    }

    private static void keurLeeg(Connection verbinding) throws SQLException {
        var gevuld = Inventaris.gevuld(verbinding);
        if (!gevuld.isEmpty()) {
            throw new Opstartfout("De database is niet leeg (onder meer " + gevuld.getFirst()
                    + "). Terugzetten kan alleen in een nieuwe, lege database. Er is niets teruggezet.");
        }
    }

    private static String nieuwste(Map<String, Integer> migraties) {
        return migraties.isEmpty() ? "(geen)" : Collections.max(migraties.keySet());
    }

    private static String eersteRegel(Exception fout) {
        return String.valueOf(fout.getMessage()).lines().findFirst().orElse("");
    }
}
