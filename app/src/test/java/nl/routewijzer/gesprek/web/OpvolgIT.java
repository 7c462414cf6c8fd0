package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.GesprekGebeurtenis.OpvolgingGewijzigd;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.Netwerk;
import nl.routewijzer.privacy.RechtenVanJongere;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam did not come this morning: what follows is asked, chosen, taken back and closed by people. */
class OpvolgIT extends Huis {

    private final String gesprek = "/gesprekken/" + gesprekMetSam();
    private final String pad = gesprek + "/opvolgen";
    private Bezoeker anke = Bezoeker.onbekend(0);

    @Autowired
    private List<Gebeurtenisbron> bronnen;

    @Autowired
    private Netwerk netwerk;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private RechtenVanJongere rechten;

    @BeforeEach
    void samKwamNiet() {
        klok.verder(Duration.ofHours(1));
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        anke.stuur(gesprek, Velden.geen().met("uitkomst", "KWAM_NIET"));
    }

    private static Velden reden(String reden) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("reden", reden)
                .met("woorden", "")
                .met("dag", "2026-11-24");
    }

    private static Velden stap(UUID id, String stap, String gezien) {
        return Velden.geen().met("id", id.toString()).met("gezien", gezien).met("stap", stap);
    }

    private static Velden niets(UUID id) {
        return Velden.geen()
                .met("id", id.toString())
                .met("gezien", "")
                .met("waarom", "Nog een brief geeft paniek")
                .met("opnieuw", "2026-12-08");
    }

    private static Velden wijkteam(UUID id) {
        return Velden.geen()
                .met("id", id.toString())
                .met("gezien", "")
                .met("naar", "Wijkteam Noord")
                .met("deel", "TELEFOON")
                .met("grond", "TAAK")
                .met("taak", "Wij zijn verantwoordelijk voor de begeleiding")
                .met("verteldhoe", "BRIEF")
                .met("verteldop", "2026-11-24")
                .met("opnieuw", "2026-12-01");
    }

    private Antwoord probeer(String kanaal, String bereikt) {
        return anke.stuur(
                "/jongeren/" + sam() + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", kanaal)
                        .met("bereikt", bereikt)
                        .met("regel", "")
                        .met("weer", ""));
    }

    private static int daden(String waar) {
        return Rijen.in(
                "gesprek.opvolging where gesprek = '" + gesprekMetSam() + "' and vervallen_op is null and " + waar);
    }

    private boolean signaalStaatEr() {
        return Rijen.in("werklijst.signaal where jongere = '" + sam() + "' and soort = 'KWAM_NIET' and vanaf <= '"
                        + Tijd.dag(klok.instant()) + "'")
                == 1;
    }

    @Test
    void na_kwam_niet_wijst_de_mededeling_de_weg_en_het_signaal_en_de_pagina_van_het_gesprek_ook() {
        assertThat(anke.haal("/vandaag").tekst())
                .contains("href=\"" + pad + "\"")
                .contains("Ongedaan maken");
        assertThat(anke.haal("/vandaag").tekst())
                .as("the notice is gone, the signal is not")
                .contains("href=\"" + pad + "\"")
                .contains("Zoek zelf contact, liefst vandaag: app of bel.");
        assertThat(anke.haal(gesprek).tekst()).contains("href=\"" + pad + "\"");
        assertThat(anke.haal(pad).status()).isEqualTo(200);
    }

    @Test
    void wie_er_wel_was_heeft_niets_om_op_te_volgen() {
        anke.stuur(gesprek + "/heropenen", Velden.geen());
        assertThat(anke.haal(pad).status()).isEqualTo(404);
        anke.stuur(gesprek, Velden.geen().met("uitkomst", "WAS_ER"));
        assertThat(anke.haal(pad).status()).isEqualTo(404);
        assertThat(anke.haal(gesprek).tekst()).doesNotContain("href=\"" + pad + "\"");
    }

    @Test
    void het_voorstel_gaat_met_de_pogingen_mee_en_houdt_op_bij_contact() {
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> App of bel.");
        probeer("BELLEN", "NEE");
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> Stuur een mail.");
        probeer("MAIL", "NEE");
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> Probeer een andere weg.");
        probeer("BRIEF", "NEE");
        assertThat(anke.haal(pad).tekst()).contains("Voorstel:</b> Vraag het wijkteam mee te kijken.");
        assertThat(anke.haal("/vandaag").tekst())
                .contains("Er is 3 keer geprobeerd contact te krijgen. Voorstel: vraag het wijkteam mee te kijken.");
        probeer("LANGS", "JA");
        assertThat(anke.haal(pad).tekst()).contains("Er is weer contact").doesNotContain("Voorstel:</b>");
        assertThat(signaalStaatEr()).isFalse();
    }

    @Test
    void een_gekozen_stap_bewaart_ook_wat_het_voorstel_was() {
        var id = UUID.randomUUID();
        var antwoorden = anke.stuurTegelijk(pad + "/stap", stap(id, "ANDERE_WEG", ""), 3);
        assertThat(antwoorden)
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam() + "/contact"));
        assertThat(daden("soort = 'ANDERE_WEG' and voorgesteld = 'APPEN_OF_BELLEN' and methodeversie <> ''"))
                .isOne();
        assertThat(anke.haal(pad).tekst()).contains("Het voorstel was: App of bel.");
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("true")).isZero();
        assertThat(anke.stuur(pad + "/stap", stap(id, "ANDERE_WEG", "")).fouten())
                .as("taken back stays taken back")
                .containsEntry("stap", Tekst.t("beletsel.opvolg." + Opvolgbeletsel.AL_VERSTUURD));
    }

    @Test
    void twee_mensen_tegelijk_en_een_van_beiden_hoort_dat_er_al_iets_is_gekozen() {
        var antwoorden = anke.stuurTegelijk(
                pad + "/stap",
                List.of(stap(UUID.randomUUID(), "MAILEN", ""), stap(UUID.randomUUID(), "APPEN_OF_BELLEN", "")));
        assertThat(antwoorden).extracting(Antwoord::status).containsExactlyInAnyOrder(303, 422);
        assertThat(antwoorden.stream()
                        .filter(antwoord -> antwoord.status() == 422)
                        .findFirst()
                        .orElseThrow()
                        .fouten())
                .containsOnlyKeys("stap")
                .containsValue(Tekst.t("beletsel.opvolg." + Opvolgbeletsel.INTUSSEN_VERANDERD));
        assertThat(daden("true")).isOne();
    }

    @Test
    void de_reden_wordt_bewaard_met_de_dag_en_wie_het_vroeg_en_kan_terug() {
        var eerst = reden("NOG_NIET_BEKEND");
        anke.stuur(pad + "/reden", eerst);
        var id = UUID.randomUUID();
        var later = reden("TE_SPANNEND")
                .zonder("id")
                .met("id", id.toString())
                .zonder("woorden")
                .met("woorden", "kende niemand");
        anke.stuurTegelijk(pad + "/reden", later, 3);
        assertThat(daden("reden = 'TE_SPANNEND' and woorden = 'kende niemand' and dag = '2026-11-24'"))
                .isOne();
        assertThat(anke.haal(pad).tekst())
                .contains("kende niemand", "Anke Dijkstra")
                .contains("Voorstel:</b> Probeer een andere weg.");
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("true")).as("the earlier answer holds again").isOne();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"reden, ''", "reden, LUI", "dag, ''", "dag, 2026-11-25", "dag, 2026-11-23", "dag, straks"})
    void een_fout_in_de_reden_staat_bij_het_veld(String veld, String waarde) {
        var antwoord = anke.stuur(pad + "/reden", reden("VERGETEN").zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(daden("true")).isZero();
    }

    @Test
    void bewust_niets_sturen_is_een_daad_met_twee_codes_en_stil_tot_die_dag() {
        var id = UUID.randomUUID();
        assertThat(anke.stuurTegelijk(pad + "/niets", niets(id), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(pad));
        assertThat(daden("soort = 'NIETS_STUREN' and codes = array['3', '9'] and opnieuw_op = '2026-12-08'"))
                .isOne();
        assertThat(signaalStaatEr()).isFalse();
        assertThat(anke.haal(pad).tekst())
                .contains("Nog een brief geeft paniek")
                .contains("Ruimte voor tweede kans en time-out, Stress-sensitieve benadering");
        klok.dagenVerder(13);
        assertThat(signaalStaatEr()).isFalse();
        klok.dagenVerder(1);
        assertThat(signaalStaatEr()).isTrue();
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("true")).as("too late").isOne();
    }

    @Test
    void wat_binnen_tien_minuten_wordt_teruggenomen_maakt_het_signaal_weer_wakker() {
        var id = UUID.randomUUID();
        anke.stuur(pad + "/niets", niets(id));
        Bezoeker.ingelogd(poort, WIERDAM, "Marijke").stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(signaalStaatEr()).as("only who wrote it").isFalse();
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(signaalStaatEr()).isTrue();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"waarom, ''", "opnieuw, ''", "opnieuw, 2026-11-24", "opnieuw, 2027-05-25", "opnieuw, ooit"})
    void een_fout_bij_niets_sturen_staat_bij_het_veld(String veld, String waarde) {
        var antwoord =
                anke.stuur(pad + "/niets", niets(UUID.randomUUID()).zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(daden("true")).isZero();
    }

    @Test
    void het_wijkteam_kan_pas_als_de_reden_is_gevraagd_en_geen_antwoord_is_genoeg() {
        assertThat(anke.haal(pad + "/wijkteam").tekst())
                .contains("Vraag eerst waarom het niet lukte")
                .doesNotContain("name=\"naar\"");
        assertThat(anke.stuur(pad + "/wijkteam", wijkteam(UUID.randomUUID())).fouten())
                .containsOnlyKeys("reden");
        assertThat(Rijen.in("gesprek.wijkteam")).isZero();
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        assertThat(anke.haal(pad + "/wijkteam").tekst()).contains("name=\"naar\"");
        assertThat(anke.stuur(pad + "/wijkteam", wijkteam(UUID.randomUUID())).status())
                .isEqualTo(303);
    }

    @Test
    void het_wijkteam_krijgt_het_minste_en_antwoordt() {
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        var id = UUID.randomUUID();
        var vraag = pad + "/wijkteam/" + id;
        assertThat(anke.stuurTegelijk(pad + "/wijkteam", wijkteam(id), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(vraag));
        assertThat(Rijen.in("gesprek.wijkteam where gedeeld = array['NAAM', 'CONTACT_KWIJT', 'TELEFOON']"))
                .isOne();
        assertThat(signaalStaatEr()).as("rests until the day to ask").isFalse();
        var tekst = anke.haal(vraag).tekst();
        assertThat(tekst)
                .contains("Sam de Boer", "di 24 november", "Telefoon: 06", "Anke Dijkstra")
                .doesNotContain("Mail:");
        assertThat(anke.haal(pad).tekst()).contains("Naar de vraag aan het wijkteam");
        assertThat(anke.stuur(
                                pad + "/wijkteam",
                                wijkteam(UUID.randomUUID()).zonder("gezien").met("gezien", id.toString()))
                        .fouten())
                .containsEntry("stap", Tekst.t("beletsel.opvolg." + Opvolgbeletsel.WIJKTEAM_KIJKT_AL));

        assertThat(anke.stuur(vraag, Velden.geen().met("afloop", "")).fouten()).containsOnlyKeys("afloop");
        assertThat(anke.stuur(vraag, Velden.geen().met("afloop", "Is bij zijn oma, wil volgende week bellen"))
                        .naar())
                .isEqualTo(pad);
        assertThat(signaalStaatEr()).as("somebody has to go on").isTrue();
        assertThat(anke.haal(vraag).tekst()).contains("Is bij zijn oma").doesNotContain("Tekst om te kopi");
        anke.stuur(vraag, Velden.geen().met("afloop", "iets anders"));
        assertThat(Rijen.in("gesprek.wijkteam where afloop = 'iets anders'")).isZero();
        anke.stuur(pad + "/" + id + "/terug", Velden.geen());
        assertThat(daden("soort = 'WIJKTEAM'"))
                .as("answered: not taken back any more")
                .isOne();
        anke.stuur(vraag + "/heropenen", Velden.geen());
        assertThat(anke.haal(vraag).tekstvak("afloop")).startsWith("Is bij zijn oma");
        assertThat(inTransactie(
                        WIERDAM,
                        () -> bronnen.stream()
                                .flatMap(Gebeurtenisbron::gebeurtenissen)
                                .filter(OpvolgingGewijzigd.class::isInstance)
                                .filter(gebeurtenis -> gebeurtenis.jongere().equals(sam()))
                                .map(gebeurtenis -> ((OpvolgingGewijzigd) gebeurtenis).wat())
                                .toList()))
                .containsExactly(
                        OpvolgingGewijzigd.Wat.REDEN_GEVRAAGD,
                        OpvolgingGewijzigd.Wat.GEKOZEN,
                        OpvolgingGewijzigd.Wat.HEROPEND);
    }

    @Test
    void een_toestemming_van_een_ander_of_die_niet_meer_geldt_is_geen_grond() {
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        var vreemd = wijkteam(UUID.randomUUID())
                .zonder("grond")
                .met("grond", Demowereld.uuid(jelle() + "/toestemming").toString());
        assertThat(anke.stuur(pad + "/wijkteam", vreemd).fouten()).containsOnlyKeys("grond");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "naar, ''",
        "grond, ''",
        "grond, ZOMAAR",
        "taak, ''",
        "verteldhoe, ''",
        "verteldop, 2026-11-25",
        "verteldop, ''",
        "opnieuw, 2026-11-24",
        "opnieuw, ''"
    })
    void een_fout_in_de_vraag_staat_bij_het_veld(String veld, String waarde) {
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        var antwoord = anke.stuur(
                pad + "/wijkteam", wijkteam(UUID.randomUUID()).zonder(veld).met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(Rijen.in("gesprek.wijkteam")).isZero();
    }

    @Test
    void een_toestemming_die_geldt_is_een_grond_en_staat_erbij() {
        var ja = UUID.randomUUID();
        inTransactie(WIERDAM, () -> {
            toestemmingen.legVast(new Toestemming(
                    ja,
                    sam(),
                    "het wijkteam",
                    "dat wij hem zoeken",
                    "zodat iemand langs kan gaan",
                    Toestemming.Antwoord.GEGEVEN,
                    "",
                    LocalDate.of(2026, 11, 1),
                    Optional.empty(),
                    collega(WIERDAM, "Anke")));
            return true;
        });
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        assertThat(anke.haal(pad + "/wijkteam").tekst()).contains("toestemming: het wijkteam");
        var id = UUID.randomUUID();
        anke.stuur(pad + "/wijkteam", wijkteam(id).zonder("grond").met("grond", ja.toString()));
        assertThat(Rijen.in("gesprek.wijkteam where toestemming = '" + ja + "' and taak = ''"))
                .isOne();
        assertThat(anke.haal(pad + "/wijkteam/" + id).tekst()).contains("met toestemming");
    }

    @Test
    void wie_van_de_eigen_mensen_gevraagd_mag_worden_staat_bij_een_andere_weg() {
        als(
                anke(),
                () -> netwerk.legVast(
                        new Betrokkene(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                sam(),
                                Betrokkene.Rol.NETWERK,
                                "Riek Postma",
                                "oma",
                                "",
                                Betrokkene.Contact.SAMEN,
                                Optional.of(LocalDate.of(2026, 11, 1)),
                                Optional.empty(),
                                klok.instant(),
                                ""),
                        anke()));
        assertThat(anke.haal(pad).tekst())
                .contains("Riek Postma", "alleen samen met de jongere")
                .doesNotContain("Iemand van de eigen mensen mag je vragen.");
        anke.stuur(pad + "/reden", reden("REIS"));
        assertThat(anke.haal(pad).tekst()).contains("Iemand van de eigen mensen mag je vragen.");
    }

    @Test
    void de_jongere_kan_het_lezen_en_wissen_laat_niets_over() {
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        anke.stuur(pad + "/wijkteam", wijkteam(UUID.randomUUID()));
        var stukken = als(anke(), () -> rechten.inzage(sam(), anke())).stukken();
        assertThat(stukken)
                .extracting(stuk -> stuk.soort())
                .contains("na een gemist gesprek", "vraag aan het wijkteam");
        assertThat(stukken.toString()).contains("Wijkteam Noord").contains("GEEN_ANTWOORD");
        inTransactie(WIERDAM, () -> {
            rechten.wis(sam());
            return true;
        });
        assertThat(Rijen.inAlle(
                        "gesprek.opvolging where jongere = '" + sam() + "'",
                        "gesprek.wijkteam where jongere = '" + sam() + "'"))
                .containsOnly(0);
        assertThat(Rijen.in("gesprek.opvolging")).as("those about Noor stay").isPositive();
    }

    @Test
    void na_contact_kan_er_geen_stap_meer_bij_en_de_reden_nog_wel() {
        probeer("BELLEN", "JA");
        assertThat(anke.stuur(pad + "/stap", stap(UUID.randomUUID(), "MAILEN", ""))
                        .fouten())
                .containsEntry("stap", Tekst.t("beletsel.opvolg." + Opvolgbeletsel.NIET_MEER_GEMIST));
        assertThat(anke.stuur(pad + "/reden", reden("VERGETEN")).status()).isEqualTo(303);
        assertThat(daden("soort = 'REDEN'")).isOne();
    }

    @Test
    void in_de_variant_van_noardwest_zegt_de_pagina_drie_pogingen_en_in_leeuwarden_een_week() {
        assertThat(anke.haal(pad).tekst()).contains("een nieuw gesprek uiterlijk di 1 december");
        var kacper = Rijen.eigenaar()
                .sql(
                        "select g.id from gesprek.gesprek g where g.uitkomst = 'KWAM_NIET' and g.organisatie = :waddenkring order by g.begin desc limit 1")
                .param("waddenkring", organisatie(WADDENKRING).waarde())
                .query(UUID.class)
                .single();
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal("/gesprekken/" + kacper + "/opvolgen").tekst())
                .contains("Er is weer contact, of er staat een nieuw gesprek.")
                .doesNotContain("uiterlijk");
    }

    @Test
    void een_ander_vindt_niets() {
        anke.stuur(pad + "/reden", reden("GEEN_ANTWOORD"));
        var id = UUID.randomUUID();
        anke.stuur(pad + "/wijkteam", wijkteam(id));
        for (var wie : new String[] {"Peter", "Roos", "Tineke", "Hassan"}) {
            vindtNiets(Bezoeker.ingelogd(poort, WIERDAM, wie), id);
        }
        vindtNiets(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"), id);
        assertThat(daden("true")).isEqualTo(2);
        var noor = new JongereId(Demowereld.uuid(WIERDAM + "/jongere/NoorHaddad"));
        assertThat(anke.haal("/gesprekken/" + Demowereld.uuid(noor + "/gesprek/-1") + "/opvolgen/wijkteam/" + id)
                        .status())
                .as("no question about Noor")
                .isEqualTo(404);
        assertThat(anke.haal("/gesprekken/geen-id/opvolgen").status()).isEqualTo(404);
        assertThat(anke.haal(pad + "/wijkteam/geen-id").status()).isEqualTo(404);
    }

    private void vindtNiets(Bezoeker ander, UUID id) {
        for (var waar : List.of(pad, pad + "/niets", pad + "/wijkteam", pad + "/wijkteam/" + id)) {
            assertThat(ander.haal(waar).status()).as(waar).isEqualTo(404);
        }
        assertThat(ander.stuur(pad + "/reden", reden("VERGETEN")).status()).isEqualTo(404);
        assertThat(ander.stuur(pad + "/stap", stap(UUID.randomUUID(), "MAILEN", ""))
                        .status())
                .isEqualTo(404);
        assertThat(ander.stuur(pad + "/niets", niets(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(ander.stuur(pad + "/wijkteam", wijkteam(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(ander.stuur(pad + "/wijkteam/" + id, Velden.geen().met("afloop", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(ander.stuur(pad + "/wijkteam/" + id + "/heropenen", Velden.geen())
                        .status())
                .isEqualTo(404);
        assertThat(ander.stuur(pad + "/" + id + "/terug", Velden.geen()).status())
                .isEqualTo(404);
    }
}
