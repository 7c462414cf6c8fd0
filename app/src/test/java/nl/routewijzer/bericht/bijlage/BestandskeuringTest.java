package nl.routewijzer.bericht.bijlage;

import static nl.routewijzer.bericht.bijlage.BestandFixture.beeld;
import static nl.routewijzer.bericht.bijlage.BestandFixture.foto;
import static nl.routewijzer.bericht.bijlage.BestandFixture.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.routewijzer.bericht.bijlage.Bestandskeuring.Uitslag;
import nl.routewijzer.gedeeld.bestand.Beeldkeuring;
import nl.routewijzer.gedeeld.bestand.Weigering;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandskeuringTest {

    private static Bestand goed(String naam, byte[] inhoud) {
        assertThat(Bestandskeuring.keur(naam, inhoud)).as(naam).isInstanceOf(Uitslag.Goed.class);
        return ((Uitslag.Goed) Bestandskeuring.keur(naam, inhoud)).bestand();
    }

    private static void geweigerd(String naam, byte[] inhoud, Weigering reden) {
        assertThat(Bestandskeuring.keur(naam, inhoud)).as(naam).isEqualTo(new Uitslag.Geweigerd(reden));
        assertThat(reden.zin()).isNotBlank();
    }

    @Nested
    class Een_foto {

        @Test
        void komt_er_rechtop_uit_en_zonder_waar_hij_is_genomen() throws IOException {
            var liggend = foto(400, 200);
            assertThat(new String(liggend, StandardCharsets.ISO_8859_1)).contains(BestandFixture.PLEK);
            var bestand = goed("IMG_0001.JPG", liggend);
            var tekst = new String(bestand.inhoud(), StandardCharsets.ISO_8859_1);
            assertThat(tekst).doesNotContain(BestandFixture.PLEK).doesNotContain("Exif");
            var beeld = ImageIO.read(new ByteArrayInputStream(bestand.inhoud()));
            assertThat(beeld.getWidth()).isEqualTo(200);
            assertThat(beeld.getHeight()).isEqualTo(400);
            assertThat(beeld.getRGB(190, 10) & 0xFF0000)
                    .as("the red corner turned to the right")
                    .isGreaterThan(0x800000);
            assertThat(bestand.naam()).isEqualTo("IMG_0001.jpg");
        }

        @Test
        void wordt_niet_groter_dan_nodig_en_nooit_uitgerekt() throws IOException {
            var groot = ImageIO.read(new ByteArrayInputStream(
                    goed("groot.png", beeld("png", 4000, 1000)).inhoud()));
            assertThat(groot.getWidth()).isEqualTo(Beeldkeuring.LEESBAAR);
            assertThat(groot.getHeight()).isEqualTo(640);
            var klein = ImageIO.read(new ByteArrayInputStream(
                    goed("klein.png", beeld("png", 30, 20)).inhoud()));
            assertThat(klein.getWidth()).isEqualTo(30);
        }

        @Test
        void die_meer_beeldpunten_claimt_dan_hij_mag_wordt_niet_eerst_geopend() {
            var kop = beeld("png", 10, 10);
            kop[16] = 0;
            kop[17] = 0;
            kop[18] = (byte) 0xFF;
            kop[22] = (byte) 0xFF;
            geweigerd("bom.png", kop, Weigering.TE_VEEL_BEELDPUNTEN);
        }

        @Test
        void die_kapot_is_wordt_geweigerd() {
            geweigerd("half.png", Arrays.copyOf(beeld("png", 600, 600), 60), Weigering.STUK);
        }
    }

    @Nested
    class Een_pdf {

        @Test
        void van_gewoon_papier_gaat_mee_zoals_hij_is() {
            var papier = pdf();
            assertThat(goed("brief.pdf", papier).inhoud()).isEqualTo(papier);
        }

        @Test
        void met_een_programma_erin_gaat_niet_mee() {
            geweigerd(
                    "brief.pdf",
                    pdf(document ->
                            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                    Weigering.PDF_DOET_IETS);
            geweigerd(
                    "brief.pdf",
                    pdf(document -> {
                        var start = new COSDictionary();
                        start.setName(COSName.S, "Launch");
                        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Ergens"), start);
                    }),
                    Weigering.PDF_DOET_IETS);
        }

        @Test
        void met_een_ander_bestand_erin_gaat_niet_mee() {
            geweigerd(
                    "brief.pdf",
                    pdf(document -> {
                        var boom = new PDEmbeddedFilesNameTreeNode();
                        boom.setNames(Map.of("x", new PDComplexFileSpecification()));
                        var namen = new PDDocumentNameDictionary(document.getDocumentCatalog());
                        namen.setEmbeddedFiles(boom);
                        document.getDocumentCatalog().setNames(namen);
                    }),
                    Weigering.PDF_DOET_IETS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "geheim"})
        void met_een_slot_erop_gaat_niet_mee(String wachtwoord) {
            geweigerd(
                    "brief.pdf",
                    pdf(document -> {
                        try {
                            document.protect(new StandardProtectionPolicy("baas", wachtwoord, new AccessPermission()));
                        } catch (IOException fout) {
                            throw new UncheckedIOException(fout);
                        }
                    }),
                    Weigering.OP_SLOT);
        }

        @Test
        void die_groeit_als_je_hem_opent_wordt_niet_eerst_geopend() throws IOException {
            var nullen = new byte[1_000_000];
            var uit = new java.io.ByteArrayOutputStream();
            uit.writeBytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length 99>>\nstream\n"
                    .getBytes(StandardCharsets.US_ASCII));
            try (var pak = new java.util.zip.DeflaterOutputStream(uit)) {
                for (var keer = 0; keer < 80; keer++) {
                    pak.write(nullen);
                }
            }
            uit.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(uit.size()).isLessThan(200_000);
            geweigerd("brief.pdf", uit.toByteArray(), Weigering.TE_VOL);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/Filter [/FlateDecode /FlateDecode]",
                    "/Filter/LZWDecode",
                    "/Filter 5 0 R",
                    "/Fil#74er/LZW#44ecode",
                    "/DecodeParms<</Predictor 12/Columns 2000000000>>"
                })
        void die_op_een_vreemde_manier_is_ingepakt_gaat_niet_mee(String hoe) {
            geweigerd(
                    "brief.pdf",
                    ("%PDF-1.7\n1 0 obj\n<<" + hoe + ">>\nstream\nx\nendstream\n").getBytes(StandardCharsets.US_ASCII),
                    Weigering.TE_VOL);
        }

        @Test
        void die_alleen_zo_begint_wordt_geweigerd() {
            geweigerd("brief.pdf", "%PDF-1.7 en verder niets".getBytes(StandardCharsets.UTF_8), Weigering.STUK);
        }
    }

    @Nested
    class De_naam {

        @ParameterizedTest
        @CsvSource({
            "brief.pdf, brief.pdf",
            "Brief van mij.PDF, Brief van mij.pdf",
            "C:\\Users\\sam\\brief.pdf, brief.pdf",
            "../../etc/brief.pdf, brief.pdf",
            "versie 1.2.pdf, versie 1.2.pdf",
            "brief, brief.pdf",
            ".pdf, pdf.pdf",
            "'', pdf.pdf",
            "a<b>\"c\".pdf, a_b__c_.pdf",
            "رسالة.pdf, رسالة.pdf",
        })
        void blijft_leesbaar_en_kan_geen_kwaad(String gegeven, String verwacht) {
            assertThat(goed(gegeven, pdf()).naam()).isEqualTo(verwacht);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rekening.pdf.exe",
                    "rekening.exe.pdf",
                    "foto.js .pdf",
                    "rekening.html",
                    "brief.jpg",
                    "brief\u202Efdp.exe"
                })
        void die_iets_anders_zegt_dan_het_is_wordt_geweigerd(String naam) {
            geweigerd(naam, pdf(), Weigering.NAAM);
        }

        @Test
        void is_nooit_langer_dan_honderd_tekens() {
            assertThat(goed("😀".repeat(400) + ".pdf", pdf()).naam())
                    .endsWith("😀.pdf")
                    .matches(n -> n.codePointCount(0, n.length()) == 100);
        }

        @Test
        void staat_niet_in_wat_een_logregel_zou_tonen() {
            assertThat(goed("uitkering van Sam.pdf", pdf()).toString()).doesNotContain("Sam");
        }
    }

    @Test
    void wat_iets_anders_is_gaat_niet_mee_hoe_het_ook_heet() {
        geweigerd("foto.jpg", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8), Weigering.SOORT);
        geweigerd("foto.jpg", new byte[] {'M', 'Z', 0, 0, 0, 0, 0, 0}, Weigering.SOORT);
        geweigerd("foto.png", foto(10, 10), Weigering.NAAM);
        geweigerd("leeg.pdf", new byte[0], Weigering.LEEG);
        geweigerd("groot.pdf", Arrays.copyOf(pdf(), Bestand.GROOTST + 1), Weigering.TE_GROOT);
    }

    /** Whatever is done to the bytes: an answer, never an error. */
    @Test
    void kapotte_bestanden_geven_altijd_een_antwoord() {
        var seed = 20261124L;
        var toeval = new Random(seed);
        for (var heel : new byte[][] {pdf(), foto(60, 40), beeld("png", 60, 40)}) {
            for (var keer = 0; keer < 150; keer++) {
                var stuk = Arrays.copyOf(heel, 8 + toeval.nextInt(heel.length - 8));
                for (var i = 0; i < 6; i++) {
                    stuk[8 + toeval.nextInt(stuk.length - 7) - 1] = (byte) toeval.nextInt(256);
                }
                assertThat(Bestandskeuring.keur("x", stuk))
                        .as("seed %d, keer %d", seed, keer)
                        .isNotNull();
            }
        }
    }
}
