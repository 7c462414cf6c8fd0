package nl.routewijzer.gesprek.rooster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A group with places: a consulent opens it, his jongeren come by themselves, and nobody sees who else does. */
class GroepskeuzesIT extends Huis {

    private static final String KIES = "/portaal/afspraken/nieuw";
    private static final Pattern KNOP = Pattern.compile(
            "name=\"id\" value=\"([0-9a-f-]+)\"><input type=\"hidden\" name=\"groep\" value=\"([0-9a-f-]+)\"");

    private final UUID groep = UUID.randomUUID();
    private Bezoeker anke;
    private Bezoeker sam;
    private Bezoeker noor;

    @Autowired
    private Groepskeuzes groepskeuzes;

    @BeforeEach
    void allenBinnen() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
        noor = Bezoeker.jongere(poort, WIERDAM, jongere(WIERDAM, "Noor Haddad"));
        Rijen.eigenaar()
                .sql("update gesprek.openstelling set gesloten_op = gemaakt_op")
                .update();
    }

    private String pad() {
        return "/groepen/" + groep;
    }

    private Antwoord open(String plaatsen, JongereId... wie) {
        return anke.stuur(
                "/groepen",
                Velden.geen()
                        .met("id", groep.toString())
                        .met("onderwerp", "Samen cv maken")
                        .met("datum", "2026-12-03")
                        .met("tijd", "14:00")
                        .met("vorm", "ELDERS")
                        .met("plaats", "bibliotheek")
                        .met("plaatsen", plaatsen)
                        .met("jongeren", Stream.of(wie).map(JongereId::toString).toArray(String[]::new)));
    }

    private static Velden knop(Antwoord pagina) {
        var knop = KNOP.matcher(pagina.tekst());
        assertThat(knop.find()).isTrue();
        return Velden.geen().met("id", knop.group(1)).met("groep", knop.group(2));
    }

    private static Antwoord doeMee(Bezoeker wie) {
        return wie.stuur(KIES + "/samen", knop(wie.haal(KIES)));
    }

    private long bezet() {
        return Rijen.in("gesprek.gesprek where groep = '" + groep + "' and uitkomst is null and vervallen_op is null");
    }

    @Test
    void zonder_iemand_staat_hij_in_de_agenda_en_neemt_hij_de_tijd_van_anke() {
        anke.volg(open("2").naar());
        assertThat(anke.haal(pad()).tekst())
                .contains("Samen cv maken", "do 3 december 14:00", Tekst.t("groep.nogniemand"))
                .contains(Tekst.t("groep.plaatsen.nu", 0, 2));
        assertThat(anke.haal("/agenda?dag=2026-12-03").tekst()).contains(pad(), "nog niemand, 2 plekken");
        var bezetteTijd = Rijen.in("gesprek.zicht_openstelling where bezet = 0");
        assertThat(bezetteTijd).isOne();
    }

    @Test
    void wie_meedoet_heeft_een_eigen_afspraak_en_ziet_de_ander_niet() {
        open("2");
        assertThat(sam.haal(KIES).tekst()).contains("Samen cv maken", "bibliotheek", "nog 2 plekken");
        var naar = doeMee(sam).naar();
        assertThat(sam.haal(naar).tekst())
                .contains(Tekst.t("kies.klaar.titel"), "Samen cv maken", Tekst.t("kies.terug"));
        assertThat(sam.haal(KIES).tekst()).doesNotContain(Tekst.t("kies.samen.doemee"));
        assertThat(noor.haal(KIES).tekst()).contains("nog 1 plek").doesNotContain("Sam de Boer");
        doeMee(noor);
        assertThat(anke.haal(pad()).tekst()).contains("Sam de Boer", "Noor Haddad", Tekst.t("groep.plaatsen.nu", 2, 2));
        assertThat(anke.haal("/agenda?dag=2026-12-03").tekst())
                .contains("2 jongeren")
                .doesNotContain("nog niemand");
    }

    @Test
    void de_laatste_plek_is_weg_een_zin_en_wat_er_nog_kan() {
        open("1");
        var knop = knop(sam.haal(KIES));
        doeMee(noor);
        var teLaat = sam.stuur(KIES + "/samen", knop);
        assertThat(teLaat.status()).isEqualTo(422);
        assertThat(teLaat.tekst()).contains(Tekst.t("kies.fout.VOL"), "name=\"moment\"");
        assertThat(bezet()).isOne();
    }

    @Test
    void toch_niet_en_afzeggen_maken_de_plek_weer_vrij() {
        open("1");
        var knop = knop(sam.haal(KIES));
        var eerst = sam.stuur(KIES + "/samen", knop).naar();
        assertThat(sam.stuur(eerst + "/terug", Velden.geen()).status()).isEqualTo(303);
        assertThat(bezet()).isZero();
        assertThat(sam.stuur(KIES + "/samen", knop).tekst())
                .as("a button is used once")
                .contains(Tekst.t("kies.fout.OPNIEUW"));
        var opnieuw = doeMee(sam).naar();
        sam.stuur(opnieuw + "/afzeggen", Velden.geen());
        var vanNoor = doeMee(noor).naar();
        sam.stuur(opnieuw + "/toch", Velden.geen());
        assertThat(bezet()).as("the place went to Noor").isOne();
        noor.stuur(vanNoor + "/afzeggen", Velden.geen());
        sam.stuur(opnieuw + "/toch", Velden.geen());
        assertThat(sam.haal(opnieuw).tekst()).contains(Tekst.t("kies.luktniet"));
        assertThat(bezet()).isOne();
    }

    @Test
    void gesloten_afgezegd_en_dat_weer_ongedaan() {
        open("3");
        var knop = knop(noor.haal(KIES));
        doeMee(sam);
        anke.stuur(pad() + "/sluiten", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).doesNotContain(Tekst.t("kies.samen.doemee"));
        assertThat(noor.stuur(KIES + "/samen", knop).tekst()).contains(Tekst.t("kies.fout.BESTAAT_NIET"));
        anke.stuur(pad() + "/openstellen", Velden.geen().met("plaatsen", "4"));
        assertThat(noor.haal(KIES).tekst()).contains("nog 3 plekken");
        anke.stuur(pad() + "/afzeggen", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).doesNotContain(Tekst.t("kies.samen.doemee"));
        assertThat(bezet()).isZero();
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(bezet()).isOne();
        assertThat(noor.haal(KIES).tekst()).contains("nog 3 plekken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/afzeggen", "/verplaatsen"})
    void wat_met_opzet_gesloten_was_blijft_dicht_als_iets_anders_ongedaan_gaat(String daad) {
        open("3");
        doeMee(sam);
        anke.stuur(pad() + "/sluiten", Velden.geen());
        anke.stuur(
                pad() + daad,
                Velden.geen().met("datum", "2026-12-04").met("tijd", "11:00").met("vorm", "KANTOOR"));
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(anke.haal(pad()).tekst()).contains("do 3 december 14:00", "Sam de Boer");
        assertThat(bezet()).isOne();
        assertThat(noor.haal(KIES).tekst()).doesNotContain("Samen cv maken");
    }

    @Test
    void ook_zonder_iemand_en_ook_als_er_na_het_afzeggen_is_gesloten() {
        open("3");
        anke.stuur(pad() + "/sluiten", Velden.geen());
        anke.stuur(pad() + "/afzeggen", Velden.geen());
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).doesNotContain("Samen cv maken");
        anke.stuur(pad() + "/openstellen", Velden.geen().met("plaatsen", "3"));
        anke.stuur(pad() + "/afzeggen", Velden.geen());
        anke.stuur(pad() + "/openstellen", Velden.geen().met("plaatsen", "4"));
        anke.stuur(pad() + "/sluiten", Velden.geen());
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).doesNotContain("Samen cv maken");
    }

    @Test
    void wat_is_afgezegd_gaat_weer_open_ook_als_de_enige_die_kwam_zelf_al_afzegde() {
        open("3");
        var naar = doeMee(sam).naar();
        sam.stuur(naar + "/afzeggen", Velden.geen());
        anke.stuur(pad() + "/afzeggen", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).doesNotContain("Samen cv maken");
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).contains("Samen cv maken", "nog 3 plekken");
        assertThat(bezet()).as("what he said himself stays").isZero();
    }

    @Test
    void verplaatsen_neemt_wie_zich_nog_meldt_mee() {
        open("2");
        anke.stuur(
                pad() + "/verplaatsen",
                Velden.geen()
                        .met("datum", "2026-12-04")
                        .met("tijd", "11:00")
                        .met("vorm", "KANTOOR")
                        .met("plaats", "kamer 3"));
        assertThat(sam.haal(KIES).tekst()).contains("vr 4 december 11:00", "kamer 3");
    }

    private void verplaats(Bezoeker wie) {
        wie.stuur(
                pad() + "/verplaatsen",
                Velden.geen().met("datum", "2026-12-04").met("tijd", "11:00").met("vorm", "KANTOOR"));
    }

    @Test
    void verplaatst_en_ongedaan_staat_hij_weer_waar_hij_stond() {
        open("3");
        doeMee(sam);
        verplaats(anke);
        assertThat(noor.haal(KIES).tekst()).contains("vr 4 december 11:00");
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(noor.haal(KIES).tekst()).contains("do 3 december 14:00").doesNotContain("vr 4 december 11:00");
        assertThat(anke.haal(pad()).tekst()).contains("do 3 december 14:00");
    }

    @Test
    void wie_hem_niet_maakte_opent_sluit_en_verplaatst_hem_niet_voor_wie_nog_komt() {
        open("3");
        doeMee(sam);
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(marijke.haal(pad()).tekst()).doesNotContain(Tekst.t("groep.plaatsen.wijzig"));
        for (var daad : List.of("/openstellen", "/sluiten")) {
            assertThat(marijke.stuur(pad() + daad, Velden.geen().met("plaatsen", "9"))
                            .status())
                    .as(daad)
                    .isEqualTo(404);
        }
        verplaats(marijke);
        assertThat(noor.haal(KIES).tekst()).contains("do 3 december 14:00", "nog 2 plekken");
    }

    @Test
    void wie_afzegde_en_belt_kan_er_weer_bij_en_is_er_een() {
        open("3");
        var naar = doeMee(sam).naar();
        sam.stuur(naar + "/afzeggen", Velden.geen());
        assertThat(anke.haal(pad()).tekst()).contains("<option value=\"" + sam() + "\">");
        anke.stuur(pad() + "/erbij", Velden.geen().met("jongere", sam().toString()));
        assertThat(bezet()).isOne();
        assertThat(anke.haal(pad()).tekst()).contains("<span class=\"rw-aantal\">1</span>");
        assertThat(anke.haal("/agenda?dag=2026-12-03").tekst()).contains("1 jongere");
    }

    @Test
    void begonnen_is_niemand_er_zelf_meer_bij() {
        open("3");
        Rijen.eigenaar()
                .sql("update gesprek.openstelling set begin = '2026-11-24T07:00Z'")
                .update();
        assertThat(sam.haal(KIES).tekst()).doesNotContain(Tekst.t("kies.samen.doemee"));
        assertThat(anke.haal(pad()).tekst()).doesNotContain(Tekst.t("groep.sluit"), Tekst.t("groep.stelopen"));
    }

    @Test
    void een_groep_van_een_ander_bestaat_niet() {
        open("2");
        var knop = knop(sam.haal(KIES));
        var kind = Bezoeker.jongere(poort, WADDENKRING, jongere(WADDENKRING, "Femke Hiemstra"));
        assertThat(kind.haal(KIES).tekst()).doesNotContain("Samen cv maken");
        assertThat(kind.stuur(KIES + "/samen", knop).status()).isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske").haal(pad()).status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal(pad()).status())
                .isEqualTo(404);
        assertThat(bezet()).isZero();
    }

    @Test
    void een_getal_dat_niet_kan_krijgt_een_zin_bij_het_veld() {
        assertThat(open("41").tekst()).contains(Tekst.t("groep.fout.plaatsen", 40));
        assertThat(open("").tekst()).contains(Tekst.t("groep.fout.aantal", 40));
        assertThat(open("1", sam(), jongere(WIERDAM, "Noor Haddad")).tekst()).contains(Tekst.t("groep.fout.tevol", 2));
        assertThat(Rijen.in("gesprek.groep where id = '" + groep + "'")).isZero();
    }

    @Test
    void van_velen_tegelijk_krijgen_er_precies_zoveel_een_plek_als_er_zijn() throws Exception {
        open("2");
        var mijn = Rijen.eigenaar()
                .sql("""
                        select r.jongere from toegang.relatie r
                          join traject.zicht_traject t on t.jongere = r.jongere
                         where r.gebruiker = :anke and r.soort = 'VASTE_CONSULENT' and upper_inf(r.periode) limit 8
                        """)
                .param("anke", anke().gebruiker().waarde())
                .query(UUID.class)
                .list();
        assertThat(mijn).hasSizeGreaterThan(2);
        var samen = new CyclicBarrier(mijn.size());
        var uitslagen = new ArrayList<Future<Keuze>>();
        try (var draden = Executors.newFixedThreadPool(mijn.size())) {
            mijn.forEach(wie -> uitslagen.add(draden.submit(() -> {
                samen.await();
                return als(
                        anke(),
                        () -> groepskeuzes.doeMee(new GesprekId(UUID.randomUUID()), groep, in(new JongereId(wie))));
            })));
        }
        var gekozen = new ArrayList<Keuze>();
        for (var uitslag : uitslagen) {
            gekozen.add(uitslag.get());
        }
        assertThat(gekozen).filteredOn(Keuze.Gekozen.class::isInstance).hasSize(2);
        assertThat(gekozen)
                .filteredOn(Keuze.Geweigerd.class::isInstance)
                .hasSize(mijn.size() - 2)
                .allSatisfy(nee -> assertThat(((Keuze.Geweigerd) nee).reden()).isEqualTo(Keuze.Reden.VOL));
        assertThat(bezet()).isEqualTo(2);
    }

    private static IngelogdeJongere in(JongereId wie) {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DEMO);
    }

    @Test
    void de_naam_van_een_ander_staat_op_geen_bladzijde_van_een_jongere() {
        open("4", jongere(WIERDAM, "Noor Haddad"));
        var naar = doeMee(sam).naar();
        for (var pagina : List.of(KIES, naar, "/portaal", "/portaal/afspraken")) {
            assertThat(sam.haal(pagina).tekst()).as(pagina).doesNotContain("Haddad");
        }
    }
}
