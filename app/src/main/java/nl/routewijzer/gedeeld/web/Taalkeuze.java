package nl.routewijzer.gedeeld.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one can choose in which language a page is, and with which links. */
public final class Taalkeuze {

    static final String NAAM = "taal";

    private static final String PORTAAL = "/portaal";

    /** A jongere says by a link whether he comes. */
    private static final String ANTWOORD = "/a/";

    private static final String NIETS = Taalkeuze.class.getName() + ".niets";

    /**
     * A language to read this page in.
     *
     * @param naam what it calls itself
     * @param pad the same page in it
     * @param hier the page is in it now
     */
    public record Taallink(String code, String naam, String pad, boolean hier) {}

    /**
     * Empty for pages of who works here, and where there is nothing to choose.
     *
     * @param anders where one goes from an answer to a form that is no page by itself
     */
    public static List<Taallink> van(HttpServletRequest verzoek, Optional<String> anders) {
        return isVoorJongeren(verzoek)
                ? van(
                        Leestalen.alle(),
                        Leestalen.nu(),
                        anders.orElseGet(() -> pad(verzoek)),
                        Optional.ofNullable(verzoek.getQueryString())
                                .filter(vraag -> anders.isEmpty())
                                .orElse(""))
                : List.of();
    }

    /** @param vraag what stands behind the question mark; it stays */
    static List<Taallink> van(List<Leestaal> talen, Leestaal nu, String pad, String vraag) {
        var rest = Stream.of(vraag.split("&", -1))
                .filter(deel -> !deel.isEmpty() && !deel.startsWith(NAAM + "="))
                .collect(Collectors.joining("&"));
        return talen.size() < 2
                ? List.of()
                : talen.stream()
                        .map(taal -> new Taallink(
                                taal.code(),
                                taal.naam(),
                                pad + "?" + (rest.isEmpty() ? "" : rest + "&") + NAAM + "=" + taal.code(),
                                taal == nu))
                        .toList();
    }

    static boolean isVoorJongeren(HttpServletRequest verzoek) {
        var pad = pad(verzoek);
        return pad.equals(PORTAAL) || pad.startsWith(PORTAAL + "/") || pad.startsWith(ANTWOORD);
    }

    /** He never chose: what he wants by his own account may hold. */
    static void koosNiets(HttpServletRequest verzoek) {
        verzoek.setAttribute(NIETS, true);
    }

    static boolean isNietsGekozen(HttpServletRequest verzoek) {
        return verzoek.getAttribute(NIETS) != null;
    }

    /** What was asked for, also while it is said what went wrong with it. */
    private static String pad(HttpServletRequest verzoek) {
        return verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String gevraagd
                ? gevraagd
                : verzoek.getRequestURI();
    }

    private Taalkeuze() {}
}
