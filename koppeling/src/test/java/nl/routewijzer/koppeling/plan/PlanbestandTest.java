package nl.routewijzer.koppeling.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.invoer.Tekenset;
import nl.routewijzer.koppeling.plan.Koppelplan.Deelplan;
import nl.routewijzer.koppeling.plan.Koppelplan.Verband;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanbestandTest {

    private static final String PLAN = """
            naam: drie
            bronnen:
              - {naam: bevolking, bestand: /a/b.csv, id: id, peildatum: 2026-11-01, velden: {naam: naam, datum: geboren, postcode: pc}}
              - {naam: school, bestand: /a/s.csv, id: nr, scheiding: ';', tekenset: windows-1252, velden: {naam: leerling, datum: [j, m, d]}}
              - {naam: zorg/wmo, bestand: /a/z.csv, id: nr, velden: {naam: {kolommen: client, ook: oud}, datum: {kolommen: geb, volgorde: mdj}, postcode: pc}}
            velden: {naam: achternaam, datum: datum, postcode: postcode}
            blokken: [[naam, datum], [postcode]]
            grenzen: {koppel: 0.6}
            verband: VERBAND
            """;

    @TempDir
    private Path map;

    @Test
    void een_plan_dat_geschreven_en_gelezen_wordt_is_hetzelfde() throws IOException {
        var plan = lees(PLAN.replace("VERBAND", "keten"));
        assertThat(plan.verband()).isEqualTo(Verband.KETEN);
        assertThat(plan.bronnen().get(1).scheiding()).contains(';');
        assertThat(plan.bronnen().get(1).tekenset()).contains(Tekenset.WINDOWS_1252);
        assertThat(plan.bronnen().get(1).invoer().scheiding()).contains(';');
        assertThat(lees(Planbestand.tekst(plan))).isEqualTo(plan);
    }

    @Test
    void elk_register_met_elk_of_met_het_volgende() throws IOException {
        assertThat(lees(PLAN.replace("VERBAND", "elk")).delen())
                .extracting(Deelplan::map)
                .containsExactly("bevolking-school", "bevolking-zorg_wmo", "school-zorg_wmo");
        assertThat(lees(PLAN.replace("VERBAND", "keten")).delen())
                .extracting(Deelplan::map)
                .containsExactly("bevolking-school", "school-zorg_wmo");
    }

    @Test
    void een_tweetal_vergelijkt_wat_beide_hebben() throws IOException {
        var deel = lees(PLAN.replace("VERBAND", "keten")).delen().get(0).plan();
        assertThat(deel.velden()).extracting(Veld::naam).containsExactly("naam", "datum");
        assertThat(deel.blokken()).extracting(Blok::naam).containsExactly("naam + datum");
    }

    @Test
    void een_of_twee_registers_zijn_een_enkel_deel() throws IOException {
        var plan = lees(PLAN.replace("VERBAND", "elk"));
        var twee = new Koppelplan(
                plan.naam(),
                plan.bronnen().subList(0, 2),
                plan.velden(),
                plan.blokken(),
                plan.grenzen(),
                plan.verband());
        assertThat(twee.delen()).containsExactly(new Deelplan(0, 1, "", twee));
    }

    @Test
    void wat_er_niet_kan_staan_is_een_zin() {
        assertThatThrownBy(() -> lees(PLAN.replace("VERBAND", "ster")))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessage("Het plan plan.yaml klopt niet: ster is er niet; kies uit elk, keten.");
        assertThatThrownBy(() -> lees(PLAN.replace("';'", "';;'").replace("VERBAND", "elk")))
                .hasMessage("Het plan plan.yaml klopt niet: scheiding is een teken, niet ;;.");
        assertThatThrownBy(() -> lees(PLAN.replace("windows-1252", "ebcdic").replace("VERBAND", "elk")))
                .hasMessageEndingWith("ebcdic is er niet; kies uit utf-8, utf-16le, utf-16be, windows-1252.");
    }

    private Koppelplan lees(String tekst) throws IOException {
        return Planbestand.lees(Files.writeString(map.resolve("plan.yaml"), tekst));
    }
}
