package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Volledighuis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.methode.Methodes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is loaded past the rules could have been entered by them: each fact and decision of the demo, in its order. */
class DemoregelsIT extends Volledighuis {

    private static final List<String> HUIZEN = List.of(WIERDAM, WADDENKRING, WETTERHOEK);

    @Autowired
    private Feitopslag feiten;

    @Autowired
    private Methodes methodes;

    @Test
    void elk_feit_kon_op_zijn_dag_worden_vastgelegd() {
        for (var huis : HUIZEN) {
            var gekeurd = inTransactie(
                    huis, () -> jongeren().stream().mapToInt(this::keur).sum());
            assertThat(gekeurd).as(huis).isPositive();
        }
    }

    /** Plays the facts of one traject and asks the rules at each, on its own day. */
    private int keur(JongereId jongere) {
        var stand = feiten.stand(jongere).orElseThrow();
        var termijn =
                methodes.onder(stand.methodeversie()).parameter("P-NAZORG").termijn();
        for (var i = 0; i < stand.feiten().size(); i++) {
            var eerder = stand.feiten().subList(0, i);
            var feit = stand.feiten().get(i);
            var toen = new Trajectstand(
                    stand.traject(),
                    jongere,
                    stand.melding(),
                    stand.methodeversie(),
                    stand.zoekperiode(),
                    stand.route(),
                    Nazorg.van(eerder, termijn),
                    Trajectstand.geslotenOp(eerder),
                    eerder);
            assertThat(Feitregels.beoordeel(
                            new Feitregels.Feiten(feit.soort(), feit.dag(), feit.tekst(), toen, Tijd.dag(feit.op()))))
                    .as("%s op %s van %s", feit.soort(), feit.dag(), jongere)
                    .isEmpty();
        }
        assertThat(stand.geslotenOp()).isEqualTo(Trajectstand.geslotenOp(stand.feiten()));
        return stand.feiten().size();
    }

    @Test
    void niemand_zegt_iets_van_morgen_en_niets_is_van_voor_de_melding() {
        for (var huis : HUIZEN) {
            assertThat(tel(huis, """
                            gesprek.gesprek g join traject.traject t on t.id = g.traject
                             where (g.begin at time zone 'Europe/Amsterdam')::date < t.melding
                                or (g.uitkomst is not null and g.begin > :nu)
                                or (g.uitkomst is null and (g.begin at time zone 'Europe/Amsterdam')::date < :nu::date - 1)
                            """)).as("gesprekken van %s", huis).isZero();
            assertThat(
                            tel(
                                    huis,
                                    "traject.besluit b join traject.traject t on t.id = b.traject where b.op < t.melding or b.op > :nu::date"))
                    .as("besluiten van %s", huis)
                    .isZero();
            assertThat(
                            tel(
                                    huis,
                                    "traject.toewijzing w join traject.traject t on t.id = w.traject where lower(w.periode) < t.melding"))
                    .as("toewijzingen van %s", huis)
                    .isZero();
        }
    }

    private List<JongereId> jongeren() {
        return db.sql("select id as jongere from jongere.jongere")
                .query((rij, nummer) -> Rij.jongere(rij))
                .list();
    }

    private long tel(String huis, String wat) {
        return inTransactie(
                huis,
                () -> db.sql("select count(*) from " + wat)
                        .param("nu", Rij.alsParameter(klok.instant()))
                        .query(Long.class)
                        .single());
    }
}
