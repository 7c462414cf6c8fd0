package nl.routewijzer.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Tijdlijnregel.Soort;
import nl.routewijzer.gedeeld.Tijdlijnregel.Wanneer;
import org.junit.jupiter.api.Test;

/** A line of the tijdlijn says little and stands in its place. */
class TijdlijnregelTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Instant TWAALF_UUR = Tijd.moment(DAG.atTime(12, 0));

    private static Tijdlijnregel regel(Soort soort, Wanneer wanneer, String tekst) {
        return new Tijdlijnregel(soort, wanneer, "wat", tekst, Optional.empty(), Optional.of("/pad"));
    }

    private static String tekst(String tekst) {
        return regel(Soort.CONTACT, Wanneer.op(TWAALF_UUR, TWAALF_UUR), tekst).tekst();
    }

    @Test
    void van_een_tekst_komt_alleen_de_eerste_regel_mee() {
        assertThat(tekst("\n  We liepen een rondje. \nEn spraken over de zomer."))
                .isEqualTo("We liepen een rondje.");
        assertThat(tekst(" \n ")).isEmpty();
    }

    @Test
    void een_lange_regel_breekt_af_tussen_twee_woorden() {
        var kort = tekst("woorden ".repeat(40));
        assertThat(kort).hasSizeLessThanOrEqualTo(Tijdlijnregel.LANGST).endsWith("woorden…");
        assertThat(tekst("a".repeat(Tijdlijnregel.LANGST))).isEqualTo("a".repeat(Tijdlijnregel.LANGST));
        assertThat(tekst("a".repeat(Tijdlijnregel.LANGST + 1))).isEqualTo("a".repeat(Tijdlijnregel.LANGST - 1) + "…");
    }

    @Test
    void een_teken_van_twee_delen_breekt_niet_doormidden() {
        for (var begin : new String[] {"", "a"}) {
            var kort = tekst(begin + "🙂".repeat(120));
            assertThat(kort).endsWith("🙂…");
            assertThat(kort.chars()
                            .filter(teken -> Character.isHighSurrogate((char) teken))
                            .count())
                    .isEqualTo(kort.chars()
                            .filter(teken -> Character.isLowSurrogate((char) teken))
                            .count());
        }
    }

    @Test
    void een_besluit_zonder_uur_komt_na_het_gesprek_van_die_dag() {
        var gesprek = regel(Soort.CONTACT, Wanneer.op(TWAALF_UUR, TWAALF_UUR.plusSeconds(3600)), "");
        var afspraak = regel(Soort.AFSPRAAK, Wanneer.op(TWAALF_UUR, TWAALF_UUR.plusSeconds(3600)), "");
        var besluit = regel(Soort.BESLUIT, Wanneer.op(DAG, TWAALF_UUR.minusSeconds(3600), DAG), "");
        var later = regel(Soort.CONTACT, Wanneer.op(TWAALF_UUR.plusSeconds(86_400), TWAALF_UUR), "");
        assertThat(Stream.of(later, besluit, afspraak, gesprek).sorted(Tijdlijnregel.OP_TIJD))
                .containsExactly(gesprek, afspraak, besluit, later);
    }

    @Test
    void wat_voor_een_latere_dag_is_opgeschreven_is_nog_te_komen() {
        assertThat(Wanneer.op(DAG.plusDays(1), TWAALF_UUR, DAG).straks()).isTrue();
        assertThat(Wanneer.op(DAG, TWAALF_UUR, DAG).straks()).isFalse();
    }
}
