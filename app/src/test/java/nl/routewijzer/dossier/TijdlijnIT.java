package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.dossier.Tijdlijn.Filter;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

/** All that happened with a jongere in order of time, for who may see him. */
class TijdlijnIT extends Huis {

    private static final Pattern REGEL = Pattern.compile("<li><time datetime=\"([^\"]+)\">.*?</li>", Pattern.DOTALL);
    private static final Pattern WEG =
            Pattern.compile("<li><time.*?<a class=\"nl-link rw-naam\" href=\"([^\"#]+)", Pattern.DOTALL);
    private static final String ROND = "Samen een rondje gelopen.";
    private static final String COLLEGAS = "Let op de schulden bij de oude verhuurder";

    private final JongereId noor = jongere(WIERDAM, "Noor Haddad");
    private final JongereId milan = jongere(WIERDAM, "Milan Visser");
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad(JongereId wie) {
        return "/jongeren/" + wie + "/tijdlijn";
    }

    private List<String> regels(String pad) {
        return REGEL.matcher(anke.haal(pad).tekst())
                .results()
                .map(regel -> HtmlUtils.htmlUnescape(regel.group()
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " ")
                        .strip()))
                .toList();
    }

    private String regelMet(JongereId wie, String begin) {
        return regels(pad(wie)).stream()
                .filter(regel -> regel.contains(begin))
                .findFirst()
                .orElse("geen regel met " + begin);
    }

    @Test
    void een_regel_zegt_de_dag_wat_er_was_en_wie_als_wat() {
        var regels = regels(pad(noor));
        assertThat(regels)
                .contains(
                        "ma 23 Verloop, kantoor: kwam niet consulent Anke",
                        "ma 21 Zoekperiode samen bekeken Samen teruggekeken; de opdrachten zijn gedaan. consulent Anke");
        assertThat(regels).anyMatch(regel -> regel.contains("Vaste contactpersoon: Anke"));
        assertThat(regels.getLast()).contains("Melding, zelf gemeld");
        assertThat(regels).anyMatch(regel -> regel.contains("Noor wil leren én werken"));
    }

    @Test
    void straks_staat_bovenaan_en_daarna_het_nieuwste_eerst() {
        var dagen = REGEL.matcher(anke.haal(pad(milan)).tekst())
                .results()
                .map(regel -> regel.group(1))
                .toList();
        var straks =
                dagen.stream().filter(dag -> dag.compareTo("2026-11-24") > 0).toList();
        var geweest = dagen.subList(straks.size(), dagen.size());
        assertThat(straks).isNotEmpty().isSorted().contains("2026-12-01");
        assertThat(dagen.subList(0, straks.size())).isEqualTo(straks);
        assertThat(geweest).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(regels(pad(milan)).getFirst()).contains("di 1 december 14:00", "huisbezoek");
    }

    @ParameterizedTest
    @EnumSource
    void het_getal_op_een_filter_is_het_aantal_regels(Filter filter) {
        for (var wie : List.of(noor, milan, sam(), jelle())) {
            var pagina = anke.haal(pad(wie)).tekst();
            var chip = Pattern.compile(Pattern.quote(filter.label()) + " <b>(\\d+)</b>")
                    .matcher(pagina);
            assertThat(chip.find()).isTrue();
            assertThat(regels(pad(wie) + "?tijdlijn=" + filter)).hasSize(Integer.parseInt(chip.group(1)));
        }
    }

    @Test
    void een_leeg_of_onbekend_filter_zegt_wat_nu() {
        assertThat(anke.haal(pad(sam()) + "?tijdlijn=ZORG").tekst())
                .contains("Er staat niets bij ‘Zorgsignalen’.", Tekst.t("tijdlijn.terugnaaralles"));
        var onzin = anke.haal(pad(sam()) + "?tijdlijn=ONZIN");
        assertThat(onzin.status()).isEqualTo(200);
        assertThat(onzin.tekst()).contains("Melding, zelf gemeld");
    }

    @Test
    void elke_regel_leidt_naar_een_pagina_die_deze_lezer_mag_zien() {
        anke.stuur(
                "/jongeren/" + noor + "/zorgsignaal",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("van", "WERKGEVER")
                        .met("dag", "2026-11-24")
                        .met("regel", "Is stil op het werk"));
        anke.stuur(
                "/jongeren/" + noor + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "BELLEN")
                        .met("bereikt", "JA")
                        .met("regel", "over de open dag")
                        .met("weer", ""));
        for (var wie : List.of("Anke", "Marijke")) {
            var lezer = Bezoeker.ingelogd(poort, WIERDAM, wie);
            var wegen = WEG.matcher(lezer.haal(pad(noor)).tekst())
                    .results()
                    .map(weg -> weg.group(1))
                    .distinct()
                    .toList();
            assertThat(wegen).hasSizeGreaterThan(5).anyMatch(weg -> weg.contains("/zorgsignaal/"));
            assertThat(wegen)
                    .allSatisfy(
                            weg -> assertThat(lezer.haal(weg).status()).as(weg).isEqualTo(200));
        }
    }

    @Test
    void van_een_gesprek_staat_de_eerste_regel_er_en_niets_voor_collegas() {
        rondAf();
        assertThat(regels(pad(sam())))
                .anyMatch(regel -> regel.contains("1e gesprek, kantoor: was er " + ROND + " consulent Anke"));
        assertThat(anke.haal(pad(sam())).tekst()).doesNotContain("Daarna koffie", COLLEGAS);
    }

    @Test
    void bij_voorzichtig_staat_er_geen_tekst() {
        rondAf();
        assertThat(anke.haal(pad(sam())).tekst()).contains(ROND, "Formulier meesturen");
        anke.stuur(
                "/jongeren/" + sam() + "/voorzichtig",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("anders", "Niet over werk beginnen")
                        .met("kijkenop", "2026-12-08"));
        var pagina = anke.haal(pad(sam())).tekst();
        assertThat(pagina)
                .contains(Tekst.t("tijdlijn.voorzichtig"), "1e gesprek, kantoor: was er")
                .doesNotContain(ROND, "Formulier meesturen");
    }

    private void rondAf() {
        anke.stuur(
                "/gesprekken/" + gesprekMetSam(),
                Velden.geen()
                        .met("uitkomst", "WAS_ER")
                        .met("samen", ROND + "\nDaarna koffie.")
                        .met("collegas", COLLEGAS)
                        .met("wie", "CONSULENT")
                        .met("wat", "Formulier meesturen")
                        .met("wanneer", "2026-11-27")
                        .met("voorstel", "LATER")
                        .met("datum", "2026-12-01"));
        assertThat(Rijen.in("gesprek.gesprek where samen like 'Samen een rondje%'"))
                .isOne();
    }

    @Test
    void een_open_afspraak_met_een_dag_staat_ook_bij_straks_en_daarna_wat_ervan_kwam() {
        rondAf();
        assertThat(regels(pad(sam()))).contains("vr 27 november Afspraak van ons Formulier meesturen consulent Anke");
        var id = Rijen.eigenaar()
                .sql("select id::text from gesprek.afspraak where wat = 'Formulier meesturen'")
                .query(String.class)
                .single();
        anke.stuur("/jongeren/" + sam() + "/afspraken/" + id + "/gelukt", Velden.geen());
        assertThat(regels(pad(sam())))
                .noneMatch(regel -> regel.startsWith("vr 27 november"))
                .contains("di 24 Afspraak gelukt, van ons Formulier meesturen consulent Anke");
        anke.stuur("/jongeren/" + sam() + "/afspraken/" + id + "/heropenen", Velden.geen());
        anke.stuur(
                "/jongeren/" + sam() + "/afspraken/" + id + "/stoppen",
                Velden.geen().met("reden", "dubbel"));
        assertThat(regels(pad(sam())))
                .contains("di 24 Afspraak gestopt, van ons Formulier meesturen – dubbel consulent Anke");
    }

    @ParameterizedTest
    @CsvSource({
        "KWAM_NIET, '1e gesprek, kantoor: kwam niet'",
        "ANDERS_CONTACT, '1e gesprek, kantoor: anders contact gehad'",
        "AFGEZEGD_JONGERE, '1e gesprek, kantoor, gepland op di 24 november 09:30: zegde zelf af'",
        "AFGEZEGD_WIJ, '1e gesprek, kantoor, gepland op di 24 november 09:30: door ons afgezegd'"
    })
    void elke_uitkomst_staat_er_in_woorden(String uitkomst, String wat) {
        assertThat(regels(pad(sam())).getFirst()).isEqualTo("di 24 november 09:30 1e gesprek, kantoor consulent Anke");
        anke.stuur("/gesprekken/" + gesprekMetSam(), Velden.geen().met("uitkomst", uitkomst));
        assertThat(regels(pad(sam()))).contains("di 24 " + wat + " consulent Anke");
    }

    @Test
    void een_gesprek_dat_voorbij_is_zonder_uitkomst_staat_niet_meer_bij_straks() {
        klok.dagenVerder(1);
        assertThat(regels(pad(sam()))).contains("di 24 1e gesprek, kantoor: nog zonder uitkomst consulent Anke");
    }

    @Test
    void wie_vervangt_en_een_eigen_ritme_staan_er_ook() {
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
        assertThat(regelMet(sam(), "vervangt"))
                .isEqualTo("wo 25 november Peter vervangt tot en met 4 december 2026 consulent Anke");
        klok.dagenVerder(1);
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal(pad(sam())).tekst()).contains("Peter vervangt tot en met 4 december 2026");
    }

    @Test
    void een_eerder_afgesloten_traject_blijft_te_lezen_maar_leidt_nergens_meer_heen() {
        Rijen.eigenaar()
                .sql("update traject.traject set gesloten_op = '2026-11-24' where jongere = :noor")
                .param("noor", noor.waarde())
                .update();
        assertThat(regelMet(noor, "Melding")).contains("zelf gemeld");
        anke.stuur(
                "/jongeren/" + noor + "/meldingen",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "PARTNER")
                        .met("dag", "2026-11-24")
                        .met("consulent", anke().gebruiker().toString()));
        var pagina = anke.haal(pad(noor)).tekst();
        assertThat(pagina)
                .contains("Melding, via een partner", "<span class=\"rw-naam\">Melding, zelf gemeld</span>")
                .contains("kwam niet");
    }

    @Test
    void na_veertig_regels_staat_er_hoeveel_er_zijn_en_een_link_naar_alles() {
        Rijen.eigenaar().sql("""
                        insert into gesprek.contact (organisatie, id, jongere, traject, kanaal, bereikt, op, door, gemaakt_op)
                        select organisatie, gen_random_uuid(), jongere, id, 'SMS', true, '2026-11-20 10:00+01'::timestamptz - n * interval '1 hour', gemaakt_door, '2026-11-20 10:00+01'
                          from traject.traject, generate_series(1, 60) n where jongere = :sam
                        """).param("sam", sam().waarde()).update();
        var kort = anke.haal(pad(sam()) + "?tijdlijn=CONTACT");
        assertThat(kort.tekst())
                .contains("De nieuwste 40 van 60 staan hier.", pad(sam()) + "?tijdlijn=CONTACT&amp;toon=alles");
        assertThat(regels(pad(sam()) + "?tijdlijn=CONTACT")).hasSize(41);
        assertThat(regels(pad(sam()) + "?tijdlijn=CONTACT&toon=alles")).hasSize(61);
        assertThat(anke.haal(pad(sam()) + "?tijdlijn=CONTACT&toon=alles").tekst())
                .doesNotContain("De nieuwste");
    }

    @Test
    void op_het_overzicht_staan_de_vijf_nieuwste_zonder_tekst() {
        var overzicht = anke.haal("/jongeren/" + noor).tekst();
        var laatst = overzicht.substring(overzicht.indexOf("laatst-kop"), overzicht.indexOf("gegevens-kop"));
        assertThat(laatst.split("rw-stuk\"", -1)).hasSize(6);
        assertThat(laatst)
                .contains("kwam niet", "gisteren", "consulent Anke", pad(noor))
                .doesNotContain("lunchroom", "<bdi>");
    }
}
