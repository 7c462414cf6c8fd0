package nl.routewijzer.jongere.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark voorzichtig: set with a day to look again, silent until a person looked. */
class VoorzichtigIT extends Huis {

    private static final String ANDERS = "alleen even vragen hoe het gaat";

    private final JongereId noor = jongere(WIERDAM, "Noor Haddad");
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private String pad() {
        return "/jongeren/" + noor + "/voorzichtig";
    }

    private Velden formulier(String kijkenOp) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("anders", ANDERS)
                .met("kijkenop", kijkenOp);
    }

    private Antwoord zet(String kijkenOp) {
        return anke.stuur(pad(), formulier(kijkenOp));
    }

    private String vandaag() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        return anke.haal("/vandaag").tekst();
    }

    private int signalen() {
        return Rijen.in("werklijst.signaal where jongere = '" + noor + "' and soort <> 'voorzichtig'"
                + " and vanaf <= '2026-11-24' and (tot is null or tot > '2026-11-24')");
    }

    @Test
    void zolang_het_geldt_zijn_de_signalen_stil_en_staat_het_rustig_bovenaan() {
        assertThat(signalen()).isPositive();
        assertThat(anke.volg(zet("2026-12-08").naar()).tekst()).contains(ANDERS, Tekst.t("voorzichtig.kop"));
        assertThat(signalen()).isZero();
        assertThat(vandaag()).doesNotContain("/jongeren/" + noor + "/contact");
        for (var tab : new String[] {"", "/gegevens", "/route", "/contact"}) {
            assertThat(anke.haal("/jongeren/" + noor + tab).tekst()).as(tab).contains(ANDERS);
        }
        assertThat(anke.haal("/jongeren/" + noor + "/gesprekken/nieuw").status())
                .isEqualTo(200);
    }

    @Test
    void drie_dagen_voor_de_dag_vraagt_een_signaal_om_te_kijken_en_de_rest_blijft_stil_tot_iemand_keek() {
        zet("2026-12-08");
        klok.verder(Duration.ofDays(10));
        assertThat(vandaag()).doesNotContain(Tekst.t("signaal.voorzichtig.reden"));
        klok.verder(Duration.ofDays(1));
        assertThat(vandaag()).contains(Tekst.t("signaal.voorzichtig", "di 8 december", "over 3 dagen"));
        klok.verder(Duration.ofDays(30));
        assertThat(vandaag())
                .contains(Tekst.t("signaal.voorzichtig.reden"), pad())
                .doesNotContain("/jongeren/" + noor + "/gesprekken/nieuw");
        anke.stuur(pad() + "/opheffen", Velden.geen());
        assertThat(vandaag())
                .doesNotContain(Tekst.t("signaal.voorzichtig.reden"))
                .contains("/jongeren/" + noor);
        assertThat(anke.haal("/jongeren/" + noor).tekst()).doesNotContain(ANDERS);
        assertThat(anke.haal(pad()).tekst())
                .contains(ANDERS, Tekst.t("voorzichtig.wie", "Anke Dijkstra", "Anke Dijkstra"));
    }

    @Test
    void nog_eens_zetten_is_kijken_en_een_andere_dag_kiezen() {
        zet("2026-12-08");
        klok.verder(Duration.ofDays(3));
        zet("2027-01-08");
        assertThat(Rijen.in("jongere.voorzichtig where bekeken_op is null")).isEqualTo(1);
        assertThat(Rijen.in("jongere.voorzichtig")).isEqualTo(2);
        assertThat(anke.haal(pad()).tekst()).contains("8 januari 2027", Tekst.t("voorzichtig.eerder"));
        assertThat(Rijen.in(
                        "werklijst.signaal where jongere = '" + noor + "' and soort <> 'voorzichtig' and tot is null"))
                .isZero();
    }

    @Test
    void op_dezelfde_dag_gezet_en_opgeheven_was_het_nooit_stil() {
        zet("2026-12-08");
        anke.stuur(pad() + "/opheffen", Velden.geen());
        assertThat(signalen()).isPositive();
        assertThat(Rijen.in("jongere.zicht_voorzichtig")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'', formulier.dag.leeg",
        "2026-11-24, beletsel.KIJKEN_IN_HET_VERLEDEN",
        "2026-11-01, beletsel.KIJKEN_IN_HET_VERLEDEN",
        "2027-05-25, beletsel.KIJKEN_TE_VER_VOORUIT"
    })
    void zonder_een_dag_om_te_kijken_kan_het_niet(String dag, String zin) {
        var antwoord = zet(dag);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("kijkenop").containsValue(Tekst.t(zin));
        assertThat(Rijen.in("jongere.voorzichtig")).isZero();
    }

    @Test
    void wat_je_anders_doet_hoort_erbij() {
        var antwoord = anke.stuur(pad(), formulier("2026-12-08").met("anders", " "));
        assertThat(antwoord.fouten()).containsOnlyKeys("anders");
    }

    @Test
    void twee_keer_versturen_zet_het_een_keer() {
        var formulier = formulier("2026-12-08");
        anke.stuurTegelijk(pad(), formulier, 3);
        assertThat(Rijen.in("jongere.voorzichtig")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Peter", "Roos", "Jorn", "Tineke"})
    void wie_deze_jongere_niet_begeleidt_vindt_het_niet(String roepnaam) {
        var ander = Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
        assertThat(ander.haal(pad()).status()).isEqualTo(404);
        assertThat(ander.stuur(pad(), formulier("2026-12-08")).status()).isEqualTo(404);
        assertThat(ander.stuur(pad() + "/opheffen", Velden.geen()).status()).isEqualTo(404);
    }
}
