package nl.routewijzer.portaal;

import nl.routewijzer.bericht.Bijlagen;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out to the jongere what went along with his messages. */
@Controller("portaalBijlageController")
class BijlageController {

    private final Bijlagen bijlagen;

    BijlageController(Bijlagen bijlagen) {
        this.bijlagen = bijlagen;
    }

    @GetMapping("/portaal/bijlagen/{bijlage}")
    ResponseEntity<byte[]> haal(@PathVariable String bijlage, IngelogdeJongere wie) {
        var gehaald = bijlagen.haalEigen(Sleutel.lees(bijlage), wie);
        return Download.van(gehaald.bijlage().naam(), gehaald.bijlage().soort().mediatype(), gehaald.inhoud());
    }
}
