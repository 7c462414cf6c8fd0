package nl.routewijzer.toegang.inlog;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The providers of the settings. Settings that cannot be stop the start, with a sentence. */
@Component
@EnableConfigurationProperties(Inloginstellingen.class)
class Aanbieders {

    private final Map<String, Aanbieder> alle = new TreeMap<>();

    Aanbieders(Inloginstellingen instellingen, Clock klok) {
        instellingen.bezwaar().ifPresent(zin -> {
            throw new Opstartfout(zin);
        });
        instellingen
                .aanbieders()
                .forEach((id, wat) -> alle.put(id, new Aanbieder(id, Aanbieder.TERUG + id, wat, klok)));
    }

    Collection<Aanbieder> alle() {
        return alle.values();
    }

    Optional<Aanbieder> find(String id) {
        return Optional.ofNullable(alle.get(id));
    }

    Aanbieder vereis(String id) {
        return find(id).orElseThrow(() -> new NietGevonden("aanbieder"));
    }
}
