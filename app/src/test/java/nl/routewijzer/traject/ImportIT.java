package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caseload from a file: looked at line by line, taken over as a whole, and taken back as a whole. */
class ImportIT extends Huis {

    private static final String PAD = "/jongeren/import";
    private static final String KOP =
            "Voornaam;Voorvoegsel;Geslachtsnaam;Gebdatum;BSN;Mobiel;E-mail;Datum melding;Kanaal;Coach;Uitkering sinds;Schoenmaat\n";
    private static final String NOA =
            "Noa;van der;Veen;14-03-2005;999990019;0612345699;noa@voorbeeld.example;01-11-2026;PARTNER;Anke Dijkstra;01-05-2026;39\n";

    private Bezoeker marijke = Bezoeker.onbekend(0);

    @BeforeEach
    void marijkeIsIngelogd() {
        marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        marijke.haal(PAD);
    }

    private String lees(String tekst) {
        var antwoord = marijke.stuurBestand(PAD, "bestand", tekst.getBytes(StandardCharsets.UTF_8));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(303);
        return marijke.haal(PAD).tekst();
    }

    private static List<Integer> bewaard() {
        return Rijen.inAlle(
                "jongere.jongere",
                "traject.traject",
                "traject.toewijzing",
                "toegang.relatie",
                "werklijst.signaal",
                "jongere.uitkering");
    }

    private static List<Integer> tijdelijk() {
        return Rijen.inAlle("traject.importlijst", "traject.importregel");
    }

    private static String lijst() {
        return Rijen.eigenaar()
                .sql("select id::text from traject.importlijst")
                .query(String.class)
                .single();
    }

    private Bezoeker.Antwoord voerUit(String lijst) {
        return marijke.stuur(PAD + "/uitvoeren", Velden.geen().met("id", lijst));
    }

    @Test
    void een_regel_wordt_een_jongere_met_een_traject_en_een_vaste_consulent() {
        var voor = bewaard();
        assertThat(lees(KOP + NOA)).contains("Noa van der Veen", Tekst.t("import.gevolg", 1));
        assertThat(bewaard()).as("looking changes nothing").isEqualTo(voor);
        var lijst = lijst();
        assertThat(marijke.volg(voerUit(lijst).naar()).tekst()).contains(Tekst.t("import.gedaan", 1));
        assertThat(tijdelijk()).containsExactly(0, 0);
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren").tekst()).contains("Noa van der Veen");
        assertThat(Rijen.in("jongere.uitkering where ontvangt and periode = daterange('2026-05-01', null)"))
                .isOne();
        var ene = bewaard();
        assertThat(voerUit(lijst).status()).as("sent again").isEqualTo(303);
        assertThat(bewaard()).isEqualTo(ene);
    }

    @Test
    void duizend_negenentwintig_regels_in_een_keer_en_weer_terug() {
        var voor = bewaard();
        assertThat(lees(KOP + duizend())).contains("1.029");
        var lijst = lijst();
        assertThat(marijke.volg(voerUit(lijst).naar()).tekst()).contains(Tekst.t("import.gedaan", 1_029));
        assertThat(Rijen.in("jongere.jongere")).isEqualTo(voor.getFirst() + 1_029);
        assertThat(Rijen.in("traject.traject")).isEqualTo(voor.get(1) + 1_029);
        assertThat(lees(KOP + duizend()))
                .as("everybody is known now")
                .contains(Tekst.t("gelijk.titel") + " <span class=\"rw-aantal\">1029</span>");
        assertThat(marijke.volg(marijke.stuur(PAD + "/" + lijst + "/terug", Velden.geen())
                                .naar())
                        .tekst())
                .contains(Tekst.t("import.terug", 1_029));
        assertThat(bewaard()).as("nothing half stays").isEqualTo(voor);
    }

    /** Invented names, test numbers and phone numbers that nobody has. */
    private static String duizend() {
        var bsns = IntStream.range(999_910_000, 999_999_999)
                .mapToObj(String::valueOf)
                .filter(nummer -> Bsn.lees(nummer).isPresent())
                .filter(nummer -> !List.of("999931234", "999900614").contains(nummer))
                .iterator();
        var voornamen =
                List.of("Aafke", "Bilal", "Chantal", "Dilan", "Esmee", "Fedde", "Gijs", "Hiske", "Imane", "Jurre");
        return IntStream.range(0, 1_029)
                .mapToObj(nummer -> "%s;;%s;%02d-%02d-%d;%s;%s;;%02d-10-2026;;%s;%s;%n"
                        .formatted(
                                voornamen.get(nummer % 10),
                                achternaam(nummer),
                                1 + nummer % 28,
                                1 + nummer / 28 % 12,
                                2000 + nummer % 8,
                                nummer % 3 == 0 ? bsns.next() : "",
                                "06123%05d".formatted(nummer + 90_000 - 45_000),
                                1 + nummer % 28,
                                nummer % 2 == 0 ? "Anke Dijkstra" : "Peter Vos",
                                nummer % 4 == 0 ? "" : "01-04-2026"))
                .collect(Collectors.joining());
    }

    private static String achternaam(int nummer) {
        var lettergrepen = List.of("bak", "der", "fin", "gol", "hum", "kes", "lop", "mir", "nat", "rus", "tel", "wag");
        return "O" + lettergrepen.get(nummer % 12) + lettergrepen.get(nummer / 12 % 12)
                + lettergrepen.get(nummer / 144 % 12) + "a";
    }

    @Test
    void een_fout_staat_bij_haar_regel_en_dan_komt_er_niets_in() {
        var voor = bewaard();
        var pagina = lees(KOP + NOA
                + "Bo;;;31-02-2005;12;0612;bo;ooit;DUIF;Onbekend;01-01-2027;\n"
                + "Noor;;Vis;2005;999990019;;;01-11-2026;;Anke;\n");
        assertThat(pagina)
                .contains(
                        "Regel 3",
                        "Achternaam: " + Tekst.t("formulier.verplicht"),
                        Tekst.t("import.fout.GEBOORTEDATUM"),
                        Tekst.t("import.fout.BSN"),
                        Tekst.t("import.fout.TELEFOON"),
                        Tekst.t("import.fout.EMAIL"),
                        Tekst.t("import.fout.DAG"),
                        Tekst.t("import.fout.KANAAL"),
                        Tekst.t("import.fout.CONSULENT"),
                        Tekst.t("import.fout.UITKERING"),
                        "Regel 4",
                        Tekst.t("import.fout.bsndubbel"),
                        Tekst.t("import.nogniet"));
        assertThat(voerUit(lijst()).status()).isEqualTo(422);
        assertThat(bewaard()).isEqualTo(voor);

        marijke.stuur(PAD + "/fouten", Velden.geen());
        assertThat(marijke.haal(PAD).tekst()).contains(Tekst.t("import.gevolg", 1));
        voerUit(lijst());
        assertThat(Rijen.in("jongere.jongere")).isEqualTo(voor.getFirst() + 1);
    }

    @Test
    void wie_al_bekend_kan_zijn_krijgt_een_besluit_van_een_mens() {
        var voor = bewaard();
        var sam = "Sam;;Boer;14-03-2006;999931234;;;01-11-2026;;Anke;\n";
        assertThat(lees(KOP + NOA + sam))
                .contains("Sam de Boer", Tekst.t("gelijkenis.ZELFDE_BSN"), Tekst.t("import.nogniet"));
        assertThat(voerUit(lijst()).status()).isEqualTo(422);

        besluit("3", "ANDERS");
        assertThat(marijke.haal(PAD).tekst()).contains(Tekst.t("beletsel.BSN_AL_BEKEND"));
        assertThat(marijke.stuur(PAD + "/besluiten", Velden.geen().met("besluit-3", jelle().toString()))
                        .status())
                .isEqualTo(404);
        besluit("3", sam().toString());
        assertThat(Rijen.in("traject.importregel where jongere = '" + sam() + "'"))
                .isOne();
        voerUit(lijst());
        assertThat(bewaard().subList(0, 4))
                .containsExactly(voor.get(0) + 1, voor.get(1) + 1, voor.get(2) + 1, voor.get(3) + 1);
    }

    private void besluit(String regel, String antwoord) {
        assertThat(marijke.stuur(PAD + "/besluiten", Velden.geen().met("besluit-" + regel, antwoord))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void de_kolommen_kan_men_verbeteren_en_ze_worden_onthouden() {
        var raar = KOP.replace("Geslachtsnaam", "Kolom X");
        assertThat(lees(raar + NOA)).contains(Tekst.t("import.ontbreekt", "Achternaam"));
        var keuze = Velden.geen();
        var velden = List.of(
                "ROEPNAAM",
                "TUSSENVOEGSEL",
                "ACHTERNAAM",
                "GEBOORTEDATUM",
                "BSN",
                "TELEFOON",
                "EMAIL",
                "DAG",
                "KANAAL",
                "CONSULENT",
                "UITKERING",
                "");
        for (var kolom = 0; kolom < velden.size(); kolom++) {
            keuze = keuze.met("kolom-" + kolom, velden.get(kolom));
        }
        assertThat(marijke.stuur(PAD + "/kolommen", keuze.met("kolom-11", "BSN"))
                        .status())
                .as("one field, one column")
                .isEqualTo(422);
        marijke.stuur(PAD + "/kolommen", keuze);
        assertThat(marijke.haal(PAD).tekst()).contains(Tekst.t("import.gevolg", 1));
        marijke.stuur(PAD + "/weg", Velden.geen());
        assertThat(tijdelijk()).containsExactly(0, 0);
        assertThat(lees(raar + NOA)).contains(Tekst.t("import.gevolg", 1));
    }

    @Test
    void na_tien_minuten_of_als_er_iemand_mee_werkt_kan_het_niet_terug() {
        lees(KOP + NOA);
        var lijst = lijst();
        marijke.volg(voerUit(lijst).naar());
        klok.verder(Duration.ofMinutes(11));
        var voor = bewaard();
        marijke.volg(marijke.stuur(PAD + "/" + lijst + "/terug", Velden.geen()).naar());
        assertThat(bewaard()).isEqualTo(voor);

        lees(KOP
                + NOA.replace("Noa", "Xander")
                        .replace("Veen", "Quist")
                        .replace("999990019", "")
                        .replace("99;noa", "77;x"));
        var tweede = lijst();
        marijke.volg(voerUit(tweede).naar());
        var xander = Rijen.eigenaar()
                .sql("select jongere from traject.traject where import = :id")
                .param("id", UUID.fromString(tweede))
                .query(UUID.class)
                .single();
        marijke.stuur(
                "/jongeren/" + xander + "/contact",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("kanaal", "BELLEN")
                        .met("bereikt", "JA")
                        .met("regel", "")
                        .met("weer", ""));
        var erna = bewaard();
        assertThat(marijke.volg(marijke.stuur(PAD + "/" + tweede + "/terug", Velden.geen())
                                .naar())
                        .tekst())
                .contains(Tekst.t("import.telaat"));
        assertThat(bewaard()).isEqualTo(erna);
    }

    @Test
    void de_regels_staan_verzegeld_en_een_ander_ziet_ze_niet() {
        lees(KOP + NOA);
        var inhoud = Rijen.eigenaar()
                .sql("select encode(inhoud, 'escape') from traject.importregel")
                .query(String.class)
                .single();
        assertThat(inhoud).doesNotContain("999990019", "0612345699", "Veen");
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Ilse").haal(PAD).status())
                .isEqualTo(404);
        for (var wie : List.of("Anke", "Tineke", "Roos")) {
            var bezoeker = Bezoeker.ingelogd(poort, WIERDAM, wie);
            assertThat(bezoeker.haal(PAD).status()).as(wie).isEqualTo(404);
            assertThat(bezoeker.haal(PAD + "/voorbeeld.csv").status()).as(wie).isEqualTo(404);
            assertThat(bezoeker.stuur(PAD + "/uitvoeren", Velden.geen().met("id", lijst()))
                            .status())
                    .as(wie)
                    .isEqualTo(404);
        }
    }

    @Test
    void een_bestand_dat_geen_csv_is_krijgt_een_zin_en_het_voorbeeld_is_te_lezen() {
        assertThat(marijke.stuurBestand(PAD, "bestand", new byte[] {0x50, 0x4b, 0, 0, 10, 10})
                        .fouten())
                .containsEntry("bestand", Tekst.t("import.bestand.GEEN_TEKST"));
        assertThat(marijke.stuurBestand(PAD, "bestand", new byte[6 * 1024 * 1024])
                        .fouten())
                .containsEntry("bestand", Tekst.t("import.bestand.TE_GROOT"));
        assertThat(lees(marijke.haal(PAD + "/voorbeeld.csv").tekst())).contains(Tekst.t("import.gevolg", 1));
    }
}
