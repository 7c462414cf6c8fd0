package nl.routewijzer.gedeeld.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** With what an address begins that is shown to somebody, to be carried elsewhere. */
@Component
public class Huisadres {

    private final String ingesteld;

    Huisadres(@Value("${routewijzer.adres:}") String ingesteld) {
        this.ingesteld = ingesteld.replaceFirst("/$", "");
    }

    /**
     * The one that was set; where nobody did, that of the request at hand. What is sent goes by the one that was set alone: who asks could
     * change the other.
     *
     * @return without a stroke at its end
     */
    public String nu() {
        return ingesteld.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : ingesteld;
    }
}
