package nl.routewijzer.toegang.jongereninlog;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.toegang.inlog.Aanbieder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The brokers of DigiD of the settings. Settings that cannot be stop the start, with a sentence. */
@Component
@EnableConfigurationProperties(Portaalinstellingen.class)
class Digidaanbieders {

    static final String TERUG = "/portaal/inloggen/terug/";

    /** Keeps an answer of a broker apart from one of a provider of colleagues with the same name in the settings. */
    private static final String SOORT = "digid:";

    /** @param id as the settings and the address have it */
    record Digid(String id, Aanbieder aanbieder, Digidinstellingen instellingen) {}

    private final Map<String, Digid> alle = new TreeMap<>();

    Digidaanbieders(Portaalinstellingen instellingen, Clock klok) {
        instellingen.bezwaar().ifPresent(zin -> {
            throw new Opstartfout(zin);
        });
        instellingen
                .digid()
                .forEach((id, wat) -> alle.put(
                        id, new Digid(id, new Aanbieder(SOORT + id, TERUG + id, wat.alsAanbieder(), klok), wat)));
    }

    Collection<Digid> alle() {
        return alle.values();
    }

    Optional<Digid> find(String id) {
        return Optional.ofNullable(alle.get(id));
    }
}
