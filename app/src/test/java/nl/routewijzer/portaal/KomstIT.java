package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in says that he comes, as by the link of a reminder; who guides him reads it. */
class KomstIT extends Huis {

    private Bezoeker sam;

    @BeforeEach
    void samIsBinnen() {
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private String eerste() {
        return KiezenIT.eerste(sam);
    }

    @Test
    void ik_kom_staat_op_het_begin_en_bij_de_afspraak_en_anke_leest_het() {
        var afspraak = eerste();
        assertThat(sam.haal(afspraak).tekst()).contains(Tekst.t("komst.IK_KOM"), Tekst.t("kies.anderetijd"));
        var antwoord = sam.stuur(afspraak + "/ikkom", Velden.geen());
        assertThat(sam.volg(antwoord.naar()).tekst())
                .contains(Tekst.t("komst.dank.IK_KOM"), Tekst.t("komst.jezei", Tekst.t("komst.IK_KOM")))
                .contains(Tekst.t("kies.luktniet"));
        sam.stuur(afspraak + "/ikkom", Velden.geen());
        assertThat(Rijen.in("bericht.antwoord where antwoord = 'IK_KOM'")).isOne();
        var id = KiezenIT.id(afspraak);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/gesprekken/" + id)
                        .tekst())
                .contains(Tekst.t("komst.IK_KOM"));
    }

    @Test
    void wat_begonnen_is_krijgt_een_zin_en_wat_van_een_ander_is_bestaat_niet() {
        var afspraak = eerste();
        var noor = Bezoeker.jongere(poort, WIERDAM, jongere(WIERDAM, "Noor Haddad"));
        assertThat(noor.stuur(afspraak + "/ikkom", Velden.geen()).status()).isEqualTo(404);
        klok.verder(Duration.ofDays(2));
        var later = Bezoeker.jongere(poort, WIERDAM, sam());
        var teLaat = later.volg(later.stuur(afspraak + "/ikkom", Velden.geen()).naar());
        assertThat(teLaat.tekst())
                .contains(Tekst.t("portaal.afspraak.veranderd"))
                .doesNotContain(Tekst.t("komst.IK_KOM"));
        assertThat(Rijen.in("bericht.antwoord")).isZero();
    }

    @Test
    void op_het_begin_van_het_portaal_staan_de_drie_antwoorden() {
        assertThat(sam.haal("/portaal").tekst())
                .contains(Tekst.t("komst.IK_KOM"), Tekst.t("kies.anderetijd"), Tekst.t("kies.luktniet"));
    }
}
