package nl.routewijzer.koppeling.invoer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/** The letters of a file, a piece at a time; bytes that are no letters are refused, not replaced. */
final class Tekstbron implements AutoCloseable {

    private static final int BLOK = 1 << 18;

    /** Bytes that are no text in the chosen tekenset. */
    static final class GeenTekst extends IOException {

        private static final long serialVersionUID = 1;

        /** The file ends in the middle of a letter. */
        private final boolean aanHetEind;

        GeenTekst(boolean aanHetEind) {
            super("geen tekst");
            this.aanHetEind = aanHetEind;
        }

        boolean aanHetEind() {
            return aanHetEind;
        }
    }

    private final FileChannel kanaal;
    private final CharsetDecoder lezer;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(BLOK).flip();
    private final CharBuffer tekens = CharBuffer.allocate(BLOK);
    private boolean op;

    Tekstbron(Path bestand, Tekenset tekenset, int merk) throws IOException {
        kanaal = FileChannel.open(bestand);
        kanaal.position(merk);
        lezer = tekenset.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** @return the next piece, empty at the end; it holds until the next call */
    CharBuffer lees() throws IOException {
        tekens.clear();
        while (tekens.position() == 0 && !op) {
            vul();
            var uitkomst = lezer.decode(bytes, tekens, op);
            if (uitkomst.isError()) {
                throw new GeenTekst(op && bytes.remaining() <= 4);
            }
        }
        return tekens.flip();
    }

    private void vul() throws IOException {
        bytes.compact();
        if (bytes.hasRemaining() && kanaal.read(bytes) < 0) {
            op = true;
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
    }
}
