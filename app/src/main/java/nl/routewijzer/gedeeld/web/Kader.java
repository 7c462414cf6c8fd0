package nl.routewijzer.gedeeld.web;

import java.util.List;
import java.util.Optional;

/**
 * The frame around a page: whose house it is, who is in, where one can go.
 *
 * @param thema name of the theme; its class and its stylesheet
 * @param woordConsulent what a consulent is called here
 * @param gebruiker name of who is logged in, empty on public pages
 * @param mededeling what just happened, with a way back when there is one
 */
public record Kader(
        String organisatie,
        String thema,
        String woordConsulent,
        Optional<String> gebruiker,
        List<Link> menu,
        boolean zoeken,
        Csrf csrf,
        Optional<Mededeling> mededeling) {

    public record Link(String pad, String label, boolean hier) {}

    public record Csrf(String naam, String waarde) {}
}
