package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Verzendweg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

/** What leaves the house: the address of who it is for, one neutral sentence and a link, and in the log nothing of those. */
@ExtendWith(OutputCaptureExtension.class)
class PostkamerIT extends Posthuis {

    private static final Bron BRON = Bron.naar(PAD);

    @Test
    void draagt_een_link_en_geen_naam() {
        verstuur(aanSam(), kamer(BRON, post));
        assertThat(post.bezorgd()).singleElement().satisfies(stuk -> {
            assertThat(stuk.adres()).isEqualTo("sam@voorbeeld.example");
            assertThat(stuk.tekst())
                    .contains("https://routewijzer.example" + PAD, WIERDAM)
                    .doesNotContain("Sam", "Boer");
        });
    }

    @Test
    void in_het_boek_staan_nummers_en_soorten_en_niets_te_lezen() {
        var verzending = aanSam();
        verstuur(verzending, kamer(BRON, post));
        assertThat(stand(verzending)).isEqualTo("VERZONDEN");
        assertThat(Rijen.eigenaar()
                        .sql("select to_jsonb(u)::text from bericht.uitgaand u where id = :id")
                        .param("id", Post.id(verzending))
                        .query(String.class)
                        .single())
                .doesNotContain("voorbeeld.example", "portaal", "geheim-van-de-test", "Sam", WIERDAM);
    }

    @Test
    void twee_keer_aanbieden_is_een_keer_sturen() {
        var verzending = aanSam();
        verstuur(verzending, kamer(BRON, post));
        verstuur(verzending, kamer(BRON, post));
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void gaat_langs_een_andere_weg_als_de_gevraagde_er_niet_is() {
        verstuur(aan(sam(), Verzendweg.SMS), kamer(BRON, post));
        assertThat(post.bezorgd()).extracting(Poststuk::weg).containsExactly(Verzendweg.MAIL);
    }

    @Test
    void gaat_niet_als_het_geen_zin_meer_heeft() {
        var verzending = aanSam();
        verstuur(verzending, kamer(new Bron(Optional.empty(), Duration.ZERO, true), post));
        assertThat(post.bezorgd()).isEmpty();
        assertThat(stand(verzending)).isEqualTo("NIET_NODIG");
    }

    @Test
    void gaat_pas_als_het_uitstel_om_is() {
        var bron = new Bron(Optional.of(PAD), Duration.ofMinutes(1), false);
        verstuur(aanSam(), kamer(bron, post));
        assertThat(ronde(loper(bron, post))).isZero();
        klok.verder(Duration.ofMinutes(1));
        assertThat(ronde(loper(bron, post))).isOne();
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void gaat_niet_als_wat_ertoe_besloot_niet_doorging() {
        var verzending = aanSam();
        assertThatThrownBy(() -> inTransactie(WIERDAM, () -> {
                    kamer(BRON, post).verstuur(verzending);
                    throw new TochNiet();
                }))
                .isInstanceOf(TochNiet.class);
        assertThat(ronde(loper(BRON, post))).isZero();
        assertThat(post.bezorgd()).isEmpty();
    }

    @Test
    void gaat_niet_naar_iemand_van_een_andere_organisatie() {
        var vreemd = aan(jongere(WADDENKRING, "Femke Hiemstra"), Verzendweg.MAIL);
        assertThatThrownBy(() -> verstuur(vreemd, kamer(BRON, post)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(post.bezorgd()).isEmpty();
    }

    @Test
    void wat_niet_ging_wacht_steeds_langer_en_wordt_dan_iets_voor_een_mens() {
        var verzending = aanSam();
        post.weiger(Fout.ONBEREIKBAAR);
        verstuur(verzending, kamer(BRON, post));
        var begin = tijd.nu();
        for (var ronden = 0; ronden < 200 && stand(verzending).equals("WACHT"); ronden++) {
            klok.verder(Duration.ofMinutes(30));
            ronde(loper(BRON, post));
        }
        assertThat(rij(verzending)).containsEntry("stand", "MISLUKT").containsEntry("fout", "ONBEREIKBAAR");
        assertThat(Duration.between(begin, tijd.nu())).isBetween(Duration.ofHours(40), Duration.ofHours(90));
        assertThat(rij(verzending)).containsEntry("poging", "9");
    }

    @Test
    void een_adres_dat_niet_bestaat_wordt_niet_nog_een_keer_geprobeerd() {
        var verzending = aanSam();
        post.weiger(Fout.ADRES_KLOPT_NIET);
        verstuur(verzending, kamer(BRON, post));
        assertThat(rij(verzending))
                .containsEntry("stand", "MISLUKT")
                .containsEntry("fout", "ADRES_KLOPT_NIET")
                .containsEntry("poging", "1");
    }

    @Test
    void komt_aan_zodra_het_weer_kan() {
        var verzending = aanSam();
        post.weiger(Fout.TE_DRUK);
        verstuur(verzending, kamer(BRON, post));
        post.neemWeerAan();
        assertThat(ronde(loper(BRON, post))).isZero();
        klok.verder(Duration.ofMinutes(1));
        assertThat(ronde(loper(BRON, post))).isOne();
        assertThat(stand(verzending)).isEqualTo("VERZONDEN");
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void wie_het_te_lang_in_handen_had_merkt_niets_meer() {
        var verzending = aanSam();
        verstuur(verzending, kamer(new Bron(Optional.of(PAD), Duration.ofSeconds(1), false), post));
        klok.verder(Duration.ofMinutes(1));
        var traag = als(anke(), () -> boek.pak().orElseThrow());
        klok.verder(Postboek.IN_HANDEN);
        var snel = als(anke(), () -> boek.pak().orElseThrow());
        als(anke(), () -> {
            boek.mislukt(traag, Fout.EIGEN_FOUT);
            return true;
        });
        assertThat(stand(verzending)).isEqualTo("BEZIG");
        als(anke(), () -> {
            boek.nietNodig(snel);
            return true;
        });
        assertThat(stand(verzending)).isEqualTo("NIET_NODIG");
    }

    @Test
    void zegt_in_het_logboek_alleen_wat_voor_bericht_niet_ging(CapturedOutput log) {
        verstuur(aanSam(), kamer(BRON));
        assertThat(log).contains("a notice of kind WIE_KEEK was not taken: GEEN_WEG");
        verstuur(aanSam(), kamer(BRON, new Bezorger() {
            @Override
            public String naam() {
                return "STUK";
            }

            @Override
            public boolean kan(Verzendweg weg) {
                return true;
            }

            @Override
            public String bezorg(Poststuk stuk) {
                throw new IllegalStateException("geweigerd: " + stuk.adres() + " " + stuk.tekst());
            }
        }));
        assertThat(log)
                .contains("a notice of kind WIE_KEEK was not sent: IllegalStateException")
                .doesNotContain("sam@voorbeeld.example", "geheim-van-de-test");
    }

    private static final class TochNiet extends RuntimeException {}
}
