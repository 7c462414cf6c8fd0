package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug is pulled while somebody types: text that the page had shown as kept is there after a restart. */
class StroomuitvalIT {

    private static final String TEKST = "Sam wil iets met zijn handen, liefst buiten.";

    @TempDir
    private Path tijdelijk;

    @Test
    void wat_bewaard_heette_is_er_na_een_stroomstoring_nog() throws IOException, InterruptedException {
        var poort = Opgestart.vrijePoort();
        var gesprek = "/gesprekken/" + gesprekMetSam();
        try (var huis = start(poort)) {
            huis.wachtOpGereed(poort);
            var anke = Bezoeker.ingelogd(poort, Huis.WIERDAM, "Anke");
            anke.haal(gesprek);
            var velden = Velden.geen()
                    .met("volgnummer", "1")
                    .met("samen", TEKST)
                    .met("stappen", "G1-02", "G1-09")
                    .met("stress", "6");
            assertThat(anke.stuurOpDeAchtergrond(gesprek + "/concept", velden).status())
                    .isEqualTo(200);
            huis.valt();
        }
        try (var huis = start(poort)) {
            huis.wachtOpGereed(poort);
            var anke = Bezoeker.ingelogd(poort, Huis.WIERDAM, "Anke");
            assertThat(anke.haal("/vandaag").tekst())
                    .contains("Verder waar je was")
                    .contains(gesprek);
            var terug = anke.haal(gesprek);
            assertThat(terug.tekstvak("samen")).isEqualTo(TEKST);
            assertThat(terug.aangevinkt("stappen")).containsExactly("G1-02", "G1-09");
            assertThat(terug.aangevinkt("stress")).containsExactly("6");
        }
    }

    private Opgestart start(int poort) throws IOException {
        var omgeving = Map.of(
                "ROUTEWIJZER_DATA", tijdelijk.resolve("data").toString(),
                "SERVER_PORT", String.valueOf(poort),
                "ROUTEWIJZER_GEBOUWD", "ja");
        return Opgestart.start(
                omgeving, List.of(Opgestart.WORTEL.resolve("start").toString()));
    }

    /** The same ids on every machine: the conversation of today with Sam. */
    private static String gesprekMetSam() {
        var sam = new JongereId(Demowereld.uuid(Huis.WIERDAM + "/jongere/SamBoer"));
        return Demowereld.uuid(sam + "/gesprek/0").toString();
    }
}
