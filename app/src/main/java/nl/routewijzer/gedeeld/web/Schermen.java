package nl.routewijzer.gedeeld.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.Paginadeel.Deel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Turns a page record into HTML. A controller has read everything by then: a template never touches the database. */
@Component
public class Schermen {

    private static final String HTML = "text/html;charset=UTF-8";

    /** How many pieces a long list takes; a shorter one leaves room. */
    private static final int STUKKEN = 4_096;

    private final TemplateEngine sjablonen;
    private final Supplier<Kaderbron> kaders;

    /** @param kaders asked for late, and once: the menu in it has items of pages that are shown through here */
    Schermen(TemplateEngine sjablonen, ObjectProvider<Kaderbron> kaders) {
        this.sjablonen = sjablonen;
        this.kaders = SingletonSupplier.of(kaders::getObject);
    }

    /** A whole page; the template takes {@code kader} and {@code pagina}. */
    public View toon(String sjabloon, Object pagina) {
        return toon(HttpStatus.OK, sjabloon, pagina);
    }

    /** The page again, with what is wrong at the field. */
    public View fout(String sjabloon, Object pagina) {
        return toon(HttpStatus.UNPROCESSABLE_CONTENT, sjabloon, pagina);
    }

    public View toon(HttpStatus status, String sjabloon, Object pagina) {
        return (model, verzoek, antwoord) -> {
            var kader = metMededeling(kaders.get().kader(verzoek), model);
            schrijf(status, sjabloon, Map.of("kader", kader, "pagina", pagina), antwoord);
        };
    }

    /** A part of a page, for htmx; the template takes {@code pagina}. */
    public View deel(String sjabloon, Object pagina) {
        return (model, verzoek, antwoord) -> schrijf(HttpStatus.OK, sjabloon, Map.of("pagina", pagina), antwoord);
    }

    /** See other: the answer to a form that was accepted. */
    public View naar(String pad) {
        var verwijzing = new RedirectView(pad, true, false, false);
        verwijzing.setStatusCode(HttpStatus.SEE_OTHER);
        return verwijzing;
    }

    /** The part of a page that another room gave. */
    public gg.jte.Content inhoud(Deel deel, Kader kader) {
        return uitvoer -> sjablonen.render(deel.template(), Map.of("kader", kader, "deel", deel.inhoud()), uitvoer);
    }

    private static Kader metMededeling(Kader kader, @Nullable Map<String, ?> model) {
        return model != null && model.get(Mededeling.NAAM) instanceof Mededeling mededeling
                ? kader.met(mededeling)
                : kader;
    }

    /** In one piece: every write goes through the filters and the compression, and a template gives hundreds of small ones. */
    private void schrijf(HttpStatus status, String sjabloon, Map<String, Object> waarden, HttpServletResponse antwoord)
            throws IOException {
        var uitvoer = new Utf8ByteOutput(STUKKEN);
        sjablonen.render(sjabloon, new HashMap<>(waarden), uitvoer);
        antwoord.setStatus(status.value());
        antwoord.setContentType(HTML);
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setContentLength(uitvoer.getContentLength());
        antwoord.getOutputStream().write(uitvoer.toByteArray());
    }

    /** True when htmx asks for a part instead of a page. */
    public static boolean wilDeel(HttpServletRequest verzoek) {
        return verzoek.getHeader("HX-Request") != null && verzoek.getHeader("HX-History-Restore-Request") == null;
    }
}
