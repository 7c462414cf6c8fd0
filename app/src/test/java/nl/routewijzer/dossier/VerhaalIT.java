package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;

/** What the jongere told once is kept in one place, and shown once: so nobody asks again and no two copies differ. */
class VerhaalIT extends Huis {

    private static final String VERTELD = "Ik wil leren hoe je een brommer maakt, net als opa.";

    private static final String KOLOMMEN = """
            select c.table_schema || '.' || c.table_name as tabel, c.column_name as kolom
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'flyway')
               and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY')
            """;

    /** Every column of every table in which a text stands. */
    private static List<String> kolommenMet(String tekst) {
        var eigenaar = Rijen.eigenaar();
        return eigenaar
                .sql(KOLOMMEN)
                .query((rij, nummer) -> List.of(rij.getString("tabel"), rij.getString("kolom")))
                .list()
                .stream()
                .filter(kolom -> eigenaar.sql(
                                "select exists (select from %s where \"%s\"::text like '%%' || :tekst || '%%')"
                                        .formatted(kolom.getFirst(), kolom.getLast()))
                        .param("tekst", tekst)
                        .query(Boolean.class)
                        .single())
                .map(kolom -> String.join(".", kolom))
                .toList();
    }

    @Test
    void het_verhaal_staat_op_een_plek_in_de_database_en_een_keer_op_het_overzicht_met_wie_en_wanneer() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var jongere = "/jongeren/" + sam();
        var velden = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("hulpvraag", VERTELD)
                .met("eerst", "")
                .met("school", "")
                .met("werk", "");
        anke.stuurOpDeAchtergrond(jongere + "/intake/concept", velden.met("volgnummer", "5"));
        assertThat(kolommenMet(VERTELD)).as("what is being typed").containsExactly("gedeeld.concept.velden");
        anke.stuur(jongere + "/intake", velden);
        assertThat(kolommenMet(VERTELD)).containsExactly("jongere.intake.hulpvraag");

        var overzicht = anke.haal(jongere).tekst();
        assertThat(overzicht.split(VERTELD, -1)).as("once on the overview").hasSize(2);
        assertThat(overzicht.substring(overzicht.indexOf(VERTELD))).contains("Anke Dijkstra, 24 november 2026");
        for (var elders : List.of("/gegevens", "/netwerk", "/route", "/tijdlijn", "/gesprekken/nieuw", "/contact")) {
            assertThat(anke.haal(jongere + elders).tekst()).as(elders).doesNotContain(VERTELD);
        }
        assertThat(anke.haal("/gesprekken/" + gesprekMetSam()).tekst()).doesNotContain(VERTELD);
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(VERTELD);
        assertThat(anke.haal(jongere + "/intake").tekstvak("hulpvraag"))
                .as("to add to it later")
                .isEqualTo(VERTELD);
    }
}
