package nl.routewijzer.gedeeld.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds who answers a request. Spring knows the addresses without an id by heart, and holds each other one against every way there is: with
 * hundreds of them a third of what a page did beyond its floors. Here those of one length and one first word are found at once;
 * which of these it is stays Spring's work, and what is not found there is still sought among all.
 */
class Padwijzer extends RequestMappingHandlerMapping {

    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo weg) {
        return weg.getPatternValues().stream()
                .map(PathContainer::parsePath)
                .map(Padwijzer::vak)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String pad, HttpServletRequest verzoek) throws Exception {
        var delen = ServletRequestPathUtils.getParsedRequestPath(verzoek).pathWithinApplication();
        return super.lookupHandlerMethod(vak(delen), verzoek);
    }

    /** Its length and its first word, decoded: of {@code /jongeren/17/plan} that stands second, behind a stroke. */
    private static String vak(PathContainer pad) {
        var delen = pad.elements();
        var eerste =
                delen.size() > 1 && delen.get(1) instanceof PathContainer.PathSegment woord ? woord.valueToMatch() : "";
        return delen.size() + " " + eerste;
    }
}
