package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Peter opens Sam, who is Anke's, because it cannot wait; Jorn looks after it. */
class NoodtoegangIT extends Huis {

    @Autowired
    private Noodtoegangen noodtoegangen;

    @Autowired
    private RechtenVanJongere rechten;

    @Autowired
    private Tijd tijd;

    private Bezoeker peter = Bezoeker.onbekend(0);
    private Bezoeker jorn = Bezoeker.onbekend(0);

    @BeforeEach
    void peterEnJornZijnIngelogd() {
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        jorn = Bezoeker.ingelogd(poort, WIERDAM, "Jorn");
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/noodtoegang";
    }

    private static Velden vraag(String uren) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("reden", "Zijn moeder belt in paniek")
                .met("uren", uren);
    }

    private String open(String uren) {
        var velden = vraag(uren);
        assertThat(peter.stuur(pad(), velden).naar()).isEqualTo("/jongeren/" + sam());
        return "/noodtoegang/"
                + Objects.requireNonNull(velden.waarden().get("id")).getFirst();
    }

    @Test
    void zoeken_zegt_dat_hij_van_een_collega_is_en_wijst_de_weg() {
        var gevonden = peter.stuurVanuitHtmx("/zoeken", Velden.geen().met("term", "Sam de"))
                .tekst();
        assertThat(gevonden).contains("href=\"" + pad() + "\"").doesNotContain("href=\"/jongeren/" + sam() + "\"");
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(peter.haal(pad()).tekst())
                .contains("Sam de Boer", Tekst.t("nood.vraageerst", "Anke"), Tekst.t("nood.gevolg.jongere"))
                .doesNotContain("sam@voorbeeld.example", "0612345601");
    }

    @Test
    void daarna_kan_hij_lezen_en_niets_veranderen() {
        open("4");
        var pagina = peter.haal("/jongeren/" + sam());
        assertThat(pagina.tekst())
                .contains("sam@voorbeeld.example", Tekst.t("nood.kop"))
                .contains(Tekst.t("nood.loopt", "di 24 november 12:55"));
        for (var lezen : List.of("/tijdlijn", "/route", "/netwerk", "/gegevens", "/delen")) {
            assertThat(peter.haal("/jongeren/" + sam() + lezen).status())
                    .as(lezen)
                    .isEqualTo(200);
        }
        for (var schrijven : List.of(
                "/gesprekken/nieuw",
                "/contact",
                "/overleg/nieuw",
                "/toestemmingen/nieuw",
                "/grondslagen/nieuw",
                "/gegevens/CONTACT",
                "/netwerk/nieuw",
                "/intake",
                "/voorzichtig",
                "/overdracht",
                "/opdrachten")) {
            assertThat(peter.haal("/jongeren/" + sam() + schrijven).status())
                    .as(schrijven)
                    .isEqualTo(404);
        }
        assertThat(peter.haal("/gesprekken/" + gesprekMetSam()).status()).isEqualTo(404);
        assertThat(peter.haal("/jongeren").tekst()).doesNotContain("Sam de Boer");
        assertThat(peter.haal("/vandaag").tekst()).doesNotContain("Sam de Boer");
    }

    @Test
    void een_ander_ziet_er_niets_mee_en_een_andere_jongere_gaat_niet_mee_open() {
        open("4");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Hassan")
                        .haal("/jongeren/" + sam())
                        .status())
                .isEqualTo(404);
        assertThat(peter.haal("/jongeren/" + jelle()).status()).isEqualTo(404);
    }

    @Test
    void ze_houdt_vanzelf_op_tot_op_het_uur() {
        open("1");
        klok.verder(Duration.ofMinutes(59));
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(200);
        klok.verder(Duration.ofMinutes(1));
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
    }

    @Test
    void ook_over_middernacht_heen_en_nooit_langer_dan_een_etmaal() {
        klok.verder(Duration.ofHours(14));
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        open("8");
        klok.verder(Duration.ofMinutes(7 * 60 + 59));
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(200);
        klok.verder(Duration.ofMinutes(1));
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThatThrownBy(() -> Rijen.eigenaar()
                        .sql("update privacy.noodtoegang set tot = vanaf + interval '25 hours'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Rijen.eigenaar()
                        .sql(
                                "update toegang.noodrelatie set uren = tstzrange(lower(uren), lower(uren) + interval '25 hours')")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Rijen.eigenaar()
                        .sql("update toegang.noodrelatie set uren = tstzrange(lower(uren), null)")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void wie_het_vroeg_kan_eerder_stoppen() {
        open("24");
        klok.verder(Duration.ofMinutes(10));
        assertThat(peter.stuur(pad() + "/stoppen", Velden.geen()).status()).isEqualTo(303);
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(kennisgevingen()).containsEntry("JONGERE", tijd.nu());
        open("1");
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(200);
    }

    @Test
    void elke_blik_staat_er_met_dit_doel_en_een_gewone_blik_niet() {
        open("1");
        peter.haal("/jongeren/" + sam());
        Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal("/jongeren/" + sam());
        assertThat(doelen(collega(WIERDAM, "Peter").waarde()))
                .contains("NOODTOEGANG")
                .doesNotContain("BEGELEIDING");
        assertThat(doelen(collega(WIERDAM, "Anke").waarde())).containsOnly("BEGELEIDING");
    }

    private static List<String> doelen(UUID gebruiker) {
        return Rijen.eigenaar()
                .sql("select doel from privacy.inkijk where gebruiker = :g and :j = any(jongeren)")
                .param("g", gebruiker)
                .param("j", sam().waarde())
                .query((rij, nummer) -> rij.getString("doel"))
                .list();
    }

    /** To whom → from when it may go out. */
    private static Map<String, Instant> kennisgevingen() {
        var klaar = new HashMap<String, Instant>();
        Rijen.eigenaar().sql("select aan, klaar_op from privacy.kennisgeving").query(rij -> {
            klaar.put(rij.getString("aan"), rij.getTimestamp("klaar_op").toInstant());
        });
        return klaar;
    }

    @Test
    void de_privacy_officer_hoort_het_meteen_en_de_jongere_als_het_voorbij_is() {
        var begin = tijd.nu();
        open("4");
        assertThat(kennisgevingen())
                .containsEntry("PRIVACY_OFFICER", begin)
                .containsEntry("JONGERE", begin.plus(Duration.ofHours(4)));
        assertThat(jorn.haal("/noodtoegang").tekst())
                .contains("Sam de Boer", "Peter Vos", "Zijn moeder belt in paniek", Tekst.t("nood.stand.LOOPT"));
    }

    @Test
    void een_bericht_gaat_vanzelf_als_het_klaar_is_en_een_keer() {
        open("1");
        var verzonden = new ArrayList<Kennisgeving>();
        assertThat(verstuur(verzonden)).isEqualTo(1);
        klok.verder(Duration.ofHours(1));
        assertThat(verstuur(verzonden)).isEqualTo(1);
        assertThat(verstuur(verzonden)).isZero();
        assertThat(verzonden)
                .extracting(Kennisgeving::aan)
                .containsExactly(Kennisgeving.Aan.PRIVACY_OFFICER, Kennisgeving.Aan.JONGERE);
        assertThat(verzonden).extracting(Kennisgeving::jongere).containsOnly(sam());
    }

    @Test
    void wat_niet_weg_kon_wordt_opnieuw_aangeboden() {
        open("1");
        inTransactie(WIERDAM, () -> new Kennisgevingen(db, List.of(kennisgeving -> false), tijd).verstuur());
        assertThat(verstuur(new ArrayList<>())).isEqualTo(1);
    }

    private int verstuur(List<Kennisgeving> verzonden) {
        return inTransactie(WIERDAM, () -> new Kennisgevingen(db, List.of(verzonden::add), tijd).verstuur());
    }

    @Test
    void de_officer_houdt_het_bericht_achter_met_reden_en_dag_en_dan_gaat_het_vanzelf() {
        var nood = open("1");
        klok.verder(Duration.ofHours(2));
        assertThat(jorn.stuur(
                                nood + "/achterhouden",
                                Velden.geen().met("reden", "er loopt aangifte").met("tot", "2026-12-01"))
                        .status())
                .isEqualTo(303);
        assertThat(jorn.haal("/noodtoegang").tekst()).contains(Tekst.t("nood.stand.ACHTERGEHOUDEN"));
        assertThat(jorn.haal(nood).tekst()).contains("er loopt aangifte", Tekst.t("nood.achter.vertel"));
        var verzonden = new ArrayList<Kennisgeving>();
        verstuur(verzonden);
        assertThat(verzonden).extracting(Kennisgeving::aan).containsExactly(Kennisgeving.Aan.PRIVACY_OFFICER);
        klok.dagenVerder(7);
        verstuur(verzonden);
        assertThat(verzonden).extracting(Kennisgeving::aan).endsWith(Kennisgeving.Aan.JONGERE);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Jorn")
                        .haal(Bezoeker.ingelogd(poort, WIERDAM, "Jorn")
                                .stuur(
                                        nood + "/achterhouden",
                                        Velden.geen().met("reden", "toch nog").met("tot", "2026-12-08"))
                                .naar())
                        .status())
                .isEqualTo(200);
        assertThat(Rijen.in("privacy.kennisgeving where verstuurd_op is null")).isZero();
    }

    @Test
    void achterhouden_kan_ook_weer_worden_losgelaten() {
        var nood = open("1");
        var voorbij = kennisgevingen().get("JONGERE");
        jorn.stuur(
                nood + "/achterhouden",
                Velden.geen().met("reden", "er loopt aangifte").met("tot", "2026-12-01"));
        assertThat(kennisgevingen().get("JONGERE")).isAfter(voorbij);
        jorn.stuur(nood + "/vertellen", Velden.geen());
        assertThat(kennisgevingen()).containsEntry("JONGERE", voorbij);
    }

    @Test
    void inzage_noemt_ze_pas_als_de_jongere_het_mag_horen_en_de_blikken_ook() {
        open("1");
        peter.haal("/jongeren/" + sam());
        assertThat(soorten()).doesNotContain("noodtoegang");
        assertThat(inzage()).doesNotContain("NOODTOEGANG");
        klok.verder(Duration.ofHours(1));
        assertThat(soorten()).contains("noodtoegang");
        assertThat(inzage()).contains("Zijn moeder belt in paniek", "Peter Vos", "NOODTOEGANG");
    }

    private List<String> soorten() {
        return als(anke(), () -> rechten.inzage(sam(), anke())).stukken().stream()
                .map(stuk -> stuk.soort())
                .toList();
    }

    private String inzage() {
        return als(anke(), () -> rechten.inzage(sam(), anke())).stukken().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "reden, '', formulier.verplicht",
        "uren,  '', formulier.keuze",
        "uren,  25, formulier.keuze",
        "uren,  ja, formulier.keuze",
    })
    void een_fout_staat_bij_haar_veld_en_er_gaat_niets_open(String veld, String getypt, String sleutel) {
        var antwoord = peter.stuur(pad(), vraag("1").met(veld, getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
        assertThat(Rijen.in("privacy.noodtoegang")).isZero();
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
    }

    @Test
    void twee_keer_en_tegelijk_versturen_is_een_keer_open() {
        var velden = vraag("1");
        assertThat(peter.stuurTegelijk(pad(), velden, 3))
                .extracting(antwoord -> antwoord.status())
                .containsOnly(303);
        peter.stuur(pad(), vraag("24"));
        assertThat(Rijen.inAlle("privacy.noodtoegang", "toegang.noodrelatie")).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam,   Roos",
        "Gemeente Wierdam,   Jorn",
        "Gemeente Wierdam,   Tineke",
        "Gemeente Wierdam,   Marijke",
        "Dienst Waddenkring, Sietske",
        "Dienst Waddenkring, Bas"
    })
    void wie_geen_noodtoegang_kan_vragen_vindt_de_pagina_niet(String organisatie, String roepnaam) {
        var ander = Bezoeker.ingelogd(poort, organisatie, roepnaam);
        assertThat(ander.haal(pad()).status()).isEqualTo(404);
        assertThat(ander.stuur(pad(), vraag("1")).status()).isEqualTo(404);
        assertThat(Rijen.in("privacy.noodtoegang")).isZero();
    }

    @Test
    void alleen_de_officer_van_de_eigen_organisatie_ziet_toe() {
        var nood = open("1");
        for (var wie : List.of("Anke", "Peter", "Marijke", "Tineke", "Roos")) {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(ander.haal("/noodtoegang").status()).as(wie).isEqualTo(404);
            assertThat(ander.haal(nood).status()).as(wie).isEqualTo(404);
            assertThat(ander.stuur(nood + "/stoppen", Velden.geen()).status())
                    .as(wie)
                    .isEqualTo(404);
        }
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(200);
        jorn.stuur(nood + "/stoppen", Velden.geen());
        assertThat(peter.haal("/jongeren/" + sam()).status()).isEqualTo(404);
        assertThat(jorn.haal("/jongeren/" + sam()).status()).isEqualTo(404);
    }

    @Test
    void voor_wie_hem_al_begeleidt_gaat_er_niets_open() {
        var vanPeter = jongere(WIERDAM, "Omar Benali");
        assertThat(peter.stuur("/jongeren/" + vanPeter + "/noodtoegang", vraag("1"))
                        .naar())
                .isEqualTo("/jongeren/" + vanPeter);
        assertThat(peter.haal("/jongeren/" + new JongereId(UUID.randomUUID()) + "/noodtoegang")
                        .status())
                .isEqualTo(404);
        assertThat(Rijen.in("privacy.noodtoegang")).isZero();
        assertThat(als(
                        zicht(WIERDAM, "Peter", Rol.CONSULENT),
                        () -> noodtoegangen.lopend(sam(), collega(WIERDAM, "Peter"))))
                .isEmpty();
    }
}
