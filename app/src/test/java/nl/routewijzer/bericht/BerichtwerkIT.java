package nl.routewijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Schrijfuitkomst.Gedaan;
import nl.routewijzer.bericht.Schrijfuitkomst.Geweigerd;
import nl.routewijzer.bericht.domain.Wachtregel;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Writing and reading on the real database: who may, what waits, and what cannot be changed. */
class BerichtwerkIT extends Huis {

    @Autowired
    private Berichten berichten;

    @Autowired
    private Berichtwerk werk;

    @Autowired
    private List<Verzendbron> verzendbronnen;

    private static Schrijver ik() {
        return new Schrijver.Collega(anke());
    }

    private static Zicht peter() {
        return zicht(WIERDAM, "Peter", Rol.CONSULENT);
    }

    private static Zicht marijke() {
        return zicht(WIERDAM, "Marijke", Rol.TEAMLEIDER);
    }

    private static IngelogdeJongere ingelogd(JongereId wie) {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DEMO);
    }

    private static Schrijver sam_zelf() {
        return new Schrijver.Jongere(ingelogd(sam()));
    }

    private Schrijfuitkomst schrijf(Schrijver wie, UUID id, Onderwerp over, String tekst, boolean vraagt) {
        return als(anke(), () -> werk.schrijf(NieuwBericht.van(id, sam(), over, tekst, vraagt), wie));
    }

    private Gedaan schrijf(Schrijver wie, String tekst) {
        return (Gedaan) schrijf(wie, UUID.randomUUID(), Onderwerp.niets(sam()), tekst, false);
    }

    private Gedaan vraag(String tekst) {
        return (Gedaan) schrijf(ik(), UUID.randomUUID(), Onderwerp.niets(sam()), tekst, true);
    }

    private Draadblad blad(DraadId draad) {
        return als(anke(), () -> berichten.blad(sam(), draad, 0, anke()));
    }

    private Optional<Kant> wachtOp(DraadId draad) {
        return blad(draad).wacht().map(Wachten::op);
    }

    private static int signalen() {
        return Rijen.in("werklijst.signaal where soort = 'BERICHT_WACHT' and jongere = '" + sam() + "'");
    }

    @Test
    void een_draad_over_niets_hoeveel_er_ook_geschreven_wordt_en_door_wie() {
        var eerste = schrijf(sam_zelf(), "hoi");
        var tweede = schrijf(ik(), "hoi Sam");
        assertThat(tweede.draad()).isEqualTo(eerste.draad());
        assertThat(blad(eerste.draad()).berichten())
                .extracting(BerichtView::nummer, BerichtView::tekst, BerichtView::vanMij)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "hoi", false),
                        org.assertj.core.groups.Tuple.tuple(2, "hoi Sam", true));
        assertThat(als(anke(), () -> berichten.eigen(ingelogd(sam())))).hasSize(1);
    }

    @Test
    void twee_keer_sturen_is_een_keer_en_het_id_van_een_ander_is_niet_gevonden() {
        var id = UUID.randomUUID();
        var over = Onderwerp.niets(sam());
        assertThat(schrijf(ik(), id, over, "hoi", false)).isEqualTo(schrijf(ik(), id, over, "hoi", false));
        assertThat(Rijen.in("bericht.bericht where jongere = '" + sam() + "'")).isOne();
        assertThatThrownBy(() -> schrijf(sam_zelf(), id, over, "hoi", false)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(
                        anke(),
                        () -> werk.schrijf(
                                NieuwBericht.van(id, jelle(), Onderwerp.niets(jelle()), "hoi", false), ik())))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void beide_kanten_tegelijk_geven_een_draad_en_elk_bericht_een_eigen_nummer() {
        var allemaal = IntStream.range(0, 8)
                .mapToObj(n ->
                        CompletableFuture.supplyAsync(() -> schrijf(n % 2 == 0 ? ik() : sam_zelf(), "bericht " + n)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(allemaal)
                .extracting(Gedaan::draad)
                .containsOnly(allemaal.getFirst().draad());
        assertThat(blad(allemaal.getFirst().draad()).berichten())
                .extracting(BerichtView::nummer)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Rijen.in("bericht.draad where jongere = '" + sam() + "'")).isOne();
    }

    @Test
    void wie_niet_begeleidt_schrijft_niet_en_een_teamleider_leest_alleen() {
        var draad = schrijf(sam_zelf(), "hoi").draad();
        assertThatThrownBy(() -> schrijf(new Schrijver.Collega(peter()), "hoi")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> schrijf(new Schrijver.Collega(marijke()), "hoi"))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(peter(), () -> berichten.blad(sam(), draad, 0, peter())))
                .isInstanceOf(NietGevonden.class);
        assertThat(als(marijke(), () -> berichten.blad(sam(), draad, 0, marijke()))
                        .magSchrijven())
                .isFalse();
        assertThat(als(sietske(), () -> berichten.draden(sam(), sietske()))).isEmpty();
        assertThatThrownBy(() -> als(sietske(), () -> berichten.blad(sam(), draad, 0, sietske())))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(anke(), () -> berichten.eigenBlad(draad, 0, ingelogd(jelle()))))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(
                        anke(),
                        () -> werk.schrijf(
                                NieuwBericht.van(UUID.randomUUID(), sam(), Onderwerp.niets(sam()), "x", false),
                                new Schrijver.Jongere(ingelogd(jelle())))))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void wie_vervangt_ziet_dat_het_wacht_en_schrijft() {
        var draad = schrijf(sam_zelf(), "ben je er?").draad();
        Rijen.eigenaar()
                .sql("""
                        insert into toegang.relatie (organisatie, gebruiker, jongere, soort, periode)
                        values (:huis, :wie, :jongere, 'VERVANGER', daterange('2026-11-20', '2026-12-01'))
                        """)
                .param("huis", organisatie(WIERDAM).waarde())
                .param("wie", collega(WIERDAM, "Peter").waarde())
                .param("jongere", sam().waarde())
                .update();
        assertThat(als(peter(), () -> berichten.mijne(peter(), Optional.of(Kant.COLLEGA))))
                .extracting(mijn -> mijn.draad().id())
                .contains(draad);
        schrijf(new Schrijver.Collega(peter()), "Ja, ik ben Peter en lees nu mee.");
        assertThat(wachtOp(draad)).isEmpty();
    }

    @Test
    void wachten_gaat_heen_en_weer_en_het_signaal_gaat_mee() {
        var draad = schrijf(sam_zelf(), "mag ik iets vragen?").draad();
        assertThat(wachtOp(draad)).contains(Kant.COLLEGA);
        assertThat(signalen()).isOne();
        vraag("Natuurlijk. Waarover?");
        assertThat(wachtOp(draad)).contains(Kant.JONGERE);
        assertThat(signalen()).isZero();
        schrijf(sam_zelf(), "dank je!");
        assertThat(signalen()).isOne();
        var id = UUID.randomUUID();
        als(anke(), () -> {
            werk.hoeftGeenAntwoord(id, sam(), draad, 3, anke());
            werk.hoeftGeenAntwoord(id, sam(), draad, 3, anke());
            return true;
        });
        assertThat(wachtOp(draad)).isEmpty();
        assertThat(signalen()).isZero();
        assertThat(Rijen.in("bericht.afgedaan where draad = '" + draad + "'")).isOne();
        als(anke(), () -> {
            werk.tochWelAntwoord(sam(), draad, anke());
            werk.tochWelAntwoord(sam(), draad, anke());
            return true;
        });
        assertThat(wachtOp(draad)).contains(Kant.COLLEGA);
        assertThat(signalen()).isOne();
    }

    @Test
    void wat_er_wacht_is_voor_de_hele_demo_wat_de_regel_zegt() {
        var eigenaar = Rijen.eigenaar();
        var draden = eigenaar.sql("select id, wacht_op from bericht.draad")
                .query((rij, nummer) -> new Object[] {rij.getObject("id"), String.valueOf(rij.getString("wacht_op"))})
                .list();
        assertThat(draden).hasSizeGreaterThan(3);
        for (var draad : draden) {
            var feiten = eigenaar.sql("select * from bericht.bericht where draad = :draad order by nummer")
                    .param("draad", draad[0])
                    .query((rij, nummer) -> new Wachtregel.Feit(
                            rij.getInt("nummer"),
                            Kant.valueOf(rij.getString("van")),
                            rij.getTimestamp("op").toInstant(),
                            rij.getBoolean("antwoord_gevraagd"),
                            rij.getString("reeks") != null,
                            rij.getTimestamp("teruggenomen_op") != null))
                    .list();
            assertThat(String.valueOf(
                            Wachtregel.van(feiten, 0).map(w -> w.op().name()).orElse(null)))
                    .isEqualTo(draad[1]);
        }
    }

    @Test
    void terugnemen_kan_een_minuut_door_wie_schreef_en_wist_de_tekst() {
        var mijn = vraag("oeps, dit was voor een ander");
        var zijn = schrijf(sam_zelf(), "huh");
        klok.verder(Duration.ofSeconds(60));
        assertThat(als(anke(), () -> werk.neemTerug(sam(), zijn.bericht(), ik())))
                .isFalse();
        assertThat(als(anke(), () -> werk.neemTerug(sam(), mijn.bericht(), sam_zelf())))
                .isFalse();
        assertThat(als(anke(), () -> werk.neemTerug(sam(), mijn.bericht(), ik())))
                .isTrue();
        assertThat(als(anke(), () -> werk.neemTerug(sam(), mijn.bericht(), ik())))
                .isFalse();
        assertThat(blad(mijn.draad()).berichten().getFirst())
                .extracting(BerichtView::teruggenomen, BerichtView::tekst)
                .containsExactly(true, "");
        assertThat(Rijen.in("bericht.bericht where tekst like 'oeps%'")).isZero();
        klok.verder(Duration.ofMillis(1));
        assertThat(als(anke(), () -> werk.neemTerug(sam(), zijn.bericht(), sam_zelf())))
                .isFalse();
    }

    @Test
    void de_database_laat_een_bericht_niet_veranderen() {
        var bericht = schrijf(ik(), "zo stond het er").bericht();
        for (var sql : List.of(
                "update bericht.bericht set tekst = 'anders' where id = :id",
                "update bericht.bericht set tekst = '' where id = :id",
                "update bericht.bericht set tekst = 'anders', teruggenomen_op = op where id = :id",
                "update bericht.bericht set tekst = '', teruggenomen_op = op + interval '61 seconds' where id = :id",
                "update bericht.bericht set op = op - interval '1 day' where id = :id",
                "update bericht.bericht set gebruiker = null where id = :id")) {
            assertThatThrownBy(() -> inTransactie(
                            WIERDAM, () -> db.sql(sql).param("id", bericht).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        als(anke(), () -> werk.neemTerug(sam(), bericht, ik()));
        assertThat(inTransactie(
                        WIERDAM,
                        () -> db.sql("update bericht.bericht set tekst = '', teruggenomen_op = op where id = :id")
                                .param("id", bericht)
                                .update()))
                .isZero();
    }

    @Test
    void dat_iemand_las_ziet_de_ander_alleen_als_hij_dat_wil_en_alleen_van_daarna() {
        var draad = schrijf(ik(), "eerste").draad();
        leesAlsSam(draad);
        assertThat(blad(draad).berichten().getFirst().gelezen()).isEmpty();
        klok.verder(Duration.ofMinutes(5));
        als(anke(), () -> {
            werk.toonLezen(sam_zelf(), true);
            return true;
        });
        assertThat(blad(draad).berichten().getFirst().gelezen()).isEmpty();
        leesAlsSam(draad);
        assertThat(blad(draad).berichten().getFirst().gelezen()).isEmpty();
        schrijf(ik(), "tweede");
        klok.verder(Duration.ofMinutes(5));
        leesAlsSam(draad);
        assertThat(blad(draad).berichten().getLast().gelezen().orElseThrow().op())
                .isEqualTo(klok.instant());
        als(anke(), () -> {
            werk.toonLezen(sam_zelf(), false);
            return true;
        });
        assertThat(blad(draad).berichten().getLast().gelezen()).isEmpty();
    }

    private void leesAlsSam(DraadId draad) {
        als(anke(), () -> {
            werk.gelezen(berichten.eigenBlad(draad, 0, ingelogd(sam())), sam_zelf());
            return true;
        });
    }

    @Test
    void over_een_stap_of_afspraak_van_een_ander_kan_niet() {
        var gesprek = new Onderwerp(Onderwerp.Soort.GESPREK, gesprekMetSam().waarde());
        assertThat(schrijf(ik(), UUID.randomUUID(), gesprek, "Neem je foto's mee?", true))
                .isInstanceOf(Gedaan.class);
        assertThatThrownBy(() -> als(
                        anke(),
                        () -> werk.schrijf(NieuwBericht.van(UUID.randomUUID(), jelle(), gesprek, "hoi", false), ik())))
                .isInstanceOf(NietGevonden.class);
        var nergens = new Onderwerp(Onderwerp.Soort.STAP, UUID.randomUUID());
        assertThatThrownBy(() -> schrijf(ik(), UUID.randomUUID(), nergens, "hoi", false))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> als(anke(), () -> berichten.eigenBladOver(nergens, ingelogd(sam()))))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void na_twintig_in_een_minuut_moet_iemand_even_wachten_ook_tegelijk() {
        var uitkomsten = IntStream.range(0, 30)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> schrijf(sam_zelf(), UUID.randomUUID(), Onderwerp.niets(sam()), "bericht " + n, false)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(uitkomsten.stream().filter(Gedaan.class::isInstance)).hasSize(20);
        assertThat(uitkomsten.stream().filter(Geweigerd.class::isInstance))
                .hasSize(10)
                .allSatisfy(nee -> assertThat(((Geweigerd) nee).alleenTeSnel()).isTrue());
        assertThat(schrijf(ik(), "en ik mag wel")).isNotNull();
        klok.verder(Duration.ofSeconds(61));
        assertThat(schrijf(sam_zelf(), "nu weer wel")).isNotNull();
    }

    @Test
    void een_lange_draad_komt_in_bladzijden() {
        var draad = schrijf(ik(), "begin").draad();
        for (var n = 2; n <= 120; n++) {
            klok.verder(Duration.ofSeconds(10));
            schrijf(ik(), "bericht " + n);
        }
        var nieuwste = blad(draad);
        assertThat(nieuwste.berichten())
                .hasSize(50)
                .last()
                .extracting(BerichtView::nummer)
                .isEqualTo(120);
        assertThat(nieuwste.ouder()).isTrue();
        assertThat(nieuwste.nieuwer()).isFalse();
        var ouder = als(anke(), () -> berichten.blad(sam(), draad, nieuwste.eerste(), anke()));
        assertThat(ouder.berichten())
                .extracting(BerichtView::nummer)
                .startsWith(21)
                .endsWith(70);
        assertThat(ouder.nieuwer()).isTrue();
        var oudste = als(anke(), () -> berichten.blad(sam(), draad, ouder.eerste(), anke()));
        assertThat(oudste.berichten()).hasSize(20);
        assertThat(oudste.ouder()).isFalse();
    }

    @Test
    void de_melding_heeft_geen_zin_meer_als_het_bericht_terug_is_of_gelezen() {
        var bron = verzendbronnen.stream()
                .filter(een -> een.soort() == Verzending.Soort.BERICHT)
                .findFirst()
                .orElseThrow();
        var terug = schrijf(ik(), "terug");
        var gelezen = schrijf(ik(), "gelezen");
        assertThat(pad(bron, gelezen.bericht(), sam())).as("he cannot come in").isEmpty();
        doetMee();
        assertThat(pad(bron, gelezen.bericht(), sam())).contains("/portaal/berichten");
        assertThat(pad(bron, gelezen.bericht(), jelle())).isEmpty();
        als(anke(), () -> werk.neemTerug(sam(), terug.bericht(), ik()));
        assertThat(pad(bron, terug.bericht(), sam())).isEmpty();
        leesAlsSam(gelezen.draad());
        assertThat(pad(bron, gelezen.bericht(), sam())).isEmpty();
    }

    private static void doetMee() {
        Rijen.eigenaar()
                .sql("""
                        insert into toegang.meedoen (organisatie, id, jongere, uitgenodigd_op, uitgenodigd_door, pin, pin_sinds, adres_op)
                        select j.organisatie, j.id, j.id, j.gemaakt_op, g.id, 'x'::bytea, j.gemaakt_op, j.gemaakt_op
                          from jongere.jongere j join toegang.gebruiker g on g.organisatie = j.organisatie and g.id = :anke
                         where j.id = :sam
                        """)
                .param("anke", anke().gebruiker().waarde())
                .param("sam", sam().waarde())
                .update();
    }

    private Optional<String> pad(Verzendbron bron, UUID bericht, JongereId aan) {
        return inTransactie(
                WIERDAM, () -> bron.pad(new Verzending(bericht, aan, Verzendweg.MAIL, Verzending.Soort.BERICHT)));
    }

    @Test
    void lezen_schrijft_een_blik_en_dat_een_jongere_leest_niet() {
        var draad = schrijf(ik(), "hoi").draad();
        var voor = Rijen.in("privacy.inkijk where jongeren @> array['" + sam() + "']::uuid[]");
        blad(draad);
        leesAlsSam(draad);
        assertThat(Rijen.in("privacy.inkijk where jongeren @> array['" + sam() + "']::uuid[]"))
                .isEqualTo(voor + 1);
    }
}
