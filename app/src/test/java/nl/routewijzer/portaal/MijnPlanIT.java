package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import org.junit.jupiter.api.Test;

/** His plan in his own hands: goals and steps, ticking, and what he thinks of it. */
class MijnPlanIT extends Portaalhuis {

    private static final String PLAN = "/portaal/plan";

    @Test
    void een_stap_is_gedaan_en_toch_niet() {
        var noor = als(noor());
        var twee = stap(noor(), "Twee eetcafés");
        assertThat(noor.haal("/portaal").tekst()).contains("Twee eetcafés", Tekst.t("portaal.stap.vink"));
        var pad = PLAN + "/stappen/" + twee.id();
        assertThat(goed(noor.stuur(pad + "/gedaan", formulier().met("naar", "begin")))
                        .naar())
                .isEqualTo("/portaal#stappen");
        assertThat(stap(noor(), "Twee eetcafés").gedaan().orElseThrow().door().jongereZelf())
                .isTrue();
        assertThat(noor.haal("/portaal").tekst())
                .contains(Tekst.t("portaal.plan.gedaan"), "knap gedaan!", pad + "/tochniet?naar=begin");
        goed(noor.stuur(pad + "/gedaan", formulier()));
        assertThat(goed(noor.stuur(pad + "/tochniet?naar=begin", Velden.geen())).naar())
                .isEqualTo("/portaal#stappen");
        goed(noor.stuur(pad + "/tochniet", Velden.geen()));
        assertThat(stap(noor(), "Twee eetcafés").isOpen()).isTrue();
    }

    @Test
    void wat_een_ander_beloofde_vinkt_hij_niet_en_van_een_ander_bestaat_niets() {
        var noor = als(noor());
        for (var stap : Stream.of(
                        stap(noor(), "Meegaan naar").id(),
                        stap(jongere(WIERDAM, "Milan Visser"), "Op dinsdag").id(),
                        new StapId(UUID.randomUUID()))
                .toList()) {
            for (var daad : List.of("gedaan", "tochniet")) {
                assertThat(noor.stuur(PLAN + "/stappen/" + stap + "/" + daad, formulier())
                                .status())
                        .isEqualTo(404);
            }
        }
        var vanMilan =
                plan(jongere(WIERDAM, "Milan Visser")).doelen().getFirst().id();
        assertThat(noor.haal(PLAN + "/" + vanMilan + "/stap").status()).isEqualTo(404);
        assertThat(noor.stuur(PLAN + "/" + vanMilan + "/stap", formulier().met("tekst", "x"))
                        .status())
                .isEqualTo(404);
        for (var raar : List.of("/onzin", "/stap", "/trots", "/x/doel", "/x/stap", "/%3Cb%3E/stap")) {
            assertThat(noor.haal(PLAN + raar).status()).as(raar).isEqualTo(404);
        }
    }

    @Test
    void een_eigen_doel_en_een_eigen_stap_in_zijn_woorden() {
        var sam = als(sam());
        assertThat(sam.haal(PLAN).tekst()).contains(Tekst.t("portaal.plan.leeg"));
        assertThat(sam.haal(PLAN + "/doel").tekst()).contains(Tekst.t("portaal.planvraag.DOEL"));
        var doel = formulier().met("tekst", "Ik wil <b>fietsen</b> maken 🚲").met("basis", "0");
        goed(sam.stuur(PLAN + "/doel", doel));
        goed(sam.stuur(PLAN + "/doel", doel));
        assertThat(plan(sam()).doelen()).as("sent twice").hasSize(1);
        assertThat(sam.haal(PLAN).tekst())
                .contains("Ik wil &lt;b&gt;fietsen&lt;/b&gt; maken 🚲", Tekst.t("portaal.plan.bewaard.DOEL"));
        var naar = PLAN + "/" + plan(sam()).doelen().getFirst().id() + "/stap";
        goed(sam.stuur(
                naar, formulier().met("tekst", "bij de fietsenmaker kijken").met("voor", "2026-12-01")));
        var stap = stap(sam(), "bij de fietsenmaker");
        assertThat(stap.door()).isEqualTo(Uitvoerder.JONGERE);
        assertThat(stap.voor()).contains(LocalDate.of(2026, 12, 1));
        goed(sam.stuur(PLAN + "/stappen/" + stap.id() + "/gedaan", formulier()));
        goed(sam.stuur(PLAN + "/" + stap.id() + "/trots", formulier().met("tekst", "ik durfde het")));
        goed(sam.stuur(PLAN + "/goed", formulier().met("tekst", "op tijd opgestaan")));
        assertThat(sam.haal(PLAN).tekst()).contains("ik durfde het", "op tijd opgestaan");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/jongeren/" + sam() + "/plan")
                        .tekst())
                .contains("maken 🚲", "ik durfde het", "op tijd opgestaan");
    }

    @Test
    void wat_niet_kan_staat_bij_het_veld_en_wat_getypt_is_blijft() {
        var sam = als(sam());
        var leeg = sam.stuur(PLAN + "/doel", formulier().met("tekst", " "));
        assertThat(leeg.status()).isEqualTo(422);
        assertThat(leeg.fouten()).containsEntry("tekst", Tekst.t("formulier.verplicht"));
        assertThat(Rijen.in("plan.plan where jongere = '" + sam() + "'")).isZero();
        var noor = als(noor());
        var doel = plan(noor()).doelen().getFirst().id();
        var laat = noor.stuur(
                PLAN + "/" + doel + "/stap", formulier().met("tekst", "bellen").met("voor", "2026-11-01"));
        assertThat(laat.fouten()).containsEntry("voor", Tekst.t("portaal.plan.voorbij.dag"));
        assertThat(laat.tekstvak("tekst")).isEqualTo("bellen");
        assertThat(noor.stuur(
                                PLAN + "/" + doel + "/stap",
                                formulier().met("tekst", "x").met("voor", "31-31"))
                        .fouten())
                .containsKey("voor");
        assertThat(noor.stuur(PLAN + "/mening", formulier().met("antwoord", "MISSCHIEN"))
                        .status())
                .isEqualTo(422);
        assertThat(noor.stuur(PLAN + "/doel", Velden.geen().met("tekst", "x")).status())
                .as("without the key of the form")
                .isEqualTo(404);
        assertThat(noor.stuur(PLAN + "/goed", formulier().met("tekst", "a".repeat(501)))
                        .fouten())
                .containsKey("tekst");
        assertThat(noor.stuurZonderSleutel(PLAN + "/goed", formulier().met("tekst", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void eens_niet_eens_of_weet_ik_nog_niet() {
        assertThat(als(sam()).haal(PLAN + "/mening").status())
                .as("nothing to think anything of yet")
                .isEqualTo(404);
        var noor = als(noor());
        goed(noor.stuur(
                PLAN + "/mening", formulier().met("antwoord", "NIET_EENS").met("waarom", "het gaat te snel")));
        var mening = Objects.requireNonNull(plan(noor()).instemming().get(Partij.JONGERE));
        assertThat(mening.antwoord()).isEqualTo(nl.routewijzer.plan.Antwoord.NIET_EENS);
        assertThat(mening.door().jongereZelf()).isTrue();
        assertThat(noor.haal(PLAN).tekst()).contains("Jij zei: niet eens.", "het gaat te snel");
        var nogEens = noor.haal(PLAN + "/mening");
        assertThat(nogEens.aangevinkt("antwoord")).containsExactly("NIET_EENS");
        assertThat(nogEens.tekstvak("waarom")).isEqualTo("het gaat te snel");
        doel(noor(), "Ik wil ook rijles");
        assertThat(noor.haal(PLAN).tekst()).contains(Tekst.t("portaal.plan.sindsdien"));
    }

    @Test
    void wie_tegelijk_iets_anders_wilde_leest_dat() {
        var noor = als(noor());
        var twee = stap(noor(), "Twee eetcafés").id();
        noor.haal(PLAN);
        wijzig(noor(), new Wijziging.StapGestopt(twee, "het eetcafé is dicht"));
        goed(noor.stuur(PLAN + "/stappen/" + twee + "/gedaan", formulier()));
        assertThat(stap(noor(), "Twee eetcafés").isGedaan()
                        || !stap(noor(), "Twee eetcafés").isOpen())
                .isTrue();
    }

    @Test
    void wat_niet_meer_terug_kan_heet_niet_teruggezet() {
        var noor = als(noor());
        var pad = PLAN + "/stappen/" + stap(noor(), "Twee eetcafés").id();
        goed(noor.stuur(pad + "/gedaan", formulier()));
        noor.haal(PLAN);
        wijzig(noor(), new Wijziging.StapGestopt(stap(noor(), "Twee eetcafés").id(), "het eetcafé is dicht"));
        goed(noor.stuur(pad + "/tochniet", Velden.geen()));
        assertThat(noor.haal(PLAN).tekst())
                .contains(Tekst.t("portaal.plan.anders"))
                .doesNotContain(Tekst.t("portaal.plan.tochniet"));
        assertThat(stap(noor(), "Twee eetcafés").isOpen()).isFalse();
    }

    @Test
    void nieuw_is_wat_anderen_veranderden_sinds_hij_iets_zei() {
        var noor = als(noor());
        goed(noor.stuur(PLAN + "/goed", formulier().met("tekst", "ik heb gekookt")));
        assertThat(noor.haal(PLAN).tekst()).doesNotContain(Tekst.t("portaal.plan.nieuw"));
        var doel = new DoelId(UUID.randomUUID());
        wijzig(noor(), new Wijziging.DoelGesteld(doel, "Ik wil rijles", false, List.of()));
        wijzig(
                noor(),
                new Wijziging.StapGezet(
                        new StapId(UUID.randomUUID()),
                        doel,
                        "een rijschool zoeken",
                        Uitvoerder.CONSULENT,
                        Optional.empty(),
                        Herkomst.ZELF));
        assertThat(noor.haal(PLAN).tekst())
                .contains(
                        Tekst.t("portaal.plan.nieuw"),
                        "Er staat een doel van jou bij: Ik wil rijles",
                        "je contactpersoon");
    }

    @Test
    void zijn_plan_op_papier_is_van_hem_alleen() {
        var papier = als(noor()).haal(PLAN + "/plan.pdf");
        assertThat(papier.status()).isEqualTo(200);
        assertThat(papier.kop("Content-Type")).isEqualTo("application/pdf");
        assertThat(als(sam()).haal(PLAN + "/plan.pdf").status()).isEqualTo(404);
    }
}
