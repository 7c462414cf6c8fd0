package nl.routewijzer.bericht.web;

import static nl.routewijzer.bericht.bijlage.BestandFixture.beeld;
import static nl.routewijzer.bericht.bijlage.BestandFixture.foto;
import static nl.routewijzer.bericht.bijlage.BestandFixture.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.bijlage.BestandFixture;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.bestand.Weigering;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.privacy.RechtenVanJongere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that go along with a message, on both sides. */
class BijlageIT extends Huis {

    private static final String VAN_SAM = "bericht.bijlage where jongere = '" + sam() + "'";
    private static final String PORTAAL = "/portaal/berichten";
    private static final String BLIKKEN = "privacy.inkijk where doel = 'INZAGE' and '" + sam() + "' = any(jongeren)";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/bijlagen/[0-9a-f-]{36})\"");

    @Autowired
    private RechtenVanJongere rechten;

    private final String berichten = "/jongeren/" + sam() + "/berichten";
    private Bezoeker anke = Bezoeker.onbekend(0);
    private Bezoeker vanSam = Bezoeker.onbekend(0);

    @BeforeEach
    void beidenZijnIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        vanSam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private static Map<String, String> met(String tekst) {
        return Map.of("id", UUID.randomUUID().toString(), "tekst", tekst);
    }

    private static String link(Antwoord pagina) {
        var link = LINK.matcher(pagina.tekst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String naar(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(303);
        return antwoord.naar().replaceFirst("#.*", "");
    }

    private String stuurFoto() {
        return naar(vanSam.stuurBestanden(
                PORTAAL, met(""), "bijlage", List.of(new Meegestuurd("IMG 1.JPG", foto(400, 200)))));
    }

    @Test
    void een_foto_van_de_jongere_komt_bij_de_consulent_zonder_waar_hij_is_genomen() {
        var bijSam = stuurFoto();
        assertThat(vanSam.haal(bijSam).tekst()).contains(Tekst.t("bijlage.alleen"), "IMG 1.jpg");
        var draad = anke.haal(berichten + "/nieuw").naar().replaceFirst("#.*", "");
        var antwoord = anke.haal(link(anke.haal(draad)));
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.kop("Content-Type")).isEqualTo("image/jpeg");
        assertThat(antwoord.kop("Content-Disposition"))
                .startsWith("attachment;")
                .contains("IMG");
        assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.kop("Cache-Control")).contains("no-store");
        assertThat(antwoord.tekst()).doesNotContain(BestandFixture.PLEK);
        assertThat(Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)"))
                .isPositive();
    }

    @Test
    void een_pdf_van_de_consulent_kan_de_jongere_bewaren() {
        naar(anke.stuurBestanden(berichten, met("De brief"), "bijlage", List.of(new Meegestuurd("brief.pdf", pdf()))));
        var draad = vanSam.haal(PORTAAL + "/nieuw").naar().replaceFirst("#.*", "");
        var antwoord = vanSam.haal(link(vanSam.haal(draad)));
        assertThat(antwoord.kop("Content-Type")).isEqualTo("application/pdf");
        assertThat(antwoord.tekst()).startsWith("%PDF");
    }

    @Test
    void verzegeld_staat_het_er_ook_de_naam() {
        stuurFoto();
        assertThat(Rijen.in(VAN_SAM + " and position('IMG'::bytea in naam) > 0"))
                .isZero();
        assertThat(Rijen.in(VAN_SAM + " and substring(inhoud from 1 for 2) = '\\xffd8'::bytea"))
                .isZero();
        assertThat(Rijen.in(VAN_SAM)).isOne();
    }

    @Test
    void wat_niet_mee_kan_staat_bij_het_veld_en_de_tekst_blijft() {
        var geweigerd = vanSam.stuurBestanden(
                PORTAAL,
                met("Hier is mijn rekening"),
                "bijlage",
                List.of(new Meegestuurd("rekening.pdf.exe", "MZ..............".getBytes(StandardCharsets.UTF_8))));
        assertThat(geweigerd.status()).isEqualTo(422);
        assertThat(geweigerd.fouten()).containsOnlyKeys("bijlage");
        assertThat(geweigerd.tekst()).contains(Weigering.SOORT.zin(), "Hier is mijn rekening");
        var teveel = anke.stuurBestanden(
                berichten,
                met("drie"),
                "bijlage",
                List.of(
                        new Meegestuurd("1.pdf", pdf()),
                        new Meegestuurd("2.pdf", pdf()),
                        new Meegestuurd("3.pdf", pdf())));
        assertThat(teveel.fouten()).containsOnlyKeys("bijlage");
        var zonderTekst = anke.stuurBestanden(
                berichten, met("x".repeat(10_001)), "bijlage", List.of(new Meegestuurd("1.pdf", pdf())));
        assertThat(zonderTekst.fouten()).containsOnlyKeys("tekst", "bijlage");
        assertThat(Rijen.in("bericht.bericht where jongere = '" + sam() + "'")).isZero();
    }

    @Test
    void wie_te_snel_stuurt_hoort_dat_voordat_er_naar_een_bestand_wordt_gekeken_en_houdt_zijn_tekst() {
        for (var n = 0; n < 20; n++) {
            vanSam.stuur(
                    PORTAAL,
                    Velden.geen().met("id", UUID.randomUUID().toString()).met("tekst", "bericht " + n));
            anke.stuur(
                    berichten,
                    Velden.geen().met("id", UUID.randomUUID().toString()).met("tekst", "bericht " + n));
        }
        var geen = List.of(new Meegestuurd("virus.exe", "MZ..............".getBytes(StandardCharsets.UTF_8)));
        for (var nee : List.of(
                vanSam.stuurBestanden(PORTAAL, met("en dit"), "bijlage", geen),
                anke.stuurBestanden(berichten, met("en dit"), "bijlage", geen))) {
            assertThat(nee.status()).isEqualTo(429);
            assertThat(nee.foutBij("tekst")).contains(Tekst.t("bericht.beletsel.TE_SNEL"));
            assertThat(nee.foutBij("bijlage")).contains(Tekst.t("bijlage.opnieuw"));
            assertThat(nee.tekstvak("tekst")).isEqualTo("en dit");
        }
    }

    @Test
    void een_oud_bericht_nog_eens_sturen_is_geen_weg_om_de_vaart_heen() {
        var bekend = met("bericht nul");
        var geen = List.of(new Meegestuurd("virus.exe", "MZ..............".getBytes(StandardCharsets.UTF_8)));
        var draad = naar(vanSam.stuurBestanden(PORTAAL, bekend, "bijlage", List.of()));
        assertThat(naar(vanSam.stuurBestanden(PORTAAL, bekend, "bijlage", geen)))
                .as("the same is kept already: nobody looks at the file")
                .isEqualTo(draad);
        for (var n = 0; n < 19; n++) {
            vanSam.stuur(
                    PORTAAL,
                    Velden.geen().met("id", UUID.randomUUID().toString()).met("tekst", "bericht " + n));
        }
        assertThat(naar(vanSam.stuurBestanden(PORTAAL, bekend, "bijlage", geen)))
                .isEqualTo(draad);
        var anders = Map.of("id", bekend.getOrDefault("id", ""), "tekst", "andere woorden");
        assertThat(vanSam.stuurBestanden(PORTAAL, anders, "bijlage", geen).status())
                .isEqualTo(429);
    }

    @Test
    void wat_groter_is_dan_een_bestand_mag_zijn_staat_bij_het_veld_en_de_tekst_blijft() {
        var antwoord = vanSam.stuurBestanden(
                PORTAAL,
                met("Hier is de film"),
                "bijlage",
                List.of(new Meegestuurd("film.pdf", Arrays.copyOf(pdf(), 11_000_000))));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij("bijlage")).contains(Weigering.TE_GROOT.zin());
        assertThat(antwoord.tekstvak("tekst")).isEqualTo("Hier is de film");
    }

    @Test
    void wat_groter_is_dan_het_huis_aanneemt_krijgt_een_zin_die_zegt_waar_de_tekst_is() {
        for (var megabytes : List.of(22, 40)) {
            var veel = List.of(new Meegestuurd("film.pdf", new byte[megabytes * 1_000_000]));
            for (var antwoord : List.of(
                    vanSam.stuurBestanden(PORTAAL, met("Hier is de film"), "bijlage", veel),
                    anke.stuurBestanden(berichten, met("Hier is de film"), "bijlage", veel))) {
                assertThat(antwoord.status()).isEqualTo(413);
                assertThat(antwoord.tekst()).contains("Dit is te groot", "daar staat je tekst nog");
            }
        }
        assertThat(vanSam.haal(PORTAAL).status()).isEqualTo(200);
        assertThat(Rijen.in(VAN_SAM)).isZero();
    }

    @Test
    void twee_keer_hetzelfde_is_een_keer() {
        var velden = met("De brief");
        for (var keer = 0; keer < 2; keer++) {
            naar(anke.stuurBestanden(
                    berichten,
                    velden,
                    "bijlage",
                    List.of(new Meegestuurd("brief.pdf", pdf()), new Meegestuurd("foto.jpg", foto(20, 10)))));
        }
        assertThat(Rijen.in(VAN_SAM)).isEqualTo(2);
    }

    @Test
    void wat_wordt_teruggenomen_is_ook_als_bestand_weg() {
        var draad = stuurFoto();
        var bestand = link(vanSam.haal(draad));
        var terug = Pattern.compile("action=\"([^\"]*/terug)\"")
                .matcher(vanSam.haal(draad).tekst());
        assertThat(terug.find()).isTrue();
        vanSam.stuur(terug.group(1), Velden.geen());
        assertThat(vanSam.haal(bestand).status()).isEqualTo(404);
        assertThat(Rijen.in(VAN_SAM)).isZero();
    }

    @Test
    void wie_inzage_vraagt_krijgt_ook_het_bestand_zelf_en_dat_staat_in_het_logboek() throws IOException {
        naar(vanSam.stuurBestanden(
                PORTAAL, met("Kijk"), "bijlage", List.of(new Meegestuurd("rooster.png", beeld("png", 30, 20)))));
        var stuk = als(anke(), () -> rechten.inzage(sam(), anke())).stukken().stream()
                .filter(een -> een.bestand().isPresent())
                .toList()
                .getFirst();
        assertThat(stuk.velden()).containsEntry("naam", "rooster.png");
        var bestand = stuk.bestand().orElseThrow();
        var ervoor = Rijen.in(BLIKKEN);
        var gehaald = als(anke(), () -> rechten.bestand(bestand, sam(), anke()));
        var beeld = ImageIO.read(new ByteArrayInputStream(gehaald.inhoud()));
        assertThat(List.of(beeld.getWidth(), beeld.getHeight())).containsExactly(30, 20);
        assertThat(gehaald.mediatype()).isEqualTo("image/png");
        assertThat(gehaald.toString()).doesNotContain("rooster");
        assertThat(Rijen.in(BLIKKEN)).isEqualTo(ervoor + 1);
        assertThatThrownBy(() -> als(anke(), () -> rechten.bestand(bestand, jelle(), anke())))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(sietske(), () -> rechten.bestand(bestand, sam(), sietske())))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void van_een_ander_bestaat_het_niet() {
        var bestand = link(vanSam.haal(stuurFoto()));
        var id = bestand.substring(bestand.lastIndexOf('/'));
        assertThat(Bezoeker.jongere(poort, WIERDAM, jelle()).haal(bestand).status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .haal("/jongeren/" + sam() + "/bijlagen" + id)
                        .status())
                .isEqualTo(404);
        assertThat(anke.haal("/jongeren/" + jelle() + "/bijlagen" + id).status())
                .isEqualTo(404);
        assertThat(anke.haal("/jongeren/" + sam() + "/bijlagen/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Roos")
                        .haal("/jongeren/" + sam() + "/bijlagen" + id)
                        .status())
                .isIn(403, 404);
    }
}
