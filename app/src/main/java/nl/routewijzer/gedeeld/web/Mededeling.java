package nl.routewijzer.gedeeld.web;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Said once on the next page: what was done, and how to undo it.
 *
 * @param terugPad where a POST undoes it, or null when it cannot be undone
 */
public record Mededeling(String tekst, @Nullable String terugPad) implements Serializable {

    public static final String NAAM = "mededeling";

    public static void zeg(RedirectAttributes volgende, String tekst) {
        volgende.addFlashAttribute(NAAM, new Mededeling(tekst, null));
    }

    public static void zegMetTerug(RedirectAttributes volgende, String tekst, String terugPad) {
        volgende.addFlashAttribute(NAAM, new Mededeling(tekst, terugPad));
    }

    public Optional<String> terug() {
        return Optional.ofNullable(terugPad);
    }
}
