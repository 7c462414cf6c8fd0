package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Verkenner;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.privacy.RechtenVanJongere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Small ideas: on when he wants, off with one tap, and his alone. */
class ZetjesIT extends Huis {

    private static final String PAD = "/portaal/zetjes";
    private static final Velden AAN = Velden.geen().met("ritme", "DAG").met("thema", "slapen", "geld");
    /** Says of what there is how long it is kept, and of nobody that he has it. */
    private static final String TERMIJNEN = "/beheer/bewaren";

    private static final Pattern IDEE = Pattern.compile("<p class=\"rw-groot\" lang=\"nl\" dir=\"auto\">([^<]+)</p>");

    @Autowired
    private RechtenVanJongere rechten;

    @Autowired
    private Voorzichtigheid voorzichtigheid;

    private Bezoeker noor = Bezoeker.onbekend(0);

    private static JongereId noors() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    @BeforeEach
    void noorIsBinnen() {
        noor = Bezoeker.jongere(poort, WIERDAM, noors());
    }

    private String idee() {
        var op = IDEE.matcher(noor.haal(PAD).tekst());
        return op.find() ? op.group(1) : "";
    }

    @Test
    void het_staat_uit_tot_zij_het_aanzet_en_staat_dan_op_het_begin() {
        assertThat(noor.haal("/portaal").tekst()).doesNotContain("zetje-kop");
        assertThat(idee()).isEmpty();
        assertThat(noor.stuur(PAD, AAN).naar()).isEqualTo(PAD);
        assertThat(idee()).isNotEmpty();
        assertThat(noor.haal("/portaal").tekst()).contains("zetje-kop", idee());
        var pagina = noor.haal(PAD);
        assertThat(pagina.aangevinkt("thema")).containsExactly("slapen", "geld");
        assertThat(pagina.aangevinkt("ritme")).containsExactly("DAG");
    }

    @Test
    void zonder_thema_of_met_onzin_staat_de_fout_bij_het_veld() {
        noor.haal(PAD);
        assertThat(noor.stuur(PAD, AAN.zonder("thema")).foutBij("thema")).contains(Tekst.t("portaal.zetjes.kieseen"));
        assertThat(noor.stuur(PAD, AAN.met("thema", "bestaat-niet")).status()).isEqualTo(422);
        assertThat(noor.stuur(PAD, AAN.met("ritme", "UUR")).status()).isEqualTo(422);
        assertThat(Rijen.in("aanbod.zetje")).isZero();
    }

    @Test
    void gedaan_nu_niet_en_een_andere_en_de_volgende_dag_weer_een() {
        noor.haal(PAD);
        noor.stuur(PAD, AAN);
        var eerste = idee();
        noor.stuur(PAD + "/gedaan", Velden.geen());
        assertThat(noor.haal(PAD).tekst())
                .contains(Tekst.t("portaal.zetjes.GEDAAN"))
                .doesNotContain(eerste);
        klok.verder(Duration.ofDays(1));
        var tweede = idee();
        assertThat(tweede).isNotEmpty().isNotEqualTo(eerste);
        assertThat(noor.stuur(PAD + "/nuniet", Velden.geen().met("naar", "begin"))
                        .naar())
                .startsWith("/portaal#");
        assertThat(noor.haal("/portaal").tekst()).contains(Tekst.t("portaal.zetjes.NU_NIET"));
        noor.stuur(PAD + "/andere", Velden.geen());
        assertThat(idee()).isNotEmpty().isNotIn(eerste, tweede);
    }

    @Test
    void uit_is_een_tik_en_er_blijft_niets() {
        noor.haal(PAD);
        noor.stuur(PAD, AAN);
        noor.stuur(PAD + "/uit", Velden.geen());
        assertThat(Rijen.in("aanbod.zetje")).isZero();
        assertThat(noor.haal("/portaal").tekst()).doesNotContain("zetje-kop");
        assertThat(noor.stuur(PAD + "/gedaan", Velden.geen()).status()).isEqualTo(303);
        assertThat(Rijen.in("aanbod.zetje")).isZero();
    }

    /** Every page that who guides her can reach, the signals, the events and the views. */
    @Test
    void niemand_anders_ziet_het() throws IOException {
        var signalen = Rijen.in("werklijst.signaal");
        noor.haal(PAD);
        noor.stuur(PAD, AAN);
        var idee = idee();
        noor.stuur(PAD + "/gedaan", Velden.geen());
        assertThat(Rijen.in("werklijst.signaal")).isEqualTo(signalen);
        assertThat(Rijen.in("techniek.event_publication where event_type like '%aanbod%'"))
                .isZero();
        for (var wie : List.of("Anke", "Marijke", "Tineke")) {
            var ingelogd = Bezoeker.ingelogd(poort, WIERDAM, wie);
            for (var pad :
                    Verkenner.van(ingelogd, 6, "/", "/jongeren/" + noors()).paden()) {
                var tekst = ingelogd.haal(pad).tekst();
                assertThat(tekst).as("%s %s", wie, pad).doesNotContain(idee);
                if (!pad.equals(TERMIJNEN)) {
                    assertThat(tekst).as("%s %s", wie, pad).doesNotContain("zetje", "Zetje");
                }
            }
        }
        assertThat(Bezoeker.jongere(poort, WIERDAM, sam()).haal(PAD).tekst()).doesNotContain(idee);
        assertThat(Files.readString(Path.of("src/main/resources/db/migration/V202611241123__aanbod_zetje.sql")))
                .doesNotContain("create view");
    }

    @Test
    void zij_vindt_het_zelf_terug_in_haar_inzage() {
        noor.haal(PAD);
        noor.stuur(PAD, AAN);
        var inzage = als(anke(), () -> rechten.inzage(noors(), anke()));
        assertThat(inzage.stukken())
                .filteredOn(stuk -> stuk.soort().startsWith("zetjes"))
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.velden())
                        .containsEntry("hoe vaak", "elke dag")
                        .containsOnlyKeys("hoe vaak", "waarover"));
    }

    @Test
    void als_het_even_rustig_moet_staat_het_niet_op_het_begin() {
        noor.haal(PAD);
        noor.stuur(PAD, AAN);
        als(
                anke(),
                () -> voorzichtigheid.zet(UUID.randomUUID(), noors(), LocalDate.of(2026, 12, 8), "rustig aan", anke()));
        assertThat(noor.haal("/portaal").tekst()).doesNotContain("zetje-kop");
        assertThat(idee()).isNotEmpty();
    }
}
