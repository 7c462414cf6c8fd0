package nl.routewijzer.aanbod.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.bijlage.BestandFixture;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping the list of options: who may, what goes wrong at which field, and that nothing is thrown away. */
class OptieFormulierIT extends Huis {

    private static final String PAD = "/aanbod";
    private static final String MEELOPEN = PAD + "/" + Demowereld.uuid(WIERDAM + "/optie/Meelopen in een werkplaats");

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden velden(String titel) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("versie", "")
                .met("wijzigt", "")
                .met("titel", titel)
                .met("tekst", "Je kijkt een dag mee. Het is leuk.")
                .met("wie", "Als je van dieren houdt.")
                .met("vanafleeftijd", "16")
                .met("totleeftijd", "")
                .met("plaats", "Wierdam")
                .met("link", "https://dieren.voorbeeld.example")
                .met("telefoon", "0512 555 099")
                .met("vanaf", "2026-11-01")
                .met("totenmet", "2026-12-31")
                .met("fase", "zoekperiode", "bestaat-niet")
                .met("behoefte", "talent");
    }

    @Test
    void erbij_zetten_en_terugzien_en_twee_keer_is_een() {
        var nieuw = velden("Helpen in het dierenasiel");
        var eerste = anke.stuur(PAD, nieuw);
        assertThat(eerste.status()).isEqualTo(303);
        assertThat(anke.stuur(PAD, nieuw).naar()).isEqualTo(eerste.naar());
        assertThat(Rijen.in("aanbod.optie where titel = 'Helpen in het dierenasiel'"))
                .isEqualTo(1);
        assertThat(anke.haal(eerste.naar()).tekst())
                .contains("Helpen in het dierenasiel", "ongeveer 16 of ouder", "tel:0512555099", "31 december 2026")
                .doesNotContain("bestaat-niet", Tekst.t("aanbod.moeilijk"));
        assertThat(anke.haal(PAD + "?zoek=dierenaziel").tekst())
                .contains("Helpen in het dierenasiel")
                .doesNotContain("Een maatje");
        assertThat(anke.haal(PAD + "?zoek=ontdekken").tekst())
                .as("by what it helps with")
                .contains("Helpen in het dierenasiel");
        assertThat(anke.haal(PAD + "?zoek=qqqqqq").tekst()).contains(Tekst.t("aanbod.nietgevonden"));
    }

    @Test
    void elke_fout_staat_bij_zijn_veld_en_wat_getypt_is_blijft() {
        var fout = anke.stuur(
                PAD,
                velden(" ")
                        .met("tekst", "x".repeat(2001))
                        .met("vanafleeftijd", "27")
                        .met("totleeftijd", "16")
                        .met("link", "javascript:alert(1)")
                        .met("telefoon", "bel maar")
                        .met("totenmet", "2026-10-01"));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.fouten()).containsOnlyKeys("titel", "tekst", "totleeftijd", "link", "telefoon", "totenmet");
        assertThat(fout.foutBij("link")).contains(Tekst.t("aanbod.fout.link"));
        assertThat(fout.waarde("plaats")).isEqualTo("Wierdam");
        assertThat(fout.aangevinkt("fase")).containsExactly("zoekperiode");
        assertThat(anke.stuur(PAD, velden("x").met("vanafleeftijd", "oud")).fouten())
                .containsOnlyKeys("vanafleeftijd");
        assertThat(Rijen.in("aanbod.optie where titel in ('x', ' ')")).isZero();
    }

    @Test
    void eerst_kijken_bewaart_niets_en_zegt_wat_moeilijk_leest() {
        var voorbeeld = anke.stuur(
                PAD + "/voorbeeld",
                velden("Onderzoek")
                        .met("tekst", "Wij realiseren in het kader van participatie een re-integratietraject."));
        assertThat(voorbeeld.status()).isEqualTo(200);
        assertThat(voorbeeld.tekst())
                .contains(Tekst.t("aanbod.voorbeeld"), Tekst.t("aanbod.moeilijk"), "in het kader van, gewoon: voor")
                .contains(Tekst.t("aanbod.nogniet"));
        assertThat(voorbeeld.waarde("titel")).isEqualTo("Onderzoek");
        assertThat(Rijen.in("aanbod.optie where titel = 'Onderzoek'")).isZero();
        assertThat(anke.stuur(
                                PAD,
                                velden("Onderzoek")
                                        .met("tekst", "Wij realiseren in het kader van participatie een traject."))
                        .status())
                .as("a warning is no block")
                .isEqualTo(303);
    }

    @Test
    void wie_een_ander_overschrijft_hoort_dat_eerst() {
        var vanAnke = anke.haal(MEELOPEN + "/wijzig");
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        var versie = vanAnke.waarde("versie");
        assertThat(peter.stuur(MEELOPEN, velden("Meelopen bij Peter").met("versie", versie))
                        .status())
                .isEqualTo(303);
        var botst = anke.stuur(
                MEELOPEN,
                velden("Meelopen bij Anke")
                        .met("versie", versie)
                        .met("tekst", "Je kijkt mee.")
                        .met("vanafleeftijd", "18")
                        .met("plaats", "")
                        .met("vanaf", "2026-11-02")
                        .met("behoefte", "talent", "bestaat-niet"));
        assertThat(botst.status()).isEqualTo(422);
        assertThat(botst.foutBij("titel")).contains(Tekst.t("formulier.intussen"));
        assertThat(botst.waarde("titel")).isEqualTo("Meelopen bij Anke");
        assertThat(botst.waarde("plaats")).isEmpty();
        assertThat(botst.ernaast())
                .as("what is something else, and only that")
                .containsExactly(
                        Map.entry("Titel", "Meelopen bij Peter"),
                        Map.entry("In gewone taal", "Je kijkt een dag mee. Het is leuk."),
                        Map.entry("Vanaf (leeftijd)", "16"),
                        Map.entry("Plaats", "Wierdam"),
                        Map.entry("Vanaf", "1 november 2026"));
        assertThat(anke.stuur(MEELOPEN, velden("Meelopen bij Anke").met("versie", botst.waarde("versie")))
                        .status())
                .isEqualTo(303);
        assertThat(anke.haal(MEELOPEN).tekst()).contains("Meelopen bij Anke");
    }

    @Test
    void wat_getypt_is_staat_er_later_nog_alleen_voor_wie_het_typte() {
        var nieuw = PAD + "/nieuw";
        var pad = PAD + "/concept/nieuw";
        anke.haal(nieuw);
        var getypt = velden("Nog niet af").met("volgnummer", "5");
        assertThat(anke.stuur(pad, getypt).tekst()).isEqualTo("08:55");
        anke.stuur(pad, velden("Ouder").met("volgnummer", "4"));
        var later = anke.haal(nieuw);
        assertThat(later.waarde("titel")).isEqualTo("Nog niet af");
        assertThat(later.aangevinkt("fase")).containsExactly("zoekperiode");
        assertThat(later.waarde("id")).isNotIn(getypt.waarden().getOrDefault("id", List.of()));
        assertThat(later.tekst())
                .contains(Tekst.t("aanbod.concept.gooiweg"))
                .contains("blijft staan tot en met 23 januari 2027");
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal(nieuw).waarde("titel")).isEmpty();
        assertThat(anke.haal(MEELOPEN + "/wijzig").waarde("titel")).isEqualTo("Meelopen in een werkplaats");
        anke.stuur(PAD, velden("Toch af").met("waarvan", "nieuw"));
        assertThat(anke.haal(nieuw).waarde("titel")).isEmpty();
        anke.stuur(pad, getypt);
        assertThat(anke.stuur(pad + "/weg", Velden.geen()).naar()).isEqualTo(nieuw);
        assertThat(Rijen.in("gedeeld.concept")).isZero();
        assertThat(anke.stuur(PAD + "/concept/GEEN_id", getypt).status()).isEqualTo(404);
    }

    /** What was typed over an older version is not kept over what a colleague made of it. */
    @Test
    void een_concept_van_voor_een_ander_hem_wijzigde_hoort_dat() {
        var toen = anke.haal(MEELOPEN + "/wijzig");
        var pad = PAD + "/concept/" + MEELOPEN.substring(PAD.length() + 1);
        assertThat(toen.waarde("waarvan")).isEqualTo(MEELOPEN.substring(PAD.length() + 1));
        anke.stuur(pad, velden("Van Anke").met("versie", toen.waarde("versie")).met("volgnummer", "5"));
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        peter.haal(MEELOPEN);
        peter.stuur(MEELOPEN, velden("Van Peter").met("versie", toen.waarde("versie")));
        var later = anke.haal(MEELOPEN + "/wijzig");
        assertThat(later.waarde("titel")).isEqualTo("Van Anke");
        assertThat(anke.stuur(MEELOPEN, velden("Van Anke").met("versie", later.waarde("versie")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void stoppen_en_ongedaan_maken() {
        var sam = Bezoeker.jongere(poort, WIERDAM, sam());
        assertThat(sam.haal("/portaal" + MEELOPEN).status()).isEqualTo(200);
        anke.haal(PAD);
        anke.stuur(MEELOPEN + "/stop", Velden.geen());
        assertThat(anke.haal(PAD).tekst()).contains(Tekst.t("aanbod.gestopt"), "Gestopt op");
        assertThat(sam.haal("/portaal" + MEELOPEN).status()).isEqualTo(404);
        assertThat(sam.haal("/portaal/aanbod").tekst()).doesNotContain("Meelopen in een werkplaats");
        anke.stuur(MEELOPEN + "/herstel", Velden.geen());
        assertThat(sam.haal("/portaal" + MEELOPEN).status()).isEqualTo(200);
    }

    @Test
    void een_foto_wordt_opnieuw_getekend_en_komt_bij_de_jongere() {
        anke.haal(MEELOPEN);
        var kwijt = anke.stuurBestanden(
                MEELOPEN + "/beeld",
                Map.of("beeldtekst", ""),
                "foto",
                List.of(new Meegestuurd("paard.jpg", BestandFixture.foto(20, 10))));
        assertThat(kwijt.foutBij("foto")).contains(Tekst.t("formulier.bestand.opnieuw"));
        var zonder = anke.stuurBestanden(MEELOPEN + "/beeld", Map.of("beeldtekst", ""), "foto", List.of());
        assertThat(zonder.fouten()).containsOnlyKeys("foto", "beeldtekst");
        var pdf = anke.stuurBestanden(
                MEELOPEN + "/beeld",
                Map.of("beeldtekst", "Een brief"),
                "foto",
                List.of(new Meegestuurd("brief.jpg", BestandFixture.pdf())));
        assertThat(pdf.foutBij("foto")).contains(Tekst.t("bijlage.weigering.GEEN_BEELD"));
        var goed = anke.stuurBestanden(
                MEELOPEN + "/beeld",
                Map.of("beeldtekst", "Een paard \"op\" het land"),
                "foto",
                List.of(new Meegestuurd("paard.jpg", BestandFixture.foto(2000, 1000))));
        assertThat(goed.status()).isEqualTo(303);
        var sam = Bezoeker.jongere(poort, WIERDAM, sam());
        assertThat(sam.haal("/portaal" + MEELOPEN).tekst()).contains("alt=\"Een paard &#34;op&#34; het land\"");
        var beeld = sam.haal("/portaal" + MEELOPEN + "/beeld");
        assertThat(beeld.kop("Content-Type")).isEqualTo("image/jpeg");
        assertThat(beeld.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(beeld.tekst()).doesNotContain(BestandFixture.PLEK);
        assertThat(Bezoeker.jongere(poort, WADDENKRING, jongere(WADDENKRING, "Ruben Hoff"))
                        .haal("/portaal" + MEELOPEN + "/beeld")
                        .status())
                .isEqualTo(404);
        anke.stuur(MEELOPEN + "/beeld/weg", Velden.geen());
        assertThat(sam.haal("/portaal" + MEELOPEN + "/beeld").status()).isEqualTo(404);
    }

    @Test
    void van_een_andere_organisatie_bestaat_het_niet() {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        sietske.haal(PAD);
        assertThat(sietske.haal(MEELOPEN).status()).isEqualTo(404);
        assertThat(sietske.stuur(MEELOPEN, velden("gekaapt").met("versie", "1")).status())
                .isEqualTo(404);
        assertThat(sietske.stuur(MEELOPEN + "/stop", Velden.geen()).status()).isEqualTo(404);
        assertThat(Rijen.in("aanbod.optie where titel = 'gekaapt' or gestopt_op is not null"))
                .isZero();
    }
}
