package nl.routewijzer.app.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.routewijzer.gedeeld.Opstartfout;

/**
 * A backup as a file: a line that says what it is and with which key it was made; behind it everything else, compressed and
 * then encrypted in pieces that each are authenticated, with their place and whether they are the last (Tink streaming AEAD,
 * AES-256-GCM). A changed, swapped, missing or added byte does not open; nor does another first line, which counts along.
 */
final class Backupbestand {

    private static final String SOORT = "ROUTEWIJZER-BACKUP 1 ";
    private static final int LANGSTE_REGEL = 100;
    private static final int BUFFER = 1 << 16;

    /** In pieces of any length; a piece of none is the end of a table. */
    static final class Stukken extends OutputStream {

        private final DataOutputStream uit;
        private final OutputStream telling;

        Stukken(DataOutputStream uit, OutputStream telling) {
            this.uit = uit;
            this.telling = telling;
        }

        @Override
        public void write(int teken) throws IOException {
            write(new byte[] {(byte) teken}, 0, 1);
        }

        @Override
        public void write(byte[] stuk, int vanaf, int lengte) throws IOException {
            if (lengte > 0) {
                uit.writeInt(lengte);
                uit.write(stuk, vanaf, lengte);
                telling.write(stuk, vanaf, lengte);
            }
        }
    }

    static DataOutputStream schrijf(Path bestand, Backupsleutel.Sleutel sleutel) throws IOException {
        var kop = (SOORT + sleutel.nummer() + "\n").getBytes(StandardCharsets.US_ASCII);
        var open = Files.newOutputStream(bestand);
        try {
            open.write(kop);
            return new DataOutputStream(
                    new GZIPOutputStream(
                            new BufferedOutputStream(sleutel.stroom().newEncryptingStream(open, kop), BUFFER), BUFFER) {
                        {
                            def.setLevel(Deflater.BEST_SPEED);
                        }
                    });
        } catch (GeneralSecurityException | IOException fout) {
            open.close();
            throw new IOException(fout);
        }
    }

    /** @throws Opstartfout when it is no backup, or one of another key */
    static DataInputStream lees(Path bestand, Backupsleutel.Sleutel sleutel) throws IOException {
        var open = new BufferedInputStream(Files.newInputStream(bestand), BUFFER);
        try {
            var kop = kop(open);
            var regel = new String(kop, StandardCharsets.US_ASCII);
            if (!regel.startsWith(SOORT)) {
                throw new Opstartfout("Het bestand " + bestand + " is geen back-up van Routewijzer.");
            }
            if (!regel.strip().equals(SOORT + sleutel.nummer())) {
                throw new Opstartfout("Het bestand " + bestand + " is gemaakt met een andere sleutel dan die hier is ("
                        + sleutel.nummer() + ").");
            }
            return new DataInputStream(new BufferedInputStream(
                    new GZIPInputStream(sleutel.stroom().newDecryptingStream(open, kop), BUFFER), BUFFER));
        } catch (GeneralSecurityException fout) {
            open.close();
            throw new IOException(fout);
        } catch (IOException | RuntimeException fout) {
            open.close();
            throw fout;
        }
    }

    private static byte[] kop(InputStream in) throws IOException {
        var regel = new ByteArrayOutputStream();
        int teken;
        while (regel.size() < LANGSTE_REGEL && (teken = in.read()) >= 0) {
            regel.write(teken);
            if (teken == '\n') {
                break;
            }
        }
        return regel.toByteArray();
    }

    /** Reads to the very end: only then every piece has been authenticated, the last one too. */
    static void totHetEinde(InputStream in) throws IOException {
        if (in.read() >= 0) {
            throw new EOFException("er staat meer dan er hoort");
        }
    }

    private Backupbestand() {}
}
