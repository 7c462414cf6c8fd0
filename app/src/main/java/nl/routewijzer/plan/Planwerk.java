package nl.routewijzer.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.plan.PlanGebeurtenis.PlanGewijzigd;
import nl.routewijzer.plan.domain.Planoordeel;
import nl.routewijzer.plan.domain.Samenvoeging;
import nl.routewijzer.plan.storage.Planarchief;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working at a plan: the consulent, the jongere, or both at one screen. Each proposal is one transaction: all of it, or nothing with
 * every reason why. A plan begins with what is written in it first.
 */
@Component
@Transactional
public class Planwerk {

    private final Planarchief archief;
    private final Jongeren jongeren;
    private final Grondslagen grondslagen;
    private final Trajectfeiten trajecten;
    private final Methodes methodes;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Planwerk(
            Planarchief archief,
            Jongeren jongeren,
            Grondslagen grondslagen,
            Trajectfeiten trajecten,
            Methodes methodes,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.archief = archief;
        this.jongeren = jongeren;
        this.grondslagen = grondslagen;
        this.trajecten = trajecten;
        this.methodes = methodes;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Changes the plan of the open traject of a jongere.
     *
     * @return what became of it; for the same proposal sent again, that it is kept
     * @throws NietGevonden when he has no open traject within reach, or the plan has no such goal or step
     */
    public Planuitkomst wijzig(JongereId jongere, Planvoorstel voorstel, Maker maker) {
        var traject = vereis(jongere, maker);
        var boek = archief.grendel(traject);
        var eerder = archief.planMet(voorstel.id());
        if (eerder.isPresent()) {
            return nogEens(jongere, boek, voorstel, eerder.get(), maker);
        }
        var wijzigingen = metBegin(boek, voorstel.wijzigingen());
        vereisBekend(boek, wijzigingen);
        if (archief.isElders(boek.id(), nieuw(wijzigingen))) {
            throw new NietGevonden("plan");
        }
        var uitkomst = Samenvoeging.van(new Samenvoeging.Feiten(
                boek,
                new Planvoorstel(voorstel.id(), voorstel.basis(), voorstel.ingang(), wijzigingen),
                door(maker),
                tijd.nu(),
                new Planoordeel.Grenzen(leefgebieden(traject), tijd.vandaag())));
        return switch (uitkomst) {
            case Samenvoeging.Uitkomst.Past past -> bewaar(boek, past.nieuw(), maker);
            case Samenvoeging.Uitkomst.Botst botst ->
                new Planuitkomst.Botsing(boek.versies().size(), botst.geschillen());
            case Samenvoeging.Uitkomst.Geweigerd nee -> new Planuitkomst.Geweigerd(nee.beletsels());
        };
    }

    /** The open traject that a plan can be made in. */
    private Trajectstand vereis(JongereId jongere, Maker maker) {
        switch (maker) {
            case Maker.Consulent consulent -> jongeren.vereis(jongere, Recht.PLAN_MAKEN, consulent.zicht());
            case Maker.Jongere zelf -> {
                if (!zelf.wie().jongere().equals(jongere)) {
                    throw new NietGevonden("plan");
                }
                grondslagen.eis(jongere, Verwerking.BEGELEIDEN);
            }
        }
        return trajecten
                .standOmAfTeLeiden(jongere)
                .filter(stand -> stand.geslotenOp().isEmpty())
                .orElseThrow(() -> new NietGevonden("traject"));
    }

    /** The form came before. With the same content it is kept; what is different in it now is a change like any other. */
    private Planuitkomst nogEens(
            JongereId jongere, Samenvoeging.Boek boek, Planvoorstel voorstel, PlanId eerder, Maker maker) {
        if (!eerder.equals(boek.id())) {
            throw new NietGevonden("plan");
        }
        return Samenvoeging.isBewaard(voorstel, boek)
                ? new Planuitkomst.Gedaan(boek.id(), boek.versies().size())
                : wijzig(jongere, Samenvoeging.alsVerbetering(voorstel, boek.plan()), maker);
    }

    private static List<Wijziging> metBegin(Samenvoeging.Boek boek, List<Wijziging> wijzigingen) {
        return boek.versies().isEmpty() && !wijzigingen.isEmpty()
                ? Stream.concat(Stream.of(new Wijziging.PlanBegonnen("")), wijzigingen.stream())
                        .toList()
                : wijzigingen;
    }

    /** Every goal and step that is spoken of is in this plan, or comes into it with this. */
    private static void vereisBekend(Samenvoeging.Boek boek, List<Wijziging> wijzigingen) {
        var plan = boek.plan();
        var doelen = plan.doelen().stream().map(PlanView.Doel::id).collect(Collectors.toSet());
        var stappen = plan.stappen().map(PlanView.Stap::id).collect(Collectors.toSet());
        for (var wijziging : wijzigingen) {
            var bekend = switch (wijziging) {
                case Wijziging.DoelGesteld nieuw -> doelen.add(nieuw.doel());
                case Wijziging.StapGezet nieuw -> doelen.contains(nieuw.doel()) && stappen.add(nieuw.stap());
                case Wijziging.OverDoel doel -> doelen.contains(doel.doel());
                case Wijziging.OverStap stap -> stappen.contains(stap.stap());
                default -> true;
            };
            if (!bekend) {
                throw new NietGevonden("plan");
            }
        }
    }

    private static List<UUID> nieuw(List<Wijziging> wijzigingen) {
        return wijzigingen.stream()
                .flatMap(wijziging -> switch (wijziging) {
                    case Wijziging.DoelGesteld doel -> Stream.of(doel.doel().waarde());
                    case Wijziging.StapGezet stap -> Stream.of(stap.stap().waarde());
                    default -> Stream.<UUID>empty();
                })
                .toList();
    }

    private Planuitkomst bewaar(Samenvoeging.Boek boek, List<Planversie> nieuw, Maker maker) {
        archief.voegToe(boek, nieuw);
        nieuw.forEach(versie -> uitgever.publishEvent(new PlanGewijzigd(
                new Stempel(
                        organisatie(maker),
                        Stempel.idVan(versie.id(), "plan"),
                        versie.op(),
                        versie.ingang(),
                        new GebruikerId(versie.door().wie())),
                boek.jongere(),
                boek.id(),
                versie.nummer())));
        return new Planuitkomst.Gedaan(boek.id(), boek.versies().size() + nieuw.size());
    }

    private Set<String> leefgebieden(Trajectstand traject) {
        return methodes.versie(traject.methodeversie()).leefgebieden().lijst().stream()
                .map(Leefgebied::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OrganisatieId organisatie(Maker maker) {
        return switch (maker) {
            case Maker.Consulent consulent -> consulent.zicht().organisatie();
            case Maker.Jongere zelf -> zelf.wie().organisatie();
        };
    }

    private static Planversie.Door door(Maker maker) {
        return switch (maker) {
            case Maker.Consulent consulent ->
                new Planversie.Door(false, consulent.zicht().gebruiker().waarde(), "", consulent.stem());
            case Maker.Jongere zelf ->
                new Planversie.Door(true, zelf.wie().jongere().waarde(), "", Stem.JONGERE);
        };
    }
}
