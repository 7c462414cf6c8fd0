package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.GesprekGebeurtenis.OpvolgingGewijzigd;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.privacy.RechtenVanJongere;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The wijkteam is asked to look along for Sam: with as little as needed, on a ground, and with an answer. */
class WijkteamIT extends Opvolghuis {

    @Autowired
    private List<Gebeurtenisbron> bronnen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private RechtenVanJongere rechten;

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
