package nl.routewijzer.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Drukproef;
import nl.routewijzer.gedeeld.web.Drukwerk;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.storage.Meegeleverd;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.Pauzegrond;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.domain.Vouwing;
import nl.routewijzer.traject.TrajectId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The plan on paper can be kept, can be read by a screen reader, and says what the plan says. */
class PlanpdfTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 3);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Path BEELDEN = Path.of("target/schermen");
    private static final int STIPPEN = 80;
    private static final Planversie.Door ANKE = new Planversie.Door(false, UUID.randomUUID(), "Anke", Stem.SAMEN);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final TemplateEngine sjablonen =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.routewijzer");
    private final List<Planversie> versies = new ArrayList<>();

    private void op(LocalDate dag, Wijziging wijziging) {
        versies.add(new Planversie(versies.size() + 1, UUID.randomUUID(), wijziging, ANKE, Instant.EPOCH, dag));
    }

    private DoelId doel(String tekst, boolean leerdoel, String... leefgebieden) {
        var doel = new DoelId(UUID.randomUUID());
        op(BEGIN, new Wijziging.DoelGesteld(doel, tekst, leerdoel, List.of(leefgebieden)));
        return doel;
    }

    private StapId stap(DoelId doel, String tekst, Uitvoerder door, Optional<LocalDate> voor) {
        var stap = new StapId(UUID.randomUUID());
        op(BEGIN, new Wijziging.StapGezet(stap, doel, tekst, door, voor, Herkomst.ZELF));
        return stap;
    }

    /** A plan with something of everything. */
    private PlanView vol() {
        var gebieden = Meegeleverd.METHODE.leefgebieden().lijst();
        op(BEGIN, new Wijziging.PlanBegonnen(""));
        op(BEGIN, new Wijziging.OnderdeelGeschreven("eerst", "De huur van november\nSlapen"));
        var rijbewijs = doel(
                "Ik wil mijn rijbewijs halen, zodat ik bij het bouwbedrijf van Çağlar & Šimůnek kan werken",
                true,
                gebieden.get(0).id(),
                gebieden.get(2).id());
        var lessen = stap(
                rijbewijs,
                "Drie rijscholen bellen en vragen wat een les kost",
                Uitvoerder.JONGERE,
                Optional.of(BEGIN.plusWeeks(3)));
        stap(
                rijbewijs,
                "Uitzoeken of de bijzondere bijstand meebetaalt",
                Uitvoerder.CONSULENT,
                Optional.of(VANDAAG.plusWeeks(1)));
        var oefenen = stap(rijbewijs, "Theorie oefenen", Uitvoerder.ander("opa Jan"), Optional.empty());
        op(VANDAAG.minusWeeks(7), new Wijziging.StapAfgevinkt(lessen));
        op(VANDAAG.minusWeeks(7), new Wijziging.StapGevierd(lessen, "Drie! Knap gedaan 💪🏽"));
        op(VANDAAG.minusWeeks(2), new Wijziging.StapGestopt(oefenen, "opa is verhuisd"));
        var slapen = doel("Weer een ritme: om twaalf uur naar bed", false);
        op(
                VANDAAG.minusWeeks(3),
                new Wijziging.DoelGepauzeerd(slapen, Pauzegrond.JONGERE, "eerst de verhuizing", VANDAAG.plusMonths(1)));
        var cv = doel("Een cv hebben", false);
        op(VANDAAG.minusWeeks(4), new Wijziging.DoelBereikt(cv, "Hij staat op papier."));
        op(VANDAAG.minusWeeks(5), new Wijziging.GingGoed(UUID.randomUUID(), "Zelf gebeld met de woningbouw"));
        op(BEGIN, new Wijziging.OnderdeelGeschreven("nodig", "Geld voor de lessen.\nEn iemand die meerijdt."));
        op(BEGIN, new Wijziging.OnderdeelGeschreven("leren", "Vragen durven stellen\nPlannen"));
        op(BEGIN, new Wijziging.OnderdeelGeschreven("gezinsplan", "Bij het gebiedsteam, Petra houdt het bij"));
        op(
                VANDAAG.minusWeeks(6),
                new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.EENS, "want het is mijn eigen idee"));
        op(VANDAAG.minusWeeks(6), new Wijziging.InstemmingGegeven(Partij.CONSULENT, Antwoord.WEET_NIET, ""));
        op(VANDAAG.minusWeeks(6), new Wijziging.HandtekeningGezet(Partij.JONGERE, false, "liever later"));
        op(VANDAAG.minusWeeks(6), new Wijziging.HulpBeantwoord(false, "met geld doe ik het zelf"));
        op(VANDAAG.minusWeeks(1), new Wijziging.Geevalueerd(Optional.empty(), "Het gaat de goede kant op."));
        op(VANDAAG.minusWeeks(1), new Wijziging.BijlageBesproken(""));
        op(VANDAAG, new Wijziging.DoelVerwoord(cv, "Een cv hebben dat klopt"));
        return plan();
    }

    private PlanView plan() {
        return Vouwing.van(
                new PlanId(UUID.randomUUID()),
                new JongereId(UUID.randomUUID()),
                new TrajectId(UUID.randomUUID()),
                versies);
    }

    private static Planvorm vorm(String id) {
        return Meegeleverd.VARIANTEN.stream()
                .flatMap(variant -> variant.planvormen().stream())
                .filter(vorm -> vorm.id().equals(id))
                .findFirst()
                .orElseGet(() -> Meegeleverd.PLANVORMEN.getFirst());
    }

    private static PlanpdfPage pagina(PlanView plan, String vorm) {
        return new PlanpdfPage(
                plan,
                vorm(vorm),
                new Naam("Sam", "de", "Boer"),
                "Gemeente Wierdam",
                Optional.of("Anke Visser"),
                Meegeleverd.METHODE.leefgebieden().lijst(),
                VANDAAG.plusMonths(10),
                VANDAAG);
    }

    private byte[] druk(PlanpdfPage pagina) {
        return Drukproef.drukwerk(sjablonen)
                .maak(new Drukwerk.Blad("Plan van Sam", "Plan voor school of werk"), "plan/web/planpdf.jte", pagina);
    }

    /** The rules that a PDF breaks; empty when it keeps to the standard. */
    private static List<String> overtredingen(byte[] pdf, PDFAFlavour norm) {
        try (var lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var keurder = Foundries.defaultInstance().createValidator(norm, false)) {
            return keurder.validate(lezer).getTestAssertions().stream()
                    .filter(oordeel -> oordeel.getStatus() == TestAssertion.Status.FAILED)
                    .map(oordeel -> oordeel.getRuleId().getClause() + ": " + oordeel.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int beelden(byte[] pdf, String naam) throws IOException {
        Files.createDirectories(BEELDEN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var tekenaar = new PDFRenderer(document);
            for (var bladzijde = 0; bladzijde < document.getNumberOfPages(); bladzijde++) {
                ImageIO.write(
                        tekenaar.renderImageWithDPI(bladzijde, STIPPEN),
                        "png",
                        BEELDEN.resolve(naam + "-" + (bladzijde + 1) + ".png").toFile());
            }
            return document.getNumberOfPages();
        }
    }

    @Nested
    class Het_papier {

        @ParameterizedTest
        @ValueSource(strings = {"rw-plan", "lwd-planpva", "lwd-planpap", "gb-planbrug"})
        void houdt_zich_aan_beide_normen_in_elke_vorm(String vorm) throws IOException {
            var pdf = druk(pagina(vol(), vorm));
            assertThat(overtredingen(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(overtredingen(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(beelden(pdf, "plan-pdf-" + vorm)).isBetween(1, 4);
        }

        @Test
        void ook_met_niets_erin_en_met_heel_veel() throws IOException {
            op(BEGIN, new Wijziging.PlanBegonnen(""));
            var leeg = druk(pagina(plan(), "rw-plan"));
            assertThat(overtredingen(leeg, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(overtredingen(leeg, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(tekst(leeg)).contains("Er staat nog geen doel in.");

            var doel = doel("Alles tegelijk ".repeat(20), false);
            IntStream.range(0, 200)
                    .forEach(nummer -> stap(
                            doel, "Stap " + nummer + " " + "lang".repeat(15), Uitvoerder.JONGERE, Optional.empty()));
            var veel = druk(pagina(plan(), "rw-plan"));
            assertThat(overtredingen(veel, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(overtredingen(veel, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(tekst(veel)).contains("Stap 0 ", "Stap 199 ");
            assertThat(beelden(veel, "plan-pdf-veel")).isGreaterThan(4);
        }

        @Test
        void zonder_een_van_beide_normen_valt_op() {
            var html = "<h1>Plan</h1><p>Een zin.</p>";
            var blad = new Drukwerk.Blad("Plan", "Plan");
            assertThat(overtredingen(Drukproef.druk(sjablonen, blad, html, true, true), PDFAFlavour.PDFUA_1))
                    .isEmpty();
            assertThat(overtredingen(Drukproef.druk(sjablonen, blad, html, false, true), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
            assertThat(overtredingen(Drukproef.druk(sjablonen, blad, html, true, false), PDFAFlavour.PDFA_2_A))
                    .isNotEmpty();
        }

        @Test
        void heeft_een_titel_een_taal_en_bladwijzers() throws IOException {
            try (PDDocument document = Loader.loadPDF(druk(pagina(vol(), "lwd-planpva")))) {
                var boek = document.getDocumentCatalog();
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Plan van Sam");
                assertThat(boek.getLanguage()).isEqualTo("nl");
                assertThat(boek.getMarkInfo().isMarked()).isTrue();
                var namen = new ArrayList<String>();
                boek.getDocumentOutline().children().forEach(bladwijzer -> namen.add(bladwijzer.getTitle()));
                assertThat(namen)
                        .startsWith("Wat weegt nu het zwaarst?", "Wat je wilt bereiken")
                        .endsWith("Wat er in de wet staat");
            }
        }
    }

    @Nested
    class De_woorden {

        @Test
        void zeggen_wat_het_plan_zegt_en_instemmen_is_geen_tekenen() throws IOException {
            assertThat(tekst(druk(pagina(vol(), "lwd-planpva"))))
                    .contains("Plan van aanpak van Sam")
                    .contains("Çağlar & Šimůnek")
                    .contains("Dit is iets om te leren.")
                    .contains("Anke Visser")
                    .contains("opa Jan")
                    .contains("Gestopt: opa is verhuisd")
                    .contains("Rust even, tot 24 december 2026. “eerst de verhuizing”")
                    .contains("Drie! Knap gedaan")
                    .contains("Zelf gebeld met de woningbouw")
                    .contains("tekent liever niet")
                    .contains("Sam wil hier nu geen hulp bij. “met geld doe ik het zelf”")
                    .contains("Daarna is het plan nog veranderd.")
                    .contains("Als meedoen niet lukt");
        }

        @Test
        void een_andere_vorm_laat_weg_wat_daar_niet_in_hoort() throws IOException {
            assertThat(tekst(druk(pagina(vol(), "lwd-planpap"))))
                    .contains("Persoonlijk actieplan van Sam", "Mijn stappen")
                    .doesNotContain("gebiedsteam", "Wat er in de wet staat");
        }

        @Test
        void tekens_die_niet_op_papier_kunnen_blijven_weg_en_de_rest_blijft_staan() {
            assertThat(Drukproef.leesbaar("Knap 👩🏽‍🎓 gedaan ❤️ 1 + 1 = 2 # Å ğ ŵ\u0000\uD83D 学"))
                    .isEqualTo("Knap  gedaan  1 + 1 = 2 # Å ğ ŵ ?");
        }
    }
}
