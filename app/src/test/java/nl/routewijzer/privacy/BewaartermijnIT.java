package nl.routewijzer.privacy;

import static nl.routewijzer.bericht.bijlage.BestandFixture.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was written to each other does not stay for ever: ten years after the traject, or what the organisation says. */
class BewaartermijnIT extends Huis {

    private static final String VAN_SAM = " where jongere = '" + sam() + "'";

    @Autowired
    private Bewaartermijnen termijnen;

    @BeforeEach
    void samSchreefMetEenBestand() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        anke.stuurBestanden(
                "/jongeren/" + sam() + "/berichten",
                Map.of("id", UUID.randomUUID().toString(), "tekst", "Je brief"),
                "bijlage",
                List.of(new Meegestuurd("brief.pdf", pdf())));
        assertThat(Rijen.in("bericht.bijlage" + VAN_SAM)).isOne();
    }

    /** As if all of it was that long ago. */
    private static void geleden(JongereId wie, String einde, String bericht) {
        voer(
                "update traject.traject set melding = melding - interval '20 years', gesloten_op = :dag::date where jongere = :wie",
                wie,
                einde);
        voer("update bericht.bericht set op = :dag::timestamptz where jongere = :wie", wie, bericht);
        voer(
                "update bericht.draad set begonnen_op = :dag::timestamptz, laatste_op = :dag::timestamptz where jongere = :wie",
                wie,
                bericht);
    }

    private static void voer(String sql, JongereId wie, String dag) {
        Rijen.eigenaar().sql(sql).param("wie", wie.waarde()).param("dag", dag).update();
    }

    private int ruimOp(String organisatie) {
        return Organisatiecontext.in(organisatie(organisatie), termijnen::ruimOp);
    }

    /** With the small ideas he still had on; of who said something later, all of it stays. */
    @Test
    void wat_hij_van_mogelijkheden_zei_gaat_na_zijn_eigen_termijn() {
        for (var wie : List.of(sam(), jelle())) {
            voer("""
                    insert into aanbod.reactie (organisatie, id, jongere, optie, antwoord, op)
                    select o.organisatie, gen_random_uuid(), :wie, o.id, 'PAST_NIET', :dag::timestamptz
                      from aanbod.optie o join jongere.jongere j on j.organisatie = o.organisatie and j.id = :wie
                     order by o.titel limit 2
                    """, wie, "2016-11-20 10:00+01");
            voer("""
                    insert into aanbod.zetje (organisatie, jongere, ritme, themas, vanaf, plek)
                    select organisatie, id, 'DAG', array['slapen'], :dag::date, 0 from jongere.jongere where id = :wie
                    """, wie, wie.equals(sam()) ? "2016-11-20" : "2026-11-20");
            geleden(wie, "2016-11-23", "2026-11-20 10:00+01");
        }
        ruimOp(WIERDAM);
        for (var tabel : List.of("reactie", "zetje")) {
            assertThat(Rijen.in("aanbod." + tabel + VAN_SAM)).as(tabel).isZero();
            assertThat(Rijen.in("aanbod." + tabel + " where jongere = '" + jelle() + "'"))
                    .as(tabel)
                    .isPositive();
        }
        assertThat(Rijen.in("privacy.opgeruimd where soort = 'REACTIES' and jongeren = 1 and stukken = 2"))
                .isOne();
    }

    /** Without anything to set: who told it agreed until that day. */
    @Test
    void de_woorden_van_een_verhaal_gaan_na_de_laatste_dag() {
        Rijen.eigenaar().sql("""
                update aanbod.ervaring set vanaf = date '2026-10-01', toestemming_op = date '2026-10-01',
                       tot_en_met = case when naam = 'Fenna' then date '2026-11-23' else date '2026-11-24' end
                 where organisatie = (select organisatie from jongere.jongere where id = :sam)
                """).param("sam", sam().waarde()).update();
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        assertThat(tineke.haal("/beheer/bewaren").tekst())
                .contains(
                        "Vannacht gaat weg: 1 verhaal.",
                        "Over een jaar is weg, als er niets meer gebeurt: 2 verhalen.");
        assertThat(tineke.haal("/beheer/instellingen").tekst()).doesNotContain("BEWAAR-ERVARINGEN");
        assertThat(ruimOp(WIERDAM)).isOne();
        assertThat(ruimOp(WIERDAM)).isZero();
        assertThat(Rijen.in("aanbod.ervaring where tot_en_met = '2026-11-23' and naam || titel || tekst <> ''"))
                .isZero();
        assertThat(Rijen.in("aanbod.ervaring where tot_en_met = '2026-11-24' and tekst <> ''"))
                .isOne();
        var id = Rijen.eigenaar()
                .sql("select id::text from aanbod.ervaring where tot_en_met = '2026-11-23'")
                .query(String.class)
                .single();
        assertThat(tineke.haal("/beheer/informatie").tekst())
                .contains("Was te zien tot en met 23 november 2026. De tekst is gewist.");
        assertThat(tineke.haal("/beheer/ervaringen/" + id).status()).isEqualTo(404);
        assertThat(tineke.haal("/beheer/bewaren").tekst()).contains("Verhalen met toestemming: 1 verhaal.");
    }

    /** Also what a colleague was still typing of it. */
    @Test
    void met_een_verhaal_gaat_mee_wat_er_nog_van_getypt_werd() {
        Rijen.eigenaar().sql("""
                update aanbod.ervaring set vanaf = date '2026-10-01', toestemming_op = date '2026-10-01',
                       tot_en_met = case when naam = 'Fenna' then date '2026-11-23' else date '2026-11-24' end
                 where organisatie = (select organisatie from jongere.jongere where id = :sam)
                """).param("sam", sam().waarde()).update();
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        tineke.haal("/beheer/informatie");
        for (var verhaal : Rijen.eigenaar()
                .sql("select id::text from aanbod.ervaring where tot_en_met < '2026-11-25'")
                .query(String.class)
                .list()) {
            tineke.stuur("/beheer/ervaringen/concept/" + verhaal, Velden.geen().met("tekst", "Fenna zei ook"));
        }
        assertThat(Rijen.in("gedeeld.concept")).isEqualTo(2);
        ruimOp(WIERDAM);
        assertThat(Rijen.in("gedeeld.concept")).isOne();
        assertThat(
                        Rijen.in(
                                "gedeeld.concept c join aanbod.ervaring e on e.id = c.onderwerp and e.tot_en_met = '2026-11-24'"))
                .isOne();
    }

    /** Whatever it is of; the day stands with it while it is there. */
    @Test
    void wat_niet_af_is_en_waar_niemand_aan_typt_gaat_na_zestig_dagen() {
        concept("gesprek", "2026-09-24 23:59:59+02");
        concept("intake", "2026-09-25 00:00+02");
        concept(null, "2026-09-24 12:00+02");
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        assertThat(tineke.haal("/beheer/bewaren").tekst())
                .contains("Vannacht gaat weg: 2 teksten.", Concepten.DAGEN + " dagen");
        assertThat(ruimOp(WADDENKRING)).isZero();
        assertThat(ruimOp(WIERDAM)).isEqualTo(2);
        assertThat(ruimOp(WIERDAM)).isZero();
        assertThat(Rijen.in("gedeeld.concept where formulier = 'intake'")).isOne();
        assertThat(Rijen.in("gedeeld.concept")).isOne();
        assertThat(tineke.haal("/beheer/bewaren").tekst()).contains("Teksten die niet af zijn: 2 teksten.");
    }

    /** @param formulier none for what is about nobody */
    private static void concept(@Nullable String formulier, String op) {
        Rijen.eigenaar()
                .sql("""
                        insert into gedeeld.concept (organisatie, auteur, formulier, onderwerp, jongere, basisversie, volgnummer, velden, bewaard_op)
                        select organisatie, gen_random_uuid(), coalesce(:formulier, 'ervaring'), gen_random_uuid(),
                               case when :formulier::text is not null then id end, 0, 1, '{}', :op::timestamptz
                          from jongere.jongere where id = :sam
                        """)
                .param("formulier", formulier)
                .param("op", op)
                .param("sam", sam().waarde())
                .update();
    }

    @Test
    void tien_jaar_na_het_traject_gaan_de_berichten_met_hun_bestanden_weg_en_dat_staat_geteld() {
        geleden(sam(), "2016-11-23", "2016-11-20 10:00+01");
        var anderen = Rijen.in("bericht.bericht") - 1;
        assertThat(ruimOp(WADDENKRING)).isZero();
        assertThat(ruimOp(WIERDAM)).isOne();
        for (var tabel : List.of("draad", "bericht", "bijlage", "gelezen", "afgedaan")) {
            assertThat(Rijen.in("bericht." + tabel + VAN_SAM)).as(tabel).isZero();
        }
        assertThat(Rijen.in("bericht.bericht")).isEqualTo(anderen);
        assertThat(Rijen.in("privacy.opgeruimd where soort = 'BERICHTEN' and jongeren = 1 and stukken = 1"))
                .isOne();
        assertThat(ruimOp(WIERDAM)).isZero();
        assertThat(Rijen.in("privacy.opgeruimd")).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "het traject eindigde precies tien jaar geleden, 2016-11-24, 2016-11-20 10:00+01",
        "er werd later nog geschreven, 2015-01-01, 2016-11-24 10:00+01",
        "het traject loopt nog, , 2010-01-01 10:00+01",
    })
    void wat_nog_niet_voorbij_is_blijft(String waarom, String einde, String bericht) {
        geleden(sam(), einde, bericht);
        assertThat(ruimOp(WIERDAM)).isZero();
        assertThat(Rijen.in("bericht.bijlage" + VAN_SAM)).isOne();
    }

    @Test
    void van_wie_nooit_een_traject_had_tien_jaar_na_het_laatste_bericht() {
        var wie = zonderTraject();
        geleden(wie, "2016-11-23", "2016-11-24 10:00+01");
        assertThat(ruimOp(WIERDAM)).isZero();
        geleden(wie, "2016-11-23", "2016-11-23 10:00+01");
        assertThat(ruimOp(WIERDAM)).isOne();
        assertThat(Rijen.in("bericht.draad where jongere = '" + wie + "'")).isZero();
        assertThat(Rijen.in("bericht.bericht" + VAN_SAM)).isOne();
    }

    private static JongereId zonderTraject() {
        var wie = UUID.randomUUID();
        for (var sql : List.of("""
                insert into jongere.jongere (organisatie, id, roepnaam, tussenvoegsel, achternaam, zoeknaam, geboortedatum, bereik, wat_helpt, gemaakt_op)
                select organisatie, :wie, 'Nienke', '', 'Test', 'nienke test', geboortedatum, '', '', gemaakt_op from jongere.jongere where id = :sam
                """, """
                insert into bericht.draad (organisatie, id, jongere, over, waarover, begonnen_op, laatste_op, aantal)
                select organisatie, :wie, id, 'NIETS', id, gemaakt_op, gemaakt_op, 1 from jongere.jongere where id = :wie and :sam::uuid is not null
                """, """
                insert into bericht.bericht (organisatie, id, jongere, draad, nummer, van, gebruiker, tekst, op, antwoord_gevraagd)
                select b.organisatie, :wie, :wie, :wie, 1, b.van, b.gebruiker, 'Welkom', b.op, false from bericht.bericht b where b.jongere = :sam
                """)) {
            Rijen.eigenaar()
                    .sql(sql)
                    .param("wie", wie)
                    .param("sam", sam().waarde())
                    .update();
        }
        return new JongereId(wie);
    }

    private record Onderweg(CompletableFuture<Integer> opruimen, CompletableFuture<Bezoeker.Antwoord> antwoord) {}

    @Test
    void wat_net_wordt_geschreven_terwijl_er_wordt_opgeruimd_gaat_niet_mee_weg() {
        var vanSam = Bezoeker.jongere(poort, WIERDAM, sam());
        vanSam.haal(vanSam.haal("/portaal/berichten/nieuw").naar().replaceFirst("#.*", ""));
        assertThat(Rijen.in("bericht.gelezen" + VAN_SAM)).isPositive();
        geleden(sam(), "2016-11-23", "2016-11-20 10:00+01");
        var onderweg = Rijen.terwijlVast("bericht.gelezen", 1, () -> {
            var opruimen = CompletableFuture.supplyAsync(() -> ruimOp(WIERDAM), Thread::startVirtualThread);
            await().until(() -> Rijen.in("pg_locks where not granted") > 0);
            var antwoord = CompletableFuture.supplyAsync(
                    () -> vanSam.stuur(
                            "/portaal/berichten",
                            Velden.geen()
                                    .met("id", UUID.randomUUID().toString())
                                    .met("tekst", "Ben je er nog?")),
                    Thread::startVirtualThread);
            await().until(() -> antwoord.isDone() || Rijen.in("pg_locks where not granted") > 1);
            return new Onderweg(opruimen, antwoord);
        });
        assertThat(onderweg.opruimen().join()).isOne();
        assertThat(onderweg.antwoord().join().status()).isEqualTo(303);
        assertThat(Rijen.in("bericht.bericht" + VAN_SAM + " and tekst = 'Ben je er nog?'"))
                .isOne();
        assertThat(Rijen.in("bericht.bericht" + VAN_SAM)).isOne();
    }

    @Test
    void een_vraag_die_niemand_beantwoordde_blijft() {
        Bezoeker.jongere(poort, WIERDAM, sam())
                .stuur(
                        "/portaal/berichten",
                        Velden.geen().met("id", UUID.randomUUID().toString()).met("tekst", "Is er iemand?"));
        geleden(sam(), "2010-01-01", "2010-01-01 10:00+01");
        assertThat(ruimOp(WIERDAM)).isZero();
    }

    @Test
    void de_organisatie_kiest_de_termijn_en_bij_nul_loopt_er_geen() {
        geleden(sam(), "2010-01-01", "2010-01-01 10:00+01");
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        tineke.stuur("/beheer/instellingen/BEWAAR-BERICHTEN", Velden.geen().met("waarde", "0"));
        assertThat(ruimOp(WIERDAM)).isZero();
        assertThat(tineke.haal("/beheer/bewaren").tekst()).contains("Er loopt geen termijn");
        tineke.stuur("/beheer/instellingen/BEWAAR-BERICHTEN", Velden.geen().met("waarde", "5"));
        assertThat(ruimOp(WIERDAM)).isOne();
    }

    @Test
    void wie_toeziet_ziet_vooraf_hoeveel_er_weggaat_en_van_niemand_de_naam() {
        geleden(sam(), "2016-11-23", "2016-11-20 10:00+01");
        var jorn = Bezoeker.ingelogd(poort, WIERDAM, "Jorn");
        assertThat(jorn.haal("/beheer/bewaren").tekst())
                .contains("Vannacht gaat weg: 1 bericht van 1 jongere.", "10 jaar")
                .doesNotContain("Sam de Boer", "Je brief");
        ruimOp(WIERDAM);
        assertThat(jorn.haal("/beheer/bewaren").tekst())
                .contains("Vannacht gaat er niets weg.", "Berichten: 1 bericht van 1 jongere.");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/beheer/bewaren")
                        .status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Ilse")
                        .haal("/beheer/bewaren")
                        .tekst())
                .contains("Er is nog niets weggegaan.");
    }
}
