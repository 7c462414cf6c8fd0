package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of Anke: who needs what, and why, as she wants to see it. */
class MijnJongerenIT extends Huis {

    private static final Pattern NAAM = Pattern.compile("<tr>\\s*<td><a [^>]*><bdi>([^<]*)</bdi>");

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private List<String> namen(String pad) {
        return NAAM.matcher(anke.haal(pad).tekst())
                .results()
                .map(naam -> naam.group(1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void het_getal_op_een_filter_is_het_aantal_regels(Filter filter) {
        var chip = Pattern.compile(
                        "<a class=\"rw-chip\" href=\"[^\"]*\"[^>]*>" + Pattern.quote(filter.label()) + " <b>(\\d+)</b>")
                .matcher(anke.haal("/jongeren").tekst());
        assertThat(chip.find()).isTrue();
        assertThat(namen("/jongeren?filter=" + filter)).hasSize(Integer.parseInt(chip.group(1)));
    }

    @Test
    void een_filter_laat_alleen_zien_wie_erop_past_met_de_reden() {
        assertThat(namen("/jongeren?filter=KWAM_NIET")).containsExactly("Noor Haddad");
        assertThat(anke.haal("/jongeren?filter=KWAM_NIET").tekst())
                .contains("kwam ma 23 november niet", "/jongeren/" + jongere(WIERDAM, "Noor Haddad") + "/contact");
        assertThat(namen("/jongeren")).hasSize(9);
    }

    @Test
    void een_leeg_filter_zegt_wat_nu() {
        assertThat(anke.haal("/jongeren?filter=IK_VERVANG").tekst())
                .contains(Tekst.t("filter.leeg.IK_VERVANG"), Tekst.t("caseload.toonalle"));
    }

    @ParameterizedTest
    @EnumSource
    void elke_kolom_sorteert_en_nog_een_keer_draait_om(Sortering sortering) {
        var op = namen("/jongeren?sorteer=" + sortering);
        assertThat(op).hasSize(9);
        assertThat(namen("/jongeren?sorteer=" + sortering + "&af=true")).isEqualTo(op.reversed());
        if (!Set.of(Sortering.MELDING, Sortering.BEREIK, Sortering.BERICHTEN).contains(sortering)) {
            assertThat(anke.haal("/jongeren?sorteer=" + sortering).tekst()).contains("aria-sort=\"ascending\"");
        }
    }

    @Test
    void op_waarom_nu_staat_wat_het_meest_dringt_bovenaan_en_wie_niets_vraagt_onderaan() {
        Rijen.eigenaar()
                .sql("delete from werklijst.signaal where jongere = :jelle")
                .param("jelle", jelle().waarde())
                .update();
        assertThat(namen("/jongeren?sorteer=NU").getFirst())
                .isNotEqualTo(namen("/jongeren").getFirst());
        var pagina = anke.haal("/jongeren?sorteer=NU").tekst();
        assertThat(pagina.indexOf("rw-teken--nu")).isLessThan(pagina.indexOf("rw-teken--termijn"));
        assertThat(pagina.lastIndexOf("rw-teken--")).isLessThan(pagina.lastIndexOf(Tekst.t("caseload.niets")));
    }

    @Test
    void wie_op_wie_wacht_is_een_kolom_en_een_filter() {
        anke.stuur("/jongeren/kolommen", Velden.geen().met("kolommen", "BERICHTEN"));
        var pagina = anke.haal("/jongeren?sorteer=BERICHTEN");
        assertThat(pagina.tekst())
                .contains("wacht op ons sinds zo 22 november", "wacht op Noor sinds", "aria-sort=\"ascending\"");
        assertThat(namen("/jongeren?sorteer=BERICHTEN").getFirst()).isEqualTo("Milan Visser");
        assertThat(namen("/jongeren?filter=WACHT_OP_MIJ")).containsExactly("Milan Visser");
    }

    @Test
    void de_kolommen_blijven_zoals_ze_gekozen_zijn_ieder_voor_zich() {
        anke.stuur("/jongeren/kolommen", Velden.geen().met("kolommen", "MELDING", "BEREIK", "ONZIN"));
        assertThat(anke.haal("/jongeren").tekst())
                .contains("data-kop=\"Melding\"", "appt liever, niet bellen voor 11 uur")
                .doesNotContain("data-kop=\"Fase\"");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal("/jongeren").tekst())
                .contains("data-kop=\"Fase\"");
        anke.stuur("/jongeren/kolommen", Velden.geen());
        assertThat(anke.haal("/jongeren").tekst()).doesNotContain("data-kop=\"Melding\"");
        assertThat(Rijen.in("werklijst.kolomkeuze")).isOne();
    }

    private static Velden filter(UUID id) {
        return Velden.geen()
                .met("id", id.toString())
                .met("naam", "Mijn belronde")
                .met("filters", "KWAM_NIET", "NIETS_GEPLAND");
    }

    @Test
    void een_eigen_filter_telt_wie_op_alles_past_en_kan_weg_en_weer_terug() {
        var id = UUID.randomUUID();
        var antwoorden = anke.stuurTegelijk("/jongeren/filters", filter(id), 2);
        assertThat(antwoorden.getFirst().naar()).isEqualTo("/jongeren?eigen=" + id);
        assertThat(Rijen.in("werklijst.filter")).isOne();
        var samen = namen("/jongeren?filter=KWAM_NIET").stream()
                .filter(namen("/jongeren?filter=NIETS_GEPLAND")::contains)
                .toList();
        assertThat(namen("/jongeren?eigen=" + id)).isEqualTo(samen);

        anke.stuur("/jongeren/filters/" + id + "/weg", Velden.geen());
        assertThat(anke.haal("/jongeren").tekst())
                .contains(Tekst.t("eigenfilter.weg"), "/jongeren/filters/" + id + "/terug")
                .doesNotContain("Mijn belronde");
        assertThat(anke.haal("/jongeren?eigen=" + id).status()).isEqualTo(404);
        anke.stuur("/jongeren/filters/" + id + "/terug", Velden.geen());
        assertThat(anke.haal("/jongeren").tekst()).contains("Mijn belronde");

        anke.stuur("/jongeren/filters/" + id + "/weg", Velden.geen());
        klok.verder(Duration.ofMinutes(11));
        assertThat(anke.stuur("/jongeren/filters/" + id + "/terug", Velden.geen())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gemeente Wierdam/Peter", "Dienst Waddenkring/Sietske"})
    void het_filter_van_een_ander_bestaat_niet(String wie) {
        var id = UUID.randomUUID();
        anke.stuur("/jongeren/filters", filter(id));
        var ander = Bezoeker.ingelogd(poort, wie.split("/", 2)[0], wie.split("/", 2)[1]);
        assertThat(ander.haal("/jongeren?eigen=" + id).status()).isEqualTo(404);
        assertThat(ander.stuur("/jongeren/filters/" + id + "/weg", Velden.geen())
                        .status())
                .isEqualTo(404);
        assertThat(anke.haal("/jongeren").tekst()).contains("Mijn belronde");
    }

    @Test
    void een_filter_zonder_naam_of_keuze_wordt_niet_bewaard() {
        var antwoord = anke.stuur(
                "/jongeren/filters", Velden.geen().met("id", UUID.randomUUID().toString()));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("naam", "filters");
        assertThat(Rijen.in("werklijst.filter")).isZero();
    }

    @Test
    void wie_geen_jongeren_heeft_bewaart_ook_niets() {
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        assertThat(tineke.stuur("/jongeren/kolommen", Velden.geen()).status()).isEqualTo(404);
        assertThat(tineke.stuur("/jongeren/filters", filter(UUID.randomUUID())).status())
                .isEqualTo(404);
    }
}
