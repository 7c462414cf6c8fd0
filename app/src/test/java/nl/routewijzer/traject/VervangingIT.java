package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anke goes on leave; Peter covers, from a day until a day and not a day longer. */
class VervangingIT extends Huis {

    private static final String NAAM = "Sam de Boer";

    private Bezoeker anke = Bezoeker.onbekend(0);
    private Bezoeker peter = Bezoeker.onbekend(0);

    @BeforeEach
    void zijZijnIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
    }

    private static Velden vervanging() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("consulent", collega(WIERDAM, "Anke").toString())
                .met("vervanger", collega(WIERDAM, "Peter").toString())
                .met("vanaf", "2026-11-25")
                .met("tem", "2026-12-04")
                .met("punten", "Sam appt liever\n\nHet cv is bijna af")
                .met("besproken", "JA");
    }

    private static String vanSam() {
        return "/jongeren/" + sam() + "/vervanging";
    }

    private static String id(Velden verzoek) {
        return Objects.requireNonNull(verzoek.waarden().get("id")).getFirst();
    }

    @Test
    void een_vervanger_ziet_de_jongere_alleen_in_die_dagen() {
        assertThat(anke.stuur(vanSam(), vervanging()).naar()).isEqualTo("/jongeren/" + sam());
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        klok.dagenVerder(1);
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(200);
        assertThat(peter.haal("/jongeren").tekst()).contains(NAAM, "je vervangt Anke t/m vr 4 december");
        assertThat(peter.haal("/jongeren?filter=IK_VERVANG").tekst()).contains(NAAM);
        assertThat(peter.haal("/vandaag").tekst()).contains("je vervangt Anke t/m vr 4 december");
        assertThat(anke.haal("/jongeren/" + sam()).status())
                .as("Anke keeps Sam")
                .isEqualTo(200);
        klok.dagenVerder(9);
        assertThat(peter.haal("/jongeren/" + sam()).status()).as("the last day").isEqualTo(200);
        klok.dagenVerder(1);
        assertThat(peter.haal("/jongeren/" + sam()).status())
                .as("it ended by itself")
                .isEqualTo(404);
        assertThat(peter.haal("/gesprekken/" + gesprekMetSam()).status()).isEqualTo(404);
        assertThat(peter.haal("/jongeren").tekst()).doesNotContain(NAAM);
    }

    @Test
    void verlof_is_voor_alle_jongeren_tegelijk_en_staat_op_team() {
        assertThat(anke.stuur("/team/vervanging", vervanging().met("vanaf", "2026-11-24"))
                        .naar())
                .isEqualTo("/team");
        assertThat(peter.haal("/jongeren").tekst()).contains(NAAM, "Noor Haddad", "Yara Okafor");
        assertThat(peter.haal("/team").tekst()).contains("vervangt Anke Dijkstra", "di 24 november t/m vr 4 december");
        assertThat(Rijen.in("traject.vervanging")).isEqualTo(9);
        var opnieuw = anke.stuur("/team/vervanging", vervanging().met("vanaf", "2026-11-26"));
        assertThat(opnieuw.foutBij("vanaf")).contains(Tekst.t("beletsel.VERVANGING_NIEMAND"));
    }

    @Test
    void een_vervanging_uit_een_traject_dat_sloot_eindigt_als_er_opnieuw_iemand_begeleidt() {
        anke.stuur(vanSam(), vervanging().met("vanaf", "2026-11-24"));
        anke.stuur(
                "/jongeren/" + sam() + "/vastleggen/afsluiten",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("soort", "AFGESLOTEN")
                        .met("dag", "2026-11-24")
                        .met("tekst", "Sam gaat naar school"));
        assertThat(Rijen.in("traject.traject where jongere = '" + sam() + "' and gesloten_op is not null"))
                .isEqualTo(1);
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(200);
        anke.stuur(
                "/jongeren/" + sam() + "/meldingen",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("dag", "2026-11-24")
                        .met("kanaal", "ZELF")
                        .met("uitkeringsvraag", "NEE")
                        .met("consulent", collega(WIERDAM, "Anke").toString()));
        assertThat(Rijen.in("traject.traject where jongere = '" + sam() + "' and gesloten_op is null"))
                .isEqualTo(1);
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(anke.haal("/jongeren/" + sam()).status()).isEqualTo(200);
    }

    @Test
    void wie_vervangt_mag_de_jongere_niet_weggeven() {
        anke.stuur(vanSam(), vervanging().met("vanaf", "2026-11-24"));
        assertThat(peter.haal("/jongeren/" + sam() + "/overdracht").status()).isEqualTo(404);
        assertThat(peter.haal(vanSam()).status()).isEqualTo(404);
    }

    @Test
    void stoppen_is_meteen_en_ook_de_weg_terug() {
        var verzoek = vervanging().met("vanaf", "2026-11-24");
        anke.stuur(vanSam(), verzoek);
        var pad = "/vervangingen/" + id(verzoek) + "/stop";
        assertThat(peter.stuur(pad, Velden.geen()).status())
                .as("not for who covers")
                .isEqualTo(404);
        assertThat(anke.stuur(pad, Velden.geen()).status()).isEqualTo(303);
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(Rijen.in("toegang.zicht_relatie where soort = 'VERVANGER'")).isZero();
        assertThat(anke.stuur(pad, Velden.geen()).status()).isEqualTo(404);
    }

    @Test
    void een_lopende_vervanging_stopt_vandaag() {
        var verzoek = vervanging().met("vanaf", "2026-11-24");
        anke.stuur(vanSam(), verzoek);
        klok.dagenVerder(2);
        anke.stuur("/vervangingen/" + id(verzoek) + "/stop", Velden.geen());
        assertThat(Rijen.eigenaar()
                        .sql("select periode::text from toegang.zicht_relatie where soort = 'VERVANGER'")
                        .query(String.class)
                        .list())
                .containsExactly("[2026-11-24,2026-11-26)");
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
    }

    @Test
    void een_nieuwe_vaste_consulent_maakt_een_einde_aan_de_vervanging() {
        anke.stuur(vanSam(), vervanging().met("vanaf", "2026-11-24"));
        anke.stuur(
                "/jongeren/" + sam() + "/overdracht",
                Velden.geen()
                        .met("consulent", collega(WIERDAM, "Peter").toString())
                        .met("vanaf", "2026-11-26")
                        .met("reden", "Peter blijft"));
        klok.dagenVerder(2);
        var lijst = peter.haal("/jongeren").tekst();
        assertThat(lijst).contains(NAAM).doesNotContain("je vervangt");
        assertThat(lijst.split(NAAM + "</bdi>", -1)).as("once in the list").hasSize(2);
    }

    @Test
    void de_punten_staan_bij_de_jongere_en_de_vervanger_leest_ze() {
        anke.stuur(vanSam(), vervanging().met("vanaf", "2026-11-24"));
        var pad = "/jongeren/" + sam() + "/overdracht/punten";
        assertThat(anke.haal(pad).tekst())
                .contains("Sam appt liever", Tekst.t("overdracht.isbesproken"), Tekst.t("overdracht.ongelezen"));
        var id = peter.haal(pad).waarde("id");
        assertThat(anke.stuur(pad, Velden.geen().met("id", id)).status())
                .as("not hers to read")
                .isEqualTo(404);
        assertThat(peter.haal(pad).tekst()).contains(Tekst.t("overdracht.lees"));
        assertThat(peter.stuur(pad, Velden.geen().met("id", id)).status()).isEqualTo(303);
        assertThat(anke.haal(pad).tekst()).contains(Tekst.t("overdracht.isgelezen"));
    }

    @Test
    void een_overdracht_is_open_tot_de_punten_gelezen_zijn_en_er_contact_was() {
        anke.stuur(
                "/jongeren/" + sam() + "/overdracht",
                Velden.geen()
                        .met("consulent", collega(WIERDAM, "Peter").toString())
                        .met("vanaf", "2026-11-24")
                        .met("reden", "Anke gaat weg")
                        .met("punten", "Bel niet voor 11 uur"));
        assertThat(peter.haal("/vandaag").tekst()).contains(Tekst.t("signaal.overdracht.lezen"));
        var pad = "/jongeren/" + sam() + "/overdracht/punten";
        peter.stuur(pad, Velden.geen().met("id", peter.haal(pad).waarde("id")));
        assertThat(peter.haal("/vandaag").tekst()).contains(Tekst.t("signaal.overdracht.reden"));
        peter.stuur(
                "/jongeren/" + sam() + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "WHATSAPP")
                        .met("bereikt", "JA")
                        .met("weer", ""));
        assertThat(peter.haal("/vandaag").tekst())
                .doesNotContain(Tekst.t("signaal.overdracht.reden"), Tekst.t("signaal.overdracht.lezen"));
    }

    @ParameterizedTest
    @CsvSource({
        "vervanger, '',         formulier.verplicht",
        "vanaf,     2026-11-23, beletsel.VERVANGING_IN_HET_VERLEDEN",
        "vanaf,     '',         formulier.dag.leeg",
        "tem,       2026-11-24, beletsel.VERVANGING_EINDIGT_TE_VROEG",
        "tem,       2027-06-01, beletsel.VERVANGING_TE_LANG",
        "tem,       '',         formulier.dag.leeg",
    })
    void een_fout_staat_bij_haar_veld_en_er_verandert_niets(String veld, String getypt, String sleutel) {
        var antwoord = anke.stuur(vanSam(), vervanging().met(veld, getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
        assertThat(antwoord.tekstvak("punten")).contains("Sam appt liever");
        assertThat(Rijen.in("traject.vervanging")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam, Peter",
        "Gemeente Wierdam, Hassan",
        "Gemeente Wierdam, Roos",
        "Dienst Waddenkring, Bas"
    })
    void wie_er_niet_over_gaat_regelt_geen_vervanging(String organisatie, String roepnaam) {
        var bezoeker = Bezoeker.ingelogd(poort, organisatie, roepnaam);
        assertThat(bezoeker.haal(vanSam()).status()).isEqualTo(404);
        assertThat(bezoeker.stuur(vanSam(), vervanging()).status()).isEqualTo(404);
        assertThat(bezoeker.stuur("/team/vervanging", vervanging()).status()).isIn(404, 422);
        assertThat(Rijen.in("traject.vervanging")).isZero();
    }

    @Test
    void twee_keer_verstuurd_is_een_keer_geregeld() {
        var verzoek = vervanging();
        anke.stuurTegelijk(vanSam(), verzoek, 3);
        assertThat(Rijen.in("traject.vervanging")).isOne();
        assertThat(Rijen.in("traject.overdracht")).isOne();
    }

    @Test
    void hoe_vaak_contact_heeft_een_reden_en_een_geschiedenis() {
        var pad = "/jongeren/" + sam() + "/ritme";
        var keuze = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("frequentie", "HOOG")
                .met("redenen", "ONTWIJKEN", "KAN_NU_NIET")
                .met("aantal", "2")
                .met("eenheid", "WEKEN");
        assertThat(anke.stuur(pad, keuze.zonder("redenen")).fouten()).containsOnlyKeys("redenen");
        assertThat(anke.stuur(pad, keuze.met("aantal", "99")).fouten()).containsOnlyKeys("aantal");
        anke.stuurTegelijk(pad, keuze, 2);
        assertThat(geldt()).isEqualTo("HOOG P2W {ONTWIJKEN}");
        anke.stuur(
                pad,
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("frequentie", "LAAG")
                        .met("overweging", "De zorg gaat voor")
                        .met("aantal", "3")
                        .met("eenheid", "MAANDEN"));
        assertThat(geldt()).isEqualTo("LAAG P3M {}");
        assertThat(Rijen.in("traject.ritme")).isEqualTo(2);
        assertThat(anke.haal(pad).tekst()).contains("eens per 2 weken", "eens per 3 maanden");
        assertThat(peter.haal(pad).status()).isEqualTo(404);
        assertThat(peter.stuur(pad, keuze).status()).isEqualTo(404);
    }

    private static String geldt() {
        return Rijen.eigenaar().sql("""
                        select z.frequentie || ' ' || z.ritme || ' ' || r.redenen::text
                          from traject.zicht_ritme z join traject.ritme r on r.traject = z.traject and r.vervangen_op is null
                        """).query(String.class).single();
    }
}
