package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisations come and are put in a region by a command, as an administrator gives it. */
class HuisopdrachtIT extends Huis {

    @Test
    void een_organisatie_stichten_indelen_en_terugzien(@TempDir Path map) throws IOException, InterruptedException {
        var opdracht = Opdracht.op(
                Tweededatabase.deEerste().adres(), Path.of("target/test-sleutels"), map.resolve("back-up.sleutel"));
        assertThat(opdracht.slaagt("organisatie", "sticht", "Gemeente Nieuwland", "Ada van der Nieuw", "ada"))
                .contains("Gemeente Nieuwland staat erbij", "kan inloggen als ada");
        assertThat(opdracht.slaagt("organisatie", "deel-in", "Gemeente Nieuwland", "Noord", "Noordwest"))
                .contains("hoort nu bij Noordwest, Noord");
        assertThat(opdracht.slaagt("organisatie", "lijst"))
                .contains("Gemeente Nieuwland: Noordwest, Noord", WIERDAM + ": geen regio");
        assertThat(opdracht.weigert("organisatie", "sticht", "Gemeente Nieuwland", "Ada van der Nieuw", "ada"))
                .contains("Er is al een organisatie die Gemeente Nieuwland heet.");
        assertThat(opdracht.weigert("organisatie", "sticht", "Gemeente Zonder")).contains("organisatie sticht <naam>");
    }
}
