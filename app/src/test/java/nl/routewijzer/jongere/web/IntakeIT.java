package nl.routewijzer.jongere.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The intake: told once, added to later, and nothing that was typed is lost. */
class IntakeIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/intake";
    }

    private static Velden verhaal() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("hulpvraag", "Ik wil weten wat ik kan.")
                .met("eerst", "Een eigen slaapplek")
                .met("gebied-wonen", "Slaap nu bij een vriend")
                .met("school", "mbo 2, gestopt")
                .met("werk", "krantenwijk");
    }

    private String overzicht() {
        return anke.haal("/jongeren/" + sam()).tekst();
    }

    @Test
    void de_zeven_leefgebieden_komen_uit_de_methode() {
        var pagina = anke.haal(pad()).tekst();
        assertThat(pagina).contains("Zingeving", "Wonen", "Financiën", "Sociale relaties", "Werk en activiteiten");
        assertThat(pagina.split("name=\"gebied-", -1)).hasSize(8);
    }

    @Test
    void wat_verteld_is_staat_op_het_overzicht_zodat_niemand_het_nog_eens_vraagt() {
        assertThat(overzicht()).contains(Tekst.t("verhaal.begin"));
        var antwoord = anke.stuur(pad(), verhaal());
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam());
        assertThat(overzicht())
                .contains("Ik wil weten wat ik kan.", "Een eigen slaapplek", "Wonen", "Slaap nu bij een vriend")
                .doesNotContain("<dt>Zingeving</dt>");
        assertThat(anke.haal("/jongeren/" + sam() + "/gegevens").tekst()).contains("mbo 2, gestopt", "krantenwijk");
        var opnieuw = anke.haal(pad());
        assertThat(opnieuw.tekstvak("hulpvraag")).isEqualTo("Ik wil weten wat ik kan.");
        assertThat(opnieuw.tekstvak("school")).isEqualTo("mbo 2, gestopt");
    }

    @Test
    void aanvullen_laat_lezen_wat_er_eerst_stond() {
        anke.stuur(pad(), verhaal());
        anke.stuur(pad(), verhaal().met("eerst", "De schulden"));
        assertThat(overzicht()).contains("De schulden", Tekst.t("gegevens.eerder", 1), "Een eigen slaapplek");
        assertThat(Rijen.in("jongere.intake")).isEqualTo(2);
        assertThat(Rijen.in("jongere.gegeven")).isEqualTo(1);
    }

    @Test
    void wie_het_bewaarde_neemt_het_terug() {
        var id = UUID.randomUUID().toString();
        anke.stuur(pad(), verhaal().met("id", id));
        anke.stuur(pad() + "/" + id + "/terug", Velden.geen());
        assertThat(overzicht()).doesNotContain("Ik wil weten wat ik kan.").contains(Tekst.t("verhaal.begin"));
    }

    @Test
    void wat_getypt_is_blijft_bewaard_en_wordt_op_vandaag_aangeboden() {
        var antwoord = anke.stuurOpDeAchtergrond(pad() + "/concept", verhaal().met("volgnummer", "5"));
        assertThat(antwoord.tekst()).isEqualTo("08:55");
        var later = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(later.haal("/vandaag").tekst()).contains(Tekst.t("vandaag.intakemet"), pad());
        assertThat(later.haal(pad()).tekstvak("gebied-wonen")).isEqualTo("Slaap nu bij een vriend");
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(marijke.haal(pad()).tekstvak("gebied-wonen")).isEmpty();
        later.stuur(pad(), verhaal());
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }

    @Test
    void een_te_lange_tekst_staat_bij_het_veld_en_gaat_niet_verloren() {
        var lang = "a".repeat(4001);
        var antwoord = anke.stuur(pad(), verhaal().met("gebied-wonen", lang));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("gebied-wonen");
        assertThat(anke.haal(pad()).tekstvak("gebied-wonen")).isEqualTo(lang);
        assertThat(Rijen.in("jongere.intake")).isZero();
    }

    @Test
    void helemaal_leeg_wordt_niet_bewaard() {
        var antwoord =
                anke.stuur(pad(), Velden.geen().met("id", UUID.randomUUID().toString()));
        assertThat(antwoord.foutBij("hulpvraag")).contains(Tekst.t("intake.leeg"));
    }

    @Test
    void twee_keer_versturen_bewaart_een_keer() {
        anke.stuurTegelijk(pad(), verhaal(), 3);
        assertThat(Rijen.in("jongere.intake")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Peter", "Roos", "Jorn", "Tineke"})
    void wie_deze_jongere_niet_begeleidt_vindt_de_intake_niet(String roepnaam) {
        var ander = Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
        assertThat(ander.haal(pad()).status()).isEqualTo(404);
        assertThat(ander.stuur(pad(), verhaal()).status()).isEqualTo(404);
        assertThat(ander.stuurOpDeAchtergrond(pad() + "/concept", verhaal()).status())
                .isEqualTo(404);
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }
}
