package nl.routewijzer.app.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.privacy.sleutels.Geheimbestand;

/**
 * Writes everything to one file: each table as {@code COPY} gives it, of one moment for all, with its number of rows and a
 * hash. Nothing is held in memory but a piece at a time. The file gets its name when it is whole.
 */
public final class Backup {

    private final DataSource alsEigenaar;
    private final Backupsleutel sleutel;
    private final Clock klok;
    private final Consumer<String> zeg;

    /** @param alsEigenaar as the owner of the tables, whom no row policy binds */
    public Backup(DataSource alsEigenaar, Backupsleutel sleutel, Clock klok, Consumer<String> zeg) {
        this.alsEigenaar = alsEigenaar;
        this.sleutel = sleutel;
        this.klok = klok;
        this.zeg = zeg;
    }

    /** @throws Opstartfout when there is no backup, and why; what stood at that place is untouched */
    public void maak(Path bestand) {
        var metWat = sleutel.lees();
        if (Files.exists(bestand)) {
            throw new Opstartfout("Het bestand " + bestand + " is er al. Kies een andere naam; er is niets veranderd.");
        }
        var ernaast = bestand.resolveSibling(bestand.getFileName() + ".deel");
        try {
            Files.deleteIfExists(ernaast);
            Geheimbestand.maakVoorEigenaar(ernaast);
            var rijen = schrijf(ernaast, metWat);
            try (var kanaal = FileChannel.open(ernaast, StandardOpenOption.WRITE)) {
                kanaal.force(true);
            }
            Files.move(ernaast, bestand, StandardCopyOption.ATOMIC_MOVE);
            zeg.accept("De back-up staat in " + bestand + ": " + rijen(rijen) + ", " + getal(Files.size(bestand))
                    + " bytes.");
        } catch (IOException fout) {
            throw new Opstartfout(
                    "Er is geen back-up: schrijven naar " + bestand + " lukt niet (" + fout.getMessage() + ").", fout);
        } catch (SQLException fout) {
            throw new Opstartfout("Er is geen back-up: de database werkt niet mee (" + fout.getMessage() + ").", fout);
        } finally {
            ruimOp(ernaast);
        }
    }

    private long schrijf(Path bestand, Backupsleutel.Sleutel metWat) throws IOException, SQLException {
        try (var verbinding = alsEigenaar.getConnection();
                var uit = Backupbestand.schrijf(bestand, metWat)) {
            Momentopname.begin(verbinding);
            uit.writeUTF(klok.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            var migraties = Inventaris.migraties(verbinding);
            uit.writeInt(migraties.size());
            for (var migratie : migraties.entrySet()) {
                uit.writeUTF(migratie.getKey());
                uit.writeInt(migratie.getValue());
            }
            var rijen = 0L;
            var tabellen = Inventaris.tabellen(verbinding);
            uit.writeInt(tabellen.size());
            for (var tabel : tabellen) {
                rijen += schrijf(verbinding, tabel, uit);
            }
            schrijf(Inventaris.reeksen(verbinding), uit);
            uit.writeUTF(Backupinhoud.EINDE);
            verbinding.rollback();
            return rijen;
        }
    }

    private long schrijf(Connection verbinding, Inventaris.Tabel tabel, DataOutputStream uit)
            throws SQLException, IOException {
        uit.writeUTF(tabel.naam());
        uit.writeUTF(tabel.kolommen());
        try (var telling = new Rijtelling()) {
            Momentopname.kopie(verbinding)
                    .copyOut(tabel.kopieerUit(), (OutputStream) new Backupbestand.Stukken(uit, telling));
            uit.writeInt(0);
            var geteld = telling.uitkomst();
            uit.writeLong(geteld.rijen());
            uit.writeUTF(geteld.som());
            zeg.accept("  " + tabel.naam() + ": " + rijen(geteld.rijen()));
            return geteld.rijen();
        }
    }

    private static void schrijf(List<Inventaris.Reeks> reeksen, DataOutputStream uit) throws IOException {
        uit.writeInt(reeksen.size());
        for (var reeks : reeksen) {
            uit.writeUTF(reeks.naam());
            uit.writeLong(reeks.stand());
            uit.writeBoolean(reeks.gebruikt());
        }
    }

    static String rijen(long aantal) {
        return aantal == 1 ? "1 rij" : getal(aantal) + " rijen";
    }

    static String getal(long aantal) {
        return String.format(Locale.of("nl"), "%,d", aantal);
    }

    private static void ruimOp(Path bestand) {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException blijft) {
            throw new Opstartfout("Het bestand " + bestand + " is half en kan weg; weghalen lukte niet.", blijft);
        }
    }
}
