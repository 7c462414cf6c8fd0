package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Naspelen;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.methode.Variantkeuze;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A groepsvoorlichting from plan to what follows for each, at an organisation whose variant begins with one. */
class VoorlichtingIT extends Huis {

    @Autowired
    private Naspelen naspelen;

    @Autowired
    private Variantkeuze keuze;

    private Bezoeker anke = Bezoeker.onbekend(0);
    private String pad = "";
    private JongereId lotte = JongereId.nieuw();
    private JongereId bo = JongereId.nieuw();

    @BeforeEach
    void ankeHeeftTweeNieuweJongerenEnEenVoorlichtingVandaag() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        lotte = meld("Lotte", "Prins", "Anke");
        bo = meld("Bo", "Anders", "Anke");
        pad = plan("2026-11-24");
    }

    private JongereId meld(String roepnaam, String achternaam, String consulent) {
        var id = UUID.randomUUID();
        anke.stuur(
                "/meldingen",
                Velden.geen()
                        .met("id", id.toString())
                        .met("roepnaam", roepnaam)
                        .met("achternaam", achternaam)
                        .met("geboortedatum-jaar", "2005")
                        .met("kanaal", "ZELF")
                        .met("dag", "2026-11-10")
                        .met("consulent", collega(WIERDAM, consulent).toString()));
        return new JongereId(id);
    }

    private String plan(String dag) {
        var velden = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("dag", dag)
                .met("tijd", "10:00")
                .met("plaats", "Stadskantoor, zaal 2");
        var antwoord = anke.stuur("/voorlichtingen", velden);
        assertThat(anke.stuur("/voorlichtingen", velden).naar()).isEqualTo(antwoord.naar());
        anke.haal(antwoord.naar());
        return antwoord.naar();
    }

    /** As a browser does: sends, and reads the page it leads to. */
    private void stuur(String waar, Velden velden) {
        anke.volg(anke.stuur(waar, velden).naar());
    }

    private Velden nodigUit(JongereId... wie) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("jongeren", List.of(wie).stream().map(JongereId::toString).toArray(String[]::new));
    }

    private static String uitnodiging(JongereId wie) {
        return Rijen.eigenaar()
                .sql("select id::text from traject.uitnodiging where jongere = :wie and vervallen_op is null")
                .param("wie", wie.waarde())
                .query(String.class)
                .single();
    }

    private static String id(Velden lijst) {
        return lijst.waarden().getOrDefault("id", List.of()).getFirst();
    }

    private static Velden presentie() {
        return Velden.geen().met("id", UUID.randomUUID().toString());
    }

    private static Velden met(Velden velden, JongereId wie, String kwam) {
        return velden.met("kwam-" + uitnodiging(wie), kwam).met("regel-" + uitnodiging(wie), "");
    }

    private void vandaagZegt(String wie, String zin) {
        assertThat(anke.haal("/vandaag").tekst()).containsPattern(wie + "</bdi></a> [^<]*" + zin);
    }

    private void vandaagZwijgtOver(String zin) {
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(zin);
    }

    @Test
    void wie_kwam_en_wie_niet_staat_op_een_pagina_en_daarna_op_vandaag() {
        assertThat(anke.haal(pad).tekst()).contains("Lotte Prins", "Bo Anders").doesNotContain("Jelle");
        stuur(pad + "/uitnodigingen", nodigUit(lotte, bo));
        assertThat(anke.haal(pad).tekst()).contains("korte gesprek (10-15 minuten)");
        var antwoord = anke.stuur(pad + "/presentie", met(met(presentie(), lotte, "JA"), bo, "NEE"));
        assertThat(anke.haal(antwoord.naar()).tekst()).contains(Tekst.t("voorlichting.vastgelegd", 2));
        vandaagZegt("Lotte Prins", "was di 24 november bij de voorlichting");
        vandaagZegt("Bo Anders", "kwam di 24 november niet naar de voorlichting");
        assertThat(anke.haal("/vandaag").tekst())
                .contains("Bel liefst vandaag en spreek iets af, uiterlijk di 1 december.");

        // The short talk took place.
        anke.stuur(
                pad + "/presentie",
                met(presentie(), lotte, "JA")
                        .met("kort-" + uitnodiging(lotte), "JA")
                        .met("regel-" + uitnodiging(lotte), "wil terug naar school"));
        vandaagZwijgtOver("Het korte gesprek erna");
        assertThat(anke.haal(pad).tekst()).contains("wil terug naar school");
        assertThat(anke.haal("/jongeren/" + lotte + "/route").tekst())
                .containsPattern("<b>Groepsvoorlichting</b></p><p class=\"rw-reden\">24 november 2026");
    }

    @Test
    void wie_niet_kwam_wordt_gebeld_krijgt_een_brief_en_een_afspraak() {
        stuur(pad + "/uitnodigingen", nodigUit(bo));
        stuur(pad + "/presentie", met(presentie(), bo, "NEE"));
        klok.verder(Duration.ofHours(2));
        contact("BELLEN", "NEE");
        assertThat(anke.haal("/vandaag").tekst()).contains(Tekst.t("signaal.voorlichting.reden.STUUR_BRIEF"));
        contact("BRIEF", "NEE");
        assertThat(anke.haal("/vandaag").tekst()).contains("De uitnodiging is met de post mee.");
        contact("BELLEN", "JA");
        vandaagZwijgtOver("niet naar de voorlichting");
    }

    private void contact(String kanaal, String bereikt) {
        var antwoord = anke.stuur(
                "/jongeren/" + bo + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", kanaal)
                        .met("bereikt", bereikt)
                        .met("regel", "")
                        .met("weer", ""));
        assertThat(antwoord.status()).isEqualTo(303);
    }

    @Test
    void een_lijst_kan_tien_minuten_terug_en_geeft_dan_wat_er_stond() {
        stuur(pad + "/uitnodigingen", nodigUit(bo));
        stuur(pad + "/presentie", met(presentie(), bo, "JA"));
        var lijst = presentie();
        stuur(pad + "/presentie", met(lijst, bo, "NEE"));
        vandaagZegt("Bo Anders", "kwam di 24 november niet");
        var terug = pad + "/terug/" + id(lijst);
        assertThat(anke.haal(anke.stuur(terug, Velden.geen()).naar()).tekst()).contains(Tekst.t("voorlichting.terug"));
        vandaagZegt("Bo Anders", "was di 24 november bij de voorlichting");
        assertThat(Rijen.in("traject.presentie")).as("voided, not deleted").isEqualTo(2);

        var later = presentie();
        stuur(pad + "/presentie", met(later, bo, "NEE"));
        klok.verder(Duration.ofMinutes(11));
        assertThat(anke.haal(anke.stuur(pad + "/terug/" + id(later), Velden.geen())
                                .naar())
                        .tekst())
                .contains(Tekst.t("voorlichting.telaat"));
        vandaagZegt("Bo Anders", "kwam di 24 november niet");
    }

    @Test
    void een_uitnodiging_kan_ook_terug_en_twee_keer_versturen_nodigt_een_keer_uit() {
        var lijst = nodigUit(lotte, bo);
        stuur(pad + "/uitnodigingen", lijst);
        stuur(pad + "/uitnodigingen", lijst);
        assertThat(Rijen.in("traject.uitnodiging")).isEqualTo(2);
        anke.stuur(pad + "/terug/" + id(lijst), Velden.geen());
        assertThat(Rijen.in("traject.uitnodiging where vervallen_op is null")).isZero();
        assertThat(Rijen.in("traject.uitnodiging")).isEqualTo(2);
    }

    @Test
    void de_dag_erna_vraagt_vandaag_wie_er_was() {
        stuur(pad + "/uitnodigingen", nodigUit(bo));
        vandaagZwijgtOver("was uitgenodigd");
        klok.dagenVerder(1);
        vandaagZegt("Bo Anders", "was uitgenodigd voor de voorlichting van di 24 november \\(gisteren\\)");
    }

    private static Velden naar(String dag) {
        return presentie().met("dag", dag).met("tijd", "13:30").met("plaats", "Bibliotheek");
    }

    private static int open() {
        return Rijen.in("traject.zicht_voorlichting where jongere is not null");
    }

    @Test
    void verplaatsen_neemt_wie_is_uitgenodigd_mee_en_kan_terug() {
        stuur(pad + "/uitnodigingen", nodigUit(lotte, bo));
        var wijziging = naar("2026-12-01");
        anke.stuur(pad + "/verplaatsen", wijziging);
        var antwoord = anke.stuur(pad + "/verplaatsen", wijziging);
        assertThat(anke.volg(antwoord.naar()).tekst())
                .contains("di 1 december 13:30", "Bibliotheek", "Lotte Prins", "Bo Anders")
                .doesNotContain("Wie was er?");
        assertThat(Rijen.in("traject.voorlichting_eerder")).isOne();
        anke.haal(pad);
        stuur(pad + "/herstel/" + id(wijziging), Velden.geen());
        assertThat(anke.haal(pad).tekst()).contains("di 24 november 10:00", "Stadskantoor, zaal 2");
        klok.verder(Duration.ofDays(1));
        vandaagZegt("Lotte Prins", "was uitgenodigd");
    }

    @Test
    void na_een_dag_afgezegd_vraagt_niemand_wie_er_was_en_mag_iemand_ergens_anders_heen() {
        stuur(pad + "/uitnodigingen", nodigUit(lotte));
        var afzegging = presentie();
        stuur(pad + "/afzeggen", afzegging);
        assertThat(anke.haal(pad).tekst()).contains(Tekst.t("voorlichting.isafgezegd"));
        assertThat(anke.haal("/voorlichtingen").tekst()).contains(Tekst.t("voorlichting.gaatnietdoor"));
        assertThat(open()).isZero();
        klok.verder(Duration.ofMinutes(11));
        stuur(pad + "/herstel/" + id(afzegging), Velden.geen());
        assertThat(open()).as("too late to undo").isZero();
        klok.verder(Duration.ofDays(1));
        vandaagZwijgtOver("was uitgenodigd");
        assertThat(anke.stuur(pad + "/uitnodigingen", nodigUit(bo)).status()).isEqualTo(404);
        var nieuw = plan("2026-12-08");
        assertThat(anke.haal(nieuw).tekst()).contains("Lotte Prins");
        assertThat(anke.stuur(pad + "/verplaatsen", naar("2026-12-08")).fouten())
                .containsEntry("dag", Tekst.t("beletsel.voorlichting." + Voorlichtingen.Beletsel.AFGEZEGD));
    }

    @Test
    void wie_er_was_staat_vast_en_een_dag_die_voorbij_is_ook() {
        stuur(pad + "/uitnodigingen", nodigUit(lotte));
        assertThat(anke.stuur(pad + "/verplaatsen", naar("2026-11-23")).fouten())
                .containsEntry("dag", Tekst.t("beletsel.voorlichting." + Voorlichtingen.Beletsel.IN_HET_VERLEDEN));
        assertThat(anke.stuur(pad + "/verplaatsen", naar("")).fouten()).containsOnlyKeys("dag");
        stuur(pad + "/presentie", met(presentie(), lotte, "JA"));
        for (var daad : List.of("/verplaatsen", "/afzeggen")) {
            assertThat(anke.stuur(pad + daad, naar("2026-12-01")).fouten())
                    .containsEntry("dag", Tekst.t("beletsel.voorlichting." + Voorlichtingen.Beletsel.PRESENTIE_BEKEND));
        }
        assertThat(Rijen.in("traject.voorlichting_eerder")).isZero();
    }

    @Test
    void fouten_staan_bij_het_veld() {
        assertThat(anke.stuur(
                                "/voorlichtingen",
                                Velden.geen().met("id", UUID.randomUUID().toString()))
                        .fouten())
                .containsOnlyKeys("dag", "tijd", "plaats");
        assertThat(anke.stuur(pad + "/uitnodigingen", presentie()).foutBij("jongeren"))
                .contains(Tekst.t("voorlichting.fout.niemand"));
        stuur(pad + "/uitnodigingen", nodigUit(bo));
        var lang = anke.stuur(
                pad + "/presentie", met(presentie(), bo, "JA").met("regel-" + uitnodiging(bo), "a".repeat(201)));
        assertThat(lang.status()).isEqualTo(422);
        assertThat(Rijen.in("traject.presentie")).isZero();
    }

    @Test
    void een_jongere_van_een_collega_of_van_elders_is_er_niet() {
        var zoe = jongere(WIERDAM, "Zoë Meijer");
        assertThat(anke.stuur(pad + "/uitnodigingen", nodigUit(zoe)).status()).isEqualTo(404);
        assertThat(anke.stuur(pad + "/uitnodigingen", nodigUit(jongere(WADDENKRING, "Femke Hiemstra")))
                        .status())
                .isEqualTo(404);
        stuur(pad + "/uitnodigingen", nodigUit(bo));
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal(pad).tekst()).doesNotContain("Bo Anders");
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(marijke.haal(pad).tekst()).contains("Bo Anders");
        peter.stuur(pad + "/presentie", met(presentie(), bo, "NEE"));
        assertThat(Rijen.in("traject.presentie")).isZero();
    }

    @Test
    void zonder_voorlichting_in_de_variant_is_er_geen_pagina() {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.volg("/").menu()).doesNotContain("/voorlichtingen");
        assertThat(sietske.haal("/voorlichtingen").status()).isEqualTo(404);
        assertThat(sietske.haal(pad).status()).isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Roos")
                        .haal("/voorlichtingen")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wie_een_variant_met_een_voorlichting_kiest_krijgt_de_pagina() {
        inTransactie(WADDENKRING, () -> {
            keuze.kies(Optional.of("leeuwarden"), Optional.empty());
            return true;
        });
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.volg("/").menu()).contains("/voorlichtingen");
        assertThat(sietske.haal("/voorlichtingen").tekst()).contains(Tekst.t("voorlichting.leeg"));
        assertThat(sietske.haal(pad).status())
                .as("that of the other organisation")
                .isEqualTo(404);
    }

    @Test
    void de_signalen_kunnen_uit_de_tabellen_opnieuw_gebouwd_worden() {
        stuur(pad + "/uitnodigingen", nodigUit(lotte, bo));
        stuur(pad + "/presentie", met(met(presentie(), lotte, "JA"), bo, "NEE"));
        var ervoor = soorten();
        inTransactie(WIERDAM, naspelen::herbouw);
        assertThat(ervoor).contains("VOORLICHTING_GEMIST", "VOORLICHTING_KORT_GESPREK");
        assertThat(soorten()).isEqualTo(ervoor);
    }

    private static List<String> soorten() {
        return Rijen.eigenaar()
                .sql("select soort from werklijst.signaal order by jongere, soort")
                .query((rij, nummer) -> nl.routewijzer.gedeeld.storage.Rij.tekst(rij, "soort"))
                .list();
    }
}
