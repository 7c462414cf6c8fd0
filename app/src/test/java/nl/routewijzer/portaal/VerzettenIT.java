package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;
import static nl.routewijzer.portaal.KiezenIT.eerste;
import static nl.routewijzer.portaal.KiezenIT.id;
import static nl.routewijzer.portaal.KiezenIT.kies;
import static nl.routewijzer.portaal.KiezenIT.momenten;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a jongere moved, undid or cannot move; and what who guides him does about it. */
class VerzettenIT extends Huis {

    private static final String PAD = "/portaal/afspraken/nieuw";
    private static final String ICS = "/agenda.ics";

    private Bezoeker sam;
    private Bezoeker anke;

    @BeforeEach
    void beidenZijnBinnen() {
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String gesprek(String pad) {
        return "/gesprekken/" + id(pad);
    }

    /** @return the path of what came in its place */
    private String verzet(String oud) {
        var momenten = momenten(sam.haal(PAD + "?verzet=" + id(oud)));
        return kies(sam, momenten.getLast(), id(oud)).naar();
    }

    private void verplaatst(String pad, String dag) {
        anke.stuur(
                gesprek(pad) + "/verplaatsen",
                Velden.geen()
                        .met("datum", dag)
                        .met("tijd", "15:00")
                        .met("vorm", "KANTOOR")
                        .met("plaats", "")
                        .met("veiligheid", ""));
    }

    private static void metEenGroep(UUID gesprek) {
        Rijen.eigenaar().sql("""
                        with nieuw as (
                          insert into gesprek.groep (organisatie, id, onderwerp, gemaakt_op, gemaakt_door)
                          select organisatie, gen_random_uuid(), 'Samen wandelen', gemaakt_op, gemaakt_door from gesprek.gesprek where id = :id
                          returning id)
                        update gesprek.gesprek set groep = (select id from nieuw) where id = :id
                        """).param("id", gesprek).update();
    }

    @Test
    void wat_verzet_is_gaat_niet_uit_je_agenda_want_daar_staat_het_nieuwe_onder() {
        var oud = eerste(sam);
        var nieuw = verzet(oud);
        assertThat(sam.haal(oud).tekst()).contains(t("portaal.afspraak.VERZET")).doesNotContain(t("kalender.uit"), ICS);
        assertThat(sam.haal(oud + ICS).status()).isEqualTo(404);
        assertThat(anke.haal(gesprek(oud) + ICS).status()).isEqualTo(404);
        assertThat(sam.haal(nieuw + ICS).tekst()).contains("METHOD:PUBLISH", "UID:" + id(oud));
        sam.stuur(nieuw + "/afzeggen", Velden.geen());
        assertThat(sam.haal(nieuw).tekst()).contains(t("kalender.uit"), ICS);
        assertThat(sam.haal(nieuw + ICS).tekst()).contains("METHOD:CANCEL", "UID:" + id(oud));
    }

    @Test
    void wat_afgezegd_is_haalt_niet_weg_wat_onder_hetzelfde_merk_doorgaat() {
        var eerste = eerste(sam);
        verplaatst(eerste, "2026-12-01");
        var tweede = "/portaal/afspraken/"
                + Rijen.eigenaar()
                        .sql("select id::text from gesprek.gesprek where na = :na")
                        .param("na", UUID.fromString(id(eerste)))
                        .query(String.class)
                        .single();
        sam.stuur(tweede + "/afzeggen", Velden.geen());
        assertThat(sam.haal(tweede + ICS).tekst()).contains("METHOD:CANCEL", "UID:" + id(eerste));
        anke.stuur(gesprek(eerste) + "/heropenen", Velden.geen());
        verplaatst(eerste, "2026-12-02");
        assertThat(sam.haal(tweede + ICS).status()).isEqualTo(404);
    }

    @Test
    void een_afspraak_met_een_groep_verzet_je_niet_zelf_en_de_pagina_zegt_dat() {
        metEenGroep(gesprekMetSam().waarde());
        staatVast(gesprekMetSam().toString(), t("kies.verzet.SAMEN", "di 24 november 09:30"));
    }

    @Test
    void wat_al_een_ander_moment_heeft_of_niet_doorgaat_zegt_hoe_het_staat() {
        var oud = eerste(sam);
        var nieuw = verzet(oud);
        staatVast(id(oud), t("kies.verzet.VERZET", "wo 25 november 13:00"));
        sam.stuur(nieuw + "/afzeggen", Velden.geen());
        assertThat(sam.haal(PAD + "?verzet=" + id(nieuw)).tekst())
                .contains("is afgezegd")
                .contains(t("kies.komend"));
    }

    /** Both when he opens the page and when he chooses on a page of before; what he chooses then is a new one. */
    private void staatVast(String gesprek, String zin) {
        var pagina = sam.haal(PAD + "?verzet=" + gesprek);
        hoeHetStaat(pagina, zin);
        var geweigerd = sam.stuur(
                PAD,
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("moment", momenten(pagina).getLast())
                        .met("verzet", gesprek));
        assertThat(geweigerd.status()).isEqualTo(422);
        hoeHetStaat(geweigerd, zin);
        assertThat(kies(sam, momenten(geweigerd).getFirst(), geweigerd.waarde("verzet"))
                        .naar())
                .startsWith("/portaal/afspraken/");
    }

    private static void hoeHetStaat(Antwoord pagina, String zin) {
        assertThat(pagina.tekst())
                .contains(zin, t("kies.komend"), t("kies.titel"))
                .doesNotContain(t("kies.andere.titel"));
        assertThat(pagina.waarde("verzet")).isEmpty();
    }

    @Test
    void terug_naar_een_bladzijde_die_al_gebruikt_was_vraagt_het_nog_een_keer() {
        var pagina = sam.haal(PAD);
        var velden = Velden.geen().met("id", pagina.waarde("id")).met("verzet", "");
        var eerst = sam.stuur(PAD, velden.met("moment", momenten(pagina).get(0)));
        sam.stuur(eerst.naar() + "/terug", Velden.geen());
        var opnieuw = sam.stuur(PAD, velden.met("moment", momenten(pagina).get(1)));
        assertThat(opnieuw.status()).isEqualTo(422);
        assertThat(opnieuw.tekst()).contains(t("kies.fout.OPNIEUW")).doesNotContain(t("kies.fout.BEZET"));
        assertThat(opnieuw.waarde("id")).isNotEqualTo(pagina.waarde("id"));
        var gelukt = sam.stuur(
                PAD,
                velden.met("id", opnieuw.waarde("id"))
                        .met("moment", momenten(opnieuw).getFirst()));
        assertThat(gelukt.naar()).startsWith("/portaal/afspraken/");
    }

    @Test
    void wat_hij_zelf_verzette_maakt_een_ander_niet_ongedaan() {
        var oud = eerste(sam);
        var nieuw = verzet(oud);
        assertThat(anke.haal(gesprek(oud)).tekst()).doesNotContain("/heropenen");
        var antwoord = anke.stuur(gesprek(oud) + "/heropenen", Velden.geen());
        assertThat(anke.haal(antwoord.naar()).tekst()).contains(t("gesprek.heropenen.zelf", "Sam"));
        assertThat(sam.haal(nieuw).tekst()).contains(t("kies.luktniet"));
        assertThat(sam.haal(oud).tekst()).contains(t("portaal.afspraak.VERZET"));
        assertThat(Rijen.in("gesprek.gesprek where vervallen_op is not null and gemaakt_door = jongere"))
                .as("nothing that he would have taken back himself")
                .isZero();
    }

    @Test
    void wie_belde_dat_het_niet_lukt_leest_niet_dat_hij_het_hier_zei() {
        var pad = eerste(sam);
        anke.stuur(gesprek(pad) + "/afzeggen", Velden.geen().met("wie", "JONGERE"));
        assertThat(sam.haal(pad).tekst())
                .contains(t("portaal.afspraak.AFGEZEGD"))
                .doesNotContain(t("kies.afgezegd.titel"), "Dank je dat je het zegt");
    }
}
