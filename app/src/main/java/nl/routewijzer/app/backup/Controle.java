package nl.routewijzer.app.backup;

import java.io.IOException;

/** Counts what is in a backup and compares it with what was counted when it was made. Writes nowhere. */
final class Controle implements Backupinhoud.Ontvanger {

    private Rijtelling telling = new Rijtelling();
    private int tabellen;
    private long rijen;

    @Override
    public void begin(Inventaris.Tabel tabel) {
        telling = new Rijtelling();
    }

    @Override
    public void stuk(byte[] bytes, int lengte) {
        telling.write(bytes, 0, lengte);
    }

    @Override
    public void klaar(Inventaris.Tabel tabel, Rijtelling.Uitkomst geteld) throws IOException {
        if (!telling.uitkomst().equals(geteld)) {
            throw new IOException("de telling van " + tabel.naam() + " klopt niet");
        }
        tabellen++;
        rijen += geteld.rijen();
    }

    @Override
    public void reeks(Inventaris.Reeks reeks) {
        // was read, and that is all
    }

    int tabellen() {
        return tabellen;
    }

    long rijen() {
        return rijen;
    }
}
