package nl.routewijzer.gesprek.rooster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consulent sets his hours, is away, and reads his conversations in a calendar of his own. */
class RoosterIT extends Huis {

    private static final String PAD = "/agenda/uren";
    private static final Pattern UUR = Pattern.compile("href=\"(/agenda/uren/[0-9a-f-]{36})\"");
    private static final Pattern MOMENT = Pattern.compile("name=\"moment\" value=\"([^\"]+)\"");
    private static final Pattern ADRES = Pattern.compile("id=\"adres\">http://localhost:\\d+([^<]+)<");

    private Bezoeker anke;

    @BeforeEach
    void ankeIsBinnen() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden uren() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("wanneer", "WEEK")
                .met("dagen", "1", "5")
                .met("van", "14:00")
                .met("tot", "16:00")
                .met("vorm", "BEELDBELLEN")
                .met("plaats", "")
                .met("minuten", "30")
                .met("vooraf", "0")
                .met("erna", "0")
                .met("vanaf", "2026-11-24")
                .met("totenmet", "");
    }

    private static List<String> rijen(Antwoord pagina) {
        return UUR.matcher(pagina.tekst())
                .results()
                .map(rij -> rij.group(1))
                .distinct()
                .toList();
    }

    @Test
    void uren_erbij_gewijzigd_weggehaald_en_terug() {
        assertThat(anke.haal("/agenda").tekst()).contains("href=\"" + PAD + "\"");
        var voor = rijen(anke.haal(PAD));
        assertThat(voor).hasSize(4);
        anke.haal(PAD + "/nieuw");
        var velden = uren();
        assertThat(anke.stuur(PAD, velden).naar()).isEqualTo(PAD);
        assertThat(anke.stuur(PAD, velden).naar()).as("sent twice").isEqualTo(PAD);
        var na = anke.haal(PAD);
        assertThat(rijen(na)).hasSize(6);
        assertThat(na.tekst()).contains("elke maandag van 14:00 tot 16:00", "elke vrijdag van 14:00 tot 16:00");
        var maandag = rijen(na).stream()
                .filter(rij -> !voor.contains(rij))
                .findFirst()
                .orElseThrow();
        assertThat(anke.haal(maandag).aangevinkt("vorm")).containsExactly("BEELDBELLEN");
        anke.stuur(maandag, uren().met("dagen", "1").met("tot", "15:00"));
        assertThat(anke.haal(PAD).tekst())
                .contains("elke maandag van 14:00 tot 15:00")
                .doesNotContain("elke maandag van 14:00 tot 16:00");
        var weg = rijen(anke.haal(PAD)).getFirst();
        anke.stuur(weg + "/weg", Velden.geen());
        assertThat(rijen(anke.haal(PAD))).hasSize(5).doesNotContain(weg);
        anke.stuur(weg + "/herstel", Velden.geen());
        assertThat(rijen(anke.haal(PAD))).contains(weg);
    }

    @Test
    void wat_niet_kan_staat_bij_zijn_veld_en_niets_is_bewaard() {
        anke.haal(PAD + "/nieuw");
        var fout = anke.stuur(
                PAD,
                uren().zonder("dagen")
                        .met("tot", "13:00")
                        .met("minuten", "5")
                        .met("erna", "500")
                        .met("vorm", "x"));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.fouten()).containsKeys("dagen", "vorm");
        assertThat(fout.waarde("van")).isEqualTo("14:00");
        var vol = anke.stuur(PAD, uren().met("tot", "13:00").met("minuten", "5").met("erna", "500"));
        assertThat(vol.fouten()).containsOnlyKeys("tot", "minuten", "erna");
        assertThat(anke.stuur(PAD, uren().met("minuten", "240")).fouten()).containsOnlyKeys("tot");
        assertThat(anke.stuur(PAD, uren().met("totenmet", "2026-11-01")).fouten())
                .containsOnlyKeys("totenmet");
        assertThat(anke.stuur(PAD, uren().met("wanneer", "DAG").met("dag", "2026-11-01"))
                        .fouten())
                .containsOnlyKeys("dag");
        assertThat(rijen(anke.haal(PAD))).hasSize(4);
    }

    @Test
    void een_dag_anders_en_dagen_vrij_veranderen_wat_er_te_kiezen_is() {
        assertThat(anke.haal(PAD).tekst()).contains("do 26 november", "wo 25 november");
        anke.stuur(PAD, uren().met("wanneer", "DAG").met("dag", "2026-11-26"));
        assertThat(anke.haal(PAD).tekst()).contains("alleen do 26 november van 14:00 tot 16:00");
        var id = UUID.randomUUID().toString();
        anke.stuur(
                "/agenda/vrij",
                Velden.geen().met("id", id).met("vrijvanaf", "2026-11-25").met("totenmet", ""));
        assertThat(anke.haal(PAD).tekst()).doesNotContain("<dt>wo 25 november");
        anke.stuur("/agenda/vrij/" + id + "/weg", Velden.geen());
        assertThat(anke.haal(PAD).tekst()).contains("<dt>wo 25 november");
        var fout = anke.stuur(
                "/agenda/vrij",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("vrijvanaf", "2026-11-25")
                        .met("totenmet", "2026-11-24"));
        assertThat(fout.foutBij("totenmet")).contains(Tekst.t("beletsel.rooster.EINDE_VOOR_BEGIN"));
    }

    @Test
    void wie_bij_berichten_zegt_weg_te_zijn_kan_niet_gekozen_worden() {
        anke.haal("/berichten/instellen");
        anke.stuur(
                "/berichten/afwezig",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("vanaf", "2026-11-25")
                        .met("tot", "2026-12-24")
                        .met("tekst", ""));
        assertThat(anke.haal(PAD).tekst()).contains(Tekst.t("rooster.straks.niets"));
    }

    @Test
    void de_uren_van_een_ander_kan_niemand_veranderen() {
        var rij = rijen(anke.haal(PAD)).getFirst();
        var peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(rijen(peter.haal(PAD))).isEmpty();
        assertThat(peter.haal(rij).status()).isEqualTo(404);
        assertThat(peter.stuur(rij + "/weg", Velden.geen()).status()).isEqualTo(404);
        assertThat(peter.stuur(rij + "/herstel", Velden.geen()).status()).isEqualTo(404);
        assertThat(peter.stuur(rij, uren()).status()).isEqualTo(404);
        assertThat(peter.stuur("/agenda/vrij/" + UUID.randomUUID() + "/weg", Velden.geen())
                        .status())
                .isEqualTo(404);
        assertThat(rijen(peter.haal(PAD))).as("nothing was kept").isEmpty();
        assertThat(rijen(anke.haal(PAD))).contains(rij);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Roos").haal(PAD).status()).isEqualTo(404);
    }

    private String maakFeed() {
        anke.haal(PAD);
        var pagina = anke.stuur("/agenda/feed", Velden.geen());
        assertThat(pagina.kop("Cache-Control")).contains("no-store");
        var adres = ADRES.matcher(pagina.tekst());
        assertThat(adres.find()).isTrue();
        return adres.group(1);
    }

    @Test
    void de_eigen_agenda_leest_tijden_en_niets_van_een_jongere() throws Exception {
        var adres = maakFeed();
        var feed = Bezoeker.onbekend(poort).haal(adres);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.kop("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(feed.kop("Cache-Control")).isEqualTo("no-store");
        assertThat(feed.kop("Set-Cookie")).isEmpty();
        var kalender = new CalendarBuilder().build(new StringReader(feed.tekst()));
        assertThat(kalender.getComponents(Component.VEVENT)).hasSizeGreaterThan(2);
        assertThat(feed.tekst()).contains("DTSTART;TZID=Europe/Amsterdam:20261124T093000", "LOCATION:kantoor");
        var namen = Rijen.eigenaar()
                .sql(
                        "select roepnaam from jongere.jongere where length(roepnaam) > 3 union select achternaam from jongere.jongere where length(achternaam) > 3")
                .query(String.class)
                .list();
        assertThat(feed.tekst()).doesNotContain(namen);
    }

    @Test
    void wat_iemand_zelf_bij_plek_typt_komt_niet_in_een_agenda() {
        anke.haal("/jongeren/" + sam() + "/gesprekken/nieuw");
        anke.stuur(
                "/jongeren/" + sam() + "/gesprekken",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("datum", "2026-12-01")
                        .met("tijd", "14:00")
                        .met("vorm", "HUISBEZOEK")
                        .met("plaats", "bij oma thuis")
                        .met("veiligheid", ""));
        assertThat(Bezoeker.onbekend(poort).haal(maakFeed()).tekst())
                .contains("20261201T140000", "LOCATION:huisbezoek")
                .doesNotContain("oma");
    }

    @Test
    void een_andere_plek_voor_wat_een_jongere_koos_komt_er_ook_niet_in() {
        var kiezen = "/portaal/afspraken/nieuw";
        var sam = Bezoeker.jongere(poort, WIERDAM, sam());
        var pagina = sam.haal(kiezen + "?vorm=WANDELING");
        var moment = MOMENT.matcher(pagina.tekst());
        assertThat(moment.find()).isTrue();
        var afspraak = sam.stuur(
                        kiezen,
                        Velden.geen()
                                .met("id", pagina.waarde("id"))
                                .met("moment", moment.group(1))
                                .met("verzet", ""))
                .naar();
        var feed = maakFeed();
        var programma = Bezoeker.onbekend(poort);
        assertThat(programma.haal(feed).tekst()).as("a place of the hours").contains("De bibliotheek");
        var gesprek = afspraak.replace("/portaal/afspraken/", "/gesprekken/");
        var wijzigen = anke.haal(gesprek + "/wijzigen");
        anke.stuur(
                gesprek + "/verplaatsen",
                Velden.geen()
                        .met("datum", wijzigen.waarde("datum"))
                        .met("tijd", wijzigen.waarde("tijd"))
                        .met("vorm", "HUISBEZOEK")
                        .met("plaats", "Dorpsstraat 5, bij oma")
                        .met("veiligheid", ""));
        assertThat(sam.haal(afspraak).tekst()).contains("bij oma");
        assertThat(List.of(
                        programma.haal(feed), sam.haal(afspraak + "/agenda.ics"), anke.haal(gesprek + "/agenda.ics")))
                .allSatisfy(bestand -> assertThat(bestand.tekst())
                        .contains("LOCATION:huisbezoek")
                        .doesNotContain("Dorpsstraat", "oma", "bibliotheek"));
    }

    @Test
    void twee_keer_tegelijk_om_een_adres_vragen_geeft_er_een() {
        anke.haal(PAD);
        var antwoorden = anke.stuurTegelijk("/agenda/feed", Velden.geen(), 4);
        assertThat(antwoorden).extracting(Antwoord::status).containsOnly(200);
        assertThat(Rijen.in("gesprek.agendafeed where gestopt_op is null")).isOne();
    }

    @Test
    void een_nieuw_adres_maakt_het_oude_waardeloos_en_stoppen_ook() {
        var oud = maakFeed();
        var nieuw = maakFeed();
        var programma = Bezoeker.onbekend(poort);
        assertThat(programma.haal(oud).status()).isEqualTo(404);
        assertThat(programma.haal(nieuw).status()).isEqualTo(200);
        assertThat(Rijen.in("gesprek.agendafeed where merk like '%" + nieuw.substring(14, 30) + "%'"))
                .isZero();
        Rijen.eigenaar()
                .sql("update toegang.gebruiker set actief = false where roepnaam = 'Anke'")
                .update();
        assertThat(programma.haal(nieuw).status())
                .as("does not work here any more")
                .isEqualTo(404);
        Rijen.eigenaar()
                .sql("update toegang.gebruiker set actief = true where roepnaam = 'Anke'")
                .update();
        anke.haal(PAD);
        anke.stuur("/agenda/feed/stop", Velden.geen());
        assertThat(programma.haal(nieuw).status()).isEqualTo(404);
        assertThat(programma.haal("/agenda/feed/verzonnen.ics").status()).isEqualTo(404);
    }

    @Test
    void een_bestand_voor_een_gesprek_binnen_bereik() {
        var pad = "/gesprekken/" + gesprekMetSam() + "/agenda.ics";
        assertThat(anke.haal(pad).tekst()).contains("METHOD:PUBLISH", "UID:" + gesprekMetSam());
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal(pad).status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske").haal(pad).status())
                .isEqualTo(404);
    }
}
