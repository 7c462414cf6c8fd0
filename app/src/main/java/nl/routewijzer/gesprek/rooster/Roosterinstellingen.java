package nl.routewijzer.gesprek.rooster;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Duration;
import java.util.List;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import org.springframework.stereotype.Component;

/** How long before, and how far ahead a jongere can choose. The defaults are own choices. */
@Component
class Roosterinstellingen implements Instellingsbron {

    private static final int MEESTE_UREN = 336;
    private static final int MEESTE_WEKEN = 12;

    private final Instellingen instellingen;

    Roosterinstellingen(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(
                instelling(
                        "KIES-AANLOOP",
                        t("rooster.instelling.aanloop"),
                        t("rooster.instelling.aanloop.uitleg"),
                        new Instelling.Getal(0, MEESTE_UREN),
                        "uur",
                        "24"),
                instelling(
                        "KIES-VOORUIT",
                        t("rooster.instelling.vooruit"),
                        t("rooster.instelling.vooruit.uitleg"),
                        new Instelling.Getal(1, MEESTE_WEKEN),
                        "weken",
                        "3"));
    }

    Duration aanloop() {
        return Duration.ofHours(getal(0));
    }

    int wekenVooruit() {
        return getal(1);
    }

    private int getal(int plaats) {
        return Integer.parseInt(instellingen.waarde(instellingen().get(plaats)));
    }

    private static Instelling instelling(
            String id, String naam, String uitleg, Instelling.Getal soort, String eenheid, String standaard) {
        return new Instelling(
                id, Instelling.Groep.JONGEREN, naam, uitleg, soort, eenheid, standaard, t("rooster.instelling.bron"));
    }
}
