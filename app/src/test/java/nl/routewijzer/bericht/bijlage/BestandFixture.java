package nl.routewijzer.bericht.bijlage;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files made on the spot, with in them what must not go along. */
public final class BestandFixture {

    /** Where the picture was taken, as a camera would write it beside it. */
    public static final String PLEK = "Dorpsstraat 1 Wierdam";

    private static final int STAAT_OP_ZIJN_KANT = 6;
    private static final int OMSCHRIJVING = 0x010E;
    private static final int STAND = 0x0112;

    /** Blue, with one red corner left above. */
    public static byte[] beeld(String vorm, int breed, int hoog) {
        var beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        var pen = beeld.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, breed, hoog);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, breed / 4, hoog / 4);
        pen.dispose();
        var uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(beeld, vorm, uit);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    /** A photo as an old phone makes it: held upright, written lying, with where it was taken. */
    public static byte[] foto(int breed, int hoog) {
        var jpeg = beeld("jpg", breed, hoog);
        var plek = (PLEK + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + plek.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) OMSCHRIJVING)
                .putShort((short) 2)
                .putInt(plek.length)
                .putInt(8 + 2 + 2 * 12 + 4);
        tiff.putShort((short) STAND)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) STAAT_OP_ZIJN_KANT)
                .putShort((short) 0);
        tiff.putInt(0).put(plek);
        var lengte = 2 + 6 + tiff.capacity();
        return ByteBuffer.allocate(jpeg.length + 2 + lengte)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) lengte)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** One empty page, and what is done to it. */
    public static byte[] pdf(Consumer<PDDocument> meer) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            meer.accept(document);
            var uit = new ByteArrayOutputStream();
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    private BestandFixture() {}
}
