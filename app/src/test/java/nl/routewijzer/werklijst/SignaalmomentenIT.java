package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One jongere from melding to after the closing, and which signals stand at each moment. */
class SignaalmomentenIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    /** Reported today, spoken to today. */
    private JongereId lotte(String uitkeringsvraag) {
        var antwoord = anke.stuur(
                "/meldingen",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("roepnaam", "Lotte")
                        .met("achternaam", "Prins")
                        .met("geboortedatum-dag", "5")
                        .met("geboortedatum-maand", "5")
                        .met("geboortedatum-jaar", "2005")
                        .met("kanaal", "ZELF")
                        .met("uitkeringsvraag", uitkeringsvraag)
                        .met("dag", "2026-11-24")
                        .met("consulent", collega(WIERDAM, "Anke").toString()));
        var pad = String.valueOf(antwoord.naar());
        var jongere = JongereId.van(pad.substring(pad.lastIndexOf('/') + 1));
        legContact(anke, jongere);
        return jongere;
    }

    private static int legContact(Bezoeker wie, JongereId jongere) {
        return wie.stuur(
                        "/jongeren/" + jongere + "/contact",
                        Velden.geen()
                                .met("id", UUID.randomUUID().toString())
                                .met("kanaal", "BELLEN")
                                .met("bereikt", "JA")
                                .met("regel", "hoe gaat het")
                                .met("weer", ""))
                .status();
    }

    private void legVast(JongereId jongere, String formulier, String soort, String dag) {
        var velden = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("soort", soort)
                .met("dag", dag)
                .met("tekst", "omdat het zo is");
        assertThat(anke.stuur("/jongeren/" + jongere + "/vastleggen/" + formulier, velden)
                        .status())
                .as(formulier)
                .isEqualTo(303);
    }

    /** Kind, first day, and the first day without it. */
    private static List<String> signalen(JongereId jongere) {
        return Rijen.eigenaar()
                .sql("""
                        select soort || ' ' || vanaf || coalesce(' ' || tot, '') as regel from werklijst.signaal
                         where jongere = :jongere and soort <> 'verjaardag' order by vanaf, soort
                        """)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.tekst(rij, "regel"))
                .list();
    }

    @Test
    void in_de_zoekperiode_mag_het_niet_stil_worden_en_een_opdracht_is_ook_iets() {
        var lotte = lotte("JA");
        assertThat(signalen(lotte))
                .contains("NIETS_UITGEWISSELD 2026-12-08 2026-12-22", "CONTACT_VOLGENS_AFSPRAAK 2026-12-24");
        klok.dagenVerder(3);
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var pad = "/jongeren/" + lotte + "/opdrachten";
        var velden = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("SOLLICITEREN", "bij de kwekerij langs")
                .met("OPLEIDING", "");
        assertThat(anke.stuur(pad, velden).status()).isEqualTo(303);
        assertThat(signalen(lotte)).contains("NIETS_UITGEWISSELD 2026-12-11 2026-12-22");
        klok.dagenVerder(14);
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/vandaag").tekst()).contains("heeft 14 dagen niets met je uitgewisseld");
        var opdracht = Rijen.eigenaar()
                .sql("select id from traject.opdracht where wat like 'bij de%'")
                .query(UUID.class)
                .single();
        anke.stuur(pad + "/" + opdracht + "/gedaan", Velden.geen().met("bewijs", "een foto"));
        assertThat(signalen(lotte)).noneMatch(signaal -> signaal.startsWith("NIETS_UITGEWISSELD"));
        anke.stuur(pad + "/" + opdracht + "/weg", Velden.geen());
        assertThat(signalen(lotte)).contains("NIETS_UITGEWISSELD 2026-12-08 2026-12-22");
    }

    @Test
    void zonder_uitkeringsvraag_is_er_geen_zoekperiode_tot_iemand_er_toch_om_vraagt() {
        var lotte = lotte("NEE");
        assertThat(signalen(lotte)).containsExactly("CONTACT_VOLGENS_AFSPRAAK 2026-12-24");
        assertThat(anke.haal("/jongeren/" + lotte).tekst())
                .contains(Tekst.t("waar.zoekperiode.geen"), Tekst.t("traject.geenzoekperiode"));
        assertThat(anke.haal("/jongeren/" + lotte + "/route").tekst())
                .contains(Tekst.t("waar.doe.uitkering"))
                .doesNotContain(Tekst.t("waar.doe.verteld"));
        legVast(lotte, "uitkering", "UITKERING_GEVRAAGD", "2026-11-24");
        assertThat(signalen(lotte))
                .contains("VERTEL_AANVRAAG 2026-12-15 2026-12-30", "NIETS_UITGEWISSELD 2026-12-08 2026-12-22");
        assertThat(anke.haal("/jongeren/" + lotte).tekst())
                .contains("tot en met ma 21 december")
                .doesNotContain(Tekst.t("waar.zoekperiode.geen"));
        var nogEens = anke.stuur(
                "/jongeren/" + lotte + "/vastleggen/uitkering",
                Velden.geen().met("id", UUID.randomUUID().toString()).met("dag", "2026-11-24"));
        assertThat(nogEens.foutBij("dag")).contains(Tekst.t("beletsel.UITKERING_AL_GEVRAAGD"));
    }

    @Test
    void in_de_nazorg_vraagt_een_ander_signaal_om_contact() {
        var lotte = lotte("NEE");
        legVast(lotte, "uitstroom", "UITSTROOM_WERK", "2026-11-24");
        assertThat(signalen(lotte))
                .contains("CONTACT_IN_NAZORG 2026-12-24 2027-02-24")
                .noneMatch(signaal -> signaal.startsWith("CONTACT_VOLGENS_AFSPRAAK"));
        klok.dagenVerder(31);
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/vandaag").tekst())
                .contains(Tekst.t("signaal.nazorgcontact"), "in het ritme van de nazorg was het do 24 december");
    }

    @Test
    void na_het_afsluiten_is_een_losse_vraag_een_contact_en_opent_er_niets() {
        var lotte = lotte("JA");
        legVast(lotte, "afsluiten", "AFGESLOTEN", "2026-11-24");
        assertThat(signalen(lotte)).isEmpty();
        var trajecten = Rijen.in("traject.traject");
        assertThat(anke.haal("/jongeren/" + lotte).tekst()).contains("/jongeren/" + lotte + "/contact");
        assertThat(anke.haal("/jongeren/" + lotte + "/contact").tekst())
                .contains(Tekst.t("contact.afgesloten"))
                .doesNotContain(Tekst.t("contact.ritme"));
        assertThat(legContact(anke, lotte)).isEqualTo(303);
        assertThat(Rijen.in("gesprek.contact c join traject.traject t on t.id = c.traject and t.gesloten_op is not null"
                        + " where c.jongere = '" + lotte + "'"))
                .isEqualTo(2);
        assertThat(Rijen.in("traject.traject")).isEqualTo(trajecten);
        assertThat(Rijen.in("traject.zicht_traject where jongere = '" + lotte + "'"))
                .isZero();
        assertThat(signalen(lotte)).isEmpty();
        assertThat(anke.haal("/jongeren/" + lotte + "/gesprekken/nieuw").tekst())
                .as("nothing is planned in what is over; the page says what can be done")
                .contains(Tekst.t("plannen.afgesloten"), "/vastleggen/terugval")
                .doesNotContain("name=\"datum\"");
        assertThat(legContact(Bezoeker.ingelogd(poort, WIERDAM, "Peter"), lotte))
                .as("a colleague without reach")
                .isEqualTo(404);
        assertThat(legContact(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"), lotte))
                .as("another organisation")
                .isEqualTo(404);
    }

    @Test
    void lang_een_uitkering_zonder_route_tot_er_een_route_is() {
        var lotte = lotte("NEE");
        var velden = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("ontvangt", "JA")
                .met("vanaf", "2026-03-01")
                .met("bron", "JONGERE");
        anke.stuur("/jongeren/" + lotte + "/uitkering", velden);
        assertThat(signalen(lotte)).contains("LANG_UITKERING_ZONDER_ROUTE 2026-11-24");
        assertThat(anke.haal("/vandaag").tekst()).contains("heeft sinds 1 maart 2026 een uitkering en nog geen route");
        var besluit = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("keuze", "1")
                .met("overwegingen", "1", "3")
                .met("toelichting", "")
                .met("wie", "SAMEN")
                .met("op", "2026-11-24");
        assertThat(anke.stuur("/jongeren/" + lotte + "/besluiten/B-04", besluit).status())
                .isEqualTo(303);
        assertThat(signalen(lotte)).noneMatch(signaal -> signaal.startsWith("LANG_UITKERING"));
    }

    @Test
    void anders_contact_maakt_een_overdracht_ook_rond() {
        anke.stuur(
                "/jongeren/" + sam() + "/overdracht",
                Velden.geen()
                        .met("consulent", collega(WIERDAM, "Peter").toString())
                        .met("vanaf", "2026-11-24")
                        .met("reden", "Anke gaat weg"));
        assertThat(signalen(sam())).anyMatch(signaal -> signaal.startsWith("OVERDRACHT_OPEN"));
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.stuur("/gesprekken/" + gesprekMetSam(), Velden.geen().met("uitkomst", "ANDERS_CONTACT"))
                        .status())
                .isEqualTo(303);
        assertThat(signalen(sam())).noneMatch(signaal -> signaal.startsWith("OVERDRACHT_OPEN"));
    }

    @Test
    void voorzichtig_staat_ook_bij_het_gesprek() {
        var gesprek = "/gesprekken/" + gesprekMetSam();
        assertThat(anke.haal(gesprek).tekst()).doesNotContain(Tekst.t("voorzichtig.kop"));
        anke.stuur(
                "/jongeren/" + sam() + "/voorzichtig",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("anders", "Alleen wandelen, geen papier")
                        .met("kijkenop", "2026-12-08"));
        assertThat(anke.haal(gesprek).tekst()).contains(Tekst.t("voorzichtig.kop"), "Alleen wandelen, geen papier");
        anke.stuur(gesprek, Velden.geen().met("uitkomst", "WAS_ER"));
        assertThat(anke.haal(gesprek).tekst()).contains("Alleen wandelen, geen papier");
    }
}
