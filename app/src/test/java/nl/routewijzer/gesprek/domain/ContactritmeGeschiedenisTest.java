package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.routewijzer.Eigenschap;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.domain.Poging.Aard;
import org.junit.jupiter.api.Test;

/** When contact is due follows from all attempts together, over ten thousand invented rows of them. */
class ContactritmeGeschiedenisTest {

    private static final LocalDate MELDING = LocalDate.of(2026, 5, 1);
    private static final Contactritme EENS_PER_MAAND = new Contactritme(Period.ofMonths(1), Contactritme.Waarom.GEWOON);
    private static final int RONDEN = 10;
    private static final int VERST = 200;
    private static final List<Aard> AARDEN = List.of(Aard.values());

    /** Written down in this order, though not always on the day itself; no two at one moment. */
    private static List<Poging> verzin(Random toeval) {
        var pogingen = new ArrayList<Poging>();
        var gezegd = 0;
        var aantal = toeval.nextInt(8);
        for (var nummer = 0; nummer < aantal; nummer++) {
            gezegd += 1 + toeval.nextInt(30);
            var op = Math.max(0, gezegd - toeval.nextInt(10));
            var weer = toeval.nextBoolean()
                    ? Optional.<LocalDate>empty()
                    : Optional.of(MELDING.plusDays(gezegd + toeval.nextInt(VERST)));
            pogingen.add(poging(op, gezegd, AARDEN.get(toeval.nextInt(AARDEN.size())), weer));
        }
        return List.copyOf(pogingen);
    }

    private static Poging poging(int op, int gezegd, Aard aard, Optional<LocalDate> weer) {
        return new Poging(
                Tijd.moment(MELDING.plusDays(op).atTime(10, 0)),
                Tijd.moment(MELDING.plusDays(gezegd).atTime(11, 0)),
                aard,
                weer);
    }

    private static List<List<Poging>> korter(List<Poging> pogingen) {
        return IntStream.range(0, pogingen.size())
                .mapToObj(weg -> {
                    var over = new ArrayList<>(pogingen);
                    over.remove(weg);
                    return List.copyOf(over);
                })
                .toList();
    }

    private static void geldt(Predicate<List<Poging>> eigenschap) {
        var pogingen = new Eigenschap<>(ContactritmeGeschiedenisTest::verzin, ContactritmeGeschiedenisTest::korter);
        IntStream.range(0, RONDEN).forEach(ronde -> pogingen.geldtVoorAlle(eigenschap));
    }

    private static LocalDate nodig(Contactritme ritme, List<Poging> pogingen) {
        return ritme.nodigOp(new Contactritme.Feiten(
                MELDING,
                Contactritme.laatste(pogingen),
                Contactritme.afgesproken(pogingen).flatMap(Poging::contactVoor),
                List.of()));
    }

    private static LocalDate nodig(List<Poging> pogingen) {
        return nodig(EENS_PER_MAAND, pogingen);
    }

    /** One more, written down after all others. */
    private static List<Poging> daarna(List<Poging> pogingen, Aard aard, Optional<LocalDate> weer) {
        var meer = new ArrayList<>(pogingen);
        meer.add(poging(VERST * 2, VERST * 2, aard, weer));
        return List.copyOf(meer);
    }

    @Test
    void de_volgorde_waarin_pogingen_binnenkomen_maakt_niet_uit() {
        geldt(pogingen -> {
            var gehusseld = new ArrayList<>(pogingen);
            Collections.shuffle(gehusseld, new Random(pogingen.size()));
            return nodig(gehusseld).equals(nodig(pogingen));
        });
    }

    @Test
    void een_vergeefse_poging_zonder_dag_verandert_niets() {
        geldt(pogingen ->
                nodig(daarna(pogingen, Aard.VERGEEFS, Optional.empty())).equals(nodig(pogingen))
                        && nodig(daarna(pogingen, Aard.GEEN, Optional.empty())).equals(nodig(pogingen)));
    }

    @Test
    void na_contact_zonder_dag_begint_het_ritme_opnieuw() {
        geldt(pogingen -> nodig(daarna(pogingen, Aard.CONTACT, Optional.empty()))
                .equals(MELDING.plusDays(VERST * 2).plusMonths(1)));
    }

    @Test
    void de_dag_die_het_laatst_is_afgesproken_geldt() {
        var dag = MELDING.plusDays(VERST * 3);
        for (var aard : AARDEN) {
            geldt(pogingen -> nodig(daarna(pogingen, aard, Optional.of(dag))).equals(dag));
        }
    }

    @Test
    void een_rustiger_ritme_vraagt_nooit_eerder_om_contact() {
        var driemaandelijks = new Contactritme(Period.ofMonths(3), Contactritme.Waarom.ZORG);
        geldt(pogingen -> !nodig(driemaandelijks, pogingen).isBefore(nodig(pogingen)));
    }

    @Test
    void wie_nog_nooit_bereikt_is_en_niets_afsprak_is_vanaf_de_melding_aan_de_beurt() {
        geldt(pogingen -> {
            var stil = pogingen.stream()
                    .filter(poging -> !poging.bereikt() && poging.contactVoor().isEmpty())
                    .toList();
            return nodig(stil).equals(MELDING);
        });
        assertThat(nodig(List.of())).isEqualTo(MELDING);
    }
}
