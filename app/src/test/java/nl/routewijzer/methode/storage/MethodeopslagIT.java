package nl.routewijzer.methode.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Methodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;

/** Published is published: a version is added, never changed, and a start with a wrong file leaves everything as it was. */
class MethodeopslagIT extends Huis {

    private static final String VERSIE = "handelingswijze-2020.1";

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private Tijd tijd;

    @Autowired
    private Methodes methodes;

    @TempDir
    private Path map;

    @AfterEach
    void alleenWatWijMeeleveren() {
        Rijen.eigenaar()
                .sql("delete from methode.variantversie where methode <> :versie")
                .param("versie", VERSIE)
                .update();
        Rijen.eigenaar()
                .sql("delete from methode.versie where id <> :versie")
                .param("versie", VERSIE)
                .update();
        methodes.herlaad();
    }

    private void start() {
        new Methodeopslag(new Methodebestanden(map.toString()), db, transacties, tijd);
    }

    private static String meegeleverd() {
        return new Methodebestanden("").methodes().getFirst().tekst();
    }

    @Test
    void een_tweede_start_verandert_niets() {
        var eerst = Rijen.inAlle("methode.versie", "methode.variantversie");
        start();
        assertThat(Rijen.inAlle("methode.versie", "methode.variantversie"))
                .isEqualTo(eerst)
                .containsExactly(1, 5);
    }

    @Test
    void een_nieuwe_versie_komt_ernaast_en_wie_de_oude_draagt_houdt_haar() throws IOException {
        Files.writeString(
                map.resolve("nieuw.yaml"),
                meegeleverd()
                        .replace(VERSIE, "handelingswijze-2020.2")
                        .replace("naam: \"Vooraf\"", "naam: \"Aan het begin\""));
        start();
        assertThat(methodes.versie("handelingswijze-2020.2").fasen().getFirst().naam())
                .isEqualTo("Aan het begin");
        assertThat(methodes.versie(VERSIE).fasen().getFirst().naam()).isEqualTo("Vooraf");
        assertThat(methodes.versies())
                .extracting(versie -> versie.versie())
                .containsExactly("handelingswijze-2020.2", VERSIE);
        assertThat(methodes.huidige().methode().versie())
                .as("without an organisation the newest")
                .isEqualTo("handelingswijze-2020.2");
        assertThat(als(anke(), methodes::huidige).methode().versie())
                .as("a variant stays over the version it names")
                .isEqualTo(VERSIE);
    }

    @Test
    void andere_inhoud_onder_een_oude_naam_wordt_geweigerd() throws IOException {
        Files.writeString(
                map.resolve("anders.yaml"), meegeleverd().replace("naam: \"Vooraf\"", "naam: \"Stiekem anders\""));
        assertThatThrownBy(this::start)
                .isInstanceOf(Inhoudgeweigerd.class)
                .hasMessageContaining("anders.yaml")
                .hasMessageContaining("is al gepubliceerd en kan niet meer veranderen")
                .hasMessageContaining("nieuw versienummer");
    }

    @Test
    void twee_bestanden_met_dezelfde_naam_en_andere_inhoud_worden_geweigerd_ook_als_geen_van_beide_er_al_was()
            throws IOException {
        var een = meegeleverd().replace(VERSIE, "handelingswijze-2020.5");
        Files.writeString(map.resolve("a.yaml"), een);
        Files.writeString(map.resolve("b.yaml"), een.replace("naam: \"Vooraf\"", "naam: \"Anders\""));
        assertThatThrownBy(this::start).isInstanceOf(Inhoudgeweigerd.class).hasMessageContaining("b.yaml");
        assertThat(Rijen.in("methode.versie")).isOne();
    }

    @Test
    void een_fout_in_een_bestand_houdt_ook_de_goede_tegen() throws IOException {
        Files.writeString(map.resolve("a-goed.yaml"), meegeleverd().replace(VERSIE, "handelingswijze-2020.3"));
        Files.writeString(
                map.resolve("b-fout.yaml"),
                meegeleverd()
                        .replace(VERSIE, "handelingswijze-2020.4")
                        .replaceFirst("element: BV1, ", "element: BV9, "));
        assertThatThrownBy(this::start).isInstanceOf(Inhoudgeweigerd.class).hasMessageContaining("b-fout.yaml, regel ");
        assertThat(Rijen.in("methode.versie")).isOne();
    }

    @Test
    void de_toepassing_kan_een_versie_niet_wijzigen_of_weghalen() {
        assertThatThrownBy(
                        () -> db.sql("update methode.versie set inhoud = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from methode.variantversie").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void een_traject_draagt_alleen_een_versie_die_er_is() {
        assertThat(Rijen.in("traject.traject where methodeversie = '" + VERSIE + "'"))
                .isGreaterThan(10);
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM,
                        () -> db.sql("update traject.traject set methodeversie = 'bestaat-niet-1999.1'")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM,
                        () -> db.sql("update gesprek.gesprek set methodeversie = 'bestaat-niet-1999.1'")
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
