package nl.routewijzer.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request work in the name of the organisation of who is logged in. */
final class OrganisatieFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var organisatie = Ingelogd.huidig()
                .map(wie -> wie.zicht().organisatie())
                .or(() -> IngelogdeJongere.huidig().map(IngelogdeJongere::organisatie));
        if (organisatie.isEmpty()) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        try {
            Organisatiecontext.in(organisatie.get(), () -> {
                keten.doFilter(verzoek, antwoord);
                return antwoord;
            });
        } catch (ServletException | IOException | RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new ServletException(fout);
        }
    }

    /** Error pages too show the frame of the organisation. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
