package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Vertaald.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.bericht.Antwoordlinks;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A jongere reads in the language he chose, or said he wants to hear things in; who works here reads Dutch. */
class TaalIT extends Huis {

    private static final String VAN_RECHTS = "<html lang=\"ar\" dir=\"rtl\"";
    private static final String NEDERLANDS = "<html lang=\"nl\" class=";

    @Autowired
    private Wensen wensen;

    @Autowired
    private Antwoordlinks links;

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private Bezoeker binnen() {
        return Bezoeker.jongere(poort, WIERDAM, noor());
    }

    private void wil(Taal taal) {
        als(anke(), () -> {
            wensen.bewaar(new Wens(noor(), true, Optional.empty(), Optional.of(taal), Optional.empty(), Set.of()));
            return taal;
        });
    }

    @Test
    void wie_niets_koos_leest_nederlands_wat_zijn_browser_ook_zegt() {
        var pagina = binnen().haal("/portaal").tekst();
        assertThat(pagina)
                .contains(NEDERLANDS, "Jouw stappen")
                .contains("href=\"/portaal?taal=en\" lang=\"en\" hreflang=\"en\">English</a>")
                .doesNotContain("dir=\"rtl\"", "rw-ongelezen");
    }

    @Test
    void wat_hij_kiest_blijft_ook_na_het_uitloggen() {
        var noor = binnen();
        var gekozen = noor.haal("/portaal/plan?taal=ar");
        assertThat(gekozen.kop("Set-Cookie"))
                .startsWith("taal=ar;")
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=31536000");
        assertThat(gekozen.tekst()).contains(VAN_RECHTS, t("ar", "portaal.plan.titel"), t("ar", "leestaal.ongelezen"));
        assertThat(noor.haal("/portaal/verhaal").tekst()).contains(VAN_RECHTS, t("ar", "portaal.verhaal.titel"));
        noor.stuur("/portaal/uitloggen", Velden.geen());
        assertThat(noor.haal("/portaal/inloggen").tekst()).contains(VAN_RECHTS, t("ar", "portaal.welkom"));
        assertThat(noor.haal("/portaal/inloggen?taal=nl").tekst()).contains(NEDERLANDS, "Fijn dat je er bent");
        assertThat(noor.haal("/portaal/inloggen").tekst()).contains(NEDERLANDS);
    }

    @Test
    void wie_niet_binnen_is_kiest_op_weg_naar_de_deur() {
        var iemand = Bezoeker.onbekend(poort);
        assertThat(iemand.haal("/portaal?taal=en").naar()).isEqualTo("/portaal/inloggen");
        assertThat(iemand.haal("/portaal/inloggen").tekst()).contains("<html lang=\"en\" class=", "Good to see you");
    }

    @Test
    void zijn_wens_geldt_tot_hij_hier_iets_anders_kiest() {
        wil(Taal.EN);
        var noor = binnen();
        assertThat(noor.haal("/portaal").tekst()).contains("<html lang=\"en\" class=", "Hi Noor!");
        assertThat(noor.haal("/portaal?taal=nl").tekst()).contains(NEDERLANDS);
        assertThat(noor.haal("/portaal").tekst()).contains(NEDERLANDS);
    }

    @Test
    void een_wens_waarin_we_geen_bladzijden_hebben_is_nederlands() {
        wil(Taal.TR);
        assertThat(binnen().haal("/portaal").tekst()).contains(NEDERLANDS);
    }

    @Test
    void een_taal_die_er_niet_is_verandert_niets() {
        var noor = binnen();
        for (var vreemd : new String[] {"xx", "", "../teksten", "AR", "ar%00"}) {
            var pagina = noor.haal("/portaal?taal=" + vreemd);
            assertThat(pagina.tekst()).as(vreemd).contains(NEDERLANDS);
            assertThat(pagina.kop("Set-Cookie")).as(vreemd).doesNotContain("taal=");
        }
    }

    @Test
    void het_veld_van_een_formulier_kiest_niet() {
        var noor = binnen();
        noor.stuur("/portaal/berichten/wensen", Velden.geen().met("taal", "ar"));
        assertThat(noor.haal("/portaal").tekst()).contains(NEDERLANDS);
    }

    @Test
    void wie_hier_werkt_leest_nederlands_en_kan_niet_kiezen() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var pagina = anke.haal("/vandaag?taal=ar");
        assertThat(pagina.tekst()).contains(NEDERLANDS).doesNotContain("rw-talen");
        assertThat(pagina.kop("Set-Cookie")).doesNotContain("taal=");
    }

    @Test
    void wat_misgaat_en_wat_niet_klopt_staat_er_in_zijn_taal() {
        var noor = binnen();
        noor.haal("/portaal?taal=en");
        assertThat(noor.haal("/portaal/bestaat/echt/niet").tekst()).contains("We cannot find this page");
        assertThat(noor.haal("/vandaag").status()).isNotEqualTo(200);
        var fout = noor.stuur("/portaal/plan/doel", doel(""));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.foutBij("tekst")).contains("Please fill this in.");
    }

    private static Velden doel(String tekst) {
        return Velden.geen().met("id", UUID.randomUUID().toString()).met("tekst", tekst);
    }

    /** The page of an answer to a form on the log-in page is none to come back to. */
    @Test
    void na_een_formulier_op_de_deur_leidt_kiezen_terug_naar_de_deur() {
        var iemand = Bezoeker.onbekend(poort);
        iemand.haal("/portaal/inloggen");
        var fout = iemand.stuur("/portaal/inloggen/link", Velden.geen().met("adres", ""));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("href=\"/portaal/inloggen?taal=ar\"");
    }

    @Test
    void wat_er_in_het_adres_stond_blijft() {
        assertThat(binnen().haal("/portaal/afspraken/nieuw?meer&taal=en").tekst())
                .contains("href=\"/portaal/afspraken/nieuw?meer&amp;taal=ar\"");
    }

    @Test
    void de_link_van_een_herinnering_is_te_lezen_en_te_beantwoorden() {
        var link = als(anke(), () -> links.nieuw(sam(), gesprekMetSam())).orElseThrow();
        var iemand = Bezoeker.onbekend(poort);
        var pagina = iemand.haal(link + "?taal=ar");
        assertThat(pagina.tekst()).contains(VAN_RECHTS, t("ar", "komst.IK_KOM"), "الثلاثاء 24 نوفمبر 09:30");
        iemand.stuur(link, Velden.geen().met("komst", "IK_KOM"));
        assertThat(iemand.haal(link + "?gedaan").tekst()).contains(t("ar", "komst.dank.IK_KOM"));
        assertThat(iemand.haal("/a/" + "A".repeat(32)).tekst()).contains(VAN_RECHTS, t("ar", "komst.niets.titel"));
    }

    /** What he says is not right goes to who guides him: the words around his own are Dutch. */
    @Test
    void wat_naar_zijn_contactpersoon_gaat_is_nederlands_om_zijn_woorden() {
        var noor = binnen();
        noor.haal("/portaal?taal=ar");
        goed(noor.stuur("/portaal/verhaal/school/klopt_niet", doel("هذا قديم")));
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .volg("/jongeren/" + noor() + "/berichten")
                        .tekst())
                .contains("Over mijn verhaal, bij “School en werk”. Dit klopt niet: هذا قديم");
    }

    @Test
    void het_plan_op_papier_is_nederlands_en_de_link_zegt_dat() {
        var noor = binnen();
        assertThat(noor.haal("/portaal/plan?taal=en").tekst()).contains("(PDF, in Dutch)");
        assertThat(noor.haal("/portaal/plan/plan.pdf").kop("Content-Type")).isEqualTo("application/pdf");
    }

    /** What guides him says, and what the organisation wrote, is Dutch in a page that is not; what he wrote himself nobody knows. */
    @Test
    void wat_niet_vertaald_is_zegt_dat_het_nederlands_is() {
        var noor = binnen();
        noor.haal("/portaal?taal=ar");
        assertThat(noor.haal("/portaal/brug/invullen/brug").tekst())
                .contains("<legend class=\"rw-legenda\" dir=\"auto\" lang=\"nl\">");
        assertThat(noor.haal("/portaal/plan").tekst()).contains("<bdi dir=\"auto\">Ik wil kok worden");
        assertThat(noor.haal("/portaal/brug/invullen/brug?taal=nl").tekst())
                .contains("<legend class=\"rw-legenda\" dir=\"auto\">");
    }

    private static void goed(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(303);
    }
}
