package nl.routewijzer.portaal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gesprek.MijnAfspraken.Afgesproken;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Versieregel;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of who is in, as his pages show it. */
@Component
@Transactional(readOnly = true)
@ZonderInkijk("his own plan: the gate writes down who of the organisation looks")
class Mijnplan {

    /** So long a step that was taken stays on the first page. A choice of this product. */
    private static final Period VERS = Period.ofWeeks(2);

    /** So many changes are read at once; all of them are in his insight. */
    private static final int MEESTE = 10;

    /**
     * @param plan empty while there is none
     * @param nieuw what others changed since he last wrote or said something of it, newest first
     * @param stand of his last traject; empty when he never had one
     * @param rustig nothing is asked of him for a while
     */
    record Blad(
            Optional<PlanView> plan,
            List<Versieregel> nieuw,
            Optional<Trajectstand> stand,
            boolean rustig,
            LocalDate vandaag) {

        /** Whether it can be worked on: what is over can be read. */
        boolean isOpen() {
            return stand.filter(een -> een.geslotenOp().isEmpty()).isPresent();
        }

        int basis() {
            return plan.map(PlanView::nummer).orElse(0);
        }

        PlanView.Doel doel(DoelId welk) {
            return plan.flatMap(een -> een.doel(welk)).orElseThrow(() -> new NietGevonden("doel"));
        }

        PlanView.Stap stap(StapId welke) {
            return plan.flatMap(een -> een.stap(welke)).orElseThrow(() -> new NietGevonden("stap"));
        }

        /** What he himself thinks of it, when he said so. */
        Optional<PlanView.Instemming> mening() {
            return plan.flatMap(een -> Optional.ofNullable(een.instemming().get(Partij.JONGERE)));
        }

        /** The steps of now, and those that were taken a short while ago. */
        List<PlanView.Stap> vanNu() {
            return Stream.concat(
                            plan.stream().flatMap(PlanView::openStappen),
                            plan.stream().flatMap(PlanView::stappen).filter(this::isVers))
                    .toList();
        }

        /**
         * Whether the plan says this already: it was made a step, or put in the plan by hand in the same words. What was done before it was
         * agreed was another time.
         */
        boolean heeftAlsStap(Afgesproken een) {
            return plan.stream()
                    .flatMap(PlanView::stappen)
                    .filter(stap -> stap.isOpen()
                            || stap.gedaan()
                                    .filter(gedaan -> !gedaan.op().isBefore(een.op()))
                                    .isPresent())
                    .anyMatch(stap ->
                            stap.herkomst().afspraak().filter(een.id()::equals).isPresent() || zegt(stap, een));
        }

        private static boolean zegt(PlanView.Stap stap, Afgesproken een) {
            var wie = een.wie() == Verslag.Wie.JONGERE ? Uitvoerder.Wie.JONGERE : Uitvoerder.Wie.CONSULENT;
            return stap.door().wie() == wie
                    && stap.tekst().strip().equalsIgnoreCase(een.wat().strip());
        }

        private boolean isVers(PlanView.Stap stap) {
            return stap.gedaan()
                    .filter(gedaan -> !gedaan.op().isBefore(vandaag.minus(VERS)))
                    .isPresent();
        }
    }

    private final Plannen plannen;
    private final Trajectfeiten trajecten;
    private final Voorzichtigheid voorzichtigheid;
    private final Tijd tijd;

    Mijnplan(Plannen plannen, Trajectfeiten trajecten, Voorzichtigheid voorzichtigheid, Tijd tijd) {
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.voorzichtigheid = voorzichtigheid;
        this.tijd = tijd;
    }

    public Blad van(IngelogdeJongere wie) {
        var vandaag = tijd.vandaag();
        var geschiedenis = plannen.eigen(wie);
        return new Blad(
                geschiedenis.map(Plannen.Geschiedenis::plan),
                geschiedenis
                        .map(een -> een.regels(nieuw(een.versies())).reversed())
                        .orElse(List.of()),
                trajecten.standOmAfTeLeiden(wie.jongere()),
                voorzichtigheid.stilte(wie.jongere()).stream().anyMatch(stilte -> stilte.bevat(vandaag)),
                vandaag);
    }

    /** He ticks what is his to do, or of somebody he knows; what his contactpersoon promised, that one ticks. */
    static boolean magVinken(PlanView.Stap stap) {
        return stap.door().wie() != Uitvoerder.Wie.CONSULENT;
    }

    /** @param versies oldest first, as what comes out */
    static List<Planversie> nieuw(List<Planversie> versies) {
        var nieuw = new ArrayList<Planversie>();
        for (var versie : versies) {
            if (isVanHem(versie)) {
                nieuw.clear();
            } else if (zegtIets(versie.wijziging())) {
                nieuw.add(versie);
            }
        }
        return nieuw.subList(Math.max(0, nieuw.size() - MEESTE), nieuw.size());
    }

    private static boolean isVanHem(Planversie versie) {
        return versie.door().jongereZelf()
                || (versie.wijziging() instanceof Wijziging.InstemmingGegeven mening
                        && mening.partij() == Partij.JONGERE);
    }

    /** Order, tags and form are the same plan to him. */
    private static boolean zegtIets(Wijziging wijziging) {
        return !(wijziging instanceof Wijziging.DoelVerplaatst
                || wijziging instanceof Wijziging.DoelGemerkt
                || wijziging instanceof Wijziging.VormGekozen);
    }
}
