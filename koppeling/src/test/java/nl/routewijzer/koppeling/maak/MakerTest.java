package nl.routewijzer.koppeling.maak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakerTest {

    private static final List<String> ALLE = List.of("bevolking", "school", "werk", "uitkering", "zorg", "meldingen");

    @TempDir
    private Path map;

    @Test
    void dezelfde_keuzes_geven_dezelfde_bytes_en_een_ander_zaad_andere() throws IOException {
        maak("een", opzet(3000, 5, 1));
        maak("twee", opzet(3000, 5, 1));
        maak("drie", opzet(3000, 6, 1));
        for (String register : ALLE) {
            assertThat(bytes("een", register))
                    .isEqualTo(bytes("twee", register))
                    .isNotEqualTo(bytes("drie", register));
        }
        assertThat(bytes("een", "waarheid")).isEqualTo(bytes("twee", "waarheid"));
    }

    @Test
    void de_waarheid_noemt_elke_rij_precies_een_keer() throws IOException {
        var aantallen = maak("een", opzet(2000, 1, 1));
        Map<String, Long> genoemd = new HashMap<>();
        Set<String> gezien = new HashSet<>();
        rijen("een", "waarheid").forEach(rij -> {
            genoemd.merge(rij.get("register"), 1L, Long::sum);
            assertThat(gezien.add(rij.get("id"))).isTrue();
        });
        assertThat(genoemd).isEqualTo(aantallen);
        for (String register : ALLE) {
            rijen("een", register)
                    .forEach(rij -> assertThat(gezien.remove(rij.get("id"))).isTrue());
        }
        assertThat(gezien).isEmpty();
    }

    @Test
    void geen_nummer_kan_van_iemand_zijn() throws IOException {
        maak("een", new Opzet(30_000, 3, 5, 1999, List.of("bevolking", "school"), false, true));
        int geldig = 0;
        int ongeldig = 0;
        for (String register : List.of("bevolking", "school")) {
            for (var rij : rijen("een", register)) {
                String bsn = rij.getOrDefault("bsn", "?");
                assertThat(Nummers.fictief(bsn)).as(bsn).isTrue();
                boolean echt = bsn.length() == 9 && Nummers.elfproef(bsn) == 0;
                geldig += echt ? 1 : 0;
                ongeldig += bsn.isEmpty() || echt ? 0 : 1;
            }
        }
        assertThat(geldig).isGreaterThan(9_000);
        assertThat(ongeldig).isGreaterThan(20_000);
    }

    @Test
    void zonder_ruis_staat_iedereen_overal_hetzelfde() throws IOException {
        maak("een", new Opzet(2000, 2, 0, 1999, List.of("school", "uitkering"), true, false));
        var wie = persoonPerId("een");
        Map<String, String> school = new HashMap<>();
        rijen("een", "school").forEach(rij -> school.put(wie.get(rij.get("id")), kern(rij, "roepnaam")));
        for (var rij : rijen("een", "uitkering")) {
            assertThat(kern(rij, "voornaam")).isEqualTo(school.get(wie.get(rij.get("id"))));
        }
        assertThat(school).hasSize(2000);
    }

    private static String kern(Map<String, String> rij, String voornaam) {
        String tussen = rij.getOrDefault("tussenvoegsel", "");
        String achternaam = tussen.isEmpty() ? rij.get("achternaam") : tussen + " " + rij.get("achternaam");
        return rij.get(voornaam) + "|" + achternaam + "|"
                + rij.getOrDefault("postcode", "").replace(" ", "") + "|" + rij.get("email");
    }

    @Test
    void elke_fout_uit_de_lijst_verandert_bij_iemand_iets() {
        var bevolking = new Bevolking(opzet(5000, 4, 1));
        for (Fout fout : Fouten.ALLE) {
            boolean anders = LongStream.range(0, 5000).anyMatch(nummer -> {
                var rij = Rij.van(bevolking.persoon(nummer));
                var gaaf = Rij.van(bevolking.persoon(nummer));
                fout.werking().accept(rij, Toeval.van(9, nummer));
                return Arrays.stream(Veld.values())
                        .anyMatch(veld -> !rij.van(veld).equals(gaaf.van(veld)));
            });
            assertThat(anders).as(fout.naam()).isTrue();
        }
    }

    @Test
    void er_zijn_tweelingen_broers_partners_verhuizingen_en_twaalf_jaren() {
        var bevolking = new Bevolking(opzet(20_000, 8, 1));
        Map<String, Integer> geteld = new HashMap<>();
        Set<Integer> jaren = new HashSet<>();
        for (long n = 1; n < 20_000; n++) {
            var vorige = bevolking.persoon(n - 1);
            var deze = bevolking.persoon(n);
            jaren.add(deze.burger().geboren().getYear());
            boolean thuis = deze.bereik().huistelefoon().equals(vorige.bereik().huistelefoon());
            boolean zelfdeDag = deze.burger().geboren().equals(vorige.burger().geboren());
            geteld.merge(thuis ? zelfdeDag ? "tweeling" : "broer" : "ander", 1, Integer::sum);
            geteld.merge(deze.partner().isPresent() ? "partner" : "geen", 1, Integer::sum);
            geteld.merge(deze.adressen().size() > 1 ? "verhuisd" : "bleef", 1, Integer::sum);
            if (thuis) {
                assertThat(deze.voornamen().get(0))
                        .isNotEqualTo(vorige.voornamen().get(0));
            }
        }
        assertThat(jaren).hasSize(12).contains(1999, 2010);
        assertThat(geteld.get("tweeling")).isBetween(100, 400);
        assertThat(geteld.get("broer")).isGreaterThan(5_000);
        assertThat(geteld.get("partner")).isGreaterThan(500);
        assertThat(geteld.get("verhuisd")).isGreaterThan(5_000);
    }

    @Test
    void de_achternamen_hebben_een_lange_staart() {
        var bevolking = new Bevolking(opzet(20_000, 8, 1));
        Map<String, Integer> hoeVaak = new HashMap<>();
        for (long n = 0; n < 20_000; n++) {
            hoeVaak.merge(bevolking.persoon(n).achternaam().volledig(), 1, Integer::sum);
        }
        int vaakst = hoeVaak.values().stream().mapToInt(x -> x).max().orElse(0);
        assertThat(vaakst).isBetween(100, 800);
        assertThat(hoeVaak.values().stream().filter(aantal -> aantal <= 3).count())
                .isGreaterThan(2_000);
    }

    @Test
    void parquet_heeft_dezelfde_rijen() throws IOException, SQLException {
        new Maker(opzet(500, 1, 1), Maker.Vorm.CSV).maak(map.resolve("csv"));
        new Maker(opzet(500, 1, 1), Maker.Vorm.PARQUET).maak(map.resolve("parquet"));
        try (var db = DriverManager.getConnection("jdbc:duckdb:");
                var opdracht = db.createStatement();
                var verschil = opdracht.executeQuery(
                        ("select count(*) from (from '%1$s/csv/school.csv' select id, roepnaam, email"
                                        + " except all from '%1$s/parquet/school.parquet' select id, roepnaam, email)")
                                .formatted(map))) {
            assertThat(verschil.next()).isTrue();
            assertThat(verschil.getLong(1)).isZero();
        }
    }

    @Test
    void een_onmogelijke_opzet_is_een_zin() {
        assertThatThrownBy(() -> opzet(0, 1, 1))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessageContaining("minstens 1");
        assertThatThrownBy(() -> opzet(10, 1, -1))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessageContaining("ruis");
        assertThatThrownBy(() -> new Opzet(10, 1, 1, 1999, List.of("kerk"), false, false))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessageContaining("kerk");
    }

    private static Opzet opzet(long jongeren, long zaad, double ruis) {
        return new Opzet(jongeren, zaad, ruis, 1999, ALLE, false, false);
    }

    private Map<String, Long> maak(String waar, Opzet opzet) {
        return new Maker(opzet, Maker.Vorm.CSV).maak(map.resolve(waar));
    }

    private byte[] bytes(String waar, String register) throws IOException {
        return Files.readAllBytes(map.resolve(waar).resolve(register + ".csv"));
    }

    private Map<String, String> persoonPerId(String waar) throws IOException {
        Map<String, String> uit = new HashMap<>();
        rijen(waar, "waarheid").forEach(rij -> uit.put(rij.get("id"), rij.get("persoon")));
        return uit;
    }

    /** Enough for what is made here: a field in quotes has no quotes within. */
    private List<Map<String, String>> rijen(String waar, String register) throws IOException {
        var regels = Files.readAllLines(map.resolve(waar).resolve(register + ".csv"));
        String[] kop = regels.get(0).split(",");
        return regels.subList(1, regels.size()).stream()
                .map(regel -> {
                    String[] velden = regel.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    assertThat(velden).hasSameSizeAs(kop);
                    Map<String, String> rij = new LinkedHashMap<>();
                    for (int i = 0; i < kop.length; i++) {
                        rij.put(kop[i], velden[i]);
                    }
                    return rij;
                })
                .toList();
    }
}
