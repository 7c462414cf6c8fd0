package nl.routewijzer.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;
import nl.routewijzer.plan.domain.Versiezinnen;
import nl.routewijzer.plan.domain.Vouwing;
import nl.routewijzer.plan.storage.Planarchief;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: the plan of the last traject of a jongere, as it stands and as it was. */
@Component
@Transactional
public class Plannen {

    /** A plan with how it came to be: all its versions, oldest first. */
    public record Geschiedenis(PlanView plan, List<Planversie> versies) implements OverJongere {
        @Override
        public JongereId jongere() {
            return plan.jongere();
        }

        /** What each version changed, oldest first. */
        public List<Versieregel> regels() {
            return Versiezinnen.van(boek());
        }

        /** What these changed, oldest first. */
        public List<Versieregel> regels(Collection<Planversie> welke) {
            return Versiezinnen.van(boek(), Set.copyOf(welke));
        }

        private Boek boek() {
            return new Boek(plan.id(), plan.jongere(), plan.traject(), versies);
        }

        /** The plan as it stood with that number; empty when there is no such version. */
        public Optional<PlanView> opVersie(int nummer) {
            return nummer < 1 || nummer > versies.size()
                    ? Optional.empty()
                    : Optional.of(Vouwing.van(plan.id(), plan.jongere(), plan.traject(), versies.subList(0, nummer)));
        }
    }

    private final Planarchief archief;
    private final Inkijk inkijk;

    Plannen(Planarchief archief, Inkijk inkijk) {
        this.archief = archief;
        this.inkijk = inkijk;
    }

    /** Empty while there is no plan, or none within reach. */
    public Optional<PlanView> bekijk(JongereId jongere, Zicht zicht) {
        return geschiedenis(jongere, zicht).map(Geschiedenis::plan);
    }

    /** Empty while there is no plan, or none within reach. */
    public Optional<Geschiedenis> geschiedenis(JongereId jongere, Zicht zicht) {
        return inkijk.van(
                zicht, Doel.BEGELEIDING, () -> archief.vind(jongere, zicht).map(Plannen::geschiedenis));
    }

    /** The plan of who is logged in himself. */
    @ZonderInkijk("his own plan: the gate writes down who of the organisation looks")
    public Optional<Geschiedenis> eigen(IngelogdeJongere wie) {
        return archief.vind(wie.jongere()).map(Plannen::geschiedenis);
    }

    /** For a part of a page, or for rows that are computed from it. */
    @ZonderInkijk("within the gate of the page that composes it")
    public Optional<PlanView> van(JongereId jongere) {
        return archief.vind(jongere).map(Plannen::geschiedenis).map(Geschiedenis::plan);
    }

    /** The plan that can be worked on: of the open traject. */
    @ZonderInkijk("within the gate of the page that composes it")
    public Optional<PlanView> lopend(JongereId jongere) {
        return archief.lopend(jongere).map(Plannen::geschiedenis).map(Geschiedenis::plan);
    }

    private static Geschiedenis geschiedenis(Boek boek) {
        return new Geschiedenis(boek.plan(), boek.versies());
    }
}
