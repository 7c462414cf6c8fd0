package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planhuis;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The jongere's own place: where he is, his plan, and his appointments. */
class MijnPlekIT extends Planhuis {

    private static final String PLAN = "/portaal/plan";

    @Autowired
    private Trajectfeiten feiten;

    @Autowired
    private Voorzichtigheid voorzichtigheid;

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private Bezoeker als(JongereId wie) {
        return Bezoeker.jongere(poort, WIERDAM, wie);
    }

    private void gebeurt(JongereId wie, Feitsoort soort) {
        assertThat(als(anke(), () -> feiten.legVast(UUID.randomUUID(), wie, soort, DINSDAG, "het gaat goed", anke())))
                .isInstanceOf(Uitkomst.Gedaan.class);
    }

    private PlanView.Stap stap(JongereId wie, String tekst) {
        return plan(wie)
                .stappen()
                .filter(stap -> stap.tekst().startsWith(tekst))
                .findFirst()
                .orElseThrow();
    }

    private static Velden formulier() {
        return Velden.geen().met("id", UUID.randomUUID().toString());
    }

    private static Antwoord goed(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(303);
        return antwoord;
    }

    @Test
    void het_begin_zegt_waar_hij_is_en_wat_er_komt() {
        var bladzij = als(sam()).haal("/portaal").tekst();
        assertThat(bladzij)
                .contains(
                        "Hoi Sam!",
                        "aria-current=\"step\"",
                        "di 24 november 09:30",
                        "met Anke",
                        "Anke leest je berichten")
                .contains(
                        Tekst.t("portaal.route.hier.KENNISMAKEN"),
                        "href=\"/portaal/plan\"",
                        "href=\"/portaal/afspraken\"")
                .doesNotContain("dossier", "klant", "cliënt", "traject");
    }

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

    @Test
    void voorzichtig_vraagt_niets_van_hem() {
        als(anke(), () -> voorzichtigheid.zet(UUID.randomUUID(), noor(), DINSDAG.plusWeeks(2), "rustig aan", anke()));
        var noor = als(noor());
        assertThat(noor.haal("/portaal").tekst())
                .contains(Tekst.t("portaal.toestand.RUSTIG"), Tekst.t("portaal.stappen.rustig"))
                .doesNotContain("Twee eetcafés", "rustig aan");
        assertThat(noor.haal(PLAN).tekst())
                .contains("Twee eetcafés", Tekst.t("portaal.plan.rustig"))
                .doesNotContain("graag voor");
    }

    @Test
    void in_de_nazorg_en_erna_blijft_het_open() {
        gebeurt(noor(), Feitsoort.UITSTROOM_WERK);
        var noor = als(noor());
        assertThat(noor.haal("/portaal").tekst())
                .contains(Tekst.t("portaal.toestand.NAZORG"), Tekst.t("portaal.route.hier.DAARNA"));
        assertThat(noor.haal(PLAN + "/doel").status()).isEqualTo(200);
        gebeurt(noor(), Feitsoort.AFGESLOTEN);
        assertThat(noor.haal("/portaal").tekst()).contains(Tekst.t("portaal.toestand.VOORBIJ"));
        assertThat(noor.haal(PLAN).tekst())
                .contains(Tekst.t("portaal.plan.voorbij"), "Ik wil kok worden")
                .doesNotContain("/gedaan\"", PLAN + "/doel");
        var stap = stap(noor(), "Twee eetcafés").id();
        assertThat(noor.haal(PLAN + "/doel").status()).isEqualTo(404);
        var getypt = noor.stuur(PLAN + "/doel", formulier().met("tekst", "Ik wil rijles"));
        assertThat(getypt.fouten()).containsEntry("tekst", Tekst.t("portaal.alsbericht"));
        assertThat(getypt.tekstvak("tekst")).isEqualTo("Ik wil rijles");
        assertThat(noor.stuur(
                                PLAN + "/mening",
                                formulier().met("antwoord", "NIET_EENS").met("waarom", "te snel"))
                        .tekstvak("tekst"))
                .isEqualTo("Over mijn plan: niet eens.\nte snel");
        assertThat(plan(noor()).doelen()).noneMatch(doel -> doel.tekst().contains("rijles"));
        assertThat(noor.stuur(PLAN + "/stappen/" + stap + "/gedaan", formulier())
                        .status())
                .isEqualTo(404);
        goed(noor.stuur(
                "/portaal/berichten",
                formulier().met("tekst", "Mag ik iets vragen?").met("over", "").met("waarover", "")));
    }

    @Test
    void zijn_afspraken_en_wat_eruit_kwam() {
        var sam = als(sam());
        var pad = "/portaal/afspraken/" + gesprekMetSam();
        assertThat(sam.haal("/portaal/afspraken").tekst()).contains("di 24 november 09:30", "met Anke", pad);
        assertThat(sam.haal(pad).tekst())
                .contains("Afspraak op dinsdag 24 november", Tekst.t("portaal.verwacht.mee"), "op kantoor");
        Rijen.eigenaar().sql("""
                update gesprek.gesprek set plaats = 'Lokaal 3', veiligheid = 'neem de hond mee', collegas = 'ONDER ONS', samen = 'we schreven dit samen',
                       uitkomst = 'WAS_ER', afgerond_op = begin, afgerond_door = consulent where id = :id
                """).param("id", gesprekMetSam().waarde()).update();
        assertThat(sam.haal(pad).tekst())
                .contains("Lokaal 3", "we schreven dit samen", "jullie spraken elkaar")
                .doesNotContain("neem de hond mee", "ONDER ONS", Tekst.t("portaal.verwacht.mee"));
        assertThat(sam.haal("/portaal/afspraken").tekst()).contains(Tekst.t("portaal.afspraken.geweest"), pad);
        var noor = als(noor());
        assertThat(noor.haal(pad).status()).isEqualTo(404);
        assertThat(noor.haal("/portaal/afspraken/geen-id").status()).isEqualTo(404);
        assertThat(noor.haal("/portaal/afspraken").tekst()).contains(Tekst.t("portaal.afspraken.geweest"));
    }

    @Test
    void wat_hij_beloofde_vinkt_hij_en_wat_een_ander_beloofde_niet() {
        var noor = als(noor());
        var mijn = afgesproken("JONGERE", "De broer bellen");
        var anders = afgesproken("CONSULENT", "Het rooster vragen");
        assertThat(noor.haal("/portaal").tekst())
                .contains("De broer bellen", "Het rooster vragen", mijn + "/gelukt")
                .doesNotContain(anders + "/gelukt");
        var pad = "/portaal/afspraken/afgesproken/";
        goed(noor.stuur(pad + mijn + "/gelukt", Velden.geen()));
        goed(noor.stuur(pad + mijn + "/gelukt", Velden.geen()));
        assertThat(Rijen.in("gesprek.afspraak where id = '" + mijn + "' and gelukt_door = jongere"))
                .isEqualTo(1);
        assertThat(noor.haal("/portaal").tekst())
                .contains(pad + mijn + "/tochniet")
                .doesNotContain(mijn + "/gelukt");
        goed(noor.stuur(pad + mijn + "/tochniet", Velden.geen()));
        assertThat(noor.haal("/portaal").tekst()).contains(mijn + "/gelukt");
        for (var welke : List.of(anders, UUID.randomUUID().toString(), "geen-id")) {
            assertThat(noor.stuur(pad + welke + "/gelukt", Velden.geen()).status())
                    .as(welke)
                    .isEqualTo(404);
        }
        assertThat(als(sam()).stuur(pad + mijn + "/gelukt", Velden.geen()).status())
                .isEqualTo(404);
    }

    /** In the last conversation that was held. */
    private static String afgesproken(String wie, String wat) {
        var id = UUID.randomUUID();
        Rijen.eigenaar()
                .sql("""
                insert into gesprek.afspraak (organisatie, id, gesprek, jongere, wie, wat, wanneer)
                select organisatie, :id, id, jongere, :wie, :wat, '2026-12-01' from gesprek.gesprek
                 where jongere = :noor and uitkomst = 'WAS_ER' order by begin desc limit 1
                """)
                .param("id", id)
                .param("wie", wie)
                .param("wat", wat)
                .param("noor", noor().waarde())
                .update();
        return id.toString();
    }

    @Test
    void dat_iemand_niet_kwam_is_geen_woord_voor_hem() {
        Rijen.eigenaar().sql("""
                update gesprek.gesprek set uitkomst = 'KWAM_NIET', afgerond_op = begin, afgerond_door = consulent where id = :id
                """).param("id", gesprekMetSam().waarde()).update();
        assertThat(als(sam()).haal("/portaal/afspraken").tekst())
                .contains("jullie spraken elkaar niet")
                .doesNotContain("kwam niet");
    }

    /** That others were spoken with about him, he sees; with whom by name only when he was there himself. */
    @Test
    void met_wie_er_over_hem_is_gesproken() {
        overleg("11111111-1111-1111-1111-111111111111", "HANDHAVING", "Karel de Vries", false, "GEHOUDEN");
        overleg("22222222-2222-2222-2222-222222222222", "PARTNER", "Els van de school", true, "GEHOUDEN");
        overleg("33333333-3333-3333-3333-333333333333", "INKOMEN", "Nog niets", false, null);
        overleg("44444444-4444-4444-4444-444444444444", "INKOMEN", "Ging niet", false, "NIET_DOORGEGAAN");
        var sam = als(sam());
        assertThat(sam.haal("/portaal/afspraken").tekst())
                .contains(Tekst.t("portaal.overlegmet.HANDHAVING"), "/overleg/11111111", "/overleg/22222222")
                .doesNotContain("Karel", "/overleg/33333333", "/overleg/44444444");
        assertThat(sam.haal("/portaal/afspraken/overleg/11111111-1111-1111-1111-111111111111")
                        .tekst())
                .as("what was said he hears first")
                .contains("over de regels", Tekst.t("portaal.overleg.zonder"))
                .doesNotContain("Karel", "dit is gezegd");
        Rijen.eigenaar()
                .sql("update gesprek.overleg set verteld_op = date '2026-11-23' where met = 'HANDHAVING'")
                .update();
        assertThat(sam.haal("/portaal/afspraken/overleg/11111111-1111-1111-1111-111111111111")
                        .tekst())
                .contains("dit is gezegd");
        assertThat(sam.haal("/portaal/afspraken/overleg/22222222-2222-2222-2222-222222222222")
                        .tekst())
                .contains("Els van de school", Tekst.t("portaal.overleg.erbij"));
        assertThat(sam.haal("/portaal/afspraken/overleg/33333333-3333-3333-3333-333333333333")
                        .status())
                .isEqualTo(404);
        assertThat(als(noor())
                        .haal("/portaal/afspraken/overleg/22222222-2222-2222-2222-222222222222")
                        .status())
                .isEqualTo(404);
    }

    private static void overleg(String id, String met, String naam, boolean erbij, @Nullable String uitkomst) {
        Rijen.eigenaar()
                .sql("""
                insert into gesprek.overleg (organisatie, id, jongere, traject, met, naam, begin, vorm, onderwerp, erbij, taak, uitkomst, verslag,
                                             afgerond_op, afgerond_door, gemaakt_op, gemaakt_door)
                select t.organisatie, :id::uuid, t.jongere, t.id, :met, :naam, t.gemaakt_op, 'BELLEN', 'over de regels', :erbij, 'een taak', :uitkomst,
                       'dit is gezegd', case when :uitkomst::text is null then null else t.gemaakt_op end,
                       case when :uitkomst::text is null then null else t.gemaakt_door end, t.gemaakt_op, t.gemaakt_door
                  from traject.traject t where t.jongere = :sam
                """)
                .param("id", id)
                .param("met", met)
                .param("naam", naam)
                .param("erbij", erbij)
                .param("uitkomst", uitkomst)
                .param("sam", sam().waarde())
                .update();
    }
}
