package nl.routewijzer.toegang.inlog;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Opstartfout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The providers of the settings. Settings that cannot be stop the start, with a sentence. */
@Component
@EnableConfigurationProperties(Inloginstellingen.class)
class Aanbieders {

    private static final Logger LOG = LoggerFactory.getLogger(Aanbieders.class);

    private final Map<String, Aanbieder> alle = new TreeMap<>();

    Aanbieders(Inloginstellingen instellingen, Clock klok) {
        instellingen.bezwaar().ifPresent(zin -> {
            throw new Opstartfout(zin);
        });
        instellingen
                .aanbieders()
                .forEach((id, wat) -> alle.put(id, new Aanbieder(id, Aanbieder.TERUG + id, wat, klok)));
        instellingen.aanbieders().forEach(Aanbieders::waarschuwZonderNiveau);
    }

    /** Not forbidden: some providers ask a second factor of everybody and say nothing about it. */
    private static void waarschuwZonderNiveau(String id, Aanbiederinstellingen wat) {
        if (wat.niveau().waarden().isEmpty()) {
            LOG.warn("provider {} names no level (niveau.waarden): a second factor is not checked here", id);
        }
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
