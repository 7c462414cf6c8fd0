package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Bezorgronde;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.privacy.Kennisgevingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Peter opened Sam in an emergency: Jorn is told at once and Sam when it is over, with nothing of it in the notice. */
@ExtendWith(OutputCaptureExtension.class)
class KennisbodeIT extends Huis {

    @Autowired
    private Kennisgevingen kennisgevingen;

    @Autowired
    private Demopostvak postvak;

    @Autowired
    private Bezorgronde ronde;

    private int erVoor;
    private String nood = "";

    @BeforeEach
    void peterOpentSam() {
        erVoor = postvak.stukken().size();
        var id = UUID.randomUUID().toString();
        var antwoord = Bezoeker.ingelogd(poort, WIERDAM, "Peter")
                .stuur(
                        "/jongeren/" + sam() + "/noodtoegang",
                        Velden.geen()
                                .met("id", id)
                                .met("reden", "Zijn moeder belt in paniek")
                                .met("uren", "1"));
        assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam());
        nood = id;
    }

    private int verstuur(String organisatie) {
        return Objects.requireNonNull(inTransactie(organisatie, kennisgevingen::verstuur));
    }

    /** What came since the test began, newest first. */
    private List<Poststuk> post() {
        als(anke(), ronde::werk);
        var alle = postvak.stukken();
        return alle.subList(0, alle.size() - erVoor).stream()
                .map(Demopostvak.Ontvangen::stuk)
                .toList();
    }

    @Test
    void wie_toeziet_krijgt_meteen_bericht_en_de_jongere_als_het_voorbij_is() {
        assertThat(verstuur(WIERDAM)).isEqualTo(1);
        assertThat(post()).singleElement().satisfies(stuk -> {
            assertThat(stuk.adres()).isEqualTo("jorn@werk.example");
            assertThat(stuk.pad()).isEqualTo("/noodtoegang/" + nood);
        });
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Jorn")
                        .haal(post().getFirst().pad())
                        .tekst())
                .contains("Zijn moeder belt in paniek");
        klok.verder(Duration.ofHours(1));
        assertThat(verstuur(WIERDAM)).isEqualTo(1);
        assertThat(post()).hasSize(2).first().satisfies(stuk -> {
            assertThat(stuk.adres()).isEqualTo("sam@voorbeeld.example");
            assertThat(stuk.pad()).isEqualTo("/portaal/wie-keek");
        });
        assertThat(post())
                .allSatisfy(stuk -> assertThat(stuk.onderwerp() + stuk.tekst())
                        .contains(WIERDAM)
                        .doesNotContain("Sam", "Boer", "Peter", "Vos", "moeder", "paniek"));
        assertThat(verstuur(WIERDAM)).isZero();
    }

    @Test
    void wie_geen_adres_heeft_is_geen_fout_het_bericht_wacht(CapturedOutput log) {
        inTransactie(
                WIERDAM,
                () -> db.sql("update toegang.gebruiker set mail = null where roepnaam = 'Jorn'")
                        .update());
        assertThat(verstuur(WIERDAM)).isZero();
        assertThat(post()).isEmpty();
        assertThat(log).doesNotContain("has no way out");
        assertThat(Rijen.in("privacy.kennisgeving where verstuurd_op is null")).isEqualTo(2);
    }

    @Test
    void een_andere_organisatie_krijgt_niets() {
        assertThat(verstuur(WADDENKRING)).isZero();
        assertThat(post()).isEmpty();
    }

    @Test
    void de_jongere_leest_wie_er_keek_en_van_een_ander_alleen_wat_die_hier_doet() {
        Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal("/jongeren/" + sam());
        Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal("/jongeren/" + sam());
        var sam = Bezoeker.onbekend(poort);
        sam.haal("/inloggen");
        sam.stuur(
                "/inloggen/jongere",
                Velden.geen()
                        .met("organisatie", organisatie(WIERDAM).toString())
                        .met("jongere", sam().toString()));
        var jorn = Bezoeker.ingelogd(poort, WIERDAM, "Jorn");
        jorn.haal("/noodtoegang/" + nood);
        assertThat(sam.haal("/portaal/wie-keek").tekst())
                .doesNotContain(Tekst.t("portaal.keek.doel.TOEZICHT"))
                .contains("Anke Dijkstra, consulent", Tekst.t("portaal.keek.doel.BEGELEIDING"))
                .doesNotContain("Zijn moeder belt in paniek", Tekst.t("portaal.keek.doel.NOODTOEGANG"));
        klok.verder(Duration.ofHours(1));
        assertThat(sam.haal("/portaal/wie-keek").tekst())
                .contains("Zijn moeder belt in paniek", Tekst.t("portaal.keek.doel.NOODTOEGANG"))
                .doesNotContain("Peter Vos");
    }
}
