package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.app.Databasekeuring.Feiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasekeuringTest {

    private static final int ACHTTIEN = 180_006;

    @Test
    void een_postgresql_18_met_twee_gewone_rollen_mag() {
        assertThat(Databasekeuring.keur(new Feiten(ACHTTIEN, false, "werker", "eigenaar")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"170010, 17", "190000, 19", "90624, 9"})
    void een_andere_versie_krijgt_een_zin_die_beide_versies_noemt(int versie, String hoofd) {
        assertThat(Databasekeuring.keur(new Feiten(versie, false, "werker", "eigenaar")))
                .hasValueSatisfying(
                        zin -> assertThat(zin).contains("PostgreSQL " + hoofd).contains("PostgreSQL 18"));
    }

    @Test
    void een_rol_die_alles_mag_zien_mag_niet() {
        assertThat(Databasekeuring.keur(new Feiten(ACHTTIEN, true, "baas", "eigenaar")))
                .hasValueSatisfying(zin -> assertThat(zin).contains("baas").contains("BYPASSRLS"));
    }

    @Test
    void de_eigenaar_van_de_tabellen_mag_niet_ook_de_werker_zijn() {
        assertThat(Databasekeuring.keur(new Feiten(ACHTTIEN, false, "eigenaar", "eigenaar")))
                .hasValueSatisfying(zin -> assertThat(zin).contains("twee"));
    }

    @Test
    void van_meer_bezwaren_staat_het_eerste_er() {
        assertThat(Databasekeuring.keur(new Feiten(170_000, true, "baas", "baas")))
                .hasValueSatisfying(zin -> assertThat(zin).contains("PostgreSQL 17"));
    }
}
