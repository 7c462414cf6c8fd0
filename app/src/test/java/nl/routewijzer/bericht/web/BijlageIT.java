package nl.routewijzer.bericht.web;

import static nl.routewijzer.bericht.bijlage.BestandFixture.foto;
import static nl.routewijzer.bericht.bijlage.BestandFixture.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.bijlage.BestandFixture;
import nl.routewijzer.bericht.bijlage.Weigering;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go along with a message, on both sides. */
class BijlageIT extends Huis {

    private static final String VAN_SAM = "bericht.bijlage where jongere = '" + sam() + "'";
    private static final String PORTAAL = "/portaal/berichten";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/bijlagen/[0-9a-f-]{36})\"");

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
