package nl.routewijzer.gedeeld.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.Element;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds who answers a request. Spring knows the addresses without an id by heart, and holds each other one against every way there is: with
 * hundreds of them a third of what a page did beyond its floors. Here those with the same words around the ids are found at once, else those of
 * the same length and first word; which of these it is stays Spring's work, and what is not found there is still sought among all.
 */
class Padwijzer extends RequestMappingHandlerMapping {

    private static final String IETS = "*";

    private final Set<String> vakken = ConcurrentHashMap.newKeySet();

    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo weg) {
        var gevonden = weg.getPatternValues().stream()
                .map(PathContainer::parsePath)
                .flatMap(pad -> Stream.of(vak(pad), ruimVak(pad)))
                .collect(Collectors.toUnmodifiableSet());
        vakken.addAll(gevonden);
        return gevonden;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String pad, HttpServletRequest verzoek) throws Exception {
        var delen = ServletRequestPathUtils.getParsedRequestPath(verzoek).pathWithinApplication();
        var vak = vak(delen);
        return super.lookupHandlerMethod(vakken.contains(vak) ? vak : ruimVak(delen), verzoek);
    }

    /** Its words, decoded, with something for each id: {@code /jongeren/17/plan} and {@code /jongeren/{id}/plan} are the same. */
    private static String vak(PathContainer pad) {
        return pad.elements().stream().map(Padwijzer::woord).collect(Collectors.joining());
    }

    /** No way has a word with a digit of its own; a value without one is found by length and first word. */
    private static String woord(Element deel) {
        if (!(deel instanceof PathSegment stuk)) {
            return deel.value();
        }
        var woord = stuk.valueToMatch();
        return woord.startsWith("{") || woord.chars().anyMatch(teken -> teken >= '0' && teken <= '9') ? IETS : woord;
    }

    /** Its length and its first word: of {@code /jongeren/17/plan} that stands second, behind a stroke. */
    private static String ruimVak(PathContainer pad) {
        var delen = pad.elements();
        return delen.size() + " " + (delen.size() > 1 ? woord(delen.get(1)) : "");
    }
}
