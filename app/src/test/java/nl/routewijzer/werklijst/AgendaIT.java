package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** The agenda of Anke: her own conversations and group meetings, on the right day. */
class AgendaIT extends Huis {

    private static final Pattern PLEK = Pattern.compile("<li>\\s*<time.*?</li>", Pattern.DOTALL);

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static List<String> plekken(Bezoeker wie, String pad) {
        return PLEK.matcher(wie.haal(pad).tekst())
                .results()
                .map(plek -> HtmlUtils.htmlUnescape(plek.group()
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " ")
                        .strip()))
                .toList();
    }

    private List<String> plekken(String pad) {
        return plekken(anke, pad);
    }

    private static void gesprek(JongereId wie, String begin) {
        Rijen.eigenaar()
                .sql("""
                        insert into gesprek.gesprek (organisatie, id, jongere, traject, consulent, begin, vorm, fase, methodeversie, gemaakt_op, gemaakt_door)
                        select organisatie, gen_random_uuid(), jongere, id, gemaakt_door, :begin::timestamptz, 'BELLEN', 'verloop', methodeversie, gemaakt_op, gemaakt_door
                          from traject.traject where jongere = :wie
                        """)
                .param("wie", wie.waarde())
                .param("begin", begin)
                .update();
    }

    @Test
    void een_dag_zegt_hoe_laat_wie_wat_en_waar() {
        assertThat(plekken("/agenda?dag=2026-11-24"))
                .containsExactly(
                        "09:30 Sam de Boer 1e gesprek · kantoor verplaats of zeg af – Sam de Boer · Bereid voor – Sam de Boer",
                        "11:00 Yara Okafor Verloop · wandeling verplaats of zeg af – Yara Okafor · Bereid voor – Yara Okafor");
        assertThat(plekken("/agenda?dag=2026-11-23"))
                .anyMatch(plek -> plek.startsWith("15:30 Noor Haddad Verloop · kantoor kwam niet Bekijk"));
    }

    @Test
    void zonder_vraag_staat_deze_week_er_met_de_weg_naar_de_vorige_en_de_volgende() {
        var pagina = anke.haal("/agenda").tekst();
        assertThat(pagina)
                .contains("week 48, 23 november 2026 tot en met 29 november 2026")
                .contains("/agenda?week=2026-W47", "/agenda?week=2026-W49", "/agenda?dag=2026-11-24")
                .contains("id=\"dag-2026-11-23\"", "id=\"dag-2026-11-27\"")
                .doesNotContain("id=\"dag-2026-11-28\"");
        assertThat(anke.haal("/agenda?week=2026-W48").tekst()).contains("week 48, 23 november 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dag=gisteren",
                "dag=2026-02-30",
                "dag=",
                "dag=%2B999999999-12-31",
                "week=2025-W53",
                "week=48",
                "week=%00",
                "week=9999-W01"
            })
    void een_dag_die_niet_bestaat_geeft_deze_week_en_zegt_dat(String vraag) {
        var antwoord = anke.haal("/agenda?" + vraag);
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.tekst()).contains(Tekst.t("agenda.onbekend"), "week 48, 23 november 2026");
        assertThat(anke.haal("/agenda").tekst()).doesNotContain(Tekst.t("agenda.onbekend"));
    }

    @Test
    void een_lege_dag_zegt_wat_nu() {
        assertThat(anke.haal("/agenda?dag=2026-11-29").tekst())
                .contains(Tekst.t("agenda.leeg.dag"), Tekst.t("agenda.leeg.uitleg"));
        assertThat(anke.haal("/agenda?week=2030-W10").tekst()).contains(Tekst.t("agenda.leeg.week"));
    }

    @Test
    void twee_die_kort_na_elkaar_beginnen_vragen_of_dat_past() {
        gesprek(jelle(), "2026-11-24 10:00+01");
        assertThat(plekken("/agenda?dag=2026-11-24").get(1))
                .startsWith("10:00 Jelle van der Meulen")
                .endsWith("Dit begint minder dan een uur na Sam de Boer. Past dat?");
        assertThat(plekken("/agenda?dag=2026-11-24").get(2)).doesNotContain("Past dat?");
    }

    /** Half past two comes twice that night; a quarter past midnight is the next day. */
    @Test
    void de_nacht_dat_de_klok_teruggaat_verschuift_niemand_van_dag() {
        for (var begin : List.of(
                "2026-10-24 22:15+00",
                "2026-10-25 00:30+00",
                "2026-10-25 01:30+00",
                "2026-10-25 22:45+00",
                "2026-10-25 23:15+00")) {
            gesprek(sam(), begin);
        }
        Rijen.eigenaar()
                .sql("update toegang.relatie set periode = daterange('2026-10-01', null) where jongere = :sam")
                .param("sam", sam().waarde())
                .update();
        assertThat(plekken("/agenda?dag=2026-10-25").stream()
                        .filter(plek -> plek.contains("Sam de Boer"))
                        .map(plek -> plek.substring(0, 5)))
                .containsExactly("00:15", "02:30", "02:30", "23:45");
        assertThat(plekken("/agenda?dag=2026-10-26")).anyMatch(plek -> plek.startsWith("00:15 Sam de Boer"));
        assertThat(anke.haal("/agenda?week=2026-W43").tekst()).contains("id=\"dag-2026-10-25\"");
    }

    @Test
    void wie_vervangt_ziet_alleen_de_dagen_die_hij_vervangt() {
        gesprek(sam(), "2026-11-26 10:00+01");
        gesprek(sam(), "2026-12-07 10:00+01");
        anke.stuur(
                "/jongeren/" + sam() + "/vervanging",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("consulent", anke().gebruiker().toString())
                        .met("vervanger", collega(WIERDAM, "Peter").toString())
                        .met("vanaf", "2026-11-25")
                        .met("tem", "2026-12-04")
                        .met("punten", "Sam appt liever")
                        .met("besproken", "JA"));
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal("/agenda?dag=2026-11-26").tekst())
                .as("not before the first day")
                .doesNotContain("Sam de Boer");
        klok.dagenVerder(1);
        assertThat(plekken(peter, "/agenda?dag=2026-11-26"))
                .anyMatch(plek -> plek.contains("Sam de Boer") && plek.contains("je vervangt Anke t/m vr 4 december"));
        assertThat(peter.haal("/agenda?dag=2026-11-24").tekst())
                .as("before he covered")
                .doesNotContain("Sam de Boer");
        assertThat(peter.haal("/agenda?dag=2026-12-07").tekst()).as("after it").doesNotContain("Sam de Boer");
        assertThat(plekken("/agenda?dag=2026-12-07")).anyMatch(plek -> plek.contains("Sam de Boer"));
    }

    @Test
    void een_groepsvoorlichting_staat_bij_wie_er_iemand_voor_uitnodigde() {
        var id = Demowereld.uuid("voorlichting");
        Rijen.eigenaar()
                .sql("""
                        insert into traject.voorlichting (organisatie, id, begin, plaats, gemaakt_op, gemaakt_door)
                        values (:huis, :id, '2026-11-26 10:00+01', 'Stadskantoor, zaal 2', '2026-11-20 10:00+01', :wie)
                        """)
                .param("huis", organisatie(WIERDAM).waarde())
                .param("id", id)
                .param("wie", collega(WIERDAM, "Marijke").waarde())
                .update();
        assertThat(anke.haal("/agenda?dag=2026-11-26").tekst()).doesNotContain("Stadskantoor");
        Rijen.eigenaar()
                .sql("""
                        insert into traject.uitnodiging (organisatie, id, voorlichting, traject, jongere, lijst, gemaakt_op, gemaakt_door)
                        select organisatie, gen_random_uuid(), :id, id, jongere, gen_random_uuid(), gemaakt_op, gemaakt_door
                          from traject.traject where jongere = any(:wie)
                        """)
                .param("id", id)
                .param("wie", new UUID[] {
                    sam().waarde(),
                    jelle().waarde(),
                    jongere(WIERDAM, "Omar Benali").waarde()
                })
                .update();
        assertThat(plekken("/agenda?dag=2026-11-26"))
                .contains("10:00 Groepsvoorlichting Stadskantoor, zaal 2 · 2 van jouw jongeren zijn uitgenodigd");
        assertThat(anke.haal("/agenda?dag=2026-11-26").tekst()).contains("/voorlichtingen/" + id);
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(plekken(marijke, "/agenda?dag=2026-11-26"))
                .contains("10:00 Groepsvoorlichting Stadskantoor, zaal 2 · geen van jouw jongeren is uitgenodigd");
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal("/agenda?dag=2026-11-26").tekst()).doesNotContain("Stadskantoor");
    }

    @ParameterizedTest
    @CsvSource({"Gemeente Wierdam, Peter", "Gemeente Wierdam, Marijke", "Dienst Waddenkring, Sietske"})
    void een_ander_heeft_een_eigen_agenda(String organisatie, String roepnaam) {
        assertThat(Bezoeker.ingelogd(poort, organisatie, roepnaam)
                        .haal("/agenda?dag=2026-11-24")
                        .tekst())
                .doesNotContain("Sam de Boer", "Yara Okafor");
    }

    @ParameterizedTest
    @CsvSource({"Tineke", "Roos", "Jorn"})
    void wie_geen_jongeren_begeleidt_heeft_er_geen(String roepnaam) {
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, roepnaam).haal("/agenda").status())
                .isEqualTo(404);
    }

    @Test
    void kijken_is_een_regel_in_het_logboek_met_wie_erop_stonden() {
        var eerder = Rijen.in("privacy.inkijk");
        anke.haal("/agenda?dag=2026-11-24");
        assertThat(Rijen.in("privacy.inkijk")).isEqualTo(eerder + 1);
        assertThat(Rijen.in("privacy.inkijk where cardinality(jongeren) = 2 and '" + sam() + "' = any(jongeren)"))
                .isOne();
    }
}
