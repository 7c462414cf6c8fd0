package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A jongere makes, moves and calls off his own conversations, and asks for something else; what the one who guides him sees of it. */
class KiezenIT extends Huis {

    private static final String PAD = "/portaal/afspraken/nieuw";
    private static final String EEN = "/portaal/afspraken/";
    private static final Pattern MOMENT = Pattern.compile("name=\"moment\" value=\"([^\"]+)\"");

    private Bezoeker sam;

    @BeforeEach
    void samIsBinnen() {
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private Bezoeker noor() {
        return Bezoeker.jongere(poort, WIERDAM, jongere(WIERDAM, "Noor Haddad"));
    }

    private Bezoeker ankeIngelogd() {
        return Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    static List<String> momenten(Antwoord pagina) {
        return MOMENT.matcher(pagina.tekst())
                .results()
                .map(vind -> vind.group(1))
                .toList();
    }

    static Antwoord kies(Bezoeker wie, String moment, String verzet) {
        var pagina = wie.haal(PAD + (verzet.isEmpty() ? "" : "?verzet=" + verzet));
        return wie.stuur(
                PAD,
                Velden.geen()
                        .met("id", pagina.waarde("id"))
                        .met("moment", moment)
                        .met("verzet", verzet));
    }

    /** @return the path of the conversation */
    static String eerste(Bezoeker wie) {
        var gekozen = kies(wie, momenten(wie.haal(PAD)).getFirst(), "");
        assertThat(gekozen.naar()).startsWith(EEN);
        return gekozen.naar();
    }

    static String id(String pad) {
        return pad.substring(pad.lastIndexOf('/') + 1);
    }

    @Test
    void van_het_begin_naar_een_afspraak_die_zegt_wat_je_kunt_verwachten() {
        assertThat(sam.haal("/portaal").tekst()).contains("href=\"" + PAD + "\"");
        var pagina = sam.haal(PAD);
        assertThat(pagina.tekst()).contains("Anke", "donderdag 26 november", "09:00");
        assertThat(momenten(pagina)).hasSize(6);
        assertThat(momenten(sam.haal(PAD + "?meer"))).hasSizeGreaterThan(6);
        assertThat(sam.haal(PAD + "?vorm=WANDELING").tekst())
                .contains("De bibliotheek")
                .doesNotContain("kantoor</small>");
        var afspraak = sam.haal(eerste(sam)).tekst();
        assertThat(afspraak)
                .contains(Tekst.t("kies.klaar.titel"), "wo 25 november 13:00", "Anke", "ongeveer 25 minuten")
                .contains(Tekst.t("kies.mee.BELLEN"), Tekst.t("portaal.verwacht.mee"), Tekst.t("kies.terug"));
        assertThat(sam.haal(PAD).tekst())
                .as("what stands already")
                .contains(Tekst.t("kies.komend"), "di 24 november 09:30", "wo 25 november 13:00");
        assertThat(ankeIngelogd().haal("/agenda?dag=2026-11-25").tekst()).contains("13:00", "Sam de Boer");
    }

    @Test
    void een_ander_was_eerder_een_zin_en_de_volgende_drie() {
        var moment = momenten(sam.haal(PAD)).getFirst();
        eerste(noor());
        var teLaat = kies(sam, moment, "");
        assertThat(teLaat.status()).isEqualTo(422);
        assertThat(teLaat.tekst()).contains(Tekst.t("kies.fout.BEZET"));
        assertThat(momenten(teLaat)).hasSize(3).doesNotContain(moment);
        var alsnog = sam.stuur(
                PAD,
                Velden.geen()
                        .met("id", teLaat.waarde("id"))
                        .met("moment", momenten(teLaat).getFirst())
                        .met("verzet", ""));
        assertThat(alsnog.naar()).startsWith(EEN);
    }

    @Test
    void twee_keer_dezelfde_knop_is_een_afspraak() {
        var pagina = sam.haal(PAD);
        var velden = Velden.geen()
                .met("id", pagina.waarde("id"))
                .met("moment", momenten(pagina).getFirst())
                .met("verzet", "");
        assertThat(sam.stuurTegelijk(PAD, velden, 4))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(EEN + pagina.waarde("id")));
        assertThat(Rijen.in("gesprek.gesprek where beslag is not null")).isEqualTo(1);
    }

    @Test
    void een_andere_tijd_en_dat_weer_ongedaan() {
        var oud = eerste(sam);
        var pagina = sam.haal(PAD + "?verzet=" + id(oud));
        assertThat(pagina.tekst()).contains(Tekst.t("kies.andere.titel"), "wo 25 november 13:00");
        var nieuw = kies(sam, momenten(pagina).get(2), id(oud)).naar();
        assertThat(sam.haal(oud).tekst()).contains(Tekst.t("portaal.afspraak.VERZET"));
        assertThat(sam.stuur(nieuw + "/terug", Velden.geen()).naar()).isEqualTo(PAD);
        assertThat(sam.haal(nieuw).status()).isEqualTo(404);
        assertThat(sam.haal(oud).tekst()).contains(Tekst.t("kies.luktniet"));
    }

    @Test
    void het_lukt_niet_is_een_goed_antwoord_en_anke_ziet_het_meteen() {
        var pad = eerste(sam);
        assertThat(sam.haal(pad + "/luktniet").tekst()).contains("dan gebeurt er niets vervelends");
        sam.stuur(pad + "/afzeggen", Velden.geen());
        assertThat(sam.haal(pad).tekst()).contains(Tekst.t("kies.afgezegd.titel"), Tekst.t("kies.tochwel"));
        assertThat(ankeIngelogd().haal("/vandaag").tekst()).contains(Tekst.t("signaal.zelfafgezegd"));
        sam.stuur(pad + "/toch", Velden.geen());
        assertThat(sam.haal(pad).tekst()).contains(Tekst.t("kies.luktniet"));
        assertThat(ankeIngelogd().haal("/vandaag").tekst()).doesNotContain(Tekst.t("signaal.zelfafgezegd"));
    }

    @Test
    void iets_anders_vragen_komt_bij_anke_en_plannen_is_het_antwoord() {
        sam.haal(PAD);
        var leeg = sam.haal(PAD + "/anders");
        var velden = Velden.geen()
                .met("id", leeg.waarde("id"))
                .met("vorm", "WANDELING")
                .met("verzet", "");
        var fout = sam.stuur(PAD + "/anders", velden.met("wens", " "));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.foutBij("wens")).isPresent();
        sam.stuur(PAD + "/anders", velden.met("wens", "Liever lopend, op <dinsdag>"));
        sam.stuur(PAD + "/anders", velden.met("wens", "Liever lopend, op <dinsdag>"));
        assertThat(Rijen.in("gesprek.verzoek")).isEqualTo(1);
        assertThat(sam.haal(PAD).tekst()).contains("Liever lopend, op &lt;dinsdag&gt;");
        var anke = ankeIngelogd();
        assertThat(anke.haal("/vandaag").tekst())
                .contains(Tekst.t("signaal.verzoek"))
                .doesNotContain("Liever lopend");
        var plannen = anke.haal("/jongeren/" + sam() + "/gesprekken/nieuw");
        assertThat(plannen.tekst()).contains("Liever lopend");
        assertThat(plannen.tekst()).contains("value=\"WANDELING\" checked");
        anke.stuur(
                "/jongeren/" + sam() + "/gesprekken",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("datum", "2026-12-01")
                        .met("tijd", "14:00")
                        .met("vorm", "WANDELING")
                        .met("plaats", "")
                        .met("veiligheid", "")
                        .met("verzoek", plannen.waarde("verzoek")));
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(Tekst.t("signaal.verzoek"));
        assertThat(sam.haal(PAD).tekst()).doesNotContain("Liever lopend");
    }

    @Test
    void een_vraag_die_getypt_werd_terwijl_de_begeleiding_stopte_staat_in_een_bericht() {
        var leeg = sam.haal(PAD + "/anders");
        Rijen.eigenaar()
                .sql("update toegang.relatie set vervallen_op = '2026-11-24T06:00Z'")
                .update();
        var antwoord = sam.stuur(
                PAD + "/anders",
                Velden.geen()
                        .met("id", leeg.waarde("id"))
                        .met("vorm", "WANDELING")
                        .met("verzet", "")
                        .met("wens", "liever buiten"));
        assertThat(antwoord.fouten()).containsEntry("tekst", Tekst.t("portaal.alsbericht"));
        assertThat(antwoord.tekstvak("tekst")).endsWith("\nliever buiten");
        assertThat(Rijen.in("gesprek.verzoek")).isZero();
    }

    @Test
    void met_een_bericht_geregeld_en_weer_open() {
        sam.haal(PAD + "/anders");
        var id = UUID.randomUUID().toString();
        sam.stuur(
                PAD + "/anders",
                Velden.geen().met("id", id).met("vorm", "").met("verzet", "").met("wens", "kan het ook bellend?"));
        var anke = ankeIngelogd();
        anke.haal("/vandaag");
        var pad = "/jongeren/" + sam() + "/afspraakvragen/" + id;
        anke.stuur(pad + "/geregeld", Velden.geen());
        assertThat(sam.haal(PAD).tekst()).doesNotContain("kan het ook bellend?");
        anke.stuur(pad + "/heropen", Velden.geen());
        assertThat(anke.haal("/vandaag").tekst()).contains(Tekst.t("signaal.verzoek"));
        sam.stuur(PAD + "/anders/" + id + "/intrekken", Velden.geen());
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(Tekst.t("signaal.verzoek"));
    }

    @Test
    void de_agenda_van_de_jongere_krijgt_tijd_en_plek_en_geen_naam() {
        var pad = eerste(sam);
        var bestand = sam.haal(pad + "/agenda.ics");
        assertThat(bestand.kop("Content-Type")).startsWith("text/calendar");
        assertThat(bestand.kop("Content-Disposition")).contains("attachment", "afspraak.ics");
        assertThat(bestand.tekst())
                .contains("METHOD:PUBLISH", "UID:" + id(pad), "SEQUENCE:0", "SUMMARY:Afspraak", "LOCATION:bellen")
                .contains("DTSTART;TZID=Europe/Amsterdam:20261125T130000")
                .contains("DTEND;TZID=Europe/Amsterdam:20261125T132500")
                .doesNotContainIgnoringCase("Anke")
                .doesNotContainIgnoringCase("Sam")
                .doesNotContainIgnoringCase("Wierdam");
        var nieuw = kies(sam, momenten(sam.haal(PAD + "?verzet=" + id(pad))).get(1), id(pad))
                .naar();
        assertThat(sam.haal(nieuw + "/agenda.ics").tekst())
                .as("moved along: the same conversation with a higher number")
                .contains("UID:" + id(pad), "SEQUENCE:1");
        sam.stuur(nieuw + "/afzeggen", Velden.geen());
        assertThat(sam.haal(nieuw + "/agenda.ics").tekst())
                .contains("METHOD:CANCEL", "UID:" + id(pad), "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void van_een_ander_bestaat_het_niet_en_onzin_ook_niet() {
        var pad = eerste(sam);
        var noor = noor();
        noor.haal(PAD);
        for (var waar : List.of(
                pad,
                pad + "/luktniet",
                pad + "/agenda.ics",
                PAD + "?verzet=" + id(pad),
                PAD + "/x",
                PAD + "?verzet=x")) {
            assertThat(noor.haal(waar).status()).as(waar).isEqualTo(404);
        }
        for (var daad : List.of("/terug", "/afzeggen", "/toch")) {
            assertThat(noor.stuur(pad + daad, Velden.geen()).status()).as(daad).isEqualTo(404);
        }
        assertThat(ankeIngelogd().haal(PAD).status())
                .as("a colleague is no jongere")
                .isNotEqualTo(200);
        assertThat(sam.haal(pad).tekst()).contains(Tekst.t("kies.luktniet"));
    }

    @Test
    void zonder_uren_of_zonder_begeleiding_zegt_de_pagina_wat_wel_kan() {
        Rijen.eigenaar()
                .sql("update gesprek.spreekuur set vervallen_op = gemaakt_op")
                .update();
        assertThat(sam.haal(PAD).tekst()).contains(Tekst.t("kies.geen"), Tekst.t("kies.vraag"));
        Rijen.eigenaar()
                .sql("update toegang.relatie set vervallen_op = '2026-11-24T06:00Z'")
                .update();
        assertThat(sam.haal(PAD).tekst()).contains(Tekst.t("kies.niemand"));
        assertThat(sam.haal(PAD + "/anders").naar())
                .as("a question nobody would read goes where somebody does")
                .isEqualTo("/portaal/berichten/nieuw");
    }

    @Test
    void na_tien_minuten_staat_ongedaan_maken_er_niet_meer() {
        var pad = eerste(sam);
        klok.verder(Duration.ofMinutes(11));
        assertThat(sam.haal(pad).tekst()).doesNotContain(Tekst.t("kies.terug")).contains(Tekst.t("kies.luktniet"));
    }
}
