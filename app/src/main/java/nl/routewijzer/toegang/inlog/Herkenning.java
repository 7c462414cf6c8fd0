package nl.routewijzer.toegang.inlog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Inlog;
import nl.routewijzer.toegang.Inlognamen;
import nl.routewijzer.toegang.Inlogpoort;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.inlog.Inlogregels.Oordeel;
import nl.routewijzer.toegang.inlog.Inlogregels.Weigering;
import org.springframework.stereotype.Component;

/** From what a provider says to who that is here: looked up in the organisations it speaks for, and in no other. */
@Component
class Herkenning {

    /**
     * Somebody in one organisation.
     *
     * @param eerste he was never in
     */
    record Plek(OrganisatieId organisatie, GebruikerId gebruiker, boolean eerste) implements Serializable {}

    /**
     * A log-in for which only the organisation has to be chosen: ids, and nothing of the token.
     *
     * @param plekken where he is known, at least one
     */
    record Keuze(List<Plek> plekken, Set<Rol> hoogstens, Inlog inlog) implements Serializable {

        Optional<Plek> bij(OrganisatieId organisatie) {
            return plekken.stream()
                    .filter(plek -> plek.organisatie().equals(organisatie))
                    .findFirst();
        }
    }

    sealed interface Uitslag {

        record Bekend(Keuze keuze) implements Uitslag {}

        record Geweigerd(Weigering waarom) implements Uitslag {}
    }

    private final Organisaties organisaties;
    private final Inlognamen namen;
    private final Inlogpoort poort;

    Herkenning(Organisaties organisaties, Inlognamen namen, Inlogpoort poort) {
        this.organisaties = organisaties;
        this.namen = namen;
        this.poort = poort;
    }

    Uitslag beoordeel(Aanbieder bij, Bewering wie) {
        var instellingen = bij.instellingen();
        if (!Inlogregels.sterkGenoeg(wie, instellingen.niveau())) {
            return new Uitslag.Geweigerd(Weigering.NIVEAU_TE_LAAG);
        }
        var hoogstens = Inlogregels.hoogstens(wie, instellingen.rollen());
        var plekken = new ArrayList<Plek>();
        var redenen = new ArrayList<Weigering>();
        for (var huis : huizen(Inlogregels.huizen(wie, instellingen.organisatie()))) {
            var bekenden = Organisatiecontext.in(huis, () -> namen.bekenden(wie.iss(), wie.sub(), wie.naam()));
            switch (Inlogregels.beoordeel(wie, hoogstens, bekenden)) {
                case Oordeel.Binnen wel -> plekken.add(new Plek(huis, wel.gebruiker(), wel.eerste()));
                case Oordeel.Weg nee -> redenen.add(nee.waarom());
            }
        }
        return plekken.isEmpty()
                ? new Uitslag.Geweigerd(Inlogregels.zwaarste(redenen))
                : new Uitslag.Bekend(new Keuze(List.copyOf(plekken), hoogstens, inlog(bij, wie)));
    }

    /** Empty when he went out of service, or somebody else took his place, since he was judged. */
    Optional<Ingelogd> laatBinnen(Plek plek, Keuze keuze) {
        var inlog = keuze.inlog();
        return Organisatiecontext.in(plek.organisatie(), () -> {
            var dezelfde = !plek.eerste()
                    || namen.verbind(plek.gebruiker(), inlog.iss(), inlog.sub())
                    || namen.isVerbonden(plek.gebruiker(), inlog.iss(), inlog.sub());
            return dezelfde
                    ? poort.laatBinnen(plek.organisatie(), plek.gebruiker(), keuze.hoogstens(), inlog)
                    : Optional.<Ingelogd>empty();
        });
    }

    /** The organisations to choose from, with their names. */
    List<Organisatie> huizen(Keuze keuze) {
        return organisaties.alle().stream()
                .filter(huis -> keuze.bij(huis.id()).isPresent())
                .toList();
    }

    private List<OrganisatieId> huizen(Set<String> genoemd) {
        return organisaties.alle().stream()
                .filter(huis -> genoemd.contains(huis.naam())
                        || genoemd.contains(huis.id().toString()))
                .map(Organisatie::id)
                .toList();
    }

    private static Inlog inlog(Aanbieder bij, Bewering wie) {
        var niveau = wie.niveaus().stream()
                .filter(bij.instellingen().niveau().waarden()::contains)
                .findFirst()
                .orElse("");
        return new Inlog(bij.id(), wie.iss(), wie.sub(), wie.sid(), niveau);
    }
}
