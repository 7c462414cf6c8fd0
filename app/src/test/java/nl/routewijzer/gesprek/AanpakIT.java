package nl.routewijzer.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.methode.Methodes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was used in a conversation carries its codes and elements through the version of the method it was held with. */
class AanpakIT extends Huis {

    /** @param id of a step or a tool */
    private record Gebruikt(String versie, String id) {}

    @Autowired
    private Methodes methodes;

    private static List<Gebruikt> gebruikt(String soort) {
        return Rijen.eigenaar()
                .sql(
                        "select g.methodeversie, s." + soort + " as id from gesprek." + soort
                                + " s join gesprek.gesprek g on g.organisatie = s.organisatie and g.id = s.gesprek where s.vervallen_op is null")
                .query((rij, nummer) -> new Gebruikt(rij.getString("methodeversie"), rij.getString("id")))
                .list();
    }

    @Test
    void elke_stap_en_elke_tool_staat_in_de_versie_van_zijn_gesprek() {
        Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                .stuur(
                        "/gesprekken/" + gesprekMetSam(),
                        Velden.geen()
                                .met("uitkomst", "WAS_ER")
                                .met("stappen", "G1-03", "G1-10")
                                .met("tools", "TB-TST-01", "TB-NET-01"));
        assertThat(gebruikt("stap"))
                .isNotEmpty()
                .allSatisfy(stap -> assertThat(methodes.versie(stap.versie()).stap(stap.id()))
                        .as(stap.id())
                        .isPresent());
        assertThat(gebruikt("tool"))
                .hasSize(2)
                .allSatisfy(tool -> assertThat(methodes.versie(tool.versie()).tool(tool.id()))
                        .as(tool.id())
                        .isPresent());
    }

    @Test
    void daarmee_zijn_codes_en_werkzame_elementen_bekend_zonder_iets_in_te_vullen() {
        var methode = methodes.versie(gebruikt("stap").getFirst().versie());
        assertThat(methode.stap("G1-10"))
                .hasValueSatisfying(stap -> assertThat(methode.codes(stap)).isNotEmpty());
        assertThat(methode.tool("TB-NET-01"))
                .hasValueSatisfying(tool -> assertThat(tool.elementen()).isNotEmpty());
    }
}
