package nl.routewijzer.gedeeld.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * In which language a page for a jongere is: the one he chooses with this request, else the one he chose before on this browser. Who works
 * here reads Dutch and passes by.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100) // before the doors: what they refuse is said in his language too
final class Taalfilter extends OncePerRequestFilter {

    private final Taalkoekje koekje;

    Taalfilter(Taalkoekje koekje) {
        this.koekje = koekje;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (!Taalkeuze.isVoorJongeren(verzoek)) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        var gevraagd = gevraagd(verzoek);
        gevraagd.ifPresent(taal -> koekje.zet(taal, antwoord));
        gevraagd.or(() -> koekje.lees(verzoek)).ifPresentOrElse(Leestalen::kies, () -> Taalkeuze.koosNiets(verzoek));
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            Leestalen.klaar();
        }
    }

    /**
     * Only by a link, and read from the address alone: the field of a form may be called the same, and a form that is too large cannot be
     * read at all, neither now nor when it is said that it was.
     */
    private static Optional<Leestaal> gevraagd(HttpServletRequest verzoek) {
        return Optional.ofNullable(verzoek.getQueryString())
                .filter(vraag -> verzoek.getMethod().equals("GET"))
                .map(vraag -> UriComponentsBuilder.newInstance().query(vraag).build())
                .flatMap(adres -> Optional.ofNullable(adres.getQueryParams().getFirst(Taalkeuze.NAAM)))
                .flatMap(Leestalen::met);
    }

    /** A page that says what went wrong is in his language too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
