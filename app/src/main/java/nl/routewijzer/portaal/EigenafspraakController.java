package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.routewijzer.bericht.Komst;
import nl.routewijzer.bericht.Komsten;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.gedeeld.web.Huisadres;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.rooster.Eigenafspraak;
import nl.routewijzer.gesprek.rooster.Kalenders;
import nl.routewijzer.gesprek.rooster.Keuzes;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the jongere does with one of his conversations: saying that he comes, into his calendar, undoing what he just chose, and calling off. */
@Controller
class EigenafspraakController {

    record LuktNietPage(Eigenafspraak afspraak, Instant nu) {

        String pad() {
            return PAD + afspraak.id();
        }
    }

    private static final String PAD = MijnAfsprakenController.PAD + "/";
    private static final String EEN = MijnAfsprakenController.PAD + "/{gesprek}";

    private final Keuzes keuzes;
    private final Komsten komsten;
    private final Kalenders kalenders;
    private final Schermen schermen;
    private final Tijd tijd;
    private final Huisadres huis;

    EigenafspraakController(
            Keuzes keuzes, Komsten komsten, Kalenders kalenders, Schermen schermen, Tijd tijd, Huisadres huis) {
        this.keuzes = keuzes;
        this.komsten = komsten;
        this.kalenders = kalenders;
        this.schermen = schermen;
        this.tijd = tijd;
        this.huis = huis;
    }

    @GetMapping(EEN + "/agenda.ics")
    ResponseEntity<byte[]> bestand(@PathVariable String gesprek, IngelogdeJongere wie) {
        var tekst = kalenders.eigen(GesprekId.van(gesprek), huis.nu(), PAD, wie);
        return Download.van("afspraak.ics", Kalenders.MEDIATYPE, tekst.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(EEN + "/ikkom")
    View ikKom(@PathVariable String gesprek, IngelogdeJongere wie, RedirectAttributes volgende) {
        var id = keuzes.bekijk(GesprekId.van(gesprek), wie).id();
        var gezegd = komsten.zeg(id, Komst.IK_KOM, wie);
        Mededeling.zeg(volgende, t(gezegd ? "komst.dank.IK_KOM" : "portaal.afspraak.veranderd"));
        return schermen.naar(PAD + id);
    }

    @PostMapping(EEN + "/terug")
    View neemTerug(@PathVariable String gesprek, IngelogdeJongere wie, RedirectAttributes volgende) {
        var id = GesprekId.van(gesprek);
        var gelukt = keuzes.neemTerug(id, wie);
        Mededeling.zeg(volgende, t(gelukt ? "kies.teruggenomen" : "kies.teruggenomen.telaat"));
        return schermen.naar(gelukt ? KiesController.PAD : PAD + id);
    }

    /** Says first what follows from it: nothing but a call. */
    @GetMapping(EEN + "/luktniet")
    View luktNiet(@PathVariable String gesprek, IngelogdeJongere wie) {
        return schermen.toon(
                "portaal/luktniet.jte", new LuktNietPage(keuzes.bekijk(GesprekId.van(gesprek), wie), tijd.nu()));
    }

    @PostMapping(EEN + "/afzeggen")
    View zegAf(@PathVariable String gesprek, IngelogdeJongere wie, RedirectAttributes volgende) {
        var id = GesprekId.van(gesprek);
        if (!keuzes.zegAf(id, wie) && keuzes.bekijk(id, wie).uitkomst().isEmpty()) {
            Mededeling.zeg(volgende, t("kies.zegafniet"));
        }
        return schermen.naar(PAD + id);
    }

    @PostMapping(EEN + "/toch")
    View tochWel(@PathVariable String gesprek, IngelogdeJongere wie, RedirectAttributes volgende) {
        var id = GesprekId.van(gesprek);
        var gelukt = keuzes.komTochWel(id, wie);
        Mededeling.zeg(volgende, t(gelukt ? "kies.tochwel.gedaan" : "kies.tochwel.nietmeer"));
        return schermen.naar(gelukt ? PAD + id : KiesController.PAD);
    }
}
