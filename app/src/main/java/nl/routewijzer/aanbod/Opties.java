package nl.routewijzer.aanbod;

import java.util.List;
import java.util.Set;
import nl.routewijzer.aanbod.Optie.Stand;
import nl.routewijzer.aanbod.domain.Passend;
import nl.routewijzer.aanbod.domain.Zoekwoorden;
import nl.routewijzer.aanbod.storage.Beeldarchief;
import nl.routewijzer.aanbod.storage.Optiearchief;
import nl.routewijzer.aanbod.storage.Reactiearchief;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading what there is to choose from: all of it for who works here, what runs now for a jongere. */
@Component
@Transactional
public class Opties {

    private final Optiearchief archief;
    private final Beeldarchief beelden;
    private final Reactiearchief reacties;
    private final Tijd tijd;

    Opties(Optiearchief archief, Beeldarchief beelden, Reactiearchief reacties, Tijd tijd) {
        this.archief = archief;
        this.beelden = beelden;
        this.reacties = reacties;
        this.tijd = tijd;
    }

    /** Also what is to come, what ended and what was stopped; by title. */
    public List<Optie> alle(Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        return archief.alle();
    }

    public Optie bekijk(OptieId id, Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        return archief.vind(id).orElseThrow(() -> new NietGevonden("optie"));
    }

    public Foto foto(OptieId id, Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        return beelden.haal(id).orElseThrow(() -> new NietGevonden("beeld"));
    }

    /**
     * What runs now.
     *
     * @param past meant for where he is now
     * @param ook all the rest: nothing is hidden
     */
    public record Keus(List<Optie> past, List<Optie> ook) {

        public boolean isLeeg() {
            return past.isEmpty() && ook.isEmpty();
        }
    }

    /** @param fasen ids of the phases of the method in which he is now; none when that is not known */
    public Keus nu(Set<String> fasen, IngelogdeJongere wie) {
        var alle = Passend.eerst(lopend(), fasen);
        var past = alle.stream().filter(optie -> Passend.past(optie, fasen)).toList();
        return new Keus(past, alle.subList(past.size(), alle.size()));
    }

    /** What runs now and has these words, or nearly. */
    public List<Optie> zoek(String getypt, IngelogdeJongere wie) {
        return Zoekwoorden.van(getypt).in(lopend(), optie -> optie.inhoud().alles());
    }

    private List<Optie> lopend() {
        return archief.alle().stream()
                .filter(optie -> optie.op(tijd.vandaag()) == Stand.LOOPT)
                .toList();
    }

    /** What runs now, and what he said something of: that does not go from under him. */
    public Optie bekijk(OptieId id, IngelogdeJongere wie) {
        return archief.vind(id)
                .filter(optie -> optie.op(tijd.vandaag()) == Stand.LOOPT || zeiHijIetsVan(id, wie))
                .orElseThrow(() -> new NietGevonden("optie"));
    }

    public Foto foto(OptieId id, IngelogdeJongere wie) {
        return beelden.haal(bekijk(id, wie).id()).orElseThrow(() -> new NietGevonden("beeld"));
    }

    private boolean zeiHijIetsVan(OptieId id, IngelogdeJongere wie) {
        return reacties.van(wie.jongere()).stream()
                .anyMatch(reactie -> reactie.optie().equals(id));
    }
}
