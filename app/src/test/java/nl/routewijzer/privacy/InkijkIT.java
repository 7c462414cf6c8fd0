package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.werklijst.Werklijst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every look leaves a row, in the same transaction: no row, no look. */
class InkijkIT extends Huis {

    private record Blik(UUID gebruiker, String rollen, String doel, List<UUID> jongeren) {}

    @Autowired
    private Jongeren jongeren;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private Inkijk inkijk;

    private final JdbcClient eigenaar = JdbcClient.create(Testdatabase.alsEigenaar());

    @Test
    void een_blik_op_een_jongere_is_een_rij_met_wie_waarom_en_over_wie() {
        als(anke(), () -> jongeren.bekijk(sam(), anke()));
        assertThat(blikken())
                .containsExactly(
                        new Blik(anke().gebruiker().waarde(), "CONSULENT", "BEGELEIDING", List.of(sam().waarde())));
    }

    @Test
    void een_lijst_is_een_rij_met_iedereen_die_erop_stond() {
        var regels = als(anke(), () -> werklijst.caseload(anke()));
        assertThat(regels).hasSize(9);
        assertThat(blikken())
                .singleElement()
                .satisfies(blik -> assertThat(blik.jongeren())
                        .containsExactlyInAnyOrderElementsOf(regels.stream()
                                .map(regel -> regel.jongere().waarde())
                                .toList()));
    }

    @Test
    void een_blik_binnen_een_blik_is_samen_een_rij() {
        als(
                anke(),
                () -> inkijk.van(
                        anke(),
                        Doel.BEGELEIDING,
                        () -> List.of(jongeren.bekijk(sam(), anke()), jongeren.bekijk(jelle(), anke()))));
        assertThat(blikken())
                .singleElement()
                .satisfies(blik ->
                        assertThat(blik.jongeren()).containsExactlyInAnyOrder(sam().waarde(), jelle().waarde()));
    }

    @Test
    void wie_vraagt_wat_hij_niet_mag_zien_staat_erbij_met_zijn_rol() {
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter")
                        .haal("/jongeren/" + sam())
                        .status())
                .isEqualTo(404);
        assertThat(Rijen.in("privacy.inkijk where doel = 'GEWEIGERD' and geweigerd is not null and jongeren = '{}'"
                        + " and rollen = 'CONSULENT' and gebruiker = '" + collega(WIERDAM, "Peter") + "'"))
                .isEqualTo(1);
    }

    @Test
    void kan_de_rij_niet_worden_geschreven_dan_ziet_niemand_iets() {
        eigenaar.sql("revoke insert on privacy.inkijk from routewijzer_app").update();
        try {
            assertThatThrownBy(() -> als(anke(), () -> jongeren.bekijk(sam(), anke())))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            eigenaar.sql("grant insert on privacy.inkijk to routewijzer_app").update();
        }
    }

    @Test
    void een_jongere_van_een_collega_of_van_een_andere_organisatie_is_er_niet() {
        var vanPeter = jongere(WIERDAM, "Omar Benali");
        var vanWaddenkring = jongere(WADDENKRING, "Kacper Nowak");
        for (var nietVanAnke : List.of(vanPeter, vanWaddenkring, new JongereId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> als(anke(), () -> jongeren.bekijk(nietVanAnke, anke())))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThat(als(
                        zicht(WIERDAM, "Marijke", Rol.TEAMLEIDER),
                        () -> jongeren.bekijk(vanPeter, zicht(WIERDAM, "Marijke", Rol.TEAMLEIDER))))
                .isNotNull();
    }

    @Test
    void een_uitkomst_die_niet_zegt_over_wie_ze_gaat_komt_niet_door_de_poort() {
        assertThatThrownBy(() -> als(anke(), () -> inkijk.van(anke(), Doel.BEGELEIDING, () -> "een naam")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void de_toepassing_kan_geen_blik_veranderen_of_weghalen() {
        als(anke(), () -> jongeren.bekijk(sam(), anke()));
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM, () -> db.sql("delete from privacy.inkijk").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM,
                        () -> db.sql("update privacy.inkijk set doel = 'x'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<Blik> blikken() {
        return eigenaar.sql("select gebruiker, rollen, doel, jongeren from privacy.inkijk order by op, id")
                .query((rij, nummer) -> new Blik(
                        rij.getObject("gebruiker", UUID.class),
                        rij.getString("rollen"),
                        rij.getString("doel"),
                        Arrays.asList((UUID[]) rij.getArray("jongeren").getArray())))
                .list();
    }
}
