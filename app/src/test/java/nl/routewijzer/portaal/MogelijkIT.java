package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.privacy.RechtenVanJongere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Wat kan ik allemaal?": finding something, saying what he thinks of it, and what who guides him sees of that. */
class MogelijkIT extends Huis {

    private static final String PAD = "/portaal/aanbod";
    private static final String MEELOPEN = PAD + "/" + Demowereld.uuid(WIERDAM + "/optie/Meelopen in een werkplaats");
    private static final String MAATJE = PAD + "/" + Demowereld.uuid(WIERDAM + "/optie/Een maatje");
    private static final String ZEI_IETS = Tekst.t("signaal.aanbod");

    @Autowired
    private RechtenVanJongere rechten;

    private Bezoeker noor = Bezoeker.onbekend(0);

    private static JongereId noors() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    @BeforeEach
    void noorIsBinnen() {
        noor = Bezoeker.jongere(poort, WIERDAM, noors());
    }

    private Bezoeker ingelogd() {
        return Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private Antwoord lijktMeWat(Bezoeker wie, String pad) {
        return wie.stuur(pad + "/lijktme", Velden.geen().met("id", wie.haal(pad).waarde("id")));
    }

    private Antwoord pastNiet(Bezoeker wie, String pad, String reden) {
        return wie.stuur(
                pad + "/pastniet",
                Velden.geen().met("id", wie.haal(pad).waarde("id")).met("reden", reden));
    }

    @Test
    void op_het_begin_staat_de_weg_en_wat_past_staat_bovenaan() {
        assertThat(noor.haal("/portaal").tekst()).contains("href=\"" + PAD + "\"");
        var lijst = noor.haal(PAD).tekst();
        assertThat(lijst).contains(Tekst.t("portaal.aanbod.past"), Tekst.t("portaal.aanbod.ook"));
        assertThat(lijst.indexOf("Ritme op de boerderij"))
                .as("she is on her way: what fits that comes first")
                .isBetween(0, lijst.indexOf("Welk werk past bij mij?"));
        assertThat(lijst).doesNotContain("Banenmarkt").as("not yet");
    }

    @Test
    void een_tikfout_vindt_het_ook_en_wat_hij_zoekt_staat_in_geen_adres() {
        noor.haal(PAD);
        var gevonden = noor.stuur("/portaal/zoeken", Velden.geen().met("zoek", "schuldn"));
        assertThat(gevonden.status()).isEqualTo(200);
        assertThat(gevonden.tekst()).contains("Zorgen om geld").doesNotContain("Een maatje");
        assertThat(noor.stuur("/portaal/zoeken", Velden.geen().met("zoek", "boerdrij"))
                        .tekst())
                .contains("Ritme op de boerderij");
        assertThat(noor.stuur("/portaal/zoeken", Velden.geen().met("zoek", "<script>qqqqqq"))
                        .tekst())
                .contains(Tekst.t("portaal.zoek.niets"))
                .doesNotContain("<script>qqqqqq");
        assertThat(noor.stuur("/portaal/zoeken", Velden.geen()).status()).isEqualTo(200);
    }

    @Test
    void lijkt_me_wat_staat_erbij_en_komt_bij_wie_hem_begeleidt() {
        assertThat(lijktMeWat(noor, MEELOPEN).naar()).isEqualTo(MEELOPEN);
        assertThat(noor.haal(MEELOPEN).tekst())
                .contains(Tekst.t("portaal.aanbod.jezei.LIJKT_ME_WAT"))
                .doesNotContain("/lijktme");
        assertThat(noor.haal(PAD).tekst()).contains(Tekst.t("portaal.aanbod.jezei.LIJKT_ME_WAT"));
        var anke = ingelogd();
        assertThat(anke.haal("/vandaag").tekst()).contains(ZEI_IETS).doesNotContain("Meelopen in een werkplaats");
        assertThat(anke.haal("/jongeren/" + noors() + "/plan").tekst())
                .contains(Tekst.t("aanbod.deel"), "Meelopen in een werkplaats", Tekst.t("aanbod.maakstap"));
        assertThat(Rijen.in("privacy.inkijk where '" + noors() + "' = any(jongeren)"))
                .isPositive();
        klok.verder(Duration.ofDays(14));
        assertThat(ingelogd().haal("/vandaag").tekst()).doesNotContain(ZEI_IETS);
    }

    @Test
    void past_niet_mag_met_een_reden_en_het_laatste_telt() {
        lijktMeWat(noor, MAATJE);
        pastNiet(noor, MAATJE, "ik ken <al> genoeg mensen");
        assertThat(noor.haal(MAATJE).tekst()).contains("ik ken &lt;al&gt; genoeg mensen");
        assertThat(ingelogd().haal("/jongeren/" + noors() + "/plan").tekst())
                .contains("ik ken &lt;al&gt; genoeg mensen", Tekst.t("aanbod.antwoord.PAST_NIET"))
                .doesNotContain(Tekst.t("aanbod.maakstap"));
        assertThat(Rijen.in("aanbod.reactie where teruggenomen_op is null")).isEqualTo(1);
        var telang = pastNiet(noor, MAATJE, "x".repeat(501));
        assertThat(telang.status()).isEqualTo(422);
        assertThat(telang.foutBij("reden")).isPresent();
        assertThat(telang.tekstvak("reden")).hasSize(501);
    }

    @Test
    void terugnemen_wist_de_reden_en_het_signaal() {
        pastNiet(noor, MAATJE, "te druk in mijn hoofd");
        assertThat(ingelogd().haal("/vandaag").tekst()).contains(ZEI_IETS);
        noor.stuur(MAATJE + "/terug", Velden.geen());
        noor.stuur(MAATJE + "/terug", Velden.geen());
        assertThat(noor.haal(MAATJE).tekst()).doesNotContain("te druk in mijn hoofd", "Jij zei");
        assertThat(Rijen.in("aanbod.reactie where reden <> ''")).isZero();
        assertThat(ingelogd().haal("/vandaag").tekst()).doesNotContain(ZEI_IETS);
        assertThat(ingelogd().haal("/jongeren/" + noors() + "/plan").tekst()).doesNotContain(Tekst.t("aanbod.deel"));
    }

    @Test
    void twee_keer_dezelfde_knop_en_twee_tegelijk_is_een_antwoord() {
        var id = noor.haal(MAATJE).waarde("id");
        assertThat(noor.stuurTegelijk(MAATJE + "/lijktme", Velden.geen().met("id", id), 4))
                .allSatisfy(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        assertThat(Rijen.in("aanbod.reactie")).isEqualTo(1);
    }

    @Test
    void wat_stopt_blijft_staan_voor_wie_er_iets_van_zei() {
        lijktMeWat(noor, MEELOPEN);
        Rijen.eigenaar()
                .sql(
                        "update aanbod.optie set gestopt_op = gemaakt_op, gestopt_door = gemaakt_door where titel like 'Meelopen%'")
                .update();
        assertThat(noor.haal(MEELOPEN).tekst())
                .contains(Tekst.t("portaal.aanbod.voorbij"), Tekst.t("portaal.aanbod.neemterug"))
                .doesNotContain("/pastniet");
        assertThat(noor.haal(PAD).tekst()).doesNotContain("Meelopen in een werkplaats");
        assertThat(Bezoeker.jongere(poort, WIERDAM, sam()).haal(MEELOPEN).status())
                .isEqualTo(404);
    }

    @Test
    void zonder_grond_om_haar_te_begeleiden_kijkt_zij_rond_en_schrijft_een_bericht() {
        var id = noor.haal(MAATJE).waarde("id");
        Rijen.eigenaar()
                .sql("update privacy.grondslag set vervallen_op = vastgelegd_op where jongere = :noor")
                .param("noor", noors().waarde())
                .update();
        assertThat(noor.haal(MAATJE).tekst())
                .contains(Tekst.t("portaal.aanbod.nietnu"))
                .doesNotContain("/lijktme", "/pastniet");
        assertThat(noor.stuur(MAATJE + "/lijktme", Velden.geen().met("id", id)).status())
                .isEqualTo(404);
        assertThat(Rijen.in("aanbod.reactie")).isZero();
    }

    @Test
    void er_wordt_een_stap_van_in_het_plan() {
        lijktMeWat(noor, MEELOPEN);
        var anke = ingelogd();
        var optie = MEELOPEN.substring(MEELOPEN.lastIndexOf('/'));
        var formulier = anke.haal("/jongeren/" + noors() + "/aanbod" + optie + "/stap");
        assertThat(formulier.status()).isEqualTo(200);
        assertThat(formulier.tekstvak("tekst")).isEqualTo("Meelopen in een werkplaats");
        var doel = formulier.tekst().replaceAll("(?s).*formaction=\"([^\"]+)\".*", "$1");
        var gezet = anke.stuur(
                doel,
                Velden.geen()
                        .met("id", formulier.waarde("id"))
                        .met("basis", formulier.waarde("basis"))
                        .met("stem", formulier.waarde("stem"))
                        .met("wie", formulier.waarde("wie"))
                        .met("tekst", "Een dag meelopen in de werkplaats"));
        assertThat(gezet.status()).isEqualTo(303);
        assertThat(noor.haal("/portaal").tekst()).contains("Een dag meelopen in de werkplaats");
        assertThat(anke.haal("/jongeren/" + noors() + "/aanbod/" + UUID.randomUUID() + "/stap")
                        .status())
                .as("of which she said nothing")
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter")
                        .haal("/jongeren/" + noors() + "/aanbod" + optie + "/stap")
                        .status())
                .as("not his")
                .isEqualTo(404);
    }

    @Test
    void een_ander_ziet_het_niet_en_van_een_andere_organisatie_bestaat_het_niet() {
        pastNiet(noor, MAATJE, "liever alleen");
        var sam = Bezoeker.jongere(poort, WIERDAM, sam());
        assertThat(sam.haal(MAATJE).tekst()).doesNotContain("liever alleen");
        sam.stuur(MAATJE + "/terug", Velden.geen());
        assertThat(Rijen.in("aanbod.reactie where reden = 'liever alleen'")).isEqualTo(1);
        var ruben = Bezoeker.jongere(poort, WADDENKRING, jongere(WADDENKRING, "Ruben Hoff"));
        assertThat(ruben.haal(MAATJE).status()).isEqualTo(404);
        assertThat(ruben.stuur(
                                MAATJE + "/lijktme",
                                Velden.geen().met("id", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(noor.haal(PAD + "/x").status()).isEqualTo(404);
        assertThat(noor.stuur(MAATJE + "/lijktme", Velden.geen().met("id", "x")).status())
                .isEqualTo(404);
        assertThat(ingelogd().haal(PAD).status()).isNotEqualTo(200);
    }

    @Test
    void het_staat_in_zijn_inzage() {
        pastNiet(noor, MAATJE, "liever alleen");
        var inzage = als(anke(), () -> rechten.inzage(noors(), anke()));
        assertThat(inzage.stukken())
                .filteredOn(stuk -> stuk.soort().equals("wat je van een mogelijkheid vindt"))
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.velden())
                        .containsEntry("mogelijkheid", "Een maatje")
                        .containsEntry("waarom", "liever alleen"));
    }
}
