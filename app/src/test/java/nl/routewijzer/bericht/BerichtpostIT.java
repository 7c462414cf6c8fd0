package nl.routewijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other pages have for the jongere arrives as a message: a summary, and a step that was celebrated. */
class BerichtpostIT extends Huis {

    private static final String VAN_SAM = "bericht.bericht where jongere = '" + sam() + "'";

    private final String gesprek = "/gesprekken/" + gesprekMetSam();
    private Bezoeker anke = Bezoeker.onbekend(0);
    private Bezoeker vanSam = Bezoeker.onbekend(0);

    @BeforeEach
    void beidenZijnIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        vanSam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private static Velden verslag() {
        return Velden.geen()
                .met("volgnummer", "1")
                .met("uitkomst", "WAS_ER")
                .met("samen", "Sam wil iets met dieren.")
                .met("collegas", "sleutel bij de balie");
    }

    private String tekstBijSam() {
        return vanSam.haal("/portaal/berichten").tekst();
    }

    @Test
    void met_een_vink_gaat_de_samenvatting_mee_bij_het_afronden_en_maar_een_keer() {
        anke.stuurTegelijk(gesprek, verslag().met("stuur", "ja"), 2);
        assertThat(Rijen.in(VAN_SAM)).isOne();
        assertThat(tekstBijSam()).contains("Over de afspraak van di 24 november");
        var draad = vanSam.haal("/portaal/berichten/nieuw?over=GESPREK&waarover=" + gesprekMetSam())
                .naar()
                .replaceFirst("#.*", "");
        assertThat(vanSam.haal(draad).tekst())
                .contains("Hoi Sam,", "Sam wil iets met dieren.", "Groet, Anke")
                .doesNotContain("sleutel bij de balie");
    }

    @Test
    void zonder_vink_gaat_er_niets_weg() {
        anke.stuur(gesprek, verslag());
        assertThat(Rijen.in(VAN_SAM)).isZero();
    }

    @Test
    void de_samenvatting_is_eerst_na_te_lezen_en_aan_te_passen() {
        anke.stuur(gesprek, verslag());
        var pagina = anke.haal(gesprek + "/samenvatting");
        assertThat(pagina.tekst()).contains("Stuur aan Sam");
        var velden = Velden.geen().met("id", pagina.waarde("id")).met("samenvatting", "Hoi Sam, in mijn woorden.");
        assertThat(anke.stuur(gesprek + "/samenvatting", velden.met("samenvatting", " "))
                        .fouten())
                .containsOnlyKeys("samenvatting");
        anke.stuurTegelijk(gesprek + "/samenvatting", velden, 3)
                .forEach(antwoord -> assertThat(antwoord.naar()).isEqualTo(gesprek));
        assertThat(Rijen.in(VAN_SAM)).isOne();
        assertThat(tekstBijSam()).contains("in mijn woorden");
    }

    @Test
    void wie_niet_begeleidt_stuurt_geen_samenvatting() {
        anke.stuur(gesprek, verslag());
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(marijke.haal(gesprek + "/samenvatting").tekst())
                .contains("Hoi Sam,")
                .doesNotContain("Stuur aan");
        assertThat(marijke.stuur(
                                gesprek + "/samenvatting",
                                Velden.geen()
                                        .met("id", UUID.randomUUID().toString())
                                        .met("samenvatting", "hoi"))
                        .status())
                .isEqualTo(404);
        assertThat(Rijen.in(VAN_SAM)).isZero();
    }

    @Test
    void een_stap_vieren_stuurt_een_zin_die_is_aan_te_passen() {
        var noor = jongere(WIERDAM, "Noor Haddad");
        var stap = Rijen.eigenaar()
                .sql("select id from plan.stap where jongere = :noor and stand = 'GEDAAN' order by gedaan_op limit 1")
                .param("noor", noor.waarde())
                .query(UUID.class)
                .single();
        var voor = Rijen.in("bericht.bericht where jongere = '" + noor + "'");
        var vier = "/jongeren/" + noor + "/plan/stappen/" + stap + "/vier";
        var pagina = anke.haal(vier);
        assertThat(pagina.tekstvak("tekst")).isEqualTo(Tekst.t("plan.vier.zin"));
        assertThat(pagina.aangevinkt("stuur")).containsExactly("ja");
        var velden = Velden.geen()
                .met("id", pagina.waarde("id"))
                .met("basis", pagina.waarde("basis"))
                .met("stem", "CONSULENT")
                .met("tekst", "Jij ging gewoon!")
                .met("stuur", "ja");
        anke.stuurTegelijk(vier, velden, 2);
        assertThat(Rijen.in("bericht.bericht where jongere = '" + noor + "'")).isEqualTo(voor + 1);
        assertThat(Bezoeker.jongere(poort, WIERDAM, noor)
                        .haal("/portaal/berichten")
                        .tekst())
                .contains("Jij ging gewoon!");
        anke.stuur(
                vier,
                velden.met("id", UUID.randomUUID().toString())
                        .met("basis", anke.haal(vier).waarde("basis"))
                        .zonder("stuur"));
        assertThat(Rijen.in("bericht.bericht where jongere = '" + noor + "'")).isEqualTo(voor + 1);
    }
}
