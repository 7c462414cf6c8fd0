package nl.routewijzer.gedeeld.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns a template into a PDF that can be kept (PDF/A-2a, ISO 19005-2) and that a screen reader can read (PDF/UA-1, ISO 14289-1):
 * with its own letters, its language, title, headings, tables and bookmarks. Fetches nothing: what it needs lies in {@code
 * druk/}.
 *
 * <p>The template is well-formed XML and takes {@code pagina}; every {@code h2} with an id becomes a bookmark.
 */
@Component
public class Drukwerk {

    /**
     * @param titel as the reader of the file shows it
     * @param omschrijving what it is, in a sentence
     */
    public record Blad(String titel, String omschrijving) {}

    private static final String LETTER = "Noto Sans";
    private static final int GEWOON = 400;
    private static final int VET = 700;

    static {
        XRLog.setLoggingEnabled(false); // it would write what stands on the paper into the log
    }

    private final TemplateEngine sjablonen;

    /** Read when something is printed for the first time. */
    private static final class Letters {

        static final byte[] GEWOON = lees("druk/NotoSans-Regular.ttf");
        static final byte[] VET = lees("druk/NotoSans-Bold.ttf");
        static final String STIJL = new String(lees("druk/druk.css"), StandardCharsets.UTF_8);
        static final byte[] KLEUREN =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        static final CmapLookup TEKENS = tekens();

        static boolean kent(int teken) {
            return switch (Character.getType(teken)) {
                case Character.CONTROL, Character.FORMAT -> false; // says nothing on paper
                default -> TEKENS.getGlyphId(teken) != 0;
            };
        }

        private static CmapLookup tekens() {
            try (var letter = new TTFParser().parse(new RandomAccessReadBuffer(GEWOON))) {
                return letter.getUnicodeCmapLookup();
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    Drukwerk(TemplateEngine sjablonen) {
        this.sjablonen = sjablonen;
    }

    public byte[] maak(Blad blad, String sjabloon, Object pagina) {
        var lijf = new StringOutput();
        sjablonen.render(sjabloon, Map.of("pagina", pagina), lijf);
        return druk(opmaak(blad, leesbaar(lijf.toString())), true, true);
    }

    /** Each of the two standards can be left out, so that a test can see that leaving one out is found. */
    byte[] druk(Document opmaak, boolean voorSchermlezers, boolean omTeBewaren) {
        var bouwer = new PdfRendererBuilder();
        bouwer.useFont(() -> new ByteArrayInputStream(Letters.GEWOON), LETTER, GEWOON, FontStyle.NORMAL, true);
        bouwer.useFont(() -> new ByteArrayInputStream(Letters.VET), LETTER, VET, FontStyle.NORMAL, true);
        bouwer.usePdfUaAccessibility(voorSchermlezers);
        if (omTeBewaren) {
            bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
            bouwer.useColorProfile(Letters.KLEUREN);
        }
        bouwer.withProducer("Routewijzer");
        bouwer.useExternalResourceAccessControl(
                (adres, soort) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        bouwer.withW3cDocument(opmaak, null);
        try (var pdf = new ByteArrayOutputStream()) {
            bouwer.toStream(pdf);
            bouwer.run();
            return pdf.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The whole document around the body that a template gave. */
    Document opmaak(Blad blad, String lijf) {
        var opmaak =
                ontleed("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head></head><body>" + lijf + "</body></html>");
        var html = opmaak.getDocumentElement();
        html.setAttribute("lang", "nl");
        html.setAttribute("xml:lang", "nl");
        var kop = (Element) html.getElementsByTagName("head").item(0);
        zet(kop, "title").setTextContent(blad.titel());
        var omschrijving = zet(kop, "meta");
        omschrijving.setAttribute("name", "description");
        omschrijving.setAttribute("content", blad.omschrijving());
        zet(kop, "style").setTextContent(Letters.STIJL);
        var bladwijzers = zet(kop, "bookmarks");
        var koppen = html.getElementsByTagName("h2");
        IntStream.range(0, koppen.getLength())
                .mapToObj(nummer -> (Element) koppen.item(nummer))
                .filter(tussenkop -> tussenkop.hasAttribute("id"))
                .forEach(tussenkop -> {
                    var bladwijzer = zet(bladwijzers, "bookmark");
                    bladwijzer.setAttribute("name", tussenkop.getTextContent().strip());
                    bladwijzer.setAttribute("href", "#" + tussenkop.getAttribute("id"));
                });
        return opmaak;
    }

    /**
     * Without what cannot be put on this paper. A sign for which we have no letter may not stay as an empty box, because it could
     * not be read aloud (ISO 14289-1, 7.21): a picture such as an emoji goes, of another script stays that something stood there.
     */
    static String leesbaar(String tekst) {
        var over = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(teken -> {
            if (teken == '\n' || Letters.kent(teken)) {
                over.appendCodePoint(teken);
            } else if (Character.isLetterOrDigit(teken)) {
                over.append('?');
            }
        });
        return over.toString();
    }

    private static Element zet(Element ouder, String naam) {
        var kind = ouder.getOwnerDocument().createElement(naam);
        ouder.appendChild(kind);
        return kind;
    }

    private static Document ontleed(String xml) {
        try {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabriek.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException fout) {
            throw new IllegalStateException("geen goede opmaak voor papier", fout);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static byte[] lees(String pad) {
        try {
            return new ClassPathResource(pad).getContentAsByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
