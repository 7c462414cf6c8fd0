package nl.routewijzer.aanbod.zetjes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.routewijzer.aanbod.zetjes.Zetje.Antwoord;
import nl.routewijzer.aanbod.zetjes.Zetje.Gezegd;
import nl.routewijzer.aanbod.zetjes.Zetje.Ritme;
import org.junit.jupiter.api.Test;

class ZetjeTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final List<String> IDEEEN = List.of("een", "twee", "drie");

    private static Zetje zetje(Ritme ritme, Optional<Gezegd> gezegd) {
        return new Zetje(ritme, Set.of("slapen"), VANDAAG, 0, gezegd);
    }

    private static List<String> opDagen(Zetje zetje, int hoeveel) {
        return IntStream.range(0, hoeveel)
                .mapToObj(dag -> zetje.idee(VANDAAG.plusDays(dag), IDEEEN))
                .toList();
    }

    @Test
    void elke_dag_een_ander_en_dan_weer_van_voren_af_aan() {
        assertThat(opDagen(zetje(Ritme.DAG, Optional.empty()), 4)).containsExactly("een", "twee", "drie", "een");
    }

    @Test
    void elke_week_een_ander() {
        assertThat(opDagen(zetje(Ritme.WEEK, Optional.empty()), 8))
                .containsExactly("een", "een", "een", "een", "een", "een", "een", "twee");
    }

    @Test
    void wat_hij_zei_geldt_zolang_het_idee_er_staat() {
        var dag = zetje(Ritme.DAG, Optional.of(new Gezegd(Antwoord.GEDAAN, VANDAAG)));
        assertThat(dag.antwoord(VANDAAG)).contains(Antwoord.GEDAAN);
        assertThat(dag.antwoord(VANDAAG.plusDays(1))).isEmpty();
        var week = zetje(Ritme.WEEK, Optional.of(new Gezegd(Antwoord.NU_NIET, VANDAAG.plusDays(2))));
        assertThat(week.antwoord(VANDAAG.plusDays(6))).contains(Antwoord.NU_NIET);
        assertThat(week.antwoord(VANDAAG.plusDays(7))).isEmpty();
    }

    @Test
    void jaren_weg_en_toch_een_idee() {
        assertThat(zetje(Ritme.DAG, Optional.empty()).idee(VANDAAG.plusYears(40), IDEEEN))
                .isIn(IDEEEN);
        assertThat(zetje(Ritme.DAG, Optional.empty()).idee(VANDAAG.minusYears(1), IDEEEN))
                .isEqualTo("een");
    }

    /** Whoever wants to count how often somebody did it finds nothing to count. */
    @Test
    void er_wordt_niets_geteld() {
        assertThat(Arrays.stream(Zetje.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("ritme", "themas", "vanaf", "plek", "gezegd");
    }

    @Test
    void de_themas_wisselen_elkaar_af() {
        var themas = new Themas();
        var ideeen = themas.ideeen(Set.of("slapen", "geld"));
        assertThat(ideeen).hasSize(14).doesNotHaveDuplicates();
        assertThat(themas.alle().getFirst().ideeen()).contains(ideeen.getFirst());
        assertThat(themas.alle().getLast().ideeen()).contains(ideeen.get(1));
        assertThat(themas.ideeen(Set.of("wegens"))).isEmpty();
    }
}
