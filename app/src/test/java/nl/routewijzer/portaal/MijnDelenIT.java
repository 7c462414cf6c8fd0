package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Betrokkene.Contact;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see what, stopping to share, and how that reaches who guides him. */
class MijnDelenIT extends Portaalhuis {

    private static final String PAD = "/portaal/verhaal";

    @Autowired
    private Voorzichtigheid voorzichtigheid;

    @Autowired
    private Toestemmingen toestemmingen;

    private UUID toestemming() {
        var id = UUID.randomUUID();
        inTransactie(WIERDAM, () -> {
            toestemmingen.legVast(new Toestemming(
                    id,
                    noor(),
                    "het buurthuis",
                    "welke dagen zij kan",
                    "om een rooster te maken",
                    Toestemming.Antwoord.GEGEVEN,
                    "",
                    DINSDAG.minusDays(3),
                    Optional.of(DINSDAG.plusMonths(3)),
                    collega(WIERDAM, "Anke")));
            return true;
        });
        return id;
    }

    @Test
    void wie_mag_wat_zien_staat_er_met_een_reden() {
        assertThat(als(noor()).haal("/portaal/wie-keek").tekst())
                .contains("Anke", Tekst.t("portaal.wiemag.vast"), "teamleider", "privacy officer")
                .contains(Tekst.t("portaal.wiemag.nood"))
                .doesNotContain("Marijke", "Jorn", "Peter");
    }

    @Test
    void stoppen_met_delen_geldt_meteen_ook_als_de_consulent_de_pagina_open_heeft() {
        var id = toestemming();
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/" + noor() + "/overleg/nieuw").tekst())
                .contains("toestemming voor het buurthuis");
        var noor = als(noor());
        assertThat(noor.haal("/portaal/wie-keek").tekst())
                .contains("het buurthuis", "welke dagen zij kan", Tekst.t("portaal.delen.stop"));
        assertThat(als(sam())
                        .stuur("/portaal/delen/" + id + "/stop", Velden.geen())
                        .status())
                .isEqualTo(404);
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        assertThat(noor.haal("/portaal/wie-keek").tekst())
                .contains(Tekst.t("portaal.delen.INGETROKKEN"), "/tochniet")
                .doesNotContain(id + "/stop");
        var overleg = formulier()
                .met("met", "PARTNER")
                .met("naam", "Els van het buurthuis")
                .met("vorm", "BELLEN")
                .met("datum", "2026-11-25")
                .met("tijd", "10:00")
                .met("onderwerp", "het rooster")
                .met("grond", id.toString());
        assertThat(anke.stuur("/jongeren/" + noor() + "/overleg", overleg).status())
                .as("her page still offers it")
                .isEqualTo(422);
        assertThat(Rijen.in("gesprek.overleg where jongere = '" + noor() + "'")).isZero();
        assertThat(anke.haal("/vandaag").tekst()).contains(Tekst.t("signaal.delengestopt"));
        assertThat(anke.haal("/jongeren/" + noor() + "/delen").tekst()).contains(Toestemming.Stand.INGETROKKEN.label());
        goed(noor.stuur("/portaal/delen/" + id + "/tochniet", Velden.geen()));
        assertThat(noor.haal("/portaal/wie-keek").tekst()).contains(Tekst.t("portaal.delen.GELDT"));
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(Tekst.t("signaal.delengestopt"));
    }

    @Test
    void dat_hij_stopt_met_delen_komt_aan_ook_als_hij_net_veel_schreef_en_ook_op_voorzichtig() {
        var id = toestemming();
        als(anke(), () -> voorzichtigheid.zet(UUID.randomUUID(), noor(), DINSDAG.plusWeeks(2), "rustig aan", anke()));
        var noor = als(noor());
        for (var n = 0; n < 20; n++) {
            noor.stuur("/portaal/berichten", formulier().met("tekst", "bericht " + n));
        }
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        assertThat(signalen("DELEN_GESTOPT")).isOne();
        klok.verder(Duration.ofMinutes(11));
        ankeSprakNoor();
        assertThat(signalen("DELEN_GESTOPT")).isZero();
    }

    private static int signalen(String soort) {
        return Rijen.in("werklijst.signaal where soort = '" + soort + "' and jongere = '" + noor() + "'");
    }

    private void ankeSprakNoor() {
        goed(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                .stuur(
                        "/jongeren/" + noor() + "/contact",
                        formulier()
                                .met("kanaal", "BELLEN")
                                .met("bereikt", "JA")
                                .met("regel", "")
                                .met("weer", "2026-12-08")));
    }

    @Test
    void wat_hem_niet_is_gevraagd_staat_niet_bij_wat_hij_zei() {
        inTransactie(WIERDAM, () -> {
            toestemmingen.legVast(new Toestemming(
                    UUID.randomUUID(),
                    noor(),
                    "de wijkagent",
                    "of zij thuis is",
                    "om af te stemmen",
                    Toestemming.Antwoord.NIET_GEVRAAGD,
                    "dat past nu niet",
                    DINSDAG,
                    Optional.empty(),
                    collega(WIERDAM, "Anke")));
            return true;
        });
        assertThat(als(noor()).haal("/portaal/wie-keek").tekst()).doesNotContain("de wijkagent", "of zij thuis is");
    }

    @Test
    void wie_hem_sprak_is_het_nieuws_kwijt_dat_hij_zelf_iets_deed() {
        var wie = tante(Contact.JA);
        var noor = als(noor());
        goed(noor.stuur(PAD + "/contact/" + wie, formulier().met("antwoord", "NEE")));
        var half = noor.haal("/portaal/brug/invullen/stress");
        var veld = half.tekst().replaceFirst("(?s).*?name=\"(antwoord-[^\"]+)\".*", "$1");
        goed(noor.stuur("/portaal/brug", formulier().met("instrument", "stress").met(veld, "4")));
        assertThat(signalen("VERHAAL_VAN_JONGERE")).isOne();
        assertThat(signalen("METING_VAN_JONGERE")).isOne();
        klok.verder(Duration.ofMinutes(5));
        ankeSprakNoor();
        assertThat(signalen("VERHAAL_VAN_JONGERE")).isZero();
        assertThat(signalen("METING_VAN_JONGERE")).isZero();
    }

    @Test
    void na_tien_minuten_zegt_hij_het_opnieuw_tegen_zijn_contactpersoon() {
        var id = toestemming();
        var noor = als(noor());
        goed(noor.stuur("/portaal/delen/" + id + "/stop", Velden.geen()));
        klok.verder(Duration.ofMinutes(11));
        goed(noor.stuur("/portaal/delen/" + id + "/tochniet", Velden.geen()));
        assertThat(noor.haal("/portaal/wie-keek").tekst()).contains(Tekst.t("portaal.delen.INGETROKKEN"));
    }
}
