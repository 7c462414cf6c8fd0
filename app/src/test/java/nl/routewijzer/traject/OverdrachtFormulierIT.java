package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** Handing over Sam, whom Anke guides since the melding of 1 November. */
class OverdrachtFormulierIT extends Huis {

    private static final String NAAM = "Sam de Boer";

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/overdracht";
    }

    private static Velden overdracht() {
        return Velden.geen()
                .met("consulent", collega(WIERDAM, "Peter").toString())
                .met("vanaf", "2026-11-24")
                .met("reden", "Peter kent de kwekerij");
    }

    private Bezoeker ingelogd(String roepnaam) {
        return Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
    }

    private static List<Integer> bewaard() {
        return Rijen.inAlle("traject.toewijzing", "toegang.relatie");
    }

    private static void isGeweigerd(Antwoord antwoord, String veld, String sleutel) {
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(sleutel));
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
    }

    @Test
    void het_woord_voor_consulent_is_dat_van_de_organisatie() {
        var bijAnke = Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal("/jongeren/" + sam());
        assertThat(bijAnke.tekst()).contains("Vaste consulent").doesNotContain("Vaste jongerencoach");
        var bijSietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                .haal("/jongeren/" + jongere(WADDENKRING, "Kacper Nowak"));
        assertThat(bijSietske.tekst()).contains("Vaste jongerencoach").doesNotContain("Vaste consulent");
    }

    @Test
    void vanaf_vandaag_ziet_anke_sam_niet_meer() {
        var antwoord = anke.stuur(pad(), overdracht());
        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(antwoord.naar()).isEqualTo("/vandaag");
        assertThat(anke.haal("/vandaag").tekst())
                .contains(Tekst.t("overdracht.bewaard"))
                .doesNotContain(NAAM);
        assertThat(anke.haal("/jongeren").tekst()).doesNotContain(NAAM);
        assertThat(anke.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(anke.haal("/gesprekken/" + gesprekMetSam()).status()).isEqualTo(404);
    }

    @Test
    void vanaf_vandaag_ziet_peter_sam_wel_met_het_gesprek_van_half_tien() {
        anke.stuur(pad(), overdracht());
        var peter = ingelogd("Peter");
        assertThat(peter.haal("/jongeren").tekst()).contains(NAAM);
        assertThat(peter.haal("/jongeren/" + sam()).tekst()).contains(NAAM, "Peter Vos");
        assertThat(peter.haal("/vandaag").tekst()).contains("/gesprekken/" + gesprekMetSam());
        assertThat(peter.haal("/gesprekken/" + gesprekMetSam()).status()).isEqualTo(200);
    }

    @Test
    void wat_anke_nog_niet_af_had_staat_niet_meer_op_haar_vandaag() {
        anke.stuurOpDeAchtergrond(
                "/gesprekken/" + gesprekMetSam() + "/concept",
                Velden.geen().met("volgnummer", "1").met("samen", "half af"));
        assertThat(anke.haal("/vandaag").tekst()).contains(Tekst.t("vandaag.verder"));
        anke.stuur(pad(), overdracht());
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(NAAM);
    }

    @Test
    void een_latere_dag_gaat_pas_op_die_dag_in() {
        var antwoord = anke.stuur(pad(), overdracht().met("vanaf", "2026-11-25"));
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam());
        assertThat(anke.haal("/jongeren/" + sam()).tekst()).contains("Anke Dijkstra");
        assertThat(ingelogd("Peter").haal("/jongeren/" + sam()).status()).isEqualTo(404);
        klok.dagenVerder(1);
        assertThat(anke.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(ingelogd("Peter").haal("/jongeren/" + sam()).tekst()).contains("Peter Vos");
    }

    @Test
    void er_is_altijd_precies_een_vaste_consulent() {
        anke.stuur(pad(), overdracht());
        assertThat(Rijen.eigenaar()
                        .sql("select periode::text from traject.toewijzing where jongere = :sam order by periode")
                        .param("sam", sam().waarde())
                        .query(String.class)
                        .list())
                .containsExactly("[2026-11-01,2026-11-24)", "[2026-11-24,)");
    }

    @ParameterizedTest
    @CsvSource({
        "vanaf,     2026-11-01, beletsel.TOEWIJZING_OVERLAPT",
        "vanaf,     2026-10-31, beletsel.TOEWIJZING_OVERLAPT",
        "vanaf,     2027-11-25, beletsel.TOEWIJZING_TE_VER_VOORUIT",
        "vanaf,     2026-02-31, formulier.dag.fout",
        "vanaf,     '',         formulier.dag.leeg",
        "reden,     '',         formulier.verplicht",
        "consulent, '',         formulier.verplicht",
    })
    void een_fout_staat_bij_haar_veld_en_er_verandert_niets(String veld, String getypt, String sleutel) {
        var voor = bewaard();
        isGeweigerd(anke.stuur(pad(), overdracht().met(veld, getypt)), veld, sleutel);
        assertThat(bewaard()).isEqualTo(voor);
        assertThat(anke.haal("/jongeren/" + sam()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam,   Anke,    beletsel.IS_AL_DE_VASTE_CONSULENT",
        "Gemeente Wierdam,   Marijke, beletsel.GEEN_CONSULENT",
        "Dienst Waddenkring, Sietske, beletsel.GEEN_CONSULENT",
    })
    void niet_iedereen_kan_overnemen(String organisatie, String roepnaam, String sleutel) {
        var voor = bewaard();
        isGeweigerd(
                anke.stuur(
                        pad(),
                        overdracht()
                                .met("consulent", collega(organisatie, roepnaam).toString())),
                "consulent",
                sleutel);
        assertThat(bewaard()).isEqualTo(voor);
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam,   Peter",
        "Gemeente Wierdam,   Hassan",
        "Gemeente Wierdam,   Roos",
        "Dienst Waddenkring, Sietske",
        "Dienst Waddenkring, Bas"
    })
    void wie_er_niet_over_gaat_vindt_de_pagina_niet(String organisatie, String roepnaam) {
        var voor = bewaard();
        var bezoeker = Bezoeker.ingelogd(poort, organisatie, roepnaam);
        assertThat(bezoeker.haal(pad()).status()).isEqualTo(404);
        assertThat(bezoeker.stuur(pad(), overdracht()).status()).isEqualTo(404);
        assertThat(bezoeker.stuur(pad(), Velden.geen()).status()).isEqualTo(404);
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void een_teamleider_mag_elke_jongere_overdragen() {
        assertThat(ingelogd("Marijke").stuur(pad(), overdracht()).status()).isEqualTo(303);
        assertThat(ingelogd("Peter").haal("/jongeren/" + sam()).status()).isEqualTo(200);
    }

    @Test
    void twee_keer_tegelijk_geeft_een_overdracht_en_een_zin() {
        var voor = bewaard();
        var antwoorden = ingelogd("Marijke").stuurTegelijk(pad(), overdracht(), 3);
        assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(303, 422, 422);
        assertThat(bewaard()).containsExactly(voor.getFirst() + 1, voor.getLast() + 1);
    }

    @Test
    @Timeout(60)
    void twee_overdrachten_die_elkaar_kruisen_geven_er_een_en_een_zin() {
        var voor = bewaard();
        var marijke = ingelogd("Marijke");
        var onderweg = Rijen.terwijlVast(
                "traject.toewijzing", 2, () -> marijke.verstuur(pad(), List.of(overdracht(), overdracht())));
        assertThat(onderweg.stream().map(CompletableFuture::join))
                .extracting(Antwoord::status)
                .containsExactlyInAnyOrder(303, 422);
        assertThat(bewaard()).containsExactly(voor.getFirst() + 1, voor.getLast() + 1);
    }

    @Test
    void de_database_zelf_weigert_een_tweede_vaste_consulent_op_dezelfde_dag() {
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM,
                        () -> db.sql("""
                                        insert into traject.toewijzing (traject, jongere, consulent, periode, reden, gemaakt_op, gemaakt_door)
                                        select traject, jongere, :peter, daterange('2026-11-10', '2026-11-12'), 'dubbel', gemaakt_op, gemaakt_door
                                          from traject.toewijzing where jongere = :sam
                                        """)
                                .param("peter", collega(WIERDAM, "Peter").waarde())
                                .param("sam", sam().waarde())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("exclu");
    }
}
