package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.Betrokkene.Contact;
import nl.routewijzer.jongere.Netwerk;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Uitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of him, in his own hands: reading, adding, saying what is not right, and stopping to share. */
class MijnVerhaalIT extends Huis {

    private static final String PAD = "/portaal/verhaal";
    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Netwerk netwerk;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Voorzichtigheid voorzichtigheid;

    @Autowired
    private Trajectfeiten feiten;

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private Bezoeker als(JongereId wie) {
        return Bezoeker.jongere(poort, WIERDAM, wie);
    }

    private static Velden formulier() {
        return Velden.geen().met("id", UUID.randomUUID().toString());
    }

    private static Antwoord goed(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(303);
        return antwoord;
    }

    private UUID tante(Contact mag) {
        var wie = UUID.randomUUID();
        als(
                anke(),
                () -> netwerk.legVast(
                        new Betrokkene(
                                UUID.randomUUID(),
                                wie,
                                noor(),
                                Betrokkene.Rol.NETWERK,
                                "Samira",
                                "haar tante",
                                "06 12345699",
                                mag,
                                mag == Contact.NIET_GEVRAAGD ? Optional.empty() : Optional.of(DINSDAG),
                                Optional.empty(),
                                klok.instant(),
                                ""),
                        anke()));
        return wie;
    }

    private UUID toestemming() {
        var id = UUID.randomUUID();
        inTransactie(WIERDAM, () -> {
            toestemmingen.legVast(new Toestemming(
                    id,
                    noor(),
                    "het buurthuis",
                    "welke dagen zij kan",
                    "om een rooster te maken",
                    Toestemming.Antwoord.GEGEVEN,
                    "",
                    DINSDAG.minusDays(3),
                    Optional.of(DINSDAG.plusMonths(3)),
                    collega(WIERDAM, "Anke")));
            return true;
        });
        return id;
    }

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
        gebeurt(Feitsoort.UITSTROOM_WERK);
        gebeurt(Feitsoort.AFGESLOTEN);
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

    private void gebeurt(Feitsoort soort) {
        assertThat(als(
                        anke(),
                        () -> feiten.legVast(UUID.randomUUID(), noor(), soort, DINSDAG, "het gaat goed", anke())))
                .isInstanceOf(Uitkomst.Gedaan.class);
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
    void wie_mag_wat_zien_staat_er_met_een_reden() {
        assertThat(als(noor()).haal("/portaal/wie-keek").tekst())
                .contains("Anke", Tekst.t("portaal.wiemag.vast"), "teamleider", "privacy officer")
                .contains(Tekst.t("portaal.wiemag.nood"))
                .doesNotContain("Marijke", "Jorn", "Peter");
    }

    @Test
    void stoppen_met_delen_geldt_meteen_ook_als_de_consulent_de_pagina_open_heeft() {
        var id = toestemming();
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/" + noor() + "/overleg/nieuw").tekst())
                .contains("toestemming voor het buurthuis");
        var noor = als(noor());
        assertThat(noor.haal("/portaal/wie-keek").tekst())
                .contains("het buurthuis", "welke dagen zij kan", Tekst.t("portaal.delen.stop"));
        assertThat(als(sam())
                        .stuur("/portaal/delen/" + id + "/stop", Velden.geen())
                        .status())
                .isEqualTo(404);
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        assertThat(noor.haal("/portaal/wie-keek").tekst())
                .contains(Tekst.t("portaal.delen.INGETROKKEN"), "/tochniet")
                .doesNotContain(id + "/stop");
        var overleg = formulier()
                .met("met", "PARTNER")
                .met("naam", "Els van het buurthuis")
                .met("vorm", "BELLEN")
                .met("datum", "2026-11-25")
                .met("tijd", "10:00")
                .met("onderwerp", "het rooster")
                .met("grond", id.toString());
        assertThat(anke.stuur("/jongeren/" + noor() + "/overleg", overleg).status())
                .as("her page still offers it")
                .isEqualTo(422);
        assertThat(Rijen.in("gesprek.overleg where jongere = '" + noor() + "'")).isZero();
        assertThat(anke.haal("/vandaag").tekst()).contains(Tekst.t("signaal.delengestopt"));
        assertThat(anke.haal("/jongeren/" + noor() + "/delen").tekst()).contains(Toestemming.Stand.INGETROKKEN.label());
        goed(noor.stuur("/portaal/delen/" + id + "/tochniet", Velden.geen()));
        assertThat(noor.haal("/portaal/wie-keek").tekst()).contains(Tekst.t("portaal.delen.GELDT"));
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(Tekst.t("signaal.delengestopt"));
    }

    @Test
    void dat_hij_stopt_met_delen_komt_aan_ook_als_hij_net_veel_schreef_en_ook_op_voorzichtig() {
        var id = toestemming();
        als(anke(), () -> voorzichtigheid.zet(UUID.randomUUID(), noor(), DINSDAG.plusWeeks(2), "rustig aan", anke()));
        var noor = als(noor());
        for (var n = 0; n < 20; n++) {
            noor.stuur("/portaal/berichten", formulier().met("tekst", "bericht " + n));
        }
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        assertThat(signalen("DELEN_GESTOPT")).isOne();
        klok.verder(Duration.ofMinutes(11));
        ankeSprakNoor();
        assertThat(signalen("DELEN_GESTOPT")).isZero();
    }

    private static int signalen(String soort) {
        return Rijen.in("werklijst.signaal where soort = '" + soort + "' and jongere = '" + noor() + "'");
    }

    private void ankeSprakNoor() {
        goed(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                .stuur(
                        "/jongeren/" + noor() + "/contact",
                        formulier()
                                .met("kanaal", "BELLEN")
                                .met("bereikt", "JA")
                                .met("regel", "")
                                .met("weer", "2026-12-08")));
    }

    @Test
    void wat_hem_niet_is_gevraagd_staat_niet_bij_wat_hij_zei() {
        inTransactie(WIERDAM, () -> {
            toestemmingen.legVast(new Toestemming(
                    UUID.randomUUID(),
                    noor(),
                    "de wijkagent",
                    "of zij thuis is",
                    "om af te stemmen",
                    Toestemming.Antwoord.NIET_GEVRAAGD,
                    "dat past nu niet",
                    DINSDAG,
                    Optional.empty(),
                    collega(WIERDAM, "Anke")));
            return true;
        });
        assertThat(als(noor()).haal("/portaal/wie-keek").tekst()).doesNotContain("de wijkagent", "of zij thuis is");
    }

    @Test
    void wie_hem_sprak_is_het_nieuws_kwijt_dat_hij_zelf_iets_deed() {
        var wie = tante(Contact.JA);
        var noor = als(noor());
        goed(noor.stuur(PAD + "/contact/" + wie, formulier().met("antwoord", "NEE")));
        var half = noor.haal("/portaal/brug/invullen/stress");
        var veld = half.tekst().replaceFirst("(?s).*?name=\"(antwoord-[^\"]+)\".*", "$1");
        goed(noor.stuur("/portaal/brug", formulier().met("instrument", "stress").met(veld, "4")));
        assertThat(signalen("VERHAAL_VAN_JONGERE")).isOne();
        assertThat(signalen("METING_VAN_JONGERE")).isOne();
        klok.verder(Duration.ofMinutes(5));
        ankeSprakNoor();
        assertThat(signalen("VERHAAL_VAN_JONGERE")).isZero();
        assertThat(signalen("METING_VAN_JONGERE")).isZero();
    }

    @Test
    void na_tien_minuten_zegt_hij_het_opnieuw_tegen_zijn_contactpersoon() {
        var id = toestemming();
        var noor = als(noor());
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        klok.verder(Duration.ofMinutes(11));
        goed(noor.stuur("/portaal/delen/" + id + "/tochniet", Velden.geen()));
        assertThat(noor.haal("/portaal/wie-keek").tekst()).contains(Tekst.t("portaal.delen.INGETROKKEN"));
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
        assertThat(verder.tekst()).contains(Tekst.t("portaal.brug.verder"), "toetsweek");
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
