package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Testdatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is either about a jongere, and then insight and erasure know it, or it is not, and then it says why. */
class VolledigheidIT extends Huis {

    /** Table → the column that says whom it is about. */
    private static final Map<String, String> PERSOON = Map.ofEntries(
            Map.entry("gedeeld.concept", "jongere"),
            Map.entry("toegang.relatie", "jongere"),
            Map.entry("toegang.meedoen", "jongere"),
            Map.entry("toegang.inloglink", "jongere"),
            Map.entry("toegang.toestel", "jongere"),
            Map.entry("privacy.inkijk", "jongeren"),
            Map.entry("privacy.toestemming", "jongere"),
            Map.entry("privacy.grondslag", "jongere"),
            Map.entry("privacy.noodtoegang", "jongere"),
            Map.entry("privacy.kennisgeving", "jongere"),
            Map.entry("privacy.bijzonder", "jongere"),
            Map.entry("privacy.gezagdeling", "jongere"),
            Map.entry("toegang.noodrelatie", "jongere"),
            Map.entry("jongere.jongere", "id"),
            Map.entry("jongere.gegeven", "jongere"),
            Map.entry("jongere.betrokkene", "jongere"),
            Map.entry("jongere.uitkering", "jongere"),
            Map.entry("jongere.voorzichtig", "jongere"),
            Map.entry("jongere.afscherming", "jongere"),
            Map.entry("jongere.intake", "jongere"),
            Map.entry("traject.traject", "jongere"),
            Map.entry("traject.toewijzing", "jongere"),
            Map.entry("traject.uitnodiging", "jongere"),
            Map.entry("traject.presentie", "jongere"),
            Map.entry("traject.importregel", "jongere"),
            Map.entry("traject.besluit", "jongere"),
            Map.entry("traject.feit", "jongere"),
            Map.entry("traject.opdracht", "jongere"),
            Map.entry("traject.vervanging", "jongere"),
            Map.entry("traject.overdracht", "jongere"),
            Map.entry("traject.ritme", "jongere"),
            Map.entry("gesprek.gesprek", "jongere"),
            Map.entry("gesprek.eerder", "jongere"),
            Map.entry("gesprek.stap", "jongere"),
            Map.entry("gesprek.tool", "jongere"),
            Map.entry("gesprek.afspraak", "jongere"),
            Map.entry("gesprek.contact", "jongere"),
            Map.entry("gesprek.overleg", "jongere"),
            Map.entry("gesprek.zorgsignaal", "jongere"),
            Map.entry("gesprek.opvolging", "jongere"),
            Map.entry("gesprek.wijkteam", "jongere"),
            Map.entry("gesprek.verzoek", "jongere"),
            Map.entry("bericht.draad", "jongere"),
            Map.entry("bericht.bericht", "jongere"),
            Map.entry("bericht.bijlage", "jongere"),
            Map.entry("bericht.afgedaan", "jongere"),
            Map.entry("bericht.gelezen", "jongere"),
            Map.entry("bericht.leeswens", "jongere"),
            Map.entry("plan.plan", "jongere"),
            Map.entry("plan.wijziging", "jongere"),
            Map.entry("plan.doel", "jongere"),
            Map.entry("plan.stap", "jongere"),
            Map.entry("plan.meting", "jongere"),
            Map.entry("bericht.uitgaand", "jongere"),
            Map.entry("bericht.wens", "jongere"),
            Map.entry("bericht.antwoordlink", "jongere"),
            Map.entry("bericht.antwoord", "jongere"),
            Map.entry("bericht.herinnering", "jongere"),
            Map.entry("aanbod.reactie", "jongere"),
            Map.entry("aanbod.zetje", "jongere"),
            Map.entry("werklijst.signaal", "jongere"));

    /** Table → why it is about no jongere. */
    private static final Map<String, String> GEEN_PERSOON = Map.ofEntries(
            Map.entry("toegang.organisatie", "the tenant"),
            Map.entry("toegang.organisatie_wijziging", "what the tenant was called and where it was"),
            Map.entry("toegang.regio", "names of regions"),
            Map.entry("toegang.subregio", "names of sub-regions"),
            Map.entry("toegang.indeling", "which organisation is in which sub-region"),
            Map.entry("toegang.gebruiker", "staff accounts"),
            Map.entry("toegang.gebruiker_rol", "roles of staff"),
            Map.entry("toegang.gebruiker_wijziging", "what was changed of a colleague, and by whom"),
            Map.entry("toegang.instelling", "what an organisation decided for itself"),
            Map.entry("privacy.opgeruimd", "how much went because its term was over; numbers"),
            Map.entry("methode.versie", "the method"),
            Map.entry("methode.variantversie", "overlays on the method"),
            Map.entry("methode.keuze", "which variant an organisation works by"),
            Map.entry("methode.favoriet", "what a colleague likes to find again in the method"),
            Map.entry("methode.notitie", "a colleague's own note beside the method; the page asks for no names"),
            Map.entry("traject.importlijst", "headings of a file; its lines are sealed"),
            Map.entry("traject.importkolom", "which heading is which field"),
            Map.entry("traject.import", "when and by whom a file was taken over"),
            Map.entry("traject.voorlichting", "a meeting: when and where"),
            Map.entry("traject.voorlichting_eerder", "when and where a meeting was before it was moved"),
            Map.entry("gesprek.spreekuur", "hours of a colleague; the page asks for no names"),
            Map.entry("gesprek.agendafeed", "the hash of the address of a colleague's own calendar"),
            Map.entry("gesprek.vrij", "days on which a colleague cannot be chosen"),
            Map.entry(
                    "gesprek.trefplek",
                    "where an organisation meets its jongeren; the page asks for no address of anybody"),
            Map.entry("gesprek.trefplekbeeld", "a picture of an entrance; the page asks for one without people"),
            Map.entry(
                    "gesprek.openstelling",
                    "when and where a meeting with several is, and how many places; who comes stands elsewhere"),
            Map.entry("gesprek.groep", "what a meeting with several is called; the page asks for no names"),
            Map.entry(
                    "bericht.afwezig",
                    "when a colleague is away, in words for the jongeren; the page asks for no names"),
            Map.entry("bericht.snelantwoord", "sentences that colleagues use often; the page asks for no names"),
            Map.entry("plan.instrument", "what an organisation measures by: domains and scales"),
            Map.entry("aanbod.optie", "what an organisation offers; the page asks for no names"),
            Map.entry("aanbod.beeld", "a picture beside what an organisation offers"),
            Map.entry("aanbod.stuk", "what an organisation tells all its jongeren"),
            Map.entry(
                    "aanbod.ervaring",
                    "what somebody tells with his consent, under a name he chose; the words go when he takes it back"),
            Map.entry("werklijst.kolomkeuze", "which columns a colleague likes"),
            Map.entry(
                    "werklijst.filter",
                    "names of filters, put together by a colleague; the page asks for no names of people"),
            Map.entry(
                    "techniek.spring_session",
                    "sessions of staff, and of jongeren by their id; ended when one is erased"),
            Map.entry("techniek.spring_session_attributes", "our own principal and a form token"),
            Map.entry("techniek.uitlogbericht", "marks of messages to log out, gone within minutes"),
            Map.entry(
                    "techniek.aanloop",
                    "hashes of addresses from which a log-in went wrong, gone at the first failure after a quarter of an hour"),
            Map.entry("techniek.scheduled_tasks", "names of jobs"),
            Map.entry("techniek.event_publication", "ids and kinds, gone once handled"),
            Map.entry("app.demo", "the day of loading"),
            Map.entry("flyway.flyway_schema_history", "migrations"));

    @Autowired
    private RechtenVanJongere rechten;

    private final JdbcClient eigenaar = JdbcClient.create(Testdatabase.alsEigenaar());

    @Test
    void elke_tabel_staat_in_een_van_de_twee_lijsten_en_een_vergeten_tabel_valt_op() {
        assertThat(vergeten()).isEmpty();
        eigenaar.sql("create table app.geplant (jongere uuid)").update();
        try {
            assertThat(vergeten()).containsExactly("app.geplant");
        } finally {
            eigenaar.sql("drop table app.geplant").update();
        }
    }

    @Test
    void het_register_van_verwerkingen_noemt_elke_tabel_en_een_vergeten_tabel_valt_op() throws IOException {
        var register = Files.readString(Path.of("../docs/privacy/verwerkingsregister.md"));
        assertThat(inRegister(register, "## 3.")).containsExactlyInAnyOrderElementsOf(PERSOON.keySet());
        assertThat(inRegister(register, "## 4.")).containsExactlyInAnyOrderElementsOf(GEEN_PERSOON.keySet());
        assertThat(inRegister(register.replace("| `jongere.intake` |", "| intake |"), "## 3."))
                .doesNotContain("jongere.intake")
                .hasSize(PERSOON.size() - 1);
    }

    private static List<String> inRegister(String register, String kop) {
        var vanaf = register.substring(register.indexOf(kop) + kop.length());
        return Pattern.compile("(?m)^\\| `([a-z_.]+)` \\|")
                .matcher(vanaf.substring(0, vanaf.indexOf("\n## ")))
                .results()
                .map(treffer -> treffer.group(1))
                .toList();
    }

    @Test
    void inzage_en_wissen_kennen_elke_tabel_over_een_jongere() {
        assertThat(rechten.inzageTabellen()).containsExactlyInAnyOrderElementsOf(PERSOON.keySet());
        assertThat(rechten.wisTabellen()).containsExactlyInAnyOrderElementsOf(PERSOON.keySet());
    }

    @Test
    void inzage_geeft_alles_van_de_jongere_zelf_en_niets_van_een_ander() {
        var zicht = anke();
        var overzicht = als(zicht, () -> rechten.inzage(sam(), zicht));
        assertThat(overzicht.stukken())
                .extracting(stuk -> stuk.soort())
                .contains("jongere", "melding", "gesprek", "signaal");
        assertThat(overzicht.stukken().toString()).contains("Boer").doesNotContain("Haddad");
    }

    @Test
    void na_wissen_is_er_van_de_jongere_nergens_een_rij_en_van_een_ander_alles() {
        als(anke(), () -> rechten.inzage(sam(), anke()));
        var vanJelle = rijenPerTabel(jelle().waarde());
        inTransactie(WIERDAM, () -> {
            rechten.wis(sam());
            return true;
        });
        assertThat(rijenPerTabel(sam().waarde()).values()).containsOnly(0);
        assertThat(rijenPerTabel(jelle().waarde())).isEqualTo(vanJelle);
    }

    private Map<String, Integer> rijenPerTabel(java.util.UUID jongere) {
        return PERSOON.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, regel -> {
            var waar =
                    regel.getValue().equals("jongeren") ? ":jongere = any(jongeren)" : regel.getValue() + " = :jongere";
            return eigenaar.sql("select count(*) from " + regel.getKey() + " where " + waar)
                    .param("jongere", jongere)
                    .query(Integer.class)
                    .single();
        }));
    }

    private Set<String> vergeten() {
        List<String> alle = eigenaar.sql(
                        "select schemaname || '.' || tablename as tabel from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
                .query((rij, nummer) -> rij.getString("tabel"))
                .list();
        var vergeten = new TreeSet<>(alle);
        vergeten.removeAll(PERSOON.keySet());
        vergeten.removeAll(GEEN_PERSOON.keySet());
        assertThat(alle).containsAll(PERSOON.keySet()).containsAll(GEEN_PERSOON.keySet());
        return vergeten;
    }
}
