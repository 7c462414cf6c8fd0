package nl.routewijzer.toegang.inlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;

/** Nothing of a token stays: not in the sessions, not in what waits to leave, not in jobs, not in drafts. */
class KanarieIT extends Inloghuis {

    private static final List<String> TABELLEN = List.of(
            "techniek.spring_session",
            "techniek.spring_session_attributes",
            "techniek.event_publication",
            "techniek.scheduled_tasks",
            "techniek.uitlogbericht",
            "gedeeld.concept");

    /** What a provider might send along that is none of our business; and what every token begins with. */
    private static final List<String> KANARIES = List.of(
            "KANARIE",
            "999990019",
            "eyJhbGciOi",
            "eyJ0eXAiOi",
            "eyJraWQiOi",
            "Bearer",
            "OidcUser",
            "OidcIdToken",
            "OAuth2AccessToken",
            "id_token");

    private static Map<String, Object> volKanaries() {
        var claims = new HashMap<String, Object>(ankeDaar());
        claims.put("name", "KANARIE-naam");
        claims.put("email", "KANARIE@voorbeeld.example");
        claims.put("bsn", "999990019");
        claims.put("groepen", List.of("KANARIE-groep"));
        claims.put("address", Map.of("street_address", "KANARIE-straat 1"));
        claims.put("acr", "KANARIE-niveau");
        return claims;
    }

    /** Which of the words lie as bytes in a row of these tables, in text or in a column of bytes. */
    private static List<String> gevonden() {
        var gevonden = new ArrayList<String>();
        for (var tabel : TABELLEN) {
            for (var kanarie : KANARIES) {
                if (komtVoor(tabel, kanarie)) {
                    gevonden.add(tabel + ": " + kanarie);
                }
            }
        }
        return gevonden;
    }

    private static boolean komtVoor(String tabel, String woord) {
        var hex = "encode(convert_to(:woord, 'UTF8'), 'hex')";
        return Rijen.eigenaar()
                        .sql("select count(*) from " + tabel + " t where position(:woord in t::text) > 0 or position("
                                + hex + " in t::text) > 0")
                        .param("woord", woord)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void van_wat_de_aanbieder_zegt_blijft_alleen_over_wie_het_is() {
        AANBIEDER.wordt(volKanaries());
        var anke = iemand();
        anke.haal("/jongeren/" + sam());
        var terug = anke.totTerug("wierdam");
        assertThat(gevonden()).as("under way").isEmpty();
        anke.volg(terug);
        assertThat(anke.haal("/gesprekken/" + gesprekMetSam()).status()).isEqualTo(200);
        anke.stuur(
                "/gesprekken/" + gesprekMetSam() + "/concept", Map.of("volgnummer", "1", "samen", "wat Sam vertelde"));
        assertThat(Rijen.in("gedeeld.concept")).isEqualTo(1);
        assertThat(sessies()).isEqualTo(1);
        assertThat(gevonden()).isEmpty();
    }

    @Test
    void ook_terwijl_iemand_nog_kiest_waar_hij_werkt() {
        geef(WADDENKRING, "Sietske", NAAM_VAN_ANKE);
        var claims = volKanaries();
        claims.put("acr", List.of("KANARIE-niveau", STERK));
        claims.put("groepen", List.of("RW Begeleiding", "KANARIE-groep"));
        claims.put("werkt_bij", Map.of("codes", List.of("WD", "WK", "KANARIE")));
        AANBIEDER.wordt(claims);
        assertThat(iemand().volg("/inloggen/via/samen").tekst()).contains(WIERDAM, WADDENKRING);
        assertThat(gevonden()).isEmpty();
    }

    @Test
    void wat_er_wel_ligt_wordt_gevonden() {
        ankeIsBinnen();
        Rijen.eigenaar().sql("""
                        insert into techniek.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        select primary_id, 'geplant', convert_to('xx eyJhbGciOi 999990019', 'UTF8') from techniek.spring_session limit 1
                        """).update();
        Rijen.eigenaar().sql("""
                        insert into techniek.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values ('geplant', 'x', convert_to('KANARIE', 'UTF8'), '2100-01-01', false, 1)
                        """).update();
        try {
            assertThat(gevonden())
                    .contains(
                            "techniek.spring_session_attributes: eyJhbGciOi",
                            "techniek.spring_session_attributes: 999990019",
                            "techniek.scheduled_tasks: KANARIE");
        } finally {
            Rijen.eigenaar()
                    .sql("delete from techniek.scheduled_tasks where task_name = 'geplant'")
                    .update();
        }
    }
}
