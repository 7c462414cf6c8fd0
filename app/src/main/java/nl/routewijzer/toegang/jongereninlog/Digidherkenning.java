package nl.routewijzer.toegang.jongereninlog;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.IngelogdeJongere.Manier;
import nl.routewijzer.toegang.Jongerenpoort;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.jongereninlog.Digidaanbieders.Digid;
import nl.routewijzer.toegang.jongereninlog.Digidregels.Oordeel;
import nl.routewijzer.toegang.jongereninlog.Digidregels.Weigering;
import org.springframework.stereotype.Component;

/** From a BSN to who that is here: looked up in the organisations that the broker speaks for, and in no other. */
@Component
class Digidherkenning {

    /** A jongere in one organisation. */
    record Plek(OrganisatieId organisatie, JongereId jongere) implements Serializable {}

    /** Where he is known: ids, and nothing of the token. */
    record Plekken(List<Plek> plekken) implements Serializable {

        Optional<Plek> bij(OrganisatieId organisatie) {
            return plekken.stream()
                    .filter(plek -> plek.organisatie().equals(organisatie))
                    .findFirst();
        }
    }

    sealed interface Uitslag {

        record Bekend(Plekken plekken) implements Uitslag {}

        record Geweigerd(Weigering waarom) implements Uitslag {}
    }

    private final Organisaties organisaties;
    private final Portaalbron jongeren;
    private final Jongerenpoort poort;

    Digidherkenning(Organisaties organisaties, Portaalbron jongeren, Jongerenpoort poort) {
        this.organisaties = organisaties;
        this.jongeren = jongeren;
        this.poort = poort;
    }

    Uitslag beoordeel(Digid bij, Map<String, Object> claims) {
        return switch (Digidregels.beoordeel(claims, bij.instellingen())) {
            case Oordeel.Weg nee -> new Uitslag.Geweigerd(nee.waarom());
            case Oordeel.Persoon wie -> {
                var plekken = plekken(bij, wie.bsn());
                yield plekken.isEmpty()
                        ? new Uitslag.Geweigerd(Weigering.ONBEKEND)
                        : new Uitslag.Bekend(new Plekken(plekken));
            }
        };
    }

    /** Empty when he is not known there any more. */
    Optional<IngelogdeJongere> laatBinnen(Plek plek) {
        return Organisatiecontext.in(plek.organisatie(), () -> poort.laatBinnen(plek.jongere(), Manier.DIGID));
    }

    /** The organisations to choose from, with their names. */
    List<Organisatie> huizen(Plekken plekken) {
        return organisaties.alle().stream()
                .filter(huis -> plekken.bij(huis.id()).isPresent())
                .toList();
    }

    private List<Plek> plekken(Digid bij, Bsn bsn) {
        var genoemd = bij.instellingen().organisaties();
        return organisaties.alle().stream()
                .filter(huis -> genoemd.contains(huis.naam())
                        || genoemd.contains(huis.id().toString()))
                .flatMap(
                        huis -> Organisatiecontext.in(huis.id(), () -> jongeren.metBsn(bsn))
                                .map(jongere -> new Plek(huis.id(), jongere))
                                .stream())
                .toList();
    }
}
