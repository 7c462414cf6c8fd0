package nl.routewijzer.gedeeld.web;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Said once on the next page: what was done, how to undo it, and where it can go on.
 *
 * @param terugPad where a POST undoes it, or null when it cannot be undone
 * @param verderPad a page that may come next, or null when there is none
 */
public record Mededeling(
        String tekst, @Nullable String terugPad, @Nullable Verder verderPad) implements Serializable {

    /** A page that may come next, for who has the time now. */
    public record Verder(String tekst, String pad) implements Serializable {}

    public static final String NAAM = "mededeling";

    public static void zeg(RedirectAttributes volgende, String tekst) {
        volgende.addFlashAttribute(NAAM, new Mededeling(tekst, null, null));
    }

    public static void zegMetTerug(RedirectAttributes volgende, String tekst, String terugPad) {
        volgende.addFlashAttribute(NAAM, new Mededeling(tekst, terugPad, null));
    }

    public static void zegMetTerugEnVerder(RedirectAttributes volgende, String tekst, String terugPad, Verder verder) {
        volgende.addFlashAttribute(NAAM, new Mededeling(tekst, terugPad, verder));
    }

    public Optional<Verder> verder() {
        return Optional.ofNullable(verderPad);
    }

    public Optional<String> terug() {
        return Optional.ofNullable(terugPad);
    }
}
