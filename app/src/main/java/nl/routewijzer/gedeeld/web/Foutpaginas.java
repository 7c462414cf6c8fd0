package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.NietToegestaan;
import nl.routewijzer.gedeeld.Weigeringmelder;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one mapper from what went wrong to a page that says what to do. Leaks nothing of why. */
@Controller
@ControllerAdvice
class Foutpaginas implements ErrorController {

    private final Schermen schermen;
    private final List<Weigeringmelder> melders;

    Foutpaginas(Schermen schermen, List<Weigeringmelder> melders) {
        this.schermen = schermen;
        this.melders = melders;
    }

    @ExceptionHandler
    View nietGevonden(NietGevonden poging) {
        melders.forEach(melder -> melder.geweigerd(poging));
        return pagina(HttpStatus.NOT_FOUND);
    }

    /** Nothing was done; the page says why, and where to put it right. */
    @ExceptionHandler
    View nietToegestaan(NietToegestaan geweigerd) {
        return schermen.toon(
                HttpStatus.CONFLICT,
                "gedeeld/fout.jte",
                new FoutPage(t("fout.kannu.titel"), geweigerd.zin(), geweigerd.verder(), geweigerd.pad()));
    }

    /** What is larger than the house takes at all; the page that asked says what it takes. */
    @ExceptionHandler
    View teGroot(MaxUploadSizeExceededException geweigerd) {
        return schermen.toon(
                HttpStatus.CONTENT_TOO_LARGE,
                "gedeeld/fout.jte",
                new FoutPage(t("fout.tegroot.titel"), t("fout.tegroot.uitleg")));
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
    View onbekendAdres() {
        return pagina(HttpStatus.NOT_FOUND);
    }

    @RequestMapping("/error")
    View overig(HttpServletRequest verzoek) {
        return pagina(
                verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatus.valueOf(code)
                        : HttpStatus.NOT_FOUND);
    }

    private View pagina(HttpStatus status) {
        var soort = switch (status) {
            case NOT_FOUND -> "nietgevonden";
            case FORBIDDEN -> "magniet";
            case CONTENT_TOO_LARGE -> "tegroot"; // found while the form is read, before any page is asked
            default -> status.is4xxClientError() ? "verzoek" : "storing";
        };
        return schermen.toon(
                status,
                "gedeeld/fout.jte",
                new FoutPage(t("fout." + soort + ".titel"), t("fout." + soort + ".uitleg")));
    }
}
