package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.api.Test;

class ZichtTest {

    private static final OrganisatieId HUIS = OrganisatieId.nieuw();
    private static final GebruikerId IK = GebruikerId.nieuw();
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Zicht met(Rol... rollen) {
        return new Zicht(HUIS, IK, Set.of(rollen));
    }

    @Test
    void wie_twee_rollen_heeft_reikt_zo_ver_als_de_ruimste() {
        var zicht = met(Rol.CONSULENT, Rol.TEAMLEIDER);
        assertThat(zicht.bereik(Recht.JONGERE_ZIEN)).isEqualTo(Bereik.ORGANISATIE);
        assertThat(zicht.bereik(Recht.WERKLIJST_ZIEN)).isEqualTo(Bereik.EIGEN);
    }

    @Test
    void een_rol_zonder_recht_neemt_niets_weg() {
        assertThat(met(Rol.ONDERZOEKER, Rol.CONSULENT).bereik(Recht.JONGERE_ZIEN))
                .isEqualTo(Bereik.EIGEN);
    }

    @Test
    void zonder_rol_mag_niets() {
        assertThat(Recht.values()).noneMatch(met()::mag);
    }

    @Test
    void wat_niet_mag_bestaat_niet() {
        assertThatThrownBy(() -> met(Rol.ONDERZOEKER).vereis(Recht.JONGERE_ZIEN))
                .isInstanceOf(NietGevonden.class)
                .hasMessageNotContaining(IK.toString());
    }

    @Test
    void wat_mag_gaat_door() {
        var zicht = met(Rol.CONSULENT);
        zicht.vereis(Recht.JONGERE_ZIEN);
        assertThat(zicht.mag(Recht.JONGERE_ZIEN)).isTrue();
    }

    @Test
    void een_band_met_een_jongere_is_geen_recht() {
        assertThat(met(Rol.CONSULENT).parameters(Recht.JONGERE_ZIEN, VANDAAG)).containsEntry("eigenJongeren", true);
        for (var rol : Set.of(Rol.ONDERZOEKER, Rol.BEHEERDER, Rol.PRIVACY_OFFICER)) {
            assertThat(met(rol).parameters(Recht.JONGERE_ZIEN, VANDAAG)).containsEntry("eigenJongeren", false);
        }
    }

    @Test
    void de_vraag_aan_de_database_zegt_wie_er_kijkt_hoe_ver_en_op_welke_dag() {
        assertThat(met(Rol.CONSULENT).parameters(Recht.JONGERE_ZIEN, VANDAAG))
                .containsEntry("heelOrganisatie", false)
                .containsEntry("ik", IK.waarde())
                .containsEntry("vandaag", VANDAAG);
        assertThat(met(Rol.TEAMLEIDER).parameters(Recht.JONGERE_ZIEN, VANDAAG)).containsEntry("heelOrganisatie", true);
    }

    @Test
    void in_nood_wordt_er_alleen_gelezen_en_alleen_waar_een_pagina_naar_het_moment_vraagt() {
        var tijd = new Tijd(Clock.fixed(Instant.parse("2026-11-24T07:55:00Z"), Tijd.ZONE));
        assertThat(met(Rol.CONSULENT).parameters(Recht.JONGERE_ZIEN, tijd)).containsEntry("leestInNood", true);
        assertThat(met(Rol.CONSULENT).parameters(Recht.JONGERE_ZIEN, VANDAAG)).containsEntry("leestInNood", false);
        for (var recht : Recht.values()) {
            if (recht != Recht.JONGERE_ZIEN) {
                assertThat(met(Rol.values()).parameters(recht, tijd))
                        .as(recht.name())
                        .containsEntry("leestInNood", false);
            }
        }
        assertThat(met(Rol.ONDERZOEKER).parameters(Recht.JONGERE_ZIEN, tijd)).containsEntry("leestInNood", false);
    }
}
