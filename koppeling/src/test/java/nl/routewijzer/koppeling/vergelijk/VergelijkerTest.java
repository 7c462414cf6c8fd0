package nl.routewijzer.koppeling.vergelijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VergelijkerTest {

    private static final String WAARHEID = "id,persoon\na,1\nb,1\nc,1\nd,2\ne,2\nf,3\n";

    @TempDir
    private Path map;

    @Test
    void dubbelen_in_een_register() throws IOException {
        // True: ab ac bc de. Found from 0.5: ab bc (true), df (not); in clusters: ab ac bc df.
        var uitslag = vergelijk(WAARHEID, "id_l,id_r,p\na,b,0.9\nb,c,0.8\nd,f,0.6\nd,e,0.2\n");
        assertThat(uitslag.eigen().paar()).isEqualTo(new Maat(0.5, 3, 2, 4));
        assertThat(uitslag.eigen().bundel()).isEqualTo(new Maat(0.5, 4, 3, 4));
        assertThat(uitslag.eigen().grootste()).isEqualTo(3);
        assertThat(uitslag.beste().paar()).isEqualTo(new Maat(0.2, 4, 3, 4));
        assertThat(uitslag.beste().bundel()).isEqualTo(new Maat(0.8, 3, 3, 4));
        assertThat(uitslag.records()).isEqualTo(6);
    }

    @Test
    void gelijke_p_telt_in_een_keer_en_een_paar_telt_een_keer() throws IOException {
        var uitslag = vergelijk(WAARHEID, "id_l,id_r,p\na,b,0.5\nb,a,0.4\nd,f,0.5\na,a,1\nb,c,0.5\n");
        assertThat(uitslag.paren()).isEqualTo(3);
        assertThat(uitslag.eigen().paar()).isEqualTo(new Maat(0.5, 3, 2, 4));
        assertThat(uitslag.beste().paar().drempel()).isEqualTo(0.5);
    }

    @Test
    void twee_registers_uit_een_waarheid() throws IOException {
        String waarheid = "register,id,persoon\nschool,1,x\nschool,2,y\nwerk,1,y\nwerk,2,x\nwerk,3,x\nzorg,1,x\n";
        Path bestand = schrijf("waarheid.csv", waarheid);
        var wie = new Waarheid(
                bestand,
                Optional.empty(),
                Optional.of("school"),
                Optional.of("werk"),
                Optional.empty(),
                Optional.empty());
        var uitslag =
                new Vergelijker(wie).vergelijk(schrijf("paren.csv", "id_l,id_r,p\n1,2,0.9\n2,1,0.8\n2,2,0.7\n"), 0.75);
        assertThat(uitslag.eigen().paar()).isEqualTo(new Maat(0.75, 2, 2, 3));
        // At 0.7 school 1, school 2, werk 1 and werk 2 hang together: four pairs between the registers, two of them
        // true.
        assertThat(uitslag.drempels().get(13).bundel()).isEqualTo(new Maat(0, 4, 2, 3));
    }

    @Test
    void twee_registers_uit_twee_bestanden() throws IOException {
        Path links = schrijf("l.csv", "rec_id,naam,cluster\n1,a,x\n2,b,y\n");
        Path rechts = schrijf("r.csv", "rec_id,naam,cluster\n1,a,x\n2,b,z\n");
        var wie = new Waarheid(
                links,
                Optional.of(rechts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("cluster"));
        var uitslag = new Vergelijker(wie).vergelijk(schrijf("paren.csv", "id_l,id_r,p\n1,1,0.9\n2,2,0.9\n"), 0.5);
        assertThat(uitslag.eigen().paar()).isEqualTo(new Maat(0.5, 2, 1, 1));
    }

    @Test
    void een_waarheid_van_paren() throws IOException {
        var uitslag = vergelijk("id_l,id_r\na,b\nb,c\nd,e\n", "id_l,id_r,p\na,c,0.9\na,d,0.8\na,q,0.7\n");
        assertThat(uitslag.eigen().paar()).isEqualTo(new Maat(0.5, 2, 1, 4));
        assertThat(uitslag.onbekend()).isEqualTo(1);
    }

    @Test
    void de_ijking_telt_per_tiende() throws IOException {
        var uitslag = vergelijk(WAARHEID, "id_l,id_r,p\na,b,1\nb,c,0.95\nd,f,0.85\nd,e,0.8\n");
        assertThat(uitslag.ijking()).hasSize(2);
        assertThat(uitslag.ijking().get(0)).isEqualTo(new Uitslag.IJking(0.8, 2, 0.825, 1));
        assertThat(uitslag.ijking().get(1).deel()).isEqualTo(1);
    }

    @Test
    void de_tekst_de_tabel_en_json_noemen_dezelfde_getallen() throws IOException {
        var uitslag = vergelijk(WAARHEID, "id_l,id_r,p\na,b,0.9\nb,c,0.8\nd,f,0.6\nd,e,0.2\n");
        assertThat(Uitslagtekst.tekst(uitslag))
                .contains("Beste F1 per paar: 0.7500 bij p vanaf 0.2000")
                .contains("4 ware paren");
        assertThat(Uitslagtekst.csv(uitslag).lines().toList())
                .hasSize(22)
                .contains("eigen,0.5,3,2,4,0.6666666666666666,0.5,0.5714285714285714,4,3,0.75,0.75,0.75")
                .anyMatch(regel -> regel.startsWith("ijking,0.6,1,0,4,0.0,"));
        assertThat(Uitslagtekst.json(uitslag)).contains("\"beste_paar\"").contains("\"f1\" : 0.75");
        assertThat(Uitslagtekst.csv(uitslag).lines().map(regel -> regel.split(",").length))
                .containsOnly(Uitslagtekst.kop().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bundels_tellen_als_het_nalopen_van_alle_paren(long zaad) {
        var toeval = new Random(zaad);
        int aantal = 400;
        boolean twee = zaad % 2 == 0;
        var persoon = new int[aantal];
        var rechts = new boolean[aantal];
        for (int i = 0; i < aantal; i++) {
            persoon[i] = toeval.nextInt(zaad < 4 ? 20 : 150);
            rechts[i] = toeval.nextBoolean();
        }
        var bundels = new Bundels(persoon, rechts, twee);
        for (int stap = 0; stap < 600; stap++) {
            bundels.voeg(toeval.nextInt(aantal), toeval.nextInt(aantal));
            if (stap % 50 == 0) {
                long paren = 0;
                long goed = 0;
                for (int i = 0; i < aantal; i++) {
                    for (int j = 0; j < i; j++) {
                        if (bundels.wortel(i) == bundels.wortel(j) && (!twee || rechts[i] != rechts[j])) {
                            paren++;
                            goed += persoon[i] == persoon[j] ? 1 : 0;
                        }
                    }
                }
                assertThat(List.of(bundels.paren(), bundels.goed()))
                        .as("zaad %d stap %d", zaad, stap)
                        .isEqualTo(List.of(paren, goed));
            }
        }
        assertThat(bundels.grootste()).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void de_beste_f1_is_de_beste_van_alle_drempels(long zaad) throws IOException {
        var toeval = new Random(zaad);
        var waarheid = new StringBuilder("id,persoon\n");
        for (int i = 0; i < 60; i++) {
            waarheid.append(i).append(',').append(i / 3).append('\n');
        }
        var paren = new StringBuilder("id_l,id_r,p\n");
        List<double[]> alle = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            for (int j = i + 1; j < 60; j++) {
                boolean goed = i / 3 == j / 3;
                double p = Math.round((goed ? 0.3 + 0.7 * toeval.nextDouble() : 0.6 * toeval.nextDouble()) * 50) / 50.0;
                paren.append(i).append(',').append(j).append(',').append(p).append('\n');
                alle.add(new double[] {p, goed ? 1 : 0});
            }
        }
        double beste = 0;
        for (int t = 0; t <= 50; t++) {
            double drempel = t / 50.0;
            long gevonden = alle.stream().filter(paar -> paar[0] >= drempel).count();
            long goed = alle.stream()
                    .filter(paar -> paar[0] >= drempel && paar[1] == 1)
                    .count();
            beste = Math.max(beste, new Maat(drempel, gevonden, goed, 60).f1());
        }
        assertThat(vergelijk(waarheid.toString(), paren.toString())
                        .beste()
                        .paar()
                        .f1())
                .isCloseTo(beste, within(1e-12));
    }

    @Test
    void zonder_goede_invoer_is_er_een_zin() {
        assertThatThrownBy(() -> vergelijk(WAARHEID, "id_l,id_r,p\na,b,2\n"))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessage("paren.csv, regel 2: p is geen getal van 0 tot 1.");
        assertThatThrownBy(() -> vergelijk(WAARHEID, "id_l,id_r,q\na,b,1\n"))
                .hasMessage("paren.csv, regel 1: kolom p ontbreekt.");
        assertThatThrownBy(() -> vergelijk("id,persoon\na,1\na,2\n", "id_l,id_r,p\na,b,1\n"))
                .hasMessageContaining("twee keer");
        assertThatThrownBy(() -> vergelijk("id,persoon\na,1\nb,\n", "id_l,id_r,p\na,b,1\n"))
                .hasMessageContaining("leeg");
    }

    private Uitslag vergelijk(String waarheid, String paren) throws IOException {
        return new Vergelijker(Waarheid.van(schrijf("waarheid.csv", waarheid)))
                .vergelijk(schrijf("paren.csv", paren), 0.5);
    }

    private Path schrijf(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst);
    }
}
