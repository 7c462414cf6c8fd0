package nl.routewijzer.gesprek;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.toegang.Zicht;

/**
 * Contract: what a conversation shows of the plan, and what it does to it. The room of the plan implements it; a conversation knows
 * no more of a plan than this.
 */
public interface Planbron {

    /** Read within the gate of the page that shows it; costs one statement. */
    Blik blik(JongereId jongere);

    /**
     * Ticks steps that turn out to be taken, in the transaction of the caller. What is no open step of this jongere is passed over.
     *
     * @param op the day of the conversation
     */
    void vinkAf(JongereId jongere, Collection<UUID> stappen, LocalDate op, Zicht zicht);

    /** Stops the steps that came of these agreements and are still open, in the transaction of the caller. */
    void neemTerug(JongereId jongere, Collection<UUID> afspraken, Zicht zicht);

    /**
     * @param doelNu the goal they work on now, in his words; empty without a plan or without an open goal
     * @param evaluatie the day around which they look at the plan together; empty without a plan
     * @param stappen open and done, of goals that are worked on; those with the first day first
     */
    record Blik(Optional<String> doelNu, Optional<LocalDate> evaluatie, List<Stap> stappen) {

        public static final Blik LEEG = new Blik(Optional.empty(), Optional.empty(), List.of());

        /** Time in which a conversation may as well be the one about the plan. */
        private static final Period DICHTBIJ = Period.ofWeeks(2);

        private static final Comparator<Stap> EERST_DE_EERSTE_DAG =
                Comparator.comparing(stap -> stap.voor().orElse(LocalDate.MAX));

        public List<Stap> open() {
            return stappen.stream()
                    .filter(stap -> stap.gedaanOp().isEmpty())
                    .sorted(EERST_DE_EERSTE_DAG)
                    .toList();
        }

        public List<Stap> gedaanOp(LocalDate dag) {
            return stappen.stream()
                    .filter(stap -> stap.gedaanOp().filter(dag::equals).isPresent())
                    .toList();
        }

        /** Whether this agreement stands in the plan as a step. */
        public boolean isStap(UUID afspraak) {
            return stappen.stream()
                    .anyMatch(stap -> stap.afspraak().filter(afspraak::equals).isPresent());
        }

        public boolean isTijdVoorEvaluatie(LocalDate vandaag) {
            return evaluatie
                    .filter(dag -> !dag.minus(DICHTBIJ).isAfter(vandaag))
                    .isPresent();
        }
    }

    /**
     * @param wie one of the two, or else somebody with a name
     * @param naam of somebody else; empty for the two of them
     * @param afspraak from which it came
     */
    record Stap(
            UUID id,
            String tekst,
            Optional<Wie> wie,
            String naam,
            Optional<LocalDate> voor,
            Optional<LocalDate> gedaanOp,
            Optional<UUID> afspraak) {

        /** Who takes it, as people are called on the page. */
        public String wie(String roepnaam, String consulent) {
            return wie.map(een -> een == Wie.JONGERE ? roepnaam : consulent).orElse(naam);
        }
    }
}
