package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What can come of an appointment, besides that somebody was there or not. */
class UitkomstIT extends Huis {

    private final String sam = "/gesprekken/" + gesprekMetSam();
    private final String milan = "/gesprekken/" + Demowereld.uuid(jongere(WIERDAM, "Milan Visser") + "/gesprek/7");
    private Bezoeker anke = Bezoeker.onbekend(0);

    @Autowired
    private List<Signaalbron> bronnen;

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden uitkomst(Uitkomst uitkomst) {
        return Velden.geen().met("uitkomst", uitkomst.name());
    }

    private List<String> soorten(JongereId jongere) {
        return Rijen.eigenaar()
                .sql("select soort from werklijst.signaal where jongere = :jongere order by soort")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.tekst(rij, "soort"))
                .list();
    }

    private String poging(JongereId jongere) {
        return Rijen.eigenaar()
                .sql(
                        "select aard, bereikt from gesprek.zicht_poging where jongere = :jongere order by gezegd desc limit 1")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.tekst(rij, "aard") + " " + rij.getBoolean("bereikt"))
                .single();
    }

    @ParameterizedTest(name = "{0} telt als {1}")
    @CsvSource({
        "WAS_ER, CONTACT, true",
        "ANDERS_CONTACT, CONTACT, true",
        "KWAM_NIET, VERGEEFS, false",
        "AFGEZEGD_JONGERE, LEVENSTEKEN, false",
        "AFGEZEGD_WIJ, GEEN, false"
    })
    void wat_als_contact_telt_staat_op_een_plek(Uitkomst uitkomst, String aard, boolean bereikt) {
        anke.stuur(sam, uitkomst(uitkomst));
        assertThat(poging(sam())).isEqualTo(aard + " " + bereikt);
        assertThat(soorten(sam()).contains("KWAM_NIET")).isEqualTo(uitkomst == Uitkomst.KWAM_NIET);
        assertThat(anke.haal(sam).tekst()).contains(uitkomst.label());
    }

    @ParameterizedTest
    @EnumSource(names = {"AFGEZEGD_JONGERE", "AFGEZEGD_WIJ"})
    void afzeggen_kan_al_voor_de_dag_zelf_en_is_nooit_niet_komen(Uitkomst uitkomst) {
        var jongere = jongere(WIERDAM, "Milan Visser");
        assertThat(anke.stuur(milan, uitkomst(uitkomst)).status()).isEqualTo(303);
        assertThat(soorten(jongere)).doesNotContain("KWAM_NIET", "AFSPRAAK_ZONDER_UITKOMST");
        assertThat(anke.haal("/jongeren/" + jongere).tekst()).contains(uitkomst.label());
        anke.stuur(milan + "/heropenen", Velden.geen());
        assertThat(soorten(jongere)).contains("AFSPRAAK_ZONDER_UITKOMST");
    }

    @ParameterizedTest
    @EnumSource(names = {"WAS_ER", "KWAM_NIET", "ANDERS_CONTACT"})
    void wat_nog_moet_gebeuren_kan_niet_vooraf(Uitkomst uitkomst) {
        assertThat(anke.stuur(milan, uitkomst(uitkomst)).fouten()).containsOnlyKeys("uitkomst");
    }

    @Test
    void verzetten_maakt_het_nieuwe_gesprek_en_ongedaan_maken_haalt_het_weg() {
        var zonder = anke.stuur(sam, uitkomst(Uitkomst.VERZET));
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.fouten())
                .containsOnlyKeys("voorstel")
                .containsValue(Tekst.t("beletsel.gesprek.VERZET_ZONDER_MOMENT"));
        var met = uitkomst(Uitkomst.VERZET).met("voorstel", "2026-12-01T09:30").met("vorm", "KANTOOR");
        assertThat(anke.stuur(sam, met).status()).isEqualTo(303);
        assertThat(Rijen.in("gesprek.gesprek where fase = 'gesprek1' and vervallen_op is null and na = '"
                        + gesprekMetSam() + "'"))
                .as("the same conversation, at another moment")
                .isOne();
        assertThat(soorten(sam())).contains("AFSPRAAK_ZONDER_UITKOMST").doesNotContain("KWAM_NIET");
        anke.stuur(sam + "/heropenen", Velden.geen());
        assertThat(Rijen.in("gesprek.gesprek where vervallen_op is null and na = '" + gesprekMetSam() + "'"))
                .isZero();
    }

    @Test
    void wie_gisteren_niet_kwam_en_nu_zelf_afzegt_is_gehoord() {
        var noor = jongere(WIERDAM, "Noor Haddad");
        assertThat(soorten(noor)).contains("KWAM_NIET");
        anke.stuur(
                "/jongeren/" + noor + "/gesprekken",
                Velden.geen()
                        .met("id", "aaaaaaaa-0000-4000-8000-000000000001")
                        .met("datum", "2026-12-01")
                        .met("tijd", "10:00")
                        .met("vorm", "KANTOOR"));
        anke.stuur("/gesprekken/aaaaaaaa-0000-4000-8000-000000000001", uitkomst(Uitkomst.AFGEZEGD_JONGERE));
        assertThat(soorten(noor)).doesNotContain("KWAM_NIET");
        anke.stuur("/gesprekken/aaaaaaaa-0000-4000-8000-000000000001/heropenen", Velden.geen());
        anke.stuur("/gesprekken/aaaaaaaa-0000-4000-8000-000000000001", uitkomst(Uitkomst.AFGEZEGD_WIJ));
        assertThat(soorten(noor)).as("we called off: nobody heard from her").contains("KWAM_NIET");
    }

    @Test
    void van_een_gesloten_traject_staat_er_niets() {
        var bron = bronnen.stream()
                .filter(b -> b.soorten().contains("KWAM_NIET"))
                .findFirst()
                .orElseThrow();
        var noor = jongere(WIERDAM, "Noor Haddad");
        assertThat(inTransactie(WIERDAM, () -> bron.signalen(noor))).isNotEmpty();
        Rijen.eigenaar()
                .sql("update traject.traject set gesloten_op = '2026-11-24' where jongere = :noor")
                .param("noor", noor.waarde())
                .update();
        assertThat(inTransactie(WIERDAM, () -> bron.signalen(noor))).isEmpty();
    }

    @Test
    void zolang_zorg_leidt_of_een_eigen_ritme_geldt_is_contact_op_een_andere_dag_nodig() {
        anke.stuur(sam, uitkomst(Uitkomst.ANDERS_CONTACT));
        assertThat(contactVanaf(sam())).isEqualTo("2026-12-24");
        Rijen.eigenaar().sql("""
                        insert into traject.besluit (organisatie, id, traject, jongere, moment, methodeversie, keuze, route, overwegingen,
                                                     toelichting, wie, op, gemaakt_op, gemaakt_door)
                        select organisatie, gen_random_uuid(), id, jongere, 'B-04', methodeversie, 1, 'ZORG', '{}', '', 'SAMEN', '2026-11-24',
                               gemaakt_op, gemaakt_door
                          from traject.traject where jongere = :sam
                        """).param("sam", sam().waarde()).update();
        assertThat(contactVanaf(sam())).isEqualTo("2027-02-24");
        Rijen.eigenaar().sql("""
                        insert into traject.ritme (organisatie, id, traject, jongere, frequentie, redenen, overweging, aantal, eenheid, vanaf,
                                                   gemaakt_op, gemaakt_door)
                        select organisatie, gen_random_uuid(), id, jongere, 'HOOG', '{X}', '', 2, 'WEKEN', '2026-11-24', gemaakt_op, gemaakt_door
                          from traject.traject where jongere = :sam
                        """).param("sam", sam().waarde()).update();
        assertThat(contactVanaf(sam())).isEqualTo("2026-12-08");
    }

    private String contactVanaf(JongereId jongere) {
        return inTransactie(
                WIERDAM,
                () -> bronnen.stream()
                        .flatMap(bron -> bron.signalen(jongere).stream())
                        .filter(signaal -> signaal.soort().equals("CONTACT_VOLGENS_AFSPRAAK"))
                        .map(Signaal::vanaf)
                        .findFirst()
                        .orElseThrow()
                        .toString());
    }
}
