package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.NietToegestaan;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a ground nothing is written down or shared, and the page says why and where to put it right. */
class GrondslagIT extends Huis {

    @Autowired
    private Grondslagen grondslagen;

    @Autowired
    private Jongeren jongeren;

    @Autowired
    private Gesprekken gesprekken;

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String delen() {
        return "/jongeren/" + sam() + "/delen";
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/grondslagen";
    }

    private UUID vanSam() {
        return als(anke(), () -> grondslagen.van(sam(), anke())).getFirst().id();
    }

    private void zonderGrondslag() {
        anke.stuur(pad() + "/" + vanSam() + "/beeindigen", Velden.geen());
    }

    private static Velden grondslag(String soort) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("soort", soort)
                .met("vanaf", "2026-11-24");
    }

    private static Velden overleg(String met) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("met", met)
                .met("naam", "Team inkomen")
                .met("datum", "2026-11-23")
                .met("tijd", "10:00")
                .met("vorm", "BELLEN")
                .met("onderwerp", "de aanvraag")
                .met("grond", "TAAK")
                .met("taak", "recht op bijstand");
    }

    @Test
    void een_melding_legt_haar_grondslag_vast_ook_zonder_uitkering() {
        var id = UUID.randomUUID();
        var velden = Velden.geen()
                .met("id", id.toString())
                .met("roepnaam", "Wietske")
                .met("achternaam", "Zandstra")
                .met("geboortedatum-dag", "3")
                .met("geboortedatum-maand", "4")
                .met("geboortedatum-jaar", "2007")
                .met("dag", "2026-11-24")
                .met("kanaal", "ZELF")
                .met("uitkeringsvraag", "NEE")
                .met("consulent", collega(WIERDAM, "Anke").toString());
        assertThat(anke.stuur("/meldingen", velden).status()).isEqualTo(303);
        assertThat(Rijen.in("privacy.grondslag where traject = '" + id
                        + "' and soort = 'PARTICIPATIEWET' and vanaf = '2026-11-24'"))
                .isEqualTo(1);
        assertThat(anke.haal("/jongeren/" + id + "/gesprekken/nieuw").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/gesprekken/nieuw", "/contact", "/overleg/nieuw", "/voorzichtig", "/netwerk/nieuw", "/intake"})
    void zonder_grondslag_gaat_geen_formulier_open_en_staat_er_waarom(String formulier) {
        assertThat(anke.haal("/jongeren/" + sam() + formulier).status()).isEqualTo(200);
        zonderGrondslag();
        var antwoord = anke.haal("/jongeren/" + sam() + formulier);
        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.tekst())
                .contains(Verwerking.BEGELEIDEN.weigering(), "href=\"" + delen() + "\"", Tekst.t("grondslag.naar"));
        assertThat(anke.haal("/jongeren/" + sam()).status()).isEqualTo(200);
    }

    @Test
    void zonder_grondslag_wordt_er_niets_vastgelegd() {
        zonderGrondslag();
        var voor = Rijen.inAlle("gesprek.gesprek", "gesprek.overleg", "gesprek.contact");
        assertThat(anke.stuur("/jongeren/" + sam() + "/overleg", overleg("PARTNER"))
                        .status())
                .isEqualTo(409);
        var afgezegd = Verslag.alleen(Uitkomst.AFGEZEGD_WIJ, Optional.empty());
        assertThatThrownBy(() -> als(anke(), () -> gesprekken.rondAf(gesprekMetSam(), afgezegd, List.of(), anke())))
                .isInstanceOf(NietToegestaan.class);
        assertThat(Rijen.inAlle("gesprek.gesprek", "gesprek.overleg", "gesprek.contact"))
                .isEqualTo(voor);
        assertThat(Rijen.in("gesprek.gesprek where id = '" + gesprekMetSam() + "' and uitkomst is null"))
                .isEqualTo(1);
    }

    @Test
    void onder_alleen_de_web_mag_begeleiden_en_over_de_uitkering_spreken_niet() {
        zonderGrondslag();
        assertThat(anke.stuur(pad(), grondslag("WEB")).naar()).isEqualTo(delen());
        assertThat(anke.haal("/jongeren/" + sam() + "/gesprekken/nieuw").status())
                .isEqualTo(200);
        var geweigerd = anke.stuur("/jongeren/" + sam() + "/overleg", overleg("INKOMEN"));
        assertThat(geweigerd.status()).isEqualTo(422);
        assertThat(geweigerd.foutBij("grond")).contains(Tekst.t("beletsel.overleg.GEEN_GRONDSLAG"));
        assertThat(anke.stuur("/jongeren/" + sam() + "/overleg", overleg("PARTNER"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void de_pagina_zegt_welke_grond_geldt_en_wat_ze_toelaat() {
        assertThat(anke.haal(delen()).tekst())
                .contains(Tekst.t("grondslag.PARTICIPATIEWET"), "Participatiewet artikel 7 lid 1 a, 7a en 10")
                .contains(Verwerking.BIJZONDER.weigering(), Tekst.t("toestemming.naastdewet"))
                .doesNotContain(Verwerking.BEGELEIDEN.weigering());
        zonderGrondslag();
        assertThat(anke.haal(delen()).tekst()).contains(Verwerking.BEGELEIDEN.weigering());
    }

    @Test
    void beeindigen_en_vastleggen_kan_tien_minuten_ongedaan() {
        var was = vanSam();
        zonderGrondslag();
        assertThat(draagt()).isFalse();
        anke.stuur(pad() + "/" + was + "/voortzetten", Velden.geen());
        assertThat(draagt()).isTrue();
        zonderGrondslag();
        klok.verder(Duration.ofMinutes(11));
        anke.stuur(pad() + "/" + was + "/voortzetten", Velden.geen());
        assertThat(draagt()).isFalse();
        var nieuw = grondslag("WEB");
        anke.stuur(pad(), nieuw);
        assertThat(draagt()).isTrue();
        anke.stuur(
                pad() + "/" + Objects.requireNonNull(nieuw.waarden().get("id")).getFirst() + "/terug", Velden.geen());
        assertThat(draagt()).isFalse();
    }

    private boolean draagt() {
        return als(anke(), () -> grondslagen.draagt(sam(), Verwerking.BEGELEIDEN));
    }

    @Test
    void twee_keer_versturen_is_een_grondslag() {
        var velden = grondslag("WEB");
        var voor = Rijen.in("privacy.grondslag");
        anke.stuur(pad(), velden);
        anke.stuur(pad(), velden);
        assertThat(Rijen.in("privacy.grondslag")).isEqualTo(voor + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "soort, '',          formulier.keuze",
        "soort, TOESTEMMING, formulier.keuze",
        "soort, ZOMAAR,      formulier.keuze",
        "vanaf, '',          formulier.dag.leeg",
        "vanaf, 2026-11-25,  grondslag.fout.toekomst",
        "vanaf, 2026-01-01,  grondslag.fout.melding",
    })
    void een_fout_staat_bij_haar_veld_en_er_wordt_niets_bewaard(String veld, String getypt, String sleutel) {
        var voor = Rijen.in("privacy.grondslag");
        var antwoord = anke.stuur(pad(), grondslag("WEB").met(veld, getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
        assertThat(Rijen.in("privacy.grondslag")).isEqualTo(voor);
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam, Peter",
        "Gemeente Wierdam, Roos",
        "Gemeente Wierdam, Jorn",
        "Dienst Waddenkring, Sietske",
        "Dienst Waddenkring, Bas"
    })
    void wie_er_niet_over_gaat_vindt_de_pagina_niet(String organisatie, String roepnaam) {
        var was = vanSam();
        var ander = Bezoeker.ingelogd(poort, organisatie, roepnaam);
        for (var leespad : List.of(delen(), pad() + "/nieuw")) {
            assertThat(ander.haal(leespad).status()).as(leespad).isEqualTo(404);
        }
        assertThat(ander.stuur(pad(), grondslag("WEB")).status()).isEqualTo(404);
        assertThat(ander.stuur(pad() + "/" + was + "/beeindigen", Velden.geen()).status())
                .isEqualTo(404);
        assertThat(draagt()).isTrue();
    }

    @Test
    void toestemming_is_nooit_de_grond_van_een_traject() {
        var zicht = anke();
        assertThatThrownBy(() -> als(zicht, () -> {
                    grondslagen.legVast(new Grondslag(
                            UUID.randomUUID(),
                            sam(),
                            Optional.empty(),
                            Grondslag.Soort.TOESTEMMING,
                            LocalDate.of(2026, 11, 24),
                            Optional.empty(),
                            zicht.gebruiker()));
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void de_vraag_voor_elke_verandering_zegt_zelf_waarom_niet() {
        zonderGrondslag();
        assertThatThrownBy(() -> als(anke(), () -> {
                    jongeren.vereis(sam(), Recht.GESPREK_VOEREN, anke());
                    return true;
                }))
                .isInstanceOfSatisfying(
                        NietToegestaan.class,
                        geweigerd -> assertThat(geweigerd.zin()).isEqualTo(Verwerking.BEGELEIDEN.weigering()));
        als(anke(), () -> {
            jongeren.vereis(sam(), Recht.TOESTEMMING_VASTLEGGEN, anke());
            return true;
        });
    }
}
