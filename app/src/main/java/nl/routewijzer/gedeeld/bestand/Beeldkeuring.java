package nl.routewijzer.gedeeld.bestand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** A picture, drawn anew: upright as the camera meant it, not larger than a screen needs, and without what the camera wrote beside it. */
public final class Beeldkeuring {

    /** In pixels: a letter that was photographed can be read. */
    public static final int LEESBAAR = 2560;

    /** In pixels: a picture beside a text, on a phone that pays for what it fetches. */
    public static final int ZUINIG = 1000;

    /** What is drawn at once; larger ones are refused before they take the memory they claim. */
    public static final long MEESTE_BEELDPUNTEN = 40_000_000;

    private static final double KWALITEIT = 0.85;

    /** A picture opened takes a hundred times its bytes: one after the other. */
    private static final Beurt BEURT = new Beurt();

    /**
     * @param soort JPEG or PNG
     * @param langst longest side that is kept, in pixels
     * @throws BestandGeweigerd when it cannot be read, or is too large
     */
    public static byte[] tekenOpnieuw(Bestandssoort soort, byte[] inhoud, int langst) {
        if (!BEURT.probeer()) {
            throw new BestandGeweigerd(Weigering.DRUK);
        }
        try {
            return teken(soort, inhoud, langsteZijde(inhoud), langst);
        } catch (BestandGeweigerd nee) {
            throw nee;
        } catch (IOException | RuntimeException stuk) { // a broken picture breaks its reader in many ways
            throw new BestandGeweigerd(Weigering.STUK, stuk);
        } finally {
            BEURT.klaar();
        }
    }

    private static byte[] teken(Bestandssoort soort, byte[] inhoud, int zijde, int langst) throws IOException {
        var uit = new ByteArrayOutputStream(inhoud.length);
        var tekening = Thumbnails.of(new ByteArrayInputStream(inhoud))
                .useExifOrientation(true)
                .outputFormat(soort == Bestandssoort.PNG ? "png" : "jpg");
        var passend = zijde > langst ? tekening.size(langst, langst) : tekening.scale(1);
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
                throw new BestandGeweigerd(Weigering.STUK);
            }
            var lezer = lezers.next();
            try {
                lezer.setInput(stroom, true, true);
                var breed = lezer.getWidth(0);
                var hoog = lezer.getHeight(0);
                if ((long) breed * hoog > MEESTE_BEELDPUNTEN) {
                    throw new BestandGeweigerd(Weigering.TE_VEEL_BEELDPUNTEN);
                }
                return Math.max(breed, hoog);
            } finally {
                lezer.dispose();
            }
        }
    }

    private Beeldkeuring() {}
}
