package nl.routewijzer.portaal;

import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Beeldantwoord;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture of an entrance, for who comes there. */
@Controller
class TrefplekbeeldController {

    private final Trefplekken trefplekken;

    TrefplekbeeldController(Trefplekken trefplekken) {
        this.trefplekken = trefplekken;
    }

    @GetMapping("/portaal/trefplekken/{beeld}")
    ResponseEntity<byte[]> toon(@PathVariable String beeld, IngelogdeJongere wie) {
        var gehaald = trefplekken.foto(Sleutel.lees(beeld), wie);
        return Beeldantwoord.van(gehaald.soort().mediatype(), gehaald.inhoud());
    }
}
