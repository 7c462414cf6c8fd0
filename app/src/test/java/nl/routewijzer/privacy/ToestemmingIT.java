package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing down what Sam said about sharing. */
class ToestemmingIT extends Huis {

    @Autowired
    private Toestemmingen toestemmingen;

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/toestemmingen";
    }

    private static Velden toestemming() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("voorWie", "de school")
                .met("wat", "hoe het meelopen ging")
                .met("waarom", "samen een plek zoeken")
                .met("antwoord", "GEGEVEN")
                .met("reden", "")
                .met("op", "2026-11-20")
                .met("tot", "");
    }

    private static int rijen() {
        return Rijen.in("privacy.toestemming where jongere = '" + sam() + "'");
    }

    private static void isGeweigerd(Antwoord antwoord, String veld, String sleutel) {
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(sleutel));
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
    }

    @Test
    void een_ja_staat_er_met_voor_wie_wat_waarom_en_tot_wanneer() {
        var antwoord = anke.stuur(pad(), toestemming().met("tot", "2027-11-20"));
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam() + "/delen");
        assertThat(anke.haal(antwoord.naar()).tekst())
                .contains("de school", "hoe het meelopen ging", "samen een plek zoeken")
                .contains("sinds 20 november 2026", "tot 20 november 2027", Tekst.t("toestemming.bewaard"));
        assertThat(als(anke(), () -> toestemmingen.van(sam(), anke())))
                .filteredOn(toestemming -> toestemming.voorWie().equals("de school"))
                .singleElement()
                .satisfies(gegeven -> {
                    assertThat(gegeven.op()).isEqualTo(LocalDate.of(2026, 11, 20));
                    assertThat(gegeven.tot()).isEqualTo(Optional.of(LocalDate.of(2027, 11, 20)));
                    assertThat(gegeven.vastgelegdDoor()).isEqualTo(collega(WIERDAM, "Anke"));
                    assertThat(gegeven.geldt(LocalDate.of(2026, 11, 24))).isTrue();
                    assertThat(gegeven.geldt(LocalDate.of(2027, 11, 20))).isFalse();
                });
    }

    @Test
    void een_later_antwoord_komt_ernaast_te_staan() {
        var voor = rijen();
        anke.stuur(pad(), toestemming());
        anke.stuur(pad(), toestemming().met("antwoord", "GEWEIGERD").met("op", "2026-11-24"));
        assertThat(rijen()).isEqualTo(voor + 2);
        assertThat(als(anke(), () -> toestemmingen.van(sam(), anke()))
                        .getFirst()
                        .antwoord())
                .isEqualTo(Toestemming.Antwoord.GEWEIGERD);
    }

    @Test
    void twee_keer_versturen_is_een_antwoord() {
        var voor = rijen();
        var toestemming = toestemming();
        anke.stuur(pad(), toestemming);
        assertThat(anke.stuur(pad(), toestemming).status()).isEqualTo(303);
        assertThat(anke.stuurTegelijk(pad(), toestemming, 3))
                .extracting(Antwoord::status)
                .containsOnly(303);
        assertThat(rijen()).isEqualTo(voor + 1);
    }

    @Test
    void niet_gevraagd_heeft_een_reden() {
        isGeweigerd(anke.stuur(pad(), toestemming().met("antwoord", "NIET_GEVRAAGD")), "reden", "formulier.verplicht");
        assertThat(anke.stuur(
                                pad(),
                                toestemming().met("antwoord", "NIET_GEVRAAGD").met("reden", "te vroeg"))
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "voorWie,  '',         formulier.verplicht",
        "wat,      '',         formulier.verplicht",
        "waarom,   '',         formulier.verplicht",
        "antwoord, '',         formulier.keuze",
        "antwoord, MISSCHIEN,  formulier.keuze",
        "op,       '',         formulier.dag.leeg",
        "op,       2026-02-31, formulier.dag.fout",
        "op,       2026-11-25, toestemming.fout.toekomst",
        "tot,      2026-11-20, toestemming.fout.tot",
        "tot,      2026-02-31, formulier.dag.fout",
    })
    void een_fout_staat_bij_haar_veld_en_er_wordt_niets_bewaard(String veld, String getypt, String sleutel) {
        var voor = rijen();
        isGeweigerd(anke.stuur(pad(), toestemming().met(veld, getypt)), veld, sleutel);
        assertThat(rijen()).isEqualTo(voor);
    }

    @Test
    void tienduizend_tekens_worden_bij_het_veld_geweigerd() {
        assertThat(anke.stuur(pad(), toestemming().met("wat", "a".repeat(10_000)))
                        .foutBij("wat"))
                .contains(Tekst.t("formulier.telang", 500, 10_000));
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
        var voor = rijen();
        var ander = Bezoeker.ingelogd(poort, organisatie, roepnaam);
        assertThat(ander.haal(pad() + "/nieuw").status()).isEqualTo(404);
        assertThat(ander.stuur(pad(), toestemming()).status()).isEqualTo(404);
        assertThat(ander.stuur(pad(), Velden.geen()).status()).isEqualTo(404);
        assertThat(rijen()).isEqualTo(voor);
    }

    private String geefToestemming(String tot) {
        var velden = toestemming().met("tot", tot);
        assertThat(anke.haal(anke.stuur(pad(), velden).naar()).status()).isEqualTo(200);
        return Objects.requireNonNull(velden.waarden().get("id")).getFirst();
    }

    private Toestemming welke(String id) {
        return als(anke(), () -> toestemmingen.van(sam(), anke())).stream()
                .filter(toestemming -> toestemming.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void intrekken_is_een_knop_en_kan_tien_minuten_ongedaan() {
        var id = geefToestemming("");
        assertThat(anke.haal("/jongeren/" + sam() + "/delen").tekst()).contains(pad() + "/" + id + "/intrekken");
        var antwoord = anke.stuur(pad() + "/" + id + "/intrekken", Velden.geen());
        assertThat(anke.haal(antwoord.naar()).tekst())
                .contains(Tekst.t("toestemming.ingetrokken"), pad() + "/" + id + "/herstellen")
                .contains(Tekst.t("toestemming.stand.INGETROKKEN"))
                .doesNotContain(pad() + "/" + id + "/intrekken");
        assertThat(welke(id).geldt(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(welke(id).geldt(LocalDate.of(2026, 11, 23))).isTrue();
        anke.haal(anke.stuur(pad() + "/" + id + "/herstellen", Velden.geen()).naar());
        assertThat(welke(id).geldt(LocalDate.of(2026, 11, 24))).isTrue();
        anke.haal(anke.stuur(pad() + "/" + id + "/intrekken", Velden.geen()).naar());
        klok.verder(Duration.ofMinutes(11));
        assertThat(anke.haal(anke.stuur(pad() + "/" + id + "/herstellen", Velden.geen())
                                .naar())
                        .tekst())
                .contains(Tekst.t("toestemming.telaat"));
        assertThat(welke(id).ingetrokken()).isPresent();
    }

    @Test
    void ze_verloopt_vanzelf_en_dan_kan_er_niets_meer_onder_gedeeld_worden() {
        geefToestemming("2026-11-25");
        assertThat(als(anke(), () -> toestemmingen.geldig(sam(), LocalDate.of(2026, 11, 24), anke())))
                .isNotEmpty();
        klok.dagenVerder(1);
        assertThat(als(anke(), () -> toestemmingen.geldig(sam(), LocalDate.of(2026, 11, 25), anke())))
                .isEmpty();
        assertThat(anke.haal("/jongeren/" + sam() + "/delen").tekst())
                .contains(Tekst.t("toestemming.stand.VERLOPEN"))
                .doesNotContain("/intrekken");
    }

    @Test
    void wie_er_niet_over_gaat_trekt_niets_in() {
        var id = geefToestemming("");
        for (var wie : List.of("Peter", "Roos", "Jorn")) {
            var ander = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(ander.stuur(pad() + "/" + id + "/intrekken", Velden.geen())
                            .status())
                    .as(wie)
                    .isEqualTo(404);
        }
        assertThat(welke(id).ingetrokken()).isEmpty();
    }

    @Test
    void wat_onder_een_toestemming_is_gedeeld_blijft_te_zien_ook_na_intrekken() {
        var id = geefToestemming("");
        anke.stuur(
                "/jongeren/" + sam() + "/overleg",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("met", "PARTNER")
                        .met("naam", "Juf Els van de school")
                        .met("datum", "2026-11-23")
                        .met("tijd", "10:00")
                        .met("vorm", "BELLEN")
                        .met("onderwerp", "meelopen in de kas")
                        .met("grond", id));
        anke.stuur(pad() + "/" + id + "/intrekken", Velden.geen());
        assertThat(anke.haal("/jongeren/" + sam() + "/delen").tekst())
                .contains("Juf Els van de school", "meelopen in de kas")
                .contains(Tekst.t("deling.toestemming", "20 november 2026"))
                .contains(Tekst.t("deling.ingetrokken", "24 november 2026"));
    }
}
