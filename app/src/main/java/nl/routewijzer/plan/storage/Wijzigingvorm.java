package nl.routewijzer.plan.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.Wijziging;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How a change lies in its row: the name of its record, and its facts. */
@Component
class Wijzigingvorm {

    private static final Map<String, Class<?>> SOORTEN =
            soorten(Wijziging.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private final JsonMapper json;
    private final Map<String, ObjectReader> lezers;

    Wijzigingvorm(JsonMapper json) {
        this.json = json;
        this.lezers = SOORTEN.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, soort -> json.readerFor(soort.getValue())));
    }

    /** @throws IllegalArgumentException for a kind that this release does not know */
    Wijziging lees(String soort, String feiten) {
        var lezer = Optional.ofNullable(lezers.get(soort))
                .orElseThrow(() -> new IllegalArgumentException("geen wijziging van soort " + soort));
        return lezer.readValue(feiten);
    }

    Map<String, Object> rij(PlanId plan, JongereId jongere, Planversie versie) {
        var rij = new HashMap<String, Object>();
        rij.put("plan", plan.waarde());
        rij.put("nummer", versie.nummer());
        rij.put("id", versie.id());
        rij.put("jongere", jongere.waarde());
        rij.put("soort", versie.wijziging().getClass().getSimpleName());
        rij.put("feiten", json.writeValueAsString(versie.wijziging()));
        rij.put("stem", versie.door().stem().name());
        rij.put("zelf", versie.door().jongereZelf());
        rij.put("door", versie.door().wie());
        rij.put("op", Rij.alsParameter(versie.op()));
        rij.put("ingang", versie.ingang());
        return rij;
    }

    private static Stream<Class<?>> soorten(Class<?> klasse) {
        return klasse.isInterface()
                ? Arrays.stream(klasse.getPermittedSubclasses()).flatMap(Wijzigingvorm::soorten)
                : Stream.of(klasse);
    }
}
