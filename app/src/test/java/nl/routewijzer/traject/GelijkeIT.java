package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Gelijkenis.Grond;
import nl.routewijzer.methode.Variantkeuze;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A melding of somebody the organisation may know already: the page says why it thinks so, a person decides. */
class GelijkeIT extends Huis {

    private static final String BSN_VAN_SAM = "999931234";

    @Autowired
    private Variantkeuze keuze;

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    /** Sam, heard over the phone by somebody who does not know him. */
    private static Velden melding() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("roepnaam", "Samm")
                .met("tussenvoegsel", "")
                .met("achternaam", "de Bour")
                .met("geboortedatum-jaar", "2006")
                .met("geboortedatum-maand", "03")
                .met("geboortedatum-dag", "14")
                .met("bsn", "")
                .met("telefoon", "06 87654321")
                .met("email", "")
                .met("bereik", "niet voor \"elf\" uur")
                .met("watHelpt", "")
                .met("kanaal", "PARTNER")
                .met("uitkeringsvraag", "NEE")
                .met("dag", "2026-11-23")
                .met("consulent", collega(WIERDAM, "Anke").toString());
    }

    private static Velden antwoord(Velden melding, JongereId gezien, String antwoord) {
        return melding.met("gezien", gezien.toString()).met("zelfde", antwoord);
    }

    private static List<Integer> bewaard() {
        return Rijen.inAlle("jongere.jongere", "traject.traject", "traject.toewijzing", "toegang.relatie");
    }

    private static void sluitTraject(JongereId jongere) {
        Rijen.eigenaar()
                .sql("update traject.traject set gesloten_op = '2026-11-20' where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
        Rijen.eigenaar()
                .sql(
                        "update toegang.relatie set periode = daterange(lower(periode), '2026-11-20') where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }

    private static void vraagtNaar(Antwoord antwoord, String naam, Grond... waarom) {
        assertThat(antwoord.tekst()).contains(Tekst.t("gelijk.titel"), "<bdi>" + naam + "</bdi>");
        for (var grond : waarom) {
            assertThat(antwoord.tekst()).contains(Tekst.t("gelijkenis." + grond, naam));
        }
    }

    @Test
    void de_pagina_vraagt_of_het_dezelfde_is_en_bewaart_nog_niets() {
        var voor = bewaard();
        var vraag = anke.stuur("/meldingen", melding());
        assertThat(vraag.status()).isEqualTo(200);
        vraagtNaar(vraag, "Sam de Boer", Grond.ZELFDE_GEBOORTEDATUM, Grond.NAAM_KLINKT_ALS);
        assertThat(vraag.aangevinkt("zelfde"))
                .as("nothing is chosen for anybody")
                .isEmpty();
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void wat_getypt_is_gaat_mee_en_komt_terug() {
        var melding = melding();
        var vraag = anke.stuur("/meldingen", melding);
        var mee = melding;
        for (var veld : melding.waarden().keySet()) {
            assertThat(vraag.waarde(veld))
                    .as(veld)
                    .isEqualTo(melding.waarden().get(veld).getFirst());
            mee = mee.met(veld, vraag.waarde(veld));
        }
        var terug = anke.stuur("/meldingen", mee.met("terug", "ja"));
        assertThat(terug.status()).isEqualTo(200);
        assertThat(terug.tekst()).contains(Tekst.t("melding.titel"));
        assertThat(terug.waarde("achternaam")).isEqualTo("de Bour");
        assertThat(terug.waarde("bereik")).isEqualTo("niet voor \"elf\" uur");
        assertThat(terug.waarde("dag")).isEqualTo("2026-11-23");
        assertThat(terug.aangevinkt("uitkeringsvraag")).containsExactly("NEE");
    }

    @Test
    void iemand_anders_wordt_een_nieuwe_jongere() {
        var voor = bewaard();
        var antwoord = anke.stuur("/meldingen", antwoord(melding(), sam(), "ander"));
        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(bewaard())
                .containsExactlyElementsOf(voor.stream().map(n -> n + 1).toList());
        assertThat(anke.haal(antwoord.naar()).tekst()).contains("Samm de Bour");
    }

    @Test
    void dezelfde_met_een_traject_dat_loopt_geeft_geen_tweede() {
        var voor = bewaard();
        var antwoord = anke.stuur("/meldingen", antwoord(melding(), sam(), sam().toString()));
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam());
        assertThat(anke.haal(antwoord.naar()).tekst()).contains(Tekst.t("gelijk.looptal"));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void wie_eerder_een_traject_had_wordt_gevonden_en_krijgt_de_melding() {
        sluitTraject(sam());
        var vraag = anke.stuur("/meldingen", melding());
        vraagtNaar(vraag, "Sam de Boer", Grond.ZELFDE_GEBOORTEDATUM);
        assertThat(vraag.tekst()).contains(Tekst.t("zoek.geenconsulent"));
        var voor = bewaard();
        var antwoord = anke.stuur("/meldingen", antwoord(melding(), sam(), sam().toString()));
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam());
        assertThat(bewaard()).containsExactly(voor.get(0), voor.get(1) + 1, voor.get(2) + 1, voor.get(3) + 1);
        assertThat(anke.haal(antwoord.naar()).tekst())
                .contains("Sam de Boer", Tekst.t("gelijk.bewaard"), Tekst.t("uitkeringsvraag.NEE"));
    }

    @Test
    void twee_keer_versturen_geeft_ook_dan_een_traject() {
        sluitTraject(sam());
        var antwoord = antwoord(melding(), sam(), sam().toString());
        anke.stuur("/meldingen", antwoord);
        var voor = bewaard();
        assertThat(anke.stuur("/meldingen", antwoord).status()).isEqualTo(303);
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void van_een_jongere_van_een_collega_staan_er_naam_leeftijd_en_consulent_en_verder_niets() {
        var zoe = jongere(WIERDAM, "Zoë Meijer");
        var geboren = Rijen.eigenaar()
                .sql("select geboortedatum::text from jongere.jongere where id = :id")
                .param("id", zoe.waarde())
                .query(String.class)
                .single();
        var melding = melding()
                .met("roepnaam", "Soe")
                .met("achternaam", "Meyer")
                .met("geboortedatum-jaar", geboren.substring(0, 4))
                .met("geboortedatum-maand", geboren.substring(5, 7))
                .met("geboortedatum-dag", geboren.substring(8));
        var vraag = anke.stuur("/meldingen", melding);
        vraagtNaar(vraag, "Zoë Meijer", Grond.NAAM_KLINKT_ALS);
        assertThat(vraag.tekst()).contains("bij Peter").doesNotContain("href=\"/jongeren/" + zoe);
        var dezelfde = anke.stuur("/meldingen", antwoord(melding, zoe, zoe.toString()));
        assertThat(dezelfde.status()).isEqualTo(422);
        assertThat(dezelfde.foutBij("zelfde")).contains(Tekst.t("gelijk.looptbij", "Zoë Meijer", "Peter"));
        assertThat(Rijen.in("privacy.inkijk where doel = 'ZOEKEN' and '" + zoe + "'::uuid = any(jongeren)"))
                .isEqualTo(2);
    }

    @Test
    void een_tweeling_wordt_getoond_en_doorgaan_staat_al_klaar() {
        var vraag = anke.stuur("/meldingen", melding().met("roepnaam", "Kiki").met("achternaam", "de Boer"));
        vraagtNaar(vraag, "Sam de Boer", Grond.ALLEEN_ACHTERNAAM);
        assertThat(vraag.tekst()).containsPattern("value=\"ander\" checked");
    }

    @Test
    void zonder_keuze_vraagt_de_pagina_het_nog_een_keer() {
        var voor = bewaard();
        var vraag = anke.stuur("/meldingen", antwoord(melding(), sam(), ""));
        assertThat(vraag.status()).isEqualTo(422);
        assertThat(vraag.foutBij("zelfde")).contains(Tekst.t("formulier.keuze"));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void een_antwoord_over_iemand_die_niet_getoond_is_telt_niet() {
        var voor = bewaard();
        assertThat(anke.stuur("/meldingen", antwoord(melding(), jelle(), "ander"))
                        .status())
                .isEqualTo(422);
        assertThat(anke.stuur("/meldingen", antwoord(melding(), sam(), jelle().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(anke.stuur("/meldingen", melding().met("zelfde", "ander")).status())
                .isEqualTo(200);
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void bij_een_gelijk_bsn_kan_het_geen_ander_zijn() {
        var melding = melding()
                .met("roepnaam", "Lotte")
                .met("achternaam", "Prins")
                .met("geboortedatum-jaar", "2005")
                .met("geboortedatum-maand", "05")
                .met("geboortedatum-dag", "05")
                .met("bsn", BSN_VAN_SAM);
        vraagtNaar(anke.stuur("/meldingen", melding), "Sam de Boer", Grond.ZELFDE_BSN);
        var ander = anke.stuur("/meldingen", antwoord(melding, sam(), "ander"));
        assertThat(ander.status()).isEqualTo(422);
        assertThat(ander.foutBij("bsn")).contains(Tekst.t("beletsel.BSN_AL_BEKEND"));
    }

    @Test
    void de_andere_organisatie_kent_hem_niet() {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        var melding = melding()
                .met("bsn", BSN_VAN_SAM)
                .met("consulent", collega(WADDENKRING, "Sietske").toString());
        assertThat(sietske.stuur("/meldingen", melding).status()).isEqualTo(303);
    }

    @Test
    void een_leeftijd_is_een_opmerking_en_nooit_een_weigering() {
        var jong = melding()
                .met("achternaam", "Prins")
                .met("geboortedatum-jaar", "2010")
                .met("geboortedatum-maand", "05")
                .met("geboortedatum-dag", "01");
        var opmerking = anke.stuurVanuitHtmx("/meldingen/leeftijd", jong);
        assertThat(opmerking.status()).isEqualTo(200);
        assertThat(opmerking.tekst().strip())
                .isEqualTo("Samm is 16 jaar en 6 maanden; hier meld je meestal vanaf 18 jaar. Het kan gewoon.");
        assertThat(anke.stuur("/meldingen", jong).status()).isEqualTo(303);
        assertThat(anke.haal("/meldingen/nieuw").tekst()).contains("meestal vanaf 18 jaar tot 27 jaar");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Roos")
                        .stuurVanuitHtmx("/meldingen/leeftijd", jong)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void waar_de_variant_het_zegt_meld_je_eerder() {
        inTransactie(WIERDAM, () -> {
            keuze.kies(java.util.Optional.of("gemeente-b"), java.util.Optional.empty());
            return true;
        });
        assertThat(anke.haal("/meldingen/nieuw").tekst()).contains("meestal vanaf 17 jaar en 9 maanden tot 27 jaar");
        var melding = melding()
                .met("achternaam", "Prins")
                .met("geboortedatum-jaar", "2009")
                .met("geboortedatum-maand", "02")
                .met("geboortedatum-dag", "24");
        assertThat(anke.stuurVanuitHtmx("/meldingen/leeftijd", melding).tekst()).isBlank();
    }

    @Test
    void een_melding_die_een_collega_begeleidt_laat_je_op_een_pagina_die_bestaat() {
        var antwoord = anke.stuur(
                "/meldingen",
                melding()
                        .met("roepnaam", "Kiki")
                        .met("achternaam", "Prins")
                        .met("consulent", collega(WIERDAM, "Peter").toString()));
        assertThat(antwoord.naar()).isEqualTo("/vandaag");
        assertThat(anke.haal(antwoord.naar()).tekst()).contains(Tekst.t("melding.bewaard"));
    }

    @Test
    void een_rij_van_voor_de_klank_krijgt_hem_bij_het_starten() throws Exception {
        Rijen.eigenaar()
                .sql("update jongere.jongere set klank_roepnaam = '', klank_achternaam = ''")
                .update();
        klankvuller.run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(Rijen.in("jongere.jongere where klank_achternaam = ''")).isZero();
        // Found by the sound alone: the birth date is a year off.
        var vraag = anke.stuur(
                "/meldingen",
                melding()
                        .met("roepnaam", "Sam")
                        .met("geboortedatum-jaar", "2005")
                        .met("geboortedatum-maand", "03")
                        .met("geboortedatum-dag", "14"));
        vraagtNaar(vraag, "Sam de Boer", Grond.GEBOORTEDATUM_SCHEELT);
    }

    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("klankvuller")
    private org.springframework.boot.ApplicationRunner klankvuller;
}
