package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.traject.Feitsoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The jongere's own place: where he is, and when it rests, goes on afterwards and ends. */
class MijnPlekIT extends Portaalhuis {

    private static final String PLAN = "/portaal/plan";

    @Autowired
    private Voorzichtigheid voorzichtigheid;

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
}
