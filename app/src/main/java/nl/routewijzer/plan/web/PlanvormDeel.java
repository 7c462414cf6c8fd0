package nl.routewijzer.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel.Deel;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.Planvormen;
import nl.routewijzer.plan.Evaluatietermijn;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planrand;
import org.springframework.stereotype.Component;

/** Around the goals, on the page of the plan: the own parts of its form, looking back, what the law asks, and paper. */
@Component
class PlanvormDeel implements Planrand {

    /**
     * @param plan empty while there is none
     * @param open whether its traject is open, so that it can be worked at
     * @param vormen what can be chosen here
     * @param gaatMee whether the paper goes along with the notice that it is there
     * @param id of the forms on it
     */
    record DeelPage(
            JongereId jongere,
            Optional<PlanView> plan,
            boolean open,
            Planvorm vorm,
            List<Planvorm> vormen,
            List<Geschreven> delen,
            Optional<LocalDate> evaluatieOp,
            LocalDate vandaag,
            boolean gaatMee,
            UUID id) {

        String pad() {
            return "/jongeren/" + jongere + "/plan";
        }

        /** Each form has its own: sent one after the other they are two things that were done. */
        UUID bijlageId() {
            return Stempel.idVan(id, "bijlage");
        }

        UUID seintjeId() {
            return Stempel.idVan(id, "seintje");
        }
    }

    /** A part with what is written under it; empty when nothing is. */
    record Geschreven(Planvorm.Plandeel deel, String tekst) {}

    private final Planvormen vormen;
    private final Evaluatietermijn termijn;
    private final Planmail mail;
    private final Tijd tijd;

    PlanvormDeel(Planvormen vormen, Evaluatietermijn termijn, Planmail mail, Tijd tijd) {
        this.vormen = vormen;
        this.termijn = termijn;
        this.mail = mail;
        this.tijd = tijd;
    }

    @Override
    public Deel maak(JongereId jongere, Optional<PlanView> plan, boolean open) {
        var vorm = plan.map(PlanView::vorm).map(vormen::van).orElseGet(vormen::gewone);
        return new Deel(
                "plan/web/planvormdeel.jte",
                new DeelPage(
                        jongere,
                        plan,
                        open,
                        vorm,
                        vormen.hier(),
                        plan.stream().flatMap(p -> delen(p, vorm)).toList(),
                        plan.map(termijn::dag),
                        tijd.vandaag(),
                        mail.gaatMee(),
                        UUID.randomUUID()));
    }

    /** The parts of this form, and after them what was written under another one: it is never lost from sight. */
    private Stream<Geschreven> delen(PlanView plan, Planvorm vorm) {
        var hier = vorm.eigenDelen();
        var elders = plan.onderdelen().keySet().stream()
                .sorted()
                .flatMap(naam -> vormen.deel(naam).stream())
                .filter(deel -> hier.stream().noneMatch(h -> h.deel().equals(deel.deel())));
        return Stream.concat(hier.stream(), elders)
                .map(deel -> new Geschreven(deel, plan.onderdelen().getOrDefault(deel.deel(), "")));
    }
}
