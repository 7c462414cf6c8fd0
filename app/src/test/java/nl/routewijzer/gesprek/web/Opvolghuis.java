package nl.routewijzer.gesprek.web;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.api.BeforeEach;

/** Sam did not come this morning: what the tests of the follow-up share. */
abstract class Opvolghuis extends Huis {

    protected final String gesprek = "/gesprekken/" + gesprekMetSam();
    protected final String pad = gesprek + "/opvolgen";
    protected Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void samKwamNiet() {
        klok.verder(Duration.ofHours(1));
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        anke.stuur(gesprek, Velden.geen().met("uitkomst", "KWAM_NIET"));
    }

    protected static Velden reden(String reden) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("reden", reden)
                .met("woorden", "")
                .met("dag", "2026-11-24");
    }

    protected static Velden stap(UUID id, String stap, String gezien) {
        return Velden.geen().met("id", id.toString()).met("gezien", gezien).met("stap", stap);
    }

    protected static Velden niets(UUID id) {
        return Velden.geen()
                .met("id", id.toString())
                .met("gezien", "")
                .met("waarom", "Nog een brief geeft paniek")
                .met("opnieuw", "2026-12-08");
    }

    protected static Velden wijkteam(UUID id) {
        return Velden.geen()
                .met("id", id.toString())
                .met("gezien", "")
                .met("naar", "Wijkteam Noord")
                .met("deel", "TELEFOON")
                .met("grond", "TAAK")
                .met("taak", "Wij zijn verantwoordelijk voor de begeleiding")
                .met("verteldhoe", "BRIEF")
                .met("verteldop", "2026-11-24")
                .met("opnieuw", "2026-12-01");
    }

    protected Antwoord probeer(String kanaal, String bereikt) {
        return anke.stuur(
                "/jongeren/" + sam() + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", kanaal)
                        .met("bereikt", bereikt)
                        .met("regel", "")
                        .met("weer", ""));
    }

    protected static int daden(String waar) {
        return Rijen.in(
                "gesprek.opvolging where gesprek = '" + gesprekMetSam() + "' and vervallen_op is null and " + waar);
    }

    protected boolean signaalStaatEr() {
        return Rijen.in("werklijst.signaal where jongere = '" + sam() + "' and soort = 'KWAM_NIET' and vanaf <= '"
                        + Tijd.dag(klok.instant()) + "'")
                == 1;
    }
}
