package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Stilte;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.Verzendweg;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In his language, by the way he likes, and not when he sleeps. */
class WijzeIT extends Posthuis {

    private static final Bron GEWOON = new Bron(Optional.of("/portaal"), Duration.ZERO, false);
    private static final Duration HALVE_DAG_EN_MEER = Duration.ofHours(13);

    @Autowired
    private Wensen wensen;

    private void wil(Optional<Verzendweg> weg, Optional<Taal> taal, Optional<Stilte> stilte) {
        inTransactie(WIERDAM, () -> {
            wensen.bewaar(new Wens(sam(), true, weg, taal, stilte, Set.of()));
            return true;
        });
    }

    @Test
    void s_nachts_wacht_het_tot_acht_uur_en_dat_is_geen_poging() {
        klok.verder(HALVE_DAG_EN_MEER);
        var verzending = aanSam();
        verstuur(verzending, kamer(GEWOON, post));
        assertThat(ronde(loper(GEWOON, post))).isOne();
        assertThat(ronde(loper(GEWOON, post))).isZero();
        assertThat(post.bezorgd()).isEmpty();
        assertThat(rij(verzending)).containsEntry("stand", "WACHT").containsEntry("poging", "0");
        klok.verder(Duration.ofHours(10).plusMinutes(5));
        ronde(loper(GEWOON, post));
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void wat_hij_zelf_vroeg_gaat_ook_s_nachts() {
        klok.verder(HALVE_DAG_EN_MEER);
        verstuur(aanSam(), kamer(Bron.naar("/portaal"), post));
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void wie_andere_uren_koos_heeft_die() {
        wil(Optional.empty(), Optional.empty(), Optional.of(new Stilte(LocalTime.of(8, 0), LocalTime.of(9, 0))));
        verstuur(aanSam(), kamer(GEWOON, post));
        ronde(loper(GEWOON, post));
        assertThat(post.bezorgd()).isEmpty();
        klok.verder(Duration.ofMinutes(5));
        ronde(loper(GEWOON, post));
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void in_de_taal_die_bekend_is_en_anders_in_de_taal_die_hij_koos() {
        Rijen.eigenaar()
                .sql("update jongere.jongere set taal = 'Pools, met tolk' where id = :sam")
                .param("sam", sam().waarde())
                .update();
        verstuur(aanSam(), kamer(Bron.naar("/portaal"), post));
        wil(Optional.empty(), Optional.of(Taal.AR), Optional.empty());
        verstuur(aanSam(), kamer(Bron.naar("/portaal"), post));
        assertThat(post.bezorgd()).extracting(Poststuk::taal).containsExactly(Taal.PL, Taal.AR);
        assertThat(post.bezorgd().getFirst().onderwerp()).isEqualTo("Czeka na Ciebie wiadomość");
    }

    @Test
    void langs_de_weg_die_hij_liefst_heeft() {
        var sms = new Bezorger() {
            @Override
            public String naam() {
                return "PROEF";
            }

            @Override
            public boolean kan(Verzendweg weg) {
                return true;
            }

            @Override
            public String bezorg(Poststuk stuk) {
                return post.bezorg(stuk);
            }
        };
        wil(Optional.of(Verzendweg.SMS), Optional.empty(), Optional.empty());
        verstuur(aanSam(), kamer(Bron.naar("/portaal"), sms));
        assertThat(post.bezorgd()).extracting(Poststuk::weg).containsExactly(Verzendweg.SMS);
    }

    @Test
    void wie_geen_seintjes_wil_krijgt_toch_wat_hij_hoort_te_weten() {
        inTransactie(WIERDAM, () -> {
            wensen.bewaar(new Wens(sam(), false, Optional.empty(), Optional.empty(), Optional.empty(), Set.of()));
            return true;
        });
        verstuur(aanSam(), kamer(Bron.naar("/portaal"), post));
        assertThat(post.bezorgd()).hasSize(1);
    }

    @Test
    void een_wens_komt_terug_zoals_ze_was() {
        wil(Optional.of(Verzendweg.SMS), Optional.of(Taal.TR), Optional.empty());
        var wens = als(anke(), () -> wensen.van(sam()));
        assertThat(wens.weg()).contains(Verzendweg.SMS);
        assertThat(wens.taal()).contains(Taal.TR);
        assertThat(wens.stilte()).isEmpty();
        assertThat(wens.herinneringen()).isEmpty();
        assertThat(als(anke(), () -> wensen.van(jelle()))).isEqualTo(Wens.geen(jelle()));
    }
}
