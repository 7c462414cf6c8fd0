package nl.routewijzer.gesprek.web;

import static nl.routewijzer.bericht.bijlage.BestandFixture.foto;
import static nl.routewijzer.bericht.bijlage.BestandFixture.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.bijlage.BestandFixture;
import nl.routewijzer.gedeeld.bestand.Weigering;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The places where one meets: written down once, read by every jongere who comes there. */
class TrefplekIT extends Huis {

    private static final String PAD = "/agenda/trefplekken";
    private static final Pattern BEELD = Pattern.compile("src=\"(/portaal/trefplekken/[0-9a-f-]+)\"");

    private final UUID id = UUID.randomUUID();
    private Bezoeker anke;
    private Bezoeker sam;

    @BeforeEach
    void beidenBinnen() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private static Map<String, String> velden(String naam) {
        return new HashMap<>(Map.of(
                "naam",
                naam,
                "adres",
                "Marktplein 3",
                "route",
                "Bus 4 stopt voor de deur. Meld je bij de balie.",
                "fototekst",
                "Een blauwe deur naast de bakker"));
    }

    private Antwoord bewaar(UUID welke, Map<String, String> velden, Meegestuurd... bestanden) {
        velden.put("id", welke.toString());
        return anke.stuurBestanden(PAD, velden, "foto", List.of(bestanden));
    }

    private void spreekAf(String plaats) {
        anke.stuur(
                "/jongeren/" + sam() + "/gesprekken",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("datum", "2026-12-07")
                        .met("tijd", "10:00")
                        .met("vorm", "ELDERS")
                        .met("plaats", plaats));
    }

    private Antwoord afspraak() {
        var gesprek = Rijen.eigenaar()
                .sql("select id::text from gesprek.gesprek where begin = '2026-12-07T09:00Z'")
                .query(String.class)
                .single();
        return sam.haal("/portaal/afspraken/" + gesprek);
    }

    @Test
    void een_keer_opgeschreven_en_de_jongere_leest_hoe_hij_er_komt() {
        assertThat(bewaar(id, velden("De Bieb"), new Meegestuurd("ingang.jpg", foto(400, 200)))
                        .naar())
                .isEqualTo(PAD);
        assertThat(anke.haal("/jongeren/" + sam() + "/gesprekken/nieuw").tekst())
                .contains("<option value=\"De Bieb\">");
        spreekAf("de bieb");
        var pagina = afspraak().tekst();
        assertThat(pagina)
                .contains("Marktplein 3", "Bus 4 stopt voor de deur.", "alt=\"Een blauwe deur naast de bakker\"");
        var beeld = BEELD.matcher(pagina);
        assertThat(beeld.find()).isTrue();
        var antwoord = sam.haal(beeld.group(1));
        assertThat(antwoord.kop("Content-Type")).isEqualTo("image/jpeg");
        assertThat(antwoord.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(antwoord.tekst()).doesNotContain(BestandFixture.PLEK);
    }

    @Test
    void in_de_demo_zijn_er_twee_en_een_groep_om_bij_te_komen() {
        assertThat(anke.haal(PAD).tekst()).contains("De bibliotheek", "Het buurthuis", Tekst.t("trefplek.metfoto"));
        assertThat(sam.haal("/portaal/afspraken/nieuw").tekst())
                .contains("Samen koken en praten over werk", "Het buurthuis", "nog 6 plekken");
        spreekAf("De bibliotheek");
        assertThat(afspraak().tekst()).contains("Dorpsplein 4", "alt=\"Een blauwe deur in een rode gevel");
    }

    @Test
    void de_foto_gaat_weg_de_woorden_blijven() {
        bewaar(id, velden("Bieb"), new Meegestuurd("ingang.jpg", foto(40, 20)));
        var zonder = velden("Bieb");
        zonder.put("fotoweg", "ja");
        zonder.put("versie", "1");
        anke.stuurBestanden(PAD + "/" + id, zonder, "foto", List.of());
        spreekAf("Bieb");
        assertThat(afspraak().tekst()).contains("Marktplein 3").doesNotContain("<img");
        assertThat(Rijen.in("gesprek.trefplekbeeld where trefplek = '" + id + "'"))
                .isZero();
    }

    /** Who types it at a new appointment means the place that bears the name now. */
    @Test
    void onder_een_andere_naam_vindt_wie_er_al_kwam_nog_de_weg() {
        bewaar(id, velden("Bieb"));
        spreekAf("bieb");
        wijzig("De Boekenkast");
        wijzig("Het Leeshuis");
        assertThat(afspraak().tekst()).contains("Marktplein 3", "Bus 4 stopt voor de deur.");
        var ander = velden("Bieb");
        ander.put("adres", "Havenkade 9");
        bewaar(UUID.randomUUID(), ander);
        assertThat(afspraak().tekst()).contains("Havenkade 9").doesNotContain("Marktplein 3");
    }

    @Test
    void alleen_wie_niet_weet_waar_leest_dat_hij_het_kan_vragen() {
        spreekAf("");
        assertThat(afspraak().tekst()).contains(Tekst.t("portaal.verwacht.ELDERS"), Tekst.t("portaal.verwacht.waar"));
        Rijen.eigenaar()
                .sql("update gesprek.gesprek set plaats = 'Bieb' where begin = '2026-12-07T09:00Z'")
                .update();
        assertThat(afspraak().tekst())
                .contains(Tekst.t("portaal.verwacht.ELDERS"))
                .doesNotContain(Tekst.t("portaal.verwacht.waar"));
    }

    private void wijzig(String naam) {
        var nu = velden(naam);
        nu.put("versie", anke.haal(PAD + "/" + id).waarde("versie"));
        assertThat(anke.stuurBestanden(PAD + "/" + id, nu, "foto", List.of()).status())
                .isEqualTo(303);
    }

    @Test
    void twee_die_dezelfde_plek_wijzigen_verliezen_geen_van_beiden_iets() {
        bewaar(id, velden("Bieb"));
        wijzig("De Boekenkast");
        var mijn = velden("Bieb");
        mijn.put("versie", "1");
        mijn.put("route", "Bus 5 stopt om de hoek.");
        var botst =
                anke.stuurBestanden(PAD + "/" + id, mijn, "foto", List.of(new Meegestuurd("ingang.jpg", foto(40, 20))));
        assertThat(botst.status()).isEqualTo(422);
        assertThat(botst.foutBij("naam")).contains(Tekst.t("formulier.intussen"));
        assertThat(botst.foutBij("foto")).contains(Tekst.t("formulier.bestand.opnieuw"));
        assertThat(botst.tekst())
                .contains(Tekst.t("formulier.staatnu"), "De Boekenkast", "Bus 4 stopt voor de deur.")
                .contains("Bus 5 stopt om de hoek.");
        assertThat(Rijen.in("gesprek.trefplekbeeld where trefplek = '" + id + "'"))
                .isZero();
        mijn.put("versie", botst.waarde("versie"));
        for (var keer : List.of("eens", "nog eens")) {
            assertThat(anke.stuurBestanden(PAD + "/" + id, mijn, "foto", List.of())
                            .status())
                    .as(keer)
                    .isEqualTo(303);
        }
        assertThat(anke.haal(PAD + "/" + id).tekst()).contains("Bus 5 stopt om de hoek.", "value=\"Bieb\"");
    }

    @Test
    void wat_niet_kan_krijgt_een_zin_bij_het_veld_en_niets_is_half_bewaard() {
        bewaar(id, velden("Bieb"));
        assertThat(bewaar(UUID.randomUUID(), velden("bieb")).tekst()).contains(Tekst.t("trefplek.fout.naam"));
        assertThat(bewaar(UUID.randomUUID(), velden("")).status()).isEqualTo(422);
        assertThat(bewaar(UUID.randomUUID(), velden("Park"), new Meegestuurd("plan.jpg", pdf()))
                        .tekst())
                .contains(Weigering.GEEN_BEELD.zin());
        var zonderTekst = velden("Park");
        zonderTekst.put("fototekst", "");
        assertThat(bewaar(UUID.randomUUID(), zonderTekst, new Meegestuurd("a.jpg", foto(40, 20)))
                        .tekst())
                .contains(Tekst.t("trefplek.fout.fototekst"));
        assertThat(Rijen.in("gesprek.trefplek where naam in ('Bieb', 'bieb', 'Park', '')"))
                .isOne();
    }

    @Test
    void bij_beeldbellen_staat_de_link_van_het_huis() {
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        assertThat(tineke.stuur(
                                "/beheer/instellingen/BEELDBEL-LINK",
                                Velden.geen().met("waarde", "javascript:alert(1)"))
                        .status())
                .isEqualTo(422);
        tineke.stuur(
                "/beheer/instellingen/BEELDBEL-LINK",
                Velden.geen().met("waarde", "https://beeldbellen.example/wierdam"));
        spreekAf("Bieb");
        assertThat(afspraak().tekst()).doesNotContain("beeldbellen.example");
        Rijen.eigenaar()
                .sql("update gesprek.gesprek set vorm = 'BEELDBELLEN' where begin = '2026-12-07T09:00Z'")
                .update();
        assertThat(afspraak().tekst()).contains("href=\"https://beeldbellen.example/wierdam\"");
    }

    @Test
    void weggehaald_en_weer_terug() {
        bewaar(id, velden("Bieb"));
        anke.stuur(PAD + "/" + id + "/weg", Velden.geen());
        spreekAf("Bieb");
        assertThat(afspraak().tekst()).contains("Bieb").doesNotContain("Marktplein 3");
        anke.stuur(PAD + "/" + id + "/herstel", Velden.geen());
        assertThat(afspraak().tekst()).contains("Marktplein 3");
    }

    @Test
    void van_een_ander_huis_bestaat_hij_niet() {
        bewaar(id, velden("Bieb"), new Meegestuurd("a.jpg", foto(40, 20)));
        var beeld = Rijen.eigenaar()
                .sql("select id::text from gesprek.trefplekbeeld where trefplek = '" + id + "'")
                .query(String.class)
                .single();
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(PAD + "/" + id).status()).isEqualTo(404);
        assertThat(sietske.stuurBestanden(PAD + "/" + id, velden("Bieb"), "foto", List.of())
                        .status())
                .isEqualTo(404);
        assertThat(sietske.haal(PAD + "/beeld/" + beeld).status()).isEqualTo(404);
        assertThat(sietske.stuur(PAD + "/" + id + "/weg", Velden.geen()).status())
                .isEqualTo(404);
        var femke = Bezoeker.jongere(poort, WADDENKRING, jongere(WADDENKRING, "Femke Hiemstra"));
        assertThat(femke.haal("/portaal/trefplekken/" + beeld).status()).isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Roos").haal(PAD).status()).isEqualTo(404);
    }
}
