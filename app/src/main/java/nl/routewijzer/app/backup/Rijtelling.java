package nl.routewijzer.app.backup;

import java.io.OutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Counts the rows of one table as {@code COPY} writes them, one to a line, and adds up their hashes. The sum does not
 * depend on the order, which a restored table need not keep.
 */
final class Rijtelling extends OutputStream {

    private static final BigInteger GRENS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest rij = sha256();
    private BigInteger som = BigInteger.ZERO;
    private long rijen;

    /**
     * What was counted.
     *
     * @param som of the SHA-256 of each row, in hexadecimal
     */
    record Uitkomst(long rijen, String som) {}

    @Override
    public void write(int teken) {
        write(new byte[] {(byte) teken}, 0, 1);
    }

    @Override
    public void write(byte[] stuk, int vanaf, int lengte) {
        var begin = vanaf;
        for (var plaats = vanaf; plaats < vanaf + lengte; plaats++) {
            if (stuk[plaats] == '\n') {
                rij.update(stuk, begin, plaats - begin);
                som = som.add(new BigInteger(1, rij.digest())).mod(GRENS);
                rijen++;
                begin = plaats + 1;
            }
        }
        rij.update(stuk, begin, vanaf + lengte - begin);
    }

    Uitkomst uitkomst() {
        return new Uitkomst(rijen, som.toString(16));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException kanNiet) {
            throw new IllegalStateException(kanNiet);
        }
    }
}
