package nl.routewijzer.bericht.herinnering;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import org.springframework.stereotype.Component;

/** How long before an organisation reminds, of each kind; nothing where it does not. The defaults are own choices. */
@Component
class Herinnertijden implements Instellingsbron {

    private static final int UREN_IN_WEEK = 168;
    private static final int DAGEN = 14;

    private final Instellingen instellingen;

    Herinnertijden(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(
                instelling(
                        "HERINNER-GESPREK",
                        t("herinner.gesprek"),
                        t("herinner.gesprek.uitleg"),
                        UREN_IN_WEEK,
                        "uur",
                        "24"),
                instelling("HERINNER-STAP", t("herinner.stap"), t("herinner.stap.uitleg"), DAGEN, "dagen", "1"),
                instelling(
                        "HERINNER-AFSPRAAK",
                        t("herinner.afspraak"),
                        t("herinner.afspraak.uitleg"),
                        DAGEN,
                        "dagen",
                        "1"));
    }

    Optional<Duration> voorGesprek() {
        return Optional.of(getal(0)).filter(uren -> uren > 0).map(Duration::ofHours);
    }

    /** In days. */
    Optional<Integer> voorStap() {
        return Optional.of(getal(1)).filter(dagen -> dagen > 0);
    }

    /** In days. */
    Optional<Integer> voorAfspraak() {
        return Optional.of(getal(2)).filter(dagen -> dagen > 0);
    }

    private int getal(int plaats) {
        return Integer.parseInt(instellingen.waarde(instellingen().get(plaats)));
    }

    private static Instelling instelling(
            String id, String naam, String uitleg, int meest, String eenheid, String standaard) {
        return new Instelling(
                id,
                Instelling.Groep.JONGEREN,
                naam,
                uitleg,
                new Instelling.Getal(0, meest),
                eenheid,
                standaard,
                t("herinner.bron"));
    }
}
