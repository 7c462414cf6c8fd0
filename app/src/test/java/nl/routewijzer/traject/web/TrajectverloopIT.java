package nl.routewijzer.traject.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the zoekperiode over the choice of a route to nazorg and back, by the forms of a traject. */
class TrajectverloopIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad(JongereId jongere, String rest) {
        return "/jongeren/" + jongere + rest;
    }

    private static Velden feit(String soort, String dag) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("soort", soort)
                .met("dag", dag)
                .met("tekst", "omdat het zo is");
    }

    private static Velden besluit(String keuze) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("keuze", keuze)
                .met("overwegingen", "1", "3")
                .met("toelichting", "")
                .met("wie", "SAMEN")
                .met("op", "2026-11-24");
    }

    private void legVast(JongereId jongere, String formulier, Velden velden) {
        assertThat(anke.stuur(pad(jongere, "/vastleggen/" + formulier), velden).status())
                .as(formulier)
                .isEqualTo(303);
    }

    private String route(JongereId jongere) {
        return anke.haal(pad(jongere, "/route")).tekst();
    }

    private List<String> signalen(JongereId jongere) {
        return Rijen.eigenaar()
                .sql(
                        "select soort from werklijst.signaal where jongere = :jongere and vanaf <= '2026-11-24' order by soort")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.tekst(rij, "soort"))
                .list();
    }

    private static String id(Velden velden) {
        return velden.waarden().getOrDefault("id", List.of()).getFirst();
    }

    @Test
    void sam_staat_in_de_zoekperiode_met_beide_klokken() {
        assertThat(anke.haal(pad(sam(), "")).tekst())
                .contains("Waar staan we", "Zoekperiode", "tot en met za 28 november (over 4 dagen)")
                .contains("aanvraag doorzetten kan tot en met vr 4 december")
                .contains("telt vanaf het 1e gesprek");
        assertThat(signalen(sam())).contains("VERTEL_AANVRAAG");
        assertThat(anke.haal("/vandaag").tekst()).contains("kan een aanvraag doorzetten tot en met vr 4 december");
    }

    @Test
    void is_het_verteld_dan_vraagt_vandaag_het_niet_meer_en_terugnemen_zet_het_weer_neer() {
        var verteld = feit("VERTELD", "2026-11-24");
        legVast(sam(), "verteld", verteld);
        assertThat(signalen(sam())).contains("ZOEKPERIODE_LOOPT_AF").doesNotContain("VERTEL_AANVRAAG");
        assertThat(route(sam())).contains(Tekst.t("waar.verteld"));
        var terug = anke.stuur(pad(sam(), "/feiten/" + id(verteld) + "/terug"), Velden.geen());
        assertThat(terug.status()).isEqualTo(303);
        assertThat(signalen(sam())).contains("VERTEL_AANVRAAG");
    }

    @Test
    void na_tien_minuten_is_terugnemen_te_laat() {
        var verteld = feit("VERTELD", "2026-11-24");
        legVast(sam(), "verteld", verteld);
        assertThat(route(sam())).contains(Tekst.t("vastleggen.bewaard"));
        klok.verder(Duration.ofMinutes(11));
        anke.stuur(pad(sam(), "/feiten/" + id(verteld) + "/terug"), Velden.geen());
        assertThat(route(sam())).contains(Tekst.t("vastleggen.telaat"));
        assertThat(Rijen.in("traject.feit where vervallen_op is not null")).isZero();
    }

    @Test
    void tweemaal_versturen_legt_een_keer_vast() {
        var verteld = feit("VERTELD", "2026-11-24");
        var antwoorden = anke.stuurTegelijk(pad(sam(), "/vastleggen/verteld"), verteld, 4);
        assertThat(antwoorden).extracting(Antwoord::status).containsOnly(303);
        assertThat(Rijen.in("traject.feit where jongere = '" + sam() + "'")).isOne();
    }

    @Test
    void de_keuze_van_de_route_brengt_sam_verder_en_kan_anders_worden() {
        assertThat(anke.stuur(pad(sam(), "/besluiten/B-04"), besluit("2")).status())
                .isEqualTo(303);
        assertThat(route(sam())).contains("Aan de slag", "School", "Keuze maken", "Vervolg", "Herzien");
        assertThat(signalen(sam())).doesNotContain("VERTEL_AANVRAAG");
        klok.verder(Duration.ofMinutes(1));
        anke.stuur(pad(sam(), "/besluiten/B-04"), besluit("1").met("toelichting", "er is toch een baan"));
        assertThat(route(sam())).contains("1 keer herzien", "er is toch een baan");
        var eerder = anke.haal(pad(sam(), "/besluiten/B-04")).tekst();
        assertThat(eerder).contains("Eerder besloten", "Hoe de zoekperiode ging");
        assertThat(Rijen.in("traject.zicht_route where jongere = '" + sam() + "' and route = 'WERK'"))
                .isOne();
    }

    @Test
    void na_een_besluit_komt_het_formulier_waarin_het_wordt_uitgevoerd() {
        var noor = jongere(WIERDAM, "Noor Haddad");
        assertThat(anke.stuur(pad(noor, "/besluiten/B-03"), besluit("1")).naar())
                .endsWith("/ritme");
        assertThat(anke.stuur(pad(noor, "/besluiten/B-07"), besluit("1")).naar())
                .as("no nazorg to extend yet")
                .endsWith("/route");
        legVast(noor, "uitstroom", feit("UITSTROOM_SCHOOL", "2026-11-23"));
        assertThat(anke.stuur(pad(noor, "/besluiten/B-07"), besluit("1")).naar())
                .endsWith("/vastleggen/nazorg");
    }

    @ParameterizedTest
    @CsvSource({
        "keuze,  '',         formulier.keuze",
        "keuze,  9,          beletsel.BESLUIT_ONBEKENDE_KEUZE",
        "keuze,  twee,       formulier.keuze",
        "wie,    IEDEREEN,   formulier.keuze",
        "op,     2026-11-25, beletsel.FEIT_IN_DE_TOEKOMST",
        "op,     '',         formulier.dag.leeg"
    })
    void een_fout_in_een_besluit_staat_bij_haar_veld(String veld, String getypt, String sleutel) {
        var antwoord = anke.stuur(pad(sam(), "/besluiten/B-04"), besluit("1").met(veld, getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(sleutel));
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
        assertThat(antwoord.aangevinkt("overwegingen")).containsExactly("1", "3");
        assertThat(Rijen.in("traject.besluit where jongere = '" + sam() + "'")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "uitstroom, UITSTROOM_WERK,  dag,   2026-11-25, beletsel.FEIT_IN_DE_TOEKOMST",
        "uitstroom, UITSTROOM_WERK,  dag,   2026-10-31, beletsel.FEIT_VOOR_DE_MELDING",
        "uitstroom, UITSTROOM_WERK,  soort, TERUGVAL,   formulier.keuze",
        "afsluiten, AFGESLOTEN,      tekst, ' ',        beletsel.FEIT_ZONDER_REDEN",
        "terugval,  TERUGVAL,        tekst, er weer,    beletsel.NOG_NIET_UITGESTROOMD",
        "eerder,    EERDER_BEGONNEN, tekst, '',         beletsel.FEIT_ZONDER_REDEN"
    })
    void een_fout_in_een_feit_staat_erbij_en_er_verandert_niets(
            String formulier, String soort, String veld, String getypt, String sleutel) {
        var antwoord = anke.stuur(
                pad(sam(), "/vastleggen/" + formulier),
                feit(soort, "2026-11-24").met(veld, getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsValue(Tekst.t(sleutel));
        assertThat(Rijen.in("traject.feit where jongere = '" + sam() + "'")).isZero();
    }

    @Test
    void uitstroom_nazorg_afronden_en_weer_begeleiden() {
        var noor = jongere(WIERDAM, "Noor Haddad");
        legVast(noor, "uitstroom", feit("UITSTROOM_SCHOOL", "2026-11-23"));
        assertThat(route(noor)).contains("Uitgestroomd naar", "23 februari 2027");
        legVast(noor, "nazorg", feit("NAZORG_TOT", "2027-06-01"));
        assertThat(route(noor)).contains("1 juni 2027");
        legVast(noor, "waarterecht", feit("WAAR_TERECHT", "2026-11-24"));
        legVast(noor, "nazorg", feit("AFGESLOTEN", ""));
        assertThat(anke.haal("/jongeren").tekst()).doesNotContain("Noor");
        assertThat(signalen(noor)).isEmpty();
        assertThat(route(noor)).contains("Afgesloten", "Weer begeleiden", "Nieuwe melding");
        legVast(noor, "terugval", feit("TERUGVAL", "2026-11-24"));
        assertThat(anke.haal("/jongeren").tekst()).contains("Noor");
        assertThat(route(noor)).contains("Aan de slag", "samen", "Uitstroom");
        assertThat(Rijen.in("traject.traject where jongere = '" + noor + "'")).isOne();
    }

    @Test
    void opdrachten_kiezen_afvinken_en_weghalen() {
        var begin = anke.haal(pad(sam(), "/opdrachten"));
        assertThat(begin.tekst()).contains(Tekst.t("opdracht.geen"), "Vacature-app", "Netwerkgesprekken");
        var gekozen = Velden.geen()
                .met("id", begin.waarde("id"))
                .met("SOLLICITEREN", "Vacature-app", "bij de kwekerij langs", "")
                .met("OPLEIDING", "");
        assertThat(anke.stuur(pad(sam(), "/opdrachten"), gekozen).status()).isEqualTo(303);
        anke.stuur(pad(sam(), "/opdrachten"), gekozen);
        assertThat(Rijen.in("traject.opdracht")).isEqualTo(2);
        var opdracht = Rijen.eigenaar()
                .sql("select id from traject.opdracht where wat like 'bij de%'")
                .query(UUID.class)
                .single();
        anke.stuur(
                pad(sam(), "/opdrachten/" + opdracht + "/gedaan"),
                Velden.geen().met("bewijs", "foto van de kwekerij gezien"));
        assertThat(anke.haal(pad(sam(), "/opdrachten")).tekst())
                .contains("Gedaan op di 24 november", "foto van de kwekerij gezien");
        assertThat(route(sam())).contains("Zelf solliciteren");
        anke.stuur(pad(sam(), "/opdrachten/" + opdracht + "/weg"), Velden.geen());
        assertThat(anke.haal(pad(sam(), "/opdrachten")).tekst()).doesNotContain("kwekerij gezien");
        anke.stuur(pad(sam(), "/opdrachten/" + opdracht + "/terug"), Velden.geen());
        assertThat(anke.haal(pad(sam(), "/opdrachten")).tekst()).contains("foto van de kwekerij gezien");
    }

    @Test
    void niets_kiezen_of_te_lang_geeft_een_fout_bij_het_veld() {
        var id = UUID.randomUUID().toString();
        var leeg = anke.stuur(
                pad(sam(), "/opdrachten"), Velden.geen().met("id", id).met("SOLLICITEREN", ""));
        assertThat(leeg.status()).isEqualTo(422);
        assertThat(leeg.fouten()).containsKey("SOLLICITEREN");
        var lang = anke.stuur(
                pad(sam(), "/opdrachten"), Velden.geen().met("id", id).met("SOLLICITEREN", "a".repeat(201)));
        assertThat(lang.status()).isEqualTo(422);
        assertThat(Rijen.in("traject.opdracht")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/vastleggen/uitstroom",
        "/vastleggen/verzonnen",
        "/besluiten/B-04",
        "/besluiten/B-99",
        "/opdrachten",
        "/route"
    })
    void wie_er_niet_bij_mag_vindt_niets(String rest) {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(pad(sam(), rest)).status()).isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter")
                        .haal(pad(sam(), rest))
                        .status())
                .isEqualTo(404);
        assertThat(anke.haal("/jongeren/geen-id" + rest).status()).isEqualTo(404);
    }

    @Test
    void een_ander_neemt_niet_terug_wat_anke_vastlegde() {
        var verteld = feit("VERTELD", "2026-11-24");
        legVast(sam(), "verteld", verteld);
        var weg = pad(sam(), "/feiten/" + id(verteld) + "/terug");
        Bezoeker.ingelogd(poort, WIERDAM, "Marijke").stuur(weg, Velden.geen());
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .stuur(weg, Velden.geen())
                        .status())
                .isEqualTo(404);
        assertThat(Rijen.in("traject.feit where vervallen_op is not null")).isZero();
    }
}
