package nl.routewijzer.meting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Floor 1: the bytes of a page from memory, behind the same filters, session and compression as the page itself. */
@Controller
class VloerController {

    private final Map<String, byte[]> paginas = new ConcurrentHashMap<>();

    void bewaar(String naam, byte[] html) {
        paginas.put(naam, html);
    }

    /** The same for what is sent: the form is read, and nothing is done with it. */
    @PostMapping({"/meting/{naam}", Paginameting.PORTAAL + "/meting/{naam}"})
    void ontvang(
            @PathVariable String naam, @RequestParam MultiValueMap<String, String> invoer, HttpServletResponse antwoord)
            throws IOException {
        toon(invoer.isEmpty() ? "" : naam, antwoord);
    }

    @GetMapping({"/meting/{naam}", Paginameting.PORTAAL + "/meting/{naam}"})
    void toon(@PathVariable String naam, HttpServletResponse antwoord) throws IOException {
        var html = paginas.get(naam);
        if (html == null) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setContentLength(html.length);
        antwoord.getOutputStream().write(html);
    }
}
