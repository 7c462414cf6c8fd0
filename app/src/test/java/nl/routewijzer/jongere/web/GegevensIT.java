package nl.routewijzer.jongere.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Gegevenssoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tab Gegevens and the form of each section, as a person uses them. */
class GegevensIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad(String soort) {
        return pad(sam(), soort);
    }

    private static String pad(JongereId jongere, String soort) {
        return "/jongeren/" + jongere + "/gegevens/" + soort;
    }

    /** The form as it is shown, with what somebody fills in. */
    private Velden formulier(Bezoeker wie, String soort, Map<String, String> ingevuld) {
        var pagina = wie.haal(pad(soort));
        var velden = Velden.geen()
                .met("id", pagina.waarde("id"))
                .met("basis", pagina.waarde("basis"))
                .met("bron", "JONGERE");
        for (var een : ingevuld.entrySet()) {
            velden = velden.met(een.getKey(), een.getValue());
        }
        return velden;
    }

    private Antwoord wijzig(String soort, Map<String, String> ingevuld) {
        return anke.stuur(pad(soort), formulier(anke, soort, ingevuld));
    }

    private String tab() {
        return anke.haal("/jongeren/" + sam() + "/gegevens").tekst();
    }

    private static Map<String, String> naam(String roepnaam) {
        return Map.of(
                "roepnaam", roepnaam, "tussenvoegsel", "de", "achternaam", "Boer", "aanspreken", "met hen en hun");
    }

    @Test
    void een_andere_naam_staat_overal_en_de_vorige_blijft_te_lezen() {
        var antwoord = wijzig("AANSPREKEN", naam("Samira"));
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam() + "/gegevens#AANSPREKEN");
        assertThat(anke.haal("/jongeren").tekst()).contains("Samira de Boer").doesNotContain("Sam de Boer");
        assertThat(anke.stuur("/zoeken", Velden.geen().met("term", "samira")).tekst())
                .contains("Samira de Boer");
        assertThat(anke.haal("/jongeren/" + sam()).tekst()).contains("met hen en hun");
        assertThat(tab())
                .contains(Tekst.t("gegevens.eerder", 1), "<bdi>Sam</bdi>", Tekst.t("bron.MELDING"))
                .contains(Tekst.t("gegevens.door", "Anke Dijkstra", "24 november 2026"));
    }

    @Test
    void wie_het_wijzigde_neemt_het_terug_en_dan_geldt_het_vorige() {
        wijzig("AANSPREKEN", naam("Samira"));
        var id = Rijen.eigenaar()
                .sql("select id from jongere.gegeven where door is not null")
                .query(UUID.class)
                .single();
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        peter.stuur(pad("AANSPREKEN") + "/" + id + "/terug", Velden.geen());
        assertThat(tab()).contains("Samira");
        anke.stuur(pad("AANSPREKEN") + "/" + id + "/terug", Velden.geen());
        assertThat(tab()).doesNotContain("Samira", Tekst.t("gegevens.eerder", 1));
        assertThat(anke.haal("/jongeren").tekst()).contains("Sam de Boer");
        assertThat(Rijen.in("jongere.gegeven where vervallen_op is not null")).isEqualTo(1);
    }

    @Test
    void na_tien_minuten_blijft_het_staan() {
        wijzig("HELPT", Map.of("wathelpt", "rustig aan", "taal", "Tigrinya"));
        var id = Rijen.eigenaar()
                .sql("select id from jongere.gegeven where door is not null")
                .query(UUID.class)
                .single();
        klok.verder(Duration.ofMinutes(11));
        anke.stuur(pad("HELPT") + "/" + id + "/terug", Velden.geen());
        assertThat(tab()).contains("rustig aan", "Tigrinya");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BEREIK            | bereikniet | geen brief naar huis
            CONTACT           | adres      | Dijkweg 3, Wierdam
            LOOPBAAN          | school     | mbo niveau 1, gestopt in mei
            DIGITAAL          | werktgoed  | appen gaat goed
            INSCHATTING       | belemmeringen | schulden, geen vaste slaapplek
            """)
    void elk_onderdeel_bewaart_wat_er_is_ingevuld(String soort, String veld, String tekst) {
        wijzig(soort, Map.of(veld, tekst, "peildatum", "2026-11-20"));
        assertThat(tab()).contains(tekst);
        assertThat(anke.haal(pad(soort)).tekst()).contains(tekst);
    }

    @Test
    void telefoon_adres_en_bsn_liggen_nergens_leesbaar() {
        wijzig("CONTACT", Map.of("telefoon", "06 11 22 33 44", "email", "a@b.nl", "adres", "Dijkweg 3"));
        wijzig("BSN", Map.of("bsn", "999990019"));
        assertThat(Rijen.eigenaar()
                        .sql("select string_agg(g::text || encode(verzegeld, 'escape'), ' ') from jongere.gegeven g")
                        .query(String.class)
                        .single())
                .doesNotContain("0611223344", "Dijkweg", "a@b.nl", "999990019");
        assertThat(anke.stuur("/zoeken", Velden.geen().met("term", "0611223344"))
                        .tekst())
                .contains("Sam de Boer");
        assertThat(tab()).contains("0611223344", "Dijkweg 3").doesNotContain("999990019", "999931234");
    }

    @Test
    void de_startkwalificatie_heeft_een_bron_en_een_dag() {
        var antwoord = anke.stuur(
                pad("STARTKWALIFICATIE"),
                formulier(
                        anke,
                        "STARTKWALIFICATIE",
                        Map.of("antwoord", "NEE", "bron", "SCHOOL", "peildatum", "2026-07-01")));
        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(tab()).contains(Tekst.t("bron.SCHOOL"), Tekst.t("gegevens.per", "1 juli 2026"));
        assertThat(Rijen.eigenaar()
                        .sql("select antwoord || bron || peildatum from jongere.zicht_startkwalificatie")
                        .query(String.class)
                        .single())
                .isEqualTo("NEESCHOOL2026-07-01");
    }

    @ParameterizedTest(name = "{0}.{1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            AANSPREKEN        | roepnaam           |            | roepnaam      | formulier.verplicht
            GEBOREN           | geboortedatum-jaar | 2027       | geboortedatum | beletsel.GEBOREN_IN_DE_TOEKOMST
            GEBOREN           | geboortedatum-jaar | 1910       | geboortedatum | beletsel.GEBOREN_TE_LANG_GELEDEN
            BSN               | bsn                | 12         | bsn           | melding.fout.bsn
            CONTACT           | telefoon           | 12         | telefoon      | melding.fout.telefoon
            CONTACT           | email              | sam        | email         | melding.fout.email
            STARTKWALIFICATIE | antwoord           | MISSCHIEN  | antwoord      | formulier.keuze
            STARTKWALIFICATIE | peildatum          | 2026-11-25 | peildatum     | beletsel.PEILDATUM_IN_DE_TOEKOMST
            LOOPBAAN          | bron               |            | bron          | formulier.keuze
            """)
    void een_fout_staat_bij_het_veld_en_er_wordt_niets_bewaard(
            String soort, String veld, @org.jspecify.annotations.Nullable String waarde, String bij, String zin) {
        var goed = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("basis", anke.haal(pad(soort)).waarde("basis"))
                .met("bron", "JONGERE")
                .met("roepnaam", "Sam")
                .met("achternaam", "Boer")
                .met("antwoord", "JA")
                .met("peildatum", "2026-11-24");
        var antwoord = anke.stuur(pad(soort), goed.met(veld, waarde == null ? "" : waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(bij).containsValue(Tekst.t(zin));
        assertThat(antwoord.foutBij(bij)).contains(Tekst.t(zin));
        assertThat(Rijen.in("jongere.gegeven")).isZero();
    }

    @Test
    void een_bsn_van_een_ander_wordt_geweigerd() {
        var antwoord = wijzig("BSN", Map.of("bsn", "999900614"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij("bsn")).contains(Tekst.t("beletsel.BSN_AL_BEKEND"));
    }

    @Test
    void twee_keer_versturen_wijzigt_een_keer() {
        var formulier = formulier(anke, "HELPT", Map.of("wathelpt", "rustig aan"));
        assertThat(anke.stuur(pad("HELPT"), formulier).status()).isEqualTo(303);
        assertThat(anke.stuur(pad("HELPT"), formulier).status()).isEqualTo(303);
        assertThat(Rijen.in("jongere.gegeven where door is not null")).isEqualTo(1);
    }

    @Test
    void wie_tegelijk_iets_anders_schreef_wordt_niet_ongezien_overschreven() {
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        var vanAnke = formulier(anke, "HELPT", Map.of("wathelpt", "rustig aan"));
        marijke.stuur(pad("HELPT"), formulier(marijke, "HELPT", Map.of("wathelpt", "samen bellen")));
        var antwoord = anke.stuur(pad("HELPT"), vanAnke);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsValue(Tekst.t("beletsel.INTUSSEN_GEWIJZIGD"));
        assertThat(antwoord.tekstvak("wathelpt")).isEqualTo("rustig aan");
        assertThat(anke.stuur(pad("HELPT"), vanAnke.met("basis", antwoord.waarde("basis")))
                        .status())
                .isEqualTo(303);
        assertThat(tab()).contains("rustig aan", "samen bellen");
    }

    @Test
    void niets_veranderd_is_niets_bewaard() {
        wijzig("HELPT", Map.of("wathelpt", "kort en stap voor stap"));
        assertThat(Rijen.in("jongere.gegeven")).isZero();
    }

    @Test
    void een_andere_geboortedag_geeft_andere_signalen() {
        wijzig("GEBOREN", Map.of("geboortedatum-maand", "2", "geboortedatum-jaar", "2009"));
        assertThat(anke.haal("/vandaag").tekst())
                .contains(Tekst.t("signaal.verjaardag.ongeveer", 18, "1 februari 2027"));
        assertThat(anke.haal("/jongeren/" + sam()).tekst()).contains("17 jaar", "februari 2009");
    }

    @Test
    void een_woord_dat_op_een_diagnose_lijkt_krijgt_een_zin_en_wordt_bewaard() {
        assertThat(wijzig("HELPT", Map.of("wathelpt", "heeft ADHD")).status()).isEqualTo(303);
        assertThat(tab()).contains("heeft ADHD", Tekst.t("gegevens.hint", "ADHD"));
        assertThat(anke.haal(pad("HELPT")).tekst()).contains(Tekst.t("gegevens.hint", "ADHD"));
    }

    @Test
    void een_partner_vragen_zonder_een_ja_valt_op_en_wordt_niet_tegengehouden() {
        wijzig("INSCHATTING", Map.of("waarop", "PARTNER", "partnerja", "NEE"));
        assertThat(tab()).contains(Tekst.t("gegeven.letop.partner"));
        assertThat(anke.haal(pad("INSCHATTING")).aangevinkt("waarop")).containsExactly("PARTNER");
        wijzig("INSCHATTING", Map.of("waarop", "PARTNER", "partnerja", "JA"));
        assertThat(tab()).doesNotContain(Tekst.t("gegeven.letop.partner"));
    }

    @ParameterizedTest
    @CsvSource({"Peter", "Roos", "Jorn", "Tineke"})
    void wie_deze_jongere_niet_begeleidt_vindt_niets(String roepnaam) {
        var ander = Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
        for (var pad :
                new String[] {"/jongeren/" + sam() + "/gegevens", "/jongeren/" + sam() + "/netwerk", pad("HELPT")}) {
            assertThat(ander.haal(pad).status()).as(pad).isEqualTo(404);
        }
        var formulier = formulier(anke, "HELPT", Map.of("wathelpt", "x"));
        assertThat(ander.stuur(pad("HELPT"), formulier).status()).isEqualTo(404);
        assertThat(Rijen.in("jongere.gegeven")).isZero();
    }

    @Test
    void de_andere_organisatie_en_een_onderdeel_dat_niet_bestaat_zijn_er_niet() {
        var femke = jongere(WADDENKRING, "Femke Hiemstra");
        assertThat(anke.haal(pad(femke, "HELPT")).status()).isEqualTo(404);
        assertThat(anke.haal("/jongeren/" + femke + "/gegevens").status()).isEqualTo(404);
        assertThat(anke.haal(pad("DIAGNOSE")).status()).isEqualTo(404);
    }

    @Test
    void geen_veld_heet_zoals_wat_elk_formulier_al_heeft() {
        assertThat(Stream.of(Gegevenssoort.values())
                        .flatMap(soort -> soort.velden().stream())
                        .map(Gegevenssoort.Veld::naam))
                .doesNotContain("id", "basis", "bron", "peildatum", "intussen", "precisie");
    }

    @Test
    void opmaak_is_tekst() {
        wijzig("HELPT", Map.of("wathelpt", "<script>alert(1)</script>", "taal", "{{7*7}} \u202Eom"));
        assertThat(tab()).contains("&lt;script").doesNotContain("<script>alert");
    }
}
