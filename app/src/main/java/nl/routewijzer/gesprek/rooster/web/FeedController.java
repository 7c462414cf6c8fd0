package nl.routewijzer.gesprek.rooster.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.routewijzer.gedeeld.Linkgeheim;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.gedeeld.web.Huisadres;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.rooster.Agendafeeds;
import nl.routewijzer.gesprek.rooster.Kalenders;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What leaves the house for the calendar of a colleague: a file about one conversation, and an address to subscribe to. */
@Controller
class FeedController {

    /** @param adres whole, shown once */
    record FeedPage(String adres) {}

    private static final String PAD = "/agenda/feed";
    private static final String GESPREK = "/gesprekken/";

    private final Agendafeeds feeds;
    private final Kalenders kalenders;
    private final Drempel drempel;
    private final Schermen schermen;
    private final Huisadres huis;

    FeedController(Agendafeeds feeds, Kalenders kalenders, Drempel drempel, Schermen schermen, Huisadres huis) {
        this.feeds = feeds;
        this.kalenders = kalenders;
        this.drempel = drempel;
        this.schermen = schermen;
        this.huis = huis;
    }

    @GetMapping("/gesprekken/{id}/agenda.ics")
    ResponseEntity<byte[]> bestand(@PathVariable String id, Zicht zicht) {
        var tekst = kalenders.van(GesprekId.van(id), huis.nu(), GESPREK, zicht);
        return Download.van("afspraak.ics", Kalenders.MEDIATYPE, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Shown once, and by no redirect: the address is written down nowhere. */
    @PostMapping(PAD)
    View maak(Zicht zicht) {
        var geheim = feeds.maak(zicht);
        return schermen.toon(
                "gesprek/rooster/web/feed.jte", new FeedPage(huis.nu() + PAD + "/" + geheim.tekst() + ".ics"));
    }

    @PostMapping(PAD + "/stop")
    View stop(Zicht zicht, RedirectAttributes volgende) {
        feeds.stop(zicht);
        Mededeling.zeg(volgende, t("feed.gestopt"));
        return schermen.naar(RoosterController.PAD);
    }

    /** For a program, without logging in. Whatever does not count (made up, stopped) is one and the same answer. */
    @GetMapping(PAD + "/{geheim}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String geheim, HttpServletRequest verzoek) {
        if (drempel.isBereikt(verzoek)) {
            return nee(HttpStatus.TOO_MANY_REQUESTS, t("feed.wacht"));
        }
        return lees(geheim)
                .map(tekst -> antwoord(HttpStatus.OK, Kalenders.MEDIATYPE, tekst))
                .orElseGet(() -> {
                    drempel.tel(verzoek);
                    return nee(HttpStatus.NOT_FOUND, t("feed.onbekend"));
                });
    }

    private Optional<String> lees(String getypt) {
        return Linkgeheim.lees(getypt)
                .flatMap(geheim -> feeds.huis(geheim)
                        .flatMap(waar -> Organisatiecontext.in(waar, () -> feeds.lees(geheim, huis.nu()))));
    }

    /** With a word to say: an answer without any goes past what writes the strict headers. */
    private static ResponseEntity<byte[]> nee(HttpStatus status, String waarom) {
        return antwoord(status, "text/plain;charset=UTF-8", waarom);
    }

    private static ResponseEntity<byte[]> antwoord(HttpStatus status, String mediatype, String tekst) {
        return ResponseEntity.status(status)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .contentType(MediaType.parseMediaType(mediatype))
                .body(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
