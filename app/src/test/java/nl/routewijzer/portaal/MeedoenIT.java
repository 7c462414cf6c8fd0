package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.toegang.Inlogwegen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the one who guides a jongere does to let him in. */
class MeedoenIT extends Huis {

    private static final Pattern LINK = Pattern.compile("id=\"link\">http://localhost:\\d+([^<]+)<");
    private static final Pattern CODE = Pattern.compile("id=\"code\">([0-9]{6})<");

    @Autowired
    private Inlogwegen wegen;

    private final String pad = "/jongeren/" + sam() + "/meedoen";

    private Bezoeker ankeIngelogd() {
        return Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String vind(Pattern patroon, String tekst) {
        var gevonden = patroon.matcher(tekst);
        assertThat(gevonden.find()).as(patroon.pattern()).isTrue();
        return gevonden.group(1);
    }

    /** Sam uses what Anke sees. */
    private Bezoeker samMet(String uitnodiging) {
        var sam = Bezoeker.onbekend(poort);
        var link = vind(LINK, uitnodiging);
        sam.haal(link);
        var antwoord = sam.stuur(
                link,
                Velden.geen()
                        .met("code", vind(CODE, uitnodiging))
                        .met("pin", "31416")
                        .met("nogeens", "31416"));
        assertThat(antwoord.naar()).isEqualTo("/portaal");
        return sam;
    }

    @Test
    void uitnodigen_meedoen_en_overal_uitloggen() {
        var anke = ankeIngelogd();
        assertThat(anke.haal("/jongeren/" + sam()).tekst())
                .contains(Tekst.t("meedoen.kop"), Tekst.t("meedoen.staat.NIET_UITGENODIGD"));
        anke.haal(pad);
        var uitnodiging = anke.stuur(pad + "/uitnodiging", Velden.geen());
        assertThat(uitnodiging.status()).isEqualTo(200);
        assertThat(uitnodiging.kop("Cache-Control")).contains("no-store");
        assertThat(anke.haal(pad).tekst())
                .contains(Tekst.t("meedoen.staat.UITGENODIGD"))
                .doesNotContain(vind(CODE, uitnodiging.tekst()));
        var sam = samMet(uitnodiging.tekst());
        assertThat(anke.haal("/jongeren/" + sam()).tekst()).contains(Tekst.t("meedoen.staat.DOET_MEE"));
        assertThat(sam.haal("/portaal").status()).isEqualTo(200);
        anke.stuur(pad + "/afsluiten", Velden.geen());
        assertThat(sam.haal("/portaal").naar()).isEqualTo("/portaal/inloggen");
        assertThat(anke.haal("/vandaag").status()).as("she herself is still in").isEqualTo(200);
    }

    @Test
    void weer_binnenlaten_na_vijf_verkeerde_pogingen() {
        var anke = ankeIngelogd();
        anke.haal(pad);
        samMet(anke.stuur(pad + "/uitnodiging", Velden.geen()).tekst());
        Rijen.eigenaar().sql("update toegang.meedoen set fout = 5").update();
        assertThat(anke.haal(pad).tekst()).contains(Tekst.t("meedoen.staat.DICHT"), Tekst.t("meedoen.uitleg.DICHT"));
        anke.stuur(pad + "/binnenlaten", Velden.geen());
        assertThat(anke.haal(pad).tekst()).contains(Tekst.t("meedoen.staat.DOET_MEE"));
    }

    @Test
    void voor_een_ander_bestaat_het_niet() {
        for (var wie : List.of(
                Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"),
                Bezoeker.ingelogd(poort, WIERDAM, "Peter"),
                Bezoeker.ingelogd(poort, WIERDAM, "Tineke"))) {
            assertThat(wie.haal(pad).status()).isEqualTo(404);
            for (var daad : List.of("/uitnodiging", "/binnenlaten", "/afsluiten", "/adres")) {
                assertThat(wie.stuur(pad + daad, Velden.geen()).status())
                        .as(daad)
                        .isEqualTo(404);
            }
        }
        assertThat(Rijen.in("toegang.meedoen")).isZero();
    }

    @Test
    void waar_het_uit_staat_kan_niemand_uitnodigen() {
        inTransactie(WIERDAM, () -> {
            wegen.zetMetLink(false);
            return true;
        });
        var anke = ankeIngelogd();
        assertThat(anke.haal(pad).tekst())
                .contains(Tekst.t("meedoen.staat.UIT"))
                .doesNotContain("/uitnodiging\"");
        assertThat(anke.stuur(pad + "/uitnodiging", Velden.geen()).status()).isEqualTo(404);
        assertThat(Rijen.in("toegang.meedoen")).isZero();
    }

    @Test
    void een_ander_nummer_wordt_samen_nagekeken() {
        var anke = ankeIngelogd();
        anke.haal(pad);
        anke.stuur(pad + "/uitnodiging", Velden.geen());
        assertThat(anke.haal(pad).tekst()).doesNotContain(Tekst.t("meedoen.adres.kop"));
        Rijen.eigenaar()
                .sql("update toegang.meedoen set adres_op = adres_op - interval '1 day'")
                .update();
        Rijen.eigenaar()
                .sql(
                        "insert into jongere.gegeven (organisatie, id, jongere, soort, velden, verzegeld, bron, peildatum, op) "
                                + "select organisatie, gen_random_uuid(), jongere, 'CONTACT', '{}', 'x', 'JONGERE', '2026-11-24', adres_op + interval '1 hour' "
                                + "from toegang.meedoen")
                .update();
        assertThat(anke.haal(pad).tekst()).contains(Tekst.t("meedoen.adres.kop"));
        anke.stuur(pad + "/adres", Velden.geen());
        assertThat(anke.haal(pad).tekst()).doesNotContain(Tekst.t("meedoen.adres.kop"));
    }
}
