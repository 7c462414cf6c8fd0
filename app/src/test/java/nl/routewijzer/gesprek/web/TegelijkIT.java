package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people in one conversation, one that moves while it is open, a jongere who goes to a colleague: nothing typed is lost. */
class TegelijkIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);
    private Bezoeker peter = Bezoeker.onbekend(0);

    /** Peter covers for Anke this week. */
    @BeforeEach
    void peterVervangtAnke() {
        Rijen.eigenaar()
                .sql("""
                        insert into toegang.relatie (organisatie, gebruiker, jongere, soort, periode)
                        values (:organisatie, :peter, :sam, 'VERVANGER', daterange('2026-11-23', '2026-11-30'))
                        """)
                .param("organisatie", organisatie(WIERDAM).waarde())
                .param("peter", collega(WIERDAM, "Peter").waarde())
                .param("sam", sam().waarde())
                .update();
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
    }

    private static String gesprek() {
        return "/gesprekken/" + gesprekMetSam();
    }

    private static Velden typt(int nummer, String samen) {
        return Velden.geen().met("volgnummer", String.valueOf(nummer)).met("samen", samen);
    }

    private static Velden afronden(String samen) {
        return typt(9, samen).met("uitkomst", "WAS_ER");
    }

    private static String samen() {
        return Rijen.eigenaar()
                .sql("select samen from gesprek.gesprek where id = :id")
                .param("id", gesprekMetSam().waarde())
                .query(String.class)
                .single();
    }

    @Test
    void wie_als_tweede_afrondt_leest_wat_er_staat_en_houdt_zijn_tekst() {
        anke.stuur(gesprek() + "/concept", typt(1, "van Anke"));
        peter.stuur(gesprek(), afronden("van Peter"));
        var antwoord = anke.stuur(gesprek(), afronden("van Anke, af"));
        assertThat(anke.volg(antwoord.naar()).tekst())
                .contains("van Peter", "van Anke, af", Tekst.t("gesprek.alafgerond"), Tekst.t("verbeteren.neemover"));
        assertThat(samen()).isEqualTo("van Peter");
    }

    @Test
    void wie_doortypt_na_het_afronden_door_een_ander_houdt_zijn_laatste_zin() {
        peter.stuur(gesprek(), afronden("van Peter"));
        assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", typt(2, "laatste zin van Anke"))
                        .status())
                .isEqualTo(409);
        assertThat(anke.haal(gesprek()).tekst()).contains("laatste zin van Anke");
        assertThat(anke.haal("/vandaag").tekst()).contains("Verder waar je was");
    }

    @Test
    void twee_keer_sturen_is_gewoon_afgerond() {
        anke.stuur(gesprek(), afronden("van Anke"));
        assertThat(anke.stuur(gesprek(), afronden("van Anke")).naar()).isEqualTo("/vandaag");
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }

    @Test
    void verplaatst_terwijl_het_open_staat() {
        anke.stuur(gesprek() + "/concept", typt(1, "van Anke"));
        peter.stuur(
                gesprek() + "/verplaatsen",
                Velden.geen().met("datum", "2026-11-27").met("tijd", "11:00").met("vorm", "KANTOOR"));
        var antwoord = anke.stuur(gesprek(), afronden("van Anke, af"));
        assertThat(anke.volg(antwoord.naar()).tekst()).contains("van Anke, af", "vr 27 november 11:00");
    }

    @Test
    void overgedragen_terwijl_het_open_staat_bewaart_niets_meer_en_zegt_dat() {
        anke.stuur(gesprek() + "/concept", typt(1, "van Anke"));
        Rijen.eigenaar()
                .sql("update toegang.relatie set vervallen_op = now() where jongere = :sam and gebruiker = :anke")
                .param("sam", sam().waarde())
                .param("anke", anke().gebruiker().waarde())
                .update();
        assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", typt(2, "te laat"))
                        .status())
                .isEqualTo(404);
        assertThat(anke.stuur(gesprek(), afronden("te laat")).status()).isEqualTo(404);
        assertThat(samen()).isEmpty();
        assertThat(peter.haal(gesprek()).tekst()).doesNotContain("te laat", "van Anke");
    }
}
