package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Betrokkene.Contact;
import nl.routewijzer.traject.Feitsoort;
import org.junit.jupiter.api.Test;

/** What is known of him, in his own hands: reading, adding, and saying what is not right. */
class MijnVerhaalIT extends Portaalhuis {

    private static final String PAD = "/portaal/verhaal";

    @Test
    void hij_leest_wat_we_van_hem_weten_en_niets_van_wat_wij_dachten() {
        Rijen.eigenaar().sql("""
                insert into jongere.gegeven (organisatie, id, jongere, soort, velden, bron, peildatum, op)
                select organisatie, gen_random_uuid(), id, 'INSCHATTING', '{"zoekperiode": "lukt alleen niet", "belemmeringen": "schulden"}', 'MELDING', '2026-11-01', gemaakt_op
                  from jongere.jongere where id = :noor
                """).param("noor", noor().waarde()).update();
        assertThat(als(noor()).haal(PAD).tekst())
                .contains("Noor", "Haddad", Tekst.t("portaal.verhaal.HELPT"), Tekst.t("portaal.verhaal.MENSEN"))
                .doesNotContain("lukt alleen niet", "schulden", "dossier", "cliënt", "999");
    }

    @Test
    void wie_is_afgeschermd_leest_zijn_adres_hier_niet() {
        assertThat(als(noor()).haal(PAD).tekst()).contains("noor@voorbeeld.example");
        Rijen.eigenaar()
                .sql("""
                insert into jongere.afscherming (organisatie, id, jongere, op, door)
                select organisatie, gen_random_uuid(), id, gemaakt_op, :anke from jongere.jongere where id = :noor
                """)
                .param("noor", noor().waarde())
                .param("anke", collega(WIERDAM, "Anke").waarde())
                .update();
        assertThat(als(noor()).haal(PAD).tekst())
                .contains(Tekst.t("portaal.verhaal.afgeschermd"))
                .doesNotContain("noor@voorbeeld.example");
    }

    @Test
    void wat_helpt_schrijft_hij_zelf_en_de_consulent_leest_het() {
        var noor = als(noor());
        var eerst = noor.haal(PAD + "/helpt");
        var velden = formulier().met("basis", eerst.waarde("basis")).met("tekst", "Eerst even <b>koffie</b>");
        goed(noor.stuur(PAD + "/helpt", velden));
        goed(noor.stuur(PAD + "/helpt", velden));
        assertThat(Rijen.in("jongere.gegeven where soort = 'HELPT' and jongere = '" + noor()
                        + "' and door = jongere and bron = 'JONGERE'"))
                .as("once, and as his own")
                .isEqualTo(1);
        assertThat(noor.haal(PAD).tekst()).contains("Eerst even &lt;b&gt;koffie&lt;/b&gt;");
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/" + noor()).tekst()).contains("Eerst even &lt;b&gt;koffie");
        assertThat(anke.haal("/jongeren/" + noor() + "/gegevens").tekst()).contains("Noor, 24 november 2026");
        var teLaat = noor.stuur(
                PAD + "/helpt", formulier().met("basis", eerst.waarde("basis")).met("tekst", "iets anders"));
        assertThat(teLaat.fouten()).containsEntry("tekst", Tekst.t("portaal.verhaal.botsing"));
        assertThat(teLaat.tekstvak("tekst")).isEqualTo("iets anders");
        goed(noor.stuur(
                PAD + "/helpt", formulier().met("basis", teLaat.waarde("basis")).met("tekst", "iets anders")));
        assertThat(noor.stuur(PAD + "/helpt", formulier().met("tekst", "a".repeat(2001)))
                        .fouten())
                .containsKey("tekst");
        assertThat(Rijen.in("werklijst.signaal where soort = 'VERHAAL_VAN_JONGERE' and jongere = '" + noor() + "'"))
                .isEqualTo(1);
    }

    @Test
    void wat_de_consulent_lang_opschreef_kan_hij_bewaren_zoals_het_is() {
        var lang = "a".repeat(1500);
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var pad = "/jongeren/" + noor() + "/gegevens/HELPT";
        goed(anke.stuur(
                pad,
                formulier()
                        .met("wathelpt", lang)
                        .met("taal", "")
                        .met("basis", anke.haal(pad).waarde("basis"))
                        .met("bron", "JONGERE")));
        var noor = als(noor());
        var blad = noor.haal(PAD + "/helpt");
        assertThat(blad.tekstvak("tekst")).isEqualTo(lang);
        goed(noor.stuur(
                PAD + "/helpt", formulier().met("basis", blad.waarde("basis")).met("tekst", lang + "!")));
    }

    @Test
    void wat_hij_typte_terwijl_zijn_begeleiding_stopte_staat_in_een_bericht() {
        var noor = als(noor());
        var blad = noor.haal(PAD + "/helpt");
        gebeurt(noor(), Feitsoort.UITSTROOM_WERK);
        gebeurt(noor(), Feitsoort.AFGESLOTEN);
        var antwoord = noor.stuur(
                PAD + "/helpt", formulier().met("basis", blad.waarde("basis")).met("tekst", "Eerst <b>koffie</b>"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsEntry("tekst", Tekst.t("portaal.alsbericht"));
        assertThat(antwoord.tekstvak("tekst")).isEqualTo("Eerst <b>koffie</b>");
        assertThat(antwoord.tekst()).contains("action=\"/portaal/berichten\"");
        goed(noor.stuur(
                "/portaal/berichten",
                Velden.geen().met("id", antwoord.waarde("id")).met("tekst", antwoord.tekstvak("tekst"))));
    }

    @Test
    void wie_we_mogen_bellen_zegt_hij_zelf() {
        var wie = tante(Contact.JA);
        var noor = als(noor());
        assertThat(noor.haal(PAD).tekst()).contains("Samira", Tekst.t("portaal.magcontact.JA"));
        goed(noor.stuur(PAD + "/contact/" + wie, formulier().met("antwoord", "NEE")));
        assertThat(noor.haal(PAD).tekst()).contains(Tekst.t("portaal.magcontact.NEE"));
        var bijAnke = Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                .haal("/jongeren/" + noor() + "/netwerk")
                .tekst();
        assertThat(bijAnke).contains("Samira", "liever niet, zei de jongere").doesNotContain("12345699");
        assertThat(noor.stuur(PAD + "/contact/" + wie, formulier().met("antwoord", "ALTIJD"))
                        .status())
                .isEqualTo(404);
        assertThat(als(sam())
                        .stuur(PAD + "/contact/" + wie, formulier().met("antwoord", "JA"))
                        .status())
                .as("of somebody else")
                .isEqualTo(404);
    }

    @Test
    void dit_klopt_niet_wordt_een_bericht_en_verandert_niets() {
        var noor = als(noor());
        var pad = PAD + "/school/klopt_niet";
        assertThat(noor.haal(pad).tekst()).contains("School en werk", "Er verandert niets zonder jou.");
        assertThat(noor.stuur(pad, formulier()).fouten()).containsKey("tekst");
        var rijen = Rijen.in("jongere.gegeven where jongere = '" + noor() + "'");
        var velden = formulier().met("tekst", "ik deed geen mbo");
        goed(noor.stuur(pad, velden));
        goed(noor.stuur(pad, velden));
        assertThat(Rijen.in("jongere.gegeven where jongere = '" + noor() + "'")).isEqualTo(rijen);
        assertThat(Rijen.in("bericht.bericht where van = 'JONGERE' and tekst like '%ik deed geen mbo' and jongere = '"
                        + noor() + "'"))
                .isEqualTo(1);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/berichten?keuze=WACHT_OP_MIJ")
                        .tekst())
                .contains("Noor Haddad");
        for (var deel : List.of("naam", "bereiken", "helpt", "verteld", "mensen")) {
            goed(noor.stuur(PAD + "/" + deel + "/erbij", formulier().met("tekst", "over " + deel)));
            klok.verder(Duration.ofMinutes(1));
        }
        for (var raar : List.of("/school/onzin", "/onzin/klopt_niet", "/bsn/erbij")) {
            assertThat(noor.haal(PAD + raar).status()).as(raar).isEqualTo(404);
        }
    }

    @Test
    void hoe_het_gaat_vult_hij_alleen_in_en_halverwege_stoppen_mag() {
        var noor = als(noor());
        assertThat(noor.haal("/portaal/brug").tekst())
                .contains(Tekst.t("portaal.brug.titel"), "/portaal/brug/invullen/stress")
                .doesNotContain("/jongeren/", "consulent");
        var half = noor.haal("/portaal/brug/invullen/stress");
        var veld = half.tekst().replaceFirst("(?s).*?name=\"(antwoord-[^\"]+)\".*", "$1");
        goed(noor.stuur(
                "/portaal/brug",
                formulier()
                        .met("instrument", "stress")
                        .met(veld, "4")
                        .met("opmerking", "toetsweek")
                        .met("later", "ja")));
        assertThat(Rijen.in(
                        "plan.meting where door is null and jongere = '" + noor() + "' and opmerking = 'toetsweek'"))
                .isZero();
        var verder = noor.haal("/portaal/brug/invullen/stress");
        assertThat(verder.tekst()).contains(Tekst.t("portaal.brug.verder", "23 januari 2027"), "toetsweek");
        assertThat(verder.aangevinkt(veld)).containsExactly("4");
        var id = UUID.randomUUID();
        var velden = formulier()
                .met("id", id.toString())
                .met("instrument", "stress")
                .met(veld, "4")
                .met("opmerking", "toetsweek");
        goed(noor.stuur("/portaal/brug", velden));
        goed(noor.stuur("/portaal/brug", velden));
        assertThat(Rijen.in("plan.meting where door is null and wie = 'JONGERE' and jongere = '" + noor()
                        + "' and opmerking = 'toetsweek'"))
                .isEqualTo(1);
        assertThat(Rijen.in("gedeeld.concept where formulier = 'portaalbrug'")).isZero();
        assertThat(noor.haal("/portaal/brug").tekst()).contains(Tekst.t("portaal.brug.zelf"), "toetsweek");
        assertThat(noor.stuur("/portaal/brug", formulier().met("instrument", "stress"))
                        .status())
                .isEqualTo(422);
        assertThat(noor.haal("/portaal/brug/invullen/onzin").status()).isEqualTo(404);
        assertThat(noor.stuur("/portaal/brug/" + id + "/terug", Velden.geen()).status())
                .isEqualTo(303);
        assertThat(noor.haal("/portaal/brug").tekst()).doesNotContain("toetsweek");
    }
}
