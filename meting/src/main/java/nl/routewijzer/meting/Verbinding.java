package nl.routewijzer.meting;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One HTTP/1.1 connection that asks for the same page again and again, compressed, or sends the same form. */
final class Verbinding implements AutoCloseable {

    private static final int BUFFER = 1 << 15;
    private static final int HEX = 16;

    private final Socket stopcontact;
    private final InputStream in;
    private final OutputStream uit;
    private final String kop;
    private final String formulier;

    /** @param formulier what is sent along; empty to ask for a page */
    Verbinding(int poort, String pad, String koekje, String formulier) throws IOException {
        stopcontact = new Socket(InetAddress.getLoopbackAddress(), poort);
        stopcontact.setTcpNoDelay(true);
        in = new BufferedInputStream(stopcontact.getInputStream(), BUFFER);
        uit = stopcontact.getOutputStream();
        this.formulier = formulier;
        kop = (formulier.isEmpty() ? "GET " : "POST ") + pad + " HTTP/1.1\r\nHost: 127.0.0.1:" + poort
                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nCookie: " + koekje + "\r\n";
    }

    private byte[] vraag() {
        if (formulier.isEmpty()) {
            return (kop + "\r\n").getBytes(StandardCharsets.US_ASCII);
        }
        var lijf = formulier.replace(Vraag.NUMMER, Long.toString(System.nanoTime()));
        return (kop + "X-Requested-With: fetch\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + lijf.length() + "\r\n\r\n" + lijf)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Asks once and reads the whole answer.
     *
     * @return false when the server closes the connection after this
     * @throws IOException for anything but a 200, compressed when it is a page
     */
    boolean haal() throws IOException {
        uit.write(vraag());
        uit.flush();
        var status = regel();
        var kop = new StringBuilder();
        for (var regel = regel(); !regel.isEmpty(); regel = regel()) {
            kop.append(regel.toLowerCase(Locale.ROOT)).append('\n');
        }
        var koppen = kop.toString();
        if (!status.startsWith("HTTP/1.1 200") || (formulier.isEmpty() && !koppen.contains("content-encoding: gzip"))) {
            throw new IOException("onverwacht antwoord: " + status);
        }
        if (koppen.contains("transfer-encoding: chunked")) {
            for (var lengte = stuklengte(); lengte > 0; lengte = stuklengte()) {
                in.skipNBytes(lengte + 2L);
            }
            in.skipNBytes(2);
        } else {
            var begin = koppen.indexOf("content-length: ") + "content-length: ".length();
            in.skipNBytes(Long.parseLong(koppen.substring(begin, koppen.indexOf('\n', begin))));
        }
        return !koppen.contains("connection: close");
    }

    private int stuklengte() throws IOException {
        return Integer.parseInt(regel(), HEX);
    }

    private String regel() throws IOException {
        var regel = new StringBuilder();
        for (var teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new EOFException("de verbinding viel weg");
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
        }
        return regel.toString();
    }

    @Override
    public void close() throws IOException {
        stopcontact.close();
    }
}
