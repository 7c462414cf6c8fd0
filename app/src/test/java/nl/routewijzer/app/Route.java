package nl.routewijzer.app;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** An address of the house with its method, as the dispatcher knows it. */
public record Route(String methode, PathPattern patroon) {

    private static final Pattern VARIABELE = Pattern.compile("\\{[^}]+}");

    /** Every one there is, in alphabetical order. */
    public static List<Route> alle(RequestMappingHandlerMapping wegen) {
        return wegen.getHandlerMethods().keySet().stream()
                .flatMap(weg -> weg.getMethodsCondition().getMethods().stream()
                        .flatMap(
                                methode -> Objects.requireNonNull(weg.getPathPatternsCondition()).getPatterns().stream()
                                        .map(patroon -> new Route(methode.name(), patroon))))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    public boolean isGet() {
        return methode.equals("GET");
    }

    public boolean past(String pad) {
        return patroon.matches(PathContainer.parsePath(pad.replaceAll("[?#].*", "")));
    }

    /** The address with an id that does not exist in every place where one belongs. */
    public String nergens() {
        return VARIABELE
                .matcher(patroon.getPatternString())
                .replaceAll(variabele -> UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return methode + " " + patroon.getPatternString();
    }
}
