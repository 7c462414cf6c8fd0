package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;

/** Marijke divides who was reported without a consulent, and whose consulent left. */
class TeamIT extends Huis {

    private static final JongereId NIEUW = new JongereId(UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001"));

    private Bezoeker marijke = Bezoeker.onbekend(0);

    @BeforeEach
    void marijkeIsIngelogdEnErIsEenMeldingZonderConsulent() {
        marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        var antwoord = marijke.stuur(
                "/meldingen",
                Velden.geen()
                        .met("id", NIEUW.toString())
                        .met("roepnaam", "Tess")
                        .met("achternaam", "Nieuwkamp")
                        .met("geboortedatum-dag", "5")
                        .met("geboortedatum-maand", "5")
                        .met("geboortedatum-jaar", "2005")
                        .met("kanaal", "PARTNER")
                        .met("dag", "2026-11-20")
                        .met("consulent", "nog-niet"));
        assertThat(antwoord.naar()).isEqualTo("/team");
    }

    private Bezoeker ingelogd(String roepnaam) {
        return Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
    }

    private static Velden aan(String roepnaam, String... wie) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("consulent", collega(WIERDAM, roepnaam).toString())
                .met("vanaf", "2026-11-24")
                .met("reden", "Werkt in Noord")
                .met("wie", wie);
    }

    private static List<String> toewijzingen(JongereId jongere) {
        return Rijen.eigenaar()
                .sql("""
                        select c.roepnaam || ' ' || w.periode::text from traject.toewijzing w join toegang.gebruiker c on c.id = w.consulent
                         where w.jongere = :jongere and w.vervallen_op is null order by w.periode
                        """)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> rij.getString(1))
                .list();
    }

    private static List<String> relaties(JongereId jongere) {
        return Rijen.eigenaar()
                .sql("""
                        select c.roepnaam || ' ' || r.soort || ' ' || r.periode::text from toegang.relatie r join toegang.gebruiker c on c.id = r.gebruiker
                         where r.jongere = :jongere and r.vervallen_op is null order by 1
                        """)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> rij.getString(1))
                .list();
    }

    private static List<String> vervangingen(JongereId jongere) {
        return Rijen.eigenaar()
                .sql("select periode::text from traject.vervanging where jongere = :jongere and vervallen_op is null")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> rij.getString(1))
                .list();
    }

    private static String vanSam() {
        return sam() + ":"
                + Rijen.eigenaar()
                        .sql(
                                "select id from traject.toewijzing where jongere = :sam and vervallen_op is null and upper_inf(periode)")
                        .param("sam", sam().waarde())
                        .query(UUID.class)
                        .single();
    }

    private static void ankeIsWeg() {
        Rijen.eigenaar()
                .sql("update toegang.gebruiker set actief = false where id = :anke")
                .param("anke", collega(WIERDAM, "Anke").waarde())
                .update();
    }

    private static String tekst(Antwoord antwoord) {
        return HtmlUtils.htmlUnescape(antwoord.tekst());
    }

    private static String id(Velden verzoek) {
        return Objects.requireNonNull(verzoek.waarden().get("id")).getFirst();
    }

    @Test
    void een_melding_zonder_consulent_staat_op_team_en_is_verder_voor_niemand() {
        assertThat(marijke.haal("/team").tekst()).contains("Tess Nieuwkamp");
        var anke = ingelogd("Anke");
        assertThat(anke.haal("/team").tekst())
                .contains("Tess Nieuwkamp", Tekst.t("team.kijken"))
                .doesNotContain("name=\"wie\"", NIEUW.toString());
        assertThat(anke.haal("/jongeren/" + NIEUW).status()).isEqualTo(404);
        assertThat(marijke.haal("/jongeren/" + NIEUW).tekst()).contains(Tekst.t("traject.nogtoewijzen"));
    }

    @Test
    void wie_zelf_niets_van_team_ziet_komt_na_zo_n_melding_op_vandaag() {
        var antwoord = ingelogd("Hassan")
                .stuur(
                        "/meldingen",
                        Velden.geen()
                                .met("id", UUID.randomUUID().toString())
                                .met("roepnaam", "Kim")
                                .met("achternaam", "Onbekend")
                                .met("geboortedatum-dag", "6")
                                .met("geboortedatum-maand", "5")
                                .met("geboortedatum-jaar", "2005")
                                .met("kanaal", "OUTREACH")
                                .met("dag", "2026-11-20")
                                .met("consulent", "nog-niet"));
        assertThat(antwoord.naar()).isEqualTo("/vandaag");
    }

    @Test
    void na_toewijzen_is_tess_nieuw_voor_peter_tot_hij_contact_had() {
        assertThat(marijke.stuur("/team/toewijzen", aan("Peter", NIEUW.toString()))
                        .naar())
                .isEqualTo("/team");
        assertThat(marijke.haal("/team").tekst()).doesNotContain("Tess Nieuwkamp");
        var peter = ingelogd("Peter");
        assertThat(peter.haal("/jongeren?filter=NIEUW_VOOR_MIJ").tekst()).contains("Tess Nieuwkamp");
        assertThat(peter.haal("/vandaag").tekst()).contains("is nieuw voor je");
        peter.stuur(
                "/jongeren/" + NIEUW + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "BELLEN")
                        .met("bereikt", "JA")
                        .met("weer", ""));
        assertThat(peter.haal("/jongeren?filter=NIEUW_VOOR_MIJ").tekst())
                .contains(Tekst.t("filter.leeg.NIEUW_VOOR_MIJ"));
    }

    @Test
    void de_jongeren_van_wie_hier_niet_meer_werkt_staan_erbij_en_krijgen_een_opvolger() {
        ankeIsWeg();
        assertThat(marijke.haal("/team").tekst()).contains("Sam de Boer", "was bij Anke Dijkstra");
        assertThat(marijke.stuur("/team/toewijzen", aan("Peter", vanSam(), NIEUW.toString()))
                        .status())
                .isEqualTo(303);
        assertThat(toewijzingen(sam())).containsExactly("Anke [2026-11-01,2026-11-24)", "Peter [2026-11-24,)");
        assertThat(toewijzingen(NIEUW)).containsExactly("Peter [2026-11-24,)");
        assertThat(ingelogd("Peter").haal("/jongeren/" + sam()).status()).isEqualTo(200);
    }

    @Test
    void ongedaan_maken_zet_precies_terug_wat_er_was_ook_de_vervanging() {
        marijke.stuur(
                "/jongeren/" + sam() + "/vervanging",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("vervanger", collega(WIERDAM, "Peter").toString())
                        .met("vanaf", "2026-11-24")
                        .met("tem", "2026-12-04"));
        ankeIsWeg();
        var toewijzing = toewijzingen(sam());
        var relatie = relaties(sam());
        assertThat(relatie).contains("Peter VERVANGER [2026-11-24,2026-12-05)");
        var verzoek = aan("Peter", vanSam(), NIEUW.toString());
        marijke.stuur("/team/toewijzen", verzoek);
        assertThat(relaties(sam())).isNotEqualTo(relatie);
        assertThat(vervangingen(sam())).isEmpty();
        klok.verder(Duration.ofMinutes(9));

        var terug = marijke.stuur("/toewijzingen/" + id(verzoek) + "/terug", Velden.geen());
        assertThat(terug.status()).isEqualTo(303);
        assertThat(toewijzingen(sam())).isEqualTo(toewijzing);
        assertThat(relaties(sam())).isEqualTo(relatie);
        assertThat(vervangingen(sam())).containsExactly("[2026-11-24,2026-12-05)");
        assertThat(toewijzingen(NIEUW)).isEmpty();
        assertThat(relaties(NIEUW)).isEmpty();
        assertThat(marijke.haal("/team").tekst()).contains("Tess Nieuwkamp", "Sam de Boer");
        assertThat(Rijen.in("traject.toewijzing where vervallen_op is not null"))
                .isEqualTo(2);
    }

    @Test
    void ongedaan_maken_kan_alleen_wie_het_deed_en_tien_minuten_lang() {
        var verzoek = aan("Peter", NIEUW.toString());
        marijke.stuur("/team/toewijzen", verzoek);
        var pad = "/toewijzingen/" + id(verzoek) + "/terug";
        assertThat(ingelogd("Anke").stuur(pad, Velden.geen()).status()).isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Bas")
                        .stuur(pad, Velden.geen())
                        .status())
                .isEqualTo(404);
        klok.verder(Duration.ofMinutes(11));
        assertThat(marijke.stuur(pad, Velden.geen()).status()).isEqualTo(404);
        assertThat(toewijzingen(NIEUW)).hasSize(1);
    }

    @Test
    void wie_intussen_opnieuw_is_overgedragen_blijft_zo() {
        var verzoek = aan("Peter", NIEUW.toString());
        marijke.stuur("/team/toewijzen", verzoek);
        marijke.stuur(
                "/jongeren/" + NIEUW + "/overdracht",
                Velden.geen()
                        .met("consulent", collega(WIERDAM, "Anke").toString())
                        .met("vanaf", "2026-11-25")
                        .met("reden", "Toch Anke"));
        marijke.stuur("/toewijzingen/" + id(verzoek) + "/terug", Velden.geen());
        assertThat(toewijzingen(NIEUW)).containsExactly("Peter [2026-11-24,2026-11-25)", "Anke [2026-11-25,)");
    }

    @Test
    void wie_het_niet_redt_staat_met_naam_en_reden_op_de_pagina_en_de_rest_is_toegewezen() {
        ankeIsWeg();
        var sam = vanSam();
        var antwoord = marijke.stuur(
                "/team/toewijzen", aan("Peter", sam, NIEUW.toString()).met("vanaf", "2026-11-15"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(tekst(antwoord))
                .contains(
                        "Tess Nieuwkamp",
                        Tekst.t("beletsel.TOEWIJZING_VOOR_DE_MELDING"),
                        "1 jongere is wel toegewezen");
        assertThat(toewijzingen(NIEUW)).isEmpty();
        assertThat(toewijzingen(sam())).contains("Peter [2026-11-15,)");
    }

    @Test
    @Timeout(60)
    void twee_die_tegelijk_toewijzen_een_wint_en_de_ander_leest_wie_het_deed() {
        var wietske = Rijen.eigenaar();
        wietske.sql("insert into toegang.gebruiker_rol (organisatie, gebruiker, rol) values (:o, :wie, 'TEAMLEIDER')")
                .param("o", organisatie(WIERDAM).waarde())
                .param("wie", collega(WIERDAM, "Anke").waarde())
                .update();
        var anke = ingelogd("Anke");
        var onderweg = Rijen.terwijlVast(
                "traject.traject",
                2,
                () -> List.of(
                        marijke.verstuur("/team/toewijzen", List.of(aan("Peter", NIEUW.toString())))
                                .getFirst(),
                        anke.verstuur("/team/toewijzen", List.of(aan("Anke", NIEUW.toString())))
                                .getFirst()));
        var antwoorden = onderweg.stream().map(CompletableFuture::join).toList();
        assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(303, 422);
        assertThat(toewijzingen(NIEUW)).hasSize(1);
        var verliezer =
                antwoorden.stream().filter(a -> a.status() == 422).findFirst().orElseThrow();
        var verwacht = antwoorden.getFirst().status() == 303
                ? Tekst.t("team.intussen", "Peter Vos", "Marijke Postma")
                : Tekst.t("team.intussen", "Anke Dijkstra", "Anke Dijkstra");
        assertThat(tekst(verliezer)).contains("Tess Nieuwkamp", verwacht);
    }

    @Test
    void hetzelfde_formulier_twee_keer_geeft_een_toewijzing() {
        var verzoek = aan("Peter", NIEUW.toString());
        var antwoorden = marijke.stuurTegelijk("/team/toewijzen", verzoek, 3);
        assertThat(antwoorden).extracting(Antwoord::status).containsOnly(303);
        assertThat(toewijzingen(NIEUW)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam, Anke",
        "Gemeente Wierdam, Hassan",
        "Gemeente Wierdam, Tineke",
        "Dienst Waddenkring, Bas"
    })
    void wie_er_niet_over_gaat_kan_niet_toewijzen(String organisatie, String roepnaam) {
        var bezoeker = Bezoeker.ingelogd(poort, organisatie, roepnaam);
        assertThat(bezoeker.stuur("/team/toewijzen", aan("Peter", NIEUW.toString()))
                        .status())
                .isEqualTo(404);
        assertThat(toewijzingen(NIEUW)).isEmpty();
    }

    @Test
    void een_leeg_formulier_zegt_wat_er_mist() {
        var antwoord = marijke.stuur("/team/toewijzen", Velden.geen());
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("wie", "consulent", "vanaf", "reden");
    }

    @Test
    void vakgebied_en_werkgebied_staan_bij_wie_toewijst_en_geen_aantallen() {
        var tineke = ingelogd("Tineke");
        tineke.stuur(
                "/beheer/mensen/" + collega(WIERDAM, "Peter"),
                Velden.geen()
                        .met("roepnaam", "Peter")
                        .met("achternaam", "Vos")
                        .met("rollen", "CONSULENT")
                        .met("vakgebied", "schulden")
                        .met("werkgebied", "Noord"));
        var pagina = marijke.haal("/team").tekst();
        assertThat(pagina).contains("schulden", "Noord", "Peter Vos");
        assertThat(pagina.replaceAll("(?s)<h[12].*?</h[12]>|<[^>]*>", " "))
                .as("no figures beside a colleague")
                .doesNotContainPattern("(Peter Vos|Anke Dijkstra)\\s+[(]?\\d");
        assertThat(ingelogd("Anke")
                        .haal("/beheer/mensen/" + collega(WIERDAM, "Peter"))
                        .status())
                .isEqualTo(404);
        assertThat(tineke.haal("/beheer/mensen/" + collega(WADDENKRING, "Bas")).status())
                .isEqualTo(404);
        assertThat(tineke.stuur("/beheer/mensen/" + collega(WIERDAM, "Tineke"), Velden.geen())
                        .fouten())
                .containsOnlyKeys("roepnaam", "achternaam", "rollen");
    }
}
