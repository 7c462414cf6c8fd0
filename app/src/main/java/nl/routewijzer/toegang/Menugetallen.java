package nl.routewijzer.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The numbers in the menu. The menu is made when a page is written, after the transaction of what the page shows; who
 * has one open can have them counted in it, so that a page is one transaction and not two.
 */
@Component
public class Menugetallen {

    private static final String GETELD = Menugetallen.class.getName();

    private final Supplier<List<Menupunt>> menu;

    /** @param menu asked for late, and once: an item belongs to a page, and most pages read through what counts here */
    Menugetallen(ObjectProvider<Menupunt> menu) {
        this.menu = SingletonSupplier.of(() -> menu.stream().toList());
    }

    /** Counts now for the page that is being read; does nothing where no menu will follow. */
    public void telAlvast(Zicht zicht) {
        verzoek()
                .filter(verzoek -> "GET".equals(verzoek.getMethod())
                        && !Schermen.wilDeel(verzoek)
                        && verzoek.getAttribute(GETELD) == null)
                .ifPresent(verzoek -> verzoek.setAttribute(GETELD, tel(zicht)));
    }

    /** How much waits behind an item; counted before, or else now. */
    int van(Menupunt punt, Zicht zicht) {
        var geteld = verzoek().map(verzoek -> verzoek.getAttribute(GETELD));
        return geteld.isPresent()
                        && geteld.get() instanceof Map<?, ?> per
                        && per.get(punt.pad()) instanceof Integer hoeveel
                ? hoeveel
                : punt.tel(zicht);
    }

    private Map<String, Integer> tel(Zicht zicht) {
        var per = new HashMap<String, Integer>();
        menu.get().stream()
                .filter(punt -> punt.heeftAantal() && zicht.mag(punt.recht()))
                .forEach(punt -> per.put(punt.pad(), punt.tel(zicht)));
        return per;
    }

    private static Optional<HttpServletRequest> verzoek() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes houder
                ? Optional.of(houder.getRequest())
                : Optional.empty();
    }
}
