package nl.routewijzer.bericht.bijlage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import nl.routewijzer.bericht.Bestandssoort;
import nl.routewijzer.bericht.bijlage.Bestandskeuring.Geweigerd;

/** A picture, drawn anew: upright as the camera meant it, not larger than a screen needs, and without what the camera wrote beside it. */
final class Beeldkeuring {

    /** Longest side that is kept, in pixels: a letter that was photographed can be read. */
    static final int LANGSTE_ZIJDE = 2560;

    /** What is drawn at once; larger ones are refused before they take the memory they claim. */
    static final long MEESTE_BEELDPUNTEN = 40_000_000;

    private static final double KWALITEIT = 0.85;

    /** A picture opened takes a hundred times its bytes: one after the other. */
    private static final Beurt BEURT = new Beurt();

    /** @throws Geweigerd when it cannot be read, or is too large */
    static byte[] tekenOpnieuw(Bestandssoort soort, byte[] inhoud) {
        if (!BEURT.probeer()) {
            throw new Geweigerd(Weigering.DRUK);
        }
        try {
            return teken(soort, inhoud, langsteZijde(inhoud));
        } catch (Geweigerd nee) {
            throw nee;
        } catch (IOException | RuntimeException stuk) { // a broken picture breaks its reader in many ways
            throw new Geweigerd(Weigering.STUK, stuk);
        } finally {
            BEURT.klaar();
        }
    }

    private static byte[] teken(Bestandssoort soort, byte[] inhoud, int zijde) throws IOException {
        var uit = new ByteArrayOutputStream(inhoud.length);
        var tekening = Thumbnails.of(new ByteArrayInputStream(inhoud))
                .useExifOrientation(true)
                .outputFormat(soort == Bestandssoort.PNG ? "png" : "jpg");
        var passend = zijde > LANGSTE_ZIJDE ? tekening.size(LANGSTE_ZIJDE, LANGSTE_ZIJDE) : tekening.scale(1);
        if (soort == Bestandssoort.JPEG) {
            passend.outputQuality(KWALITEIT);
        }
        passend.toOutputStream(uit);
        return uit.toByteArray();
    }

    /** Read from its head, before anything is drawn. */
    private static int langsteZijde(byte[] inhoud) throws IOException {
        try (var stroom = ImageIO.createImageInputStream(new ByteArrayInputStream(inhoud))) {
            var lezers = ImageIO.getImageReaders(stroom);
            if (!lezers.hasNext()) {
                throw new Geweigerd(Weigering.STUK);
            }
            var lezer = lezers.next();
            try {
                lezer.setInput(stroom, true, true);
                var breed = lezer.getWidth(0);
                var hoog = lezer.getHeight(0);
                if ((long) breed * hoog > MEESTE_BEELDPUNTEN) {
                    throw new Geweigerd(Weigering.TE_VEEL_BEELDPUNTEN);
                }
                return Math.max(breed, hoog);
            } finally {
                lezer.dispose();
            }
        }
    }

    private Beeldkeuring() {}
}
