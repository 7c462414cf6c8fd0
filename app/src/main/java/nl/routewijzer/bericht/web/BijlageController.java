package nl.routewijzer.bericht.web;

import nl.routewijzer.bericht.Bijlagen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what went along with a message. */
@Controller
class BijlageController {

    private final Bijlagen bijlagen;

    BijlageController(Bijlagen bijlagen) {
        this.bijlagen = bijlagen;
    }

    @GetMapping("/jongeren/{id}/bijlagen/{bijlage}")
    ResponseEntity<byte[]> haal(@PathVariable String id, @PathVariable String bijlage, Zicht zicht) {
        var gehaald = bijlagen.haal(Sleutel.lees(bijlage), JongereId.van(id), zicht);
        return Download.van(gehaald.bijlage().naam(), gehaald.bijlage().soort().mediatype(), gehaald.inhoud());
    }
}
