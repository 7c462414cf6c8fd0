package nl.routewijzer.gedeeld.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/** Where a jongere chose no language on this browser: the one he said he wants to hear things in. */
final class Taalwijzer implements HandlerInterceptor {

    private final ObjectProvider<Taalwens> wens;

    Taalwijzer(ObjectProvider<Taalwens> wens) {
        this.wens = wens;
    }

    /** Not on a page that says what went wrong: it must come also when nothing can be read. */
    @Override
    public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object wie) {
        if (Taalkeuze.isNietsGekozen(verzoek) && verzoek.getDispatcherType() == DispatcherType.REQUEST) {
            Leestalen.kiesBijEersteWoord(() -> wens.getObject().code().flatMap(Leestalen::met));
        }
        return true;
    }
}
