package nl.routewijzer.app.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in a backup, in this order: when it was made; the migrations; the tables, each with its rows in pieces and what
 * was counted; the sequences; the word that ends it.
 */
final class Backupinhoud {

    static final String EINDE = "einde";
    private static final int GROOTSTE_STUK = 1 << 30;

    /** @param migraties by version, with their checksum */
    record Kop(String gemaaktOp, Map<String, Integer> migraties) {}

    /** Takes in what is read. */
    interface Ontvanger {

        void begin(Inventaris.Tabel tabel) throws SQLException, IOException;

        void stuk(byte[] bytes, int lengte) throws SQLException, IOException;

        void klaar(Inventaris.Tabel tabel, Rijtelling.Uitkomst geteld) throws SQLException, IOException;

        void reeks(Inventaris.Reeks reeks) throws SQLException;
    }

    static Kop kop(DataInputStream in) throws IOException {
        var gemaaktOp = in.readUTF();
        var migraties = new LinkedHashMap<String, Integer>();
        for (var hoeveel = in.readInt(); hoeveel > 0; hoeveel--) {
            migraties.put(in.readUTF(), in.readInt());
        }
        return new Kop(gemaaktOp, migraties);
    }

    /** Everything behind the head, to the last byte. */
    static void lees(DataInputStream in, Ontvanger ontvanger) throws IOException, SQLException {
        for (var hoeveel = in.readInt(); hoeveel > 0; hoeveel--) {
            var tabel = new Inventaris.Tabel(in.readUTF(), in.readUTF());
            ontvanger.begin(tabel);
            for (var lengte = in.readInt(); lengte != 0; lengte = in.readInt()) {
                if (lengte < 0 || lengte > GROOTSTE_STUK) {
                    throw new IOException("een stuk van " + lengte + " bytes");
                }
                ontvanger.stuk(in.readNBytes(lengte), lengte);
            }
            ontvanger.klaar(tabel, new Rijtelling.Uitkomst(in.readLong(), in.readUTF()));
        }
        for (var hoeveel = in.readInt(); hoeveel > 0; hoeveel--) {
            ontvanger.reeks(new Inventaris.Reeks(in.readUTF(), in.readLong(), in.readBoolean()));
        }
        if (!in.readUTF().equals(EINDE)) {
            throw new IOException("het einde ontbreekt");
        }
        Backupbestand.totHetEinde(in);
    }

    private Backupinhoud() {}
}
