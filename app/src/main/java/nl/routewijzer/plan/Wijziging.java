package nl.routewijzer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that changed in a plan. The plan is the sum of these, in their order; none is ever changed or taken away. What day it
 * holds from, who typed it and whose words it holds stand beside it in {@link Planversie}.
 *
 * <p>Written as it stands to the database: a record may get components, but never loses or renames one, nor itself.
 */
public sealed interface Wijziging {

    int DOELTEKST = 300;
    int STAPTEKST = 300;
    int REDEN = 500;
    int WAAROM = 1000;
    int ONDERDEEL = 4000;

    /** About a goal as a whole. */
    sealed interface OverDoel extends Wijziging {
        DoelId doel();
    }

    /** About one step. */
    sealed interface OverStap extends Wijziging {
        StapId stap();
    }

    /** @param vorm id of the format; empty for the plain one */
    record PlanBegonnen(String vorm) implements Wijziging {}

    /** @param vorm id of another format for the same plan */
    record VormGekozen(String vorm) implements Wijziging {}

    /**
     * @param tekst in the words of the jongere, 1 to {@value #DOELTEKST} characters
     * @param leerdoel it is about learning something
     * @param leefgebieden ids of the life areas it touches; tags, no drawers
     */
    record DoelGesteld(DoelId doel, String tekst, boolean leerdoel, List<String> leefgebieden) implements OverDoel {}

    record DoelVerwoord(DoelId doel, String tekst) implements OverDoel {}

    record DoelGemerkt(DoelId doel, boolean leerdoel, List<String> leefgebieden) implements OverDoel {}

    /** @param plaats from 0; the others move up */
    record DoelVerplaatst(DoelId doel, int plaats) implements OverDoel {}

    record DoelBereikt(DoelId doel, String trots) implements OverDoel {}

    record DoelGestopt(DoelId doel, String reden) implements OverDoel {}

    /** @param terugOp the day on which they look again */
    record DoelGepauzeerd(DoelId doel, Pauzegrond grond, String reden, LocalDate terugOp) implements OverDoel {}

    /** From stopped, paused or reached. */
    record DoelHeropend(DoelId doel, String reden) implements OverDoel {}

    /** @param voor the day by which; empty when there is none */
    record StapGezet(
            StapId stap, DoelId doel, String tekst, Uitvoerder door, Optional<LocalDate> voor, Herkomst herkomst)
            implements OverStap {}

    record StapVerwoord(StapId stap, String tekst) implements OverStap {}

    record StapOvergenomen(StapId stap, Uitvoerder door) implements OverStap {}

    record StapGepland(StapId stap, Optional<LocalDate> voor) implements OverStap {}

    record StapAfgevinkt(StapId stap) implements OverStap {}

    /** The tick was a mistake, or a stopped step is taken up after all. */
    record StapHeropend(StapId stap, String reden) implements OverStap {}

    record StapGestopt(StapId stap, String reden) implements OverStap {}

    /** What is nice about it that this step was taken. */
    record StapGevierd(StapId stap, String tekst) implements OverStap {}

    /** What went well, whether there was a step for it or not. */
    record GingGoed(UUID id, String tekst) implements Wijziging {}

    /**
     * An optional part of the format was written anew.
     *
     * @param onderdeel id of the part
     * @param tekst empty to leave the part out
     */
    record OnderdeelGeschreven(String onderdeel, String tekst) implements Wijziging {}

    /** What one of the two says of the plan as it stands, with room for why. */
    record InstemmingGegeven(Partij partij, Antwoord antwoord, String waarom) implements Wijziging {}

    /** Signed, or rather not; apart from agreeing. */
    record HandtekeningGezet(Partij partij, boolean gezet, String toelichting) implements Wijziging {}

    /** The jongere wants no help with this, or wants it again; apart from agreeing and from signing. */
    record HulpBeantwoord(boolean welkom, String woorden) implements Wijziging {}

    /** @param op the day around which they evaluate */
    record EvaluatieGepland(LocalDate op) implements Wijziging {}

    /**
     * They looked back together.
     *
     * @param gesprek the conversation in which they did, when it was written down as one
     */
    record Geevalueerd(Optional<UUID> gesprek, String tekst) implements Wijziging {}

    /** The rights and duties that belong to the plan were gone through. */
    record BijlageBesproken(String toelichting) implements Wijziging {}
}
