package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Demowereld.Jongere;
import nl.routewijzer.methode.Methodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The demo is as large as the organisations were in July 2020, counts as printed. Source: Handelingswijze P-wet (NHL
 * Stenden, 2020), deel I §1.1; what is invented stands in {@code demo/bevolking.yaml}.
 */
class DemoOpSterkteIT extends Volledighuis {

    private static final String BEGELEID =
            " from jongere.jongere j join traject.traject t on t.jongere = j.id and t.gesloten_op is null ";

    private static final String UITKERING = BEGELEID
            + " join jongere.zicht_uitkering u on u.jongere = j.id and u.ontvangt and u.periode @> :vandaag::date ";

    @Autowired
    private Methodes methodes;

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam,    1029, 787, 480, 32, 19",
        "Dienst Waddenkring,   261, 171, 114, 21,  3",
        "Gemeente Wetterhoek,   65,  33,  15, 25,  2"
    })
    void de_aantallen_kloppen(String organisatie, int begeleid, int uitkering, int lang, int procent, int consulenten) {
        assertThat(tel(organisatie, BEGELEID)).isEqualTo(begeleid);
        assertThat(tel(organisatie, UITKERING)).isEqualTo(uitkering);
        assertThat(tel(organisatie, UITKERING + " where lower(u.periode) < :vandaag::date - interval '6 months'"))
                .isEqualTo(lang);
        var startkwalificatie = tel(
                organisatie,
                BEGELEID
                        + " join jongere.gegeven g on g.jongere = j.id and g.soort = 'STARTKWALIFICATIE' and g.velden ->> 'antwoord' = 'JA'");
        assertThat(Math.round(100.0 * startkwalificatie / begeleid)).isEqualTo(procent);
        assertThat(tel(organisatie, " from toegang.gebruiker_rol where rol = 'CONSULENT'"))
                .isEqualTo(consulenten);
    }

    /** About 54, 87 and 32 each; who was written by hand has as many as the others. */
    @Test
    void de_caseloads_zijn_eerlijk_verdeeld() {
        for (var huis : wereld().organisaties()) {
            var aantallen = huis.jongeren().stream()
                    .filter(jongere -> jongere.feiten().stream()
                            .noneMatch(feit -> feit.soort().equals("AFGESLOTEN")))
                    .collect(Collectors.groupingBy(Jongere::consulent, Collectors.counting()))
                    .values();
            assertThat(aantallen.stream().mapToLong(Long::longValue).max().orElseThrow()
                            - aantallen.stream()
                                    .mapToLong(Long::longValue)
                                    .min()
                                    .orElseThrow())
                    .as(huis.naam())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void er_zijn_achttien_maanden_geschiedenis() {
        assertThat(wereld().organisaties())
                .allSatisfy(huis -> assertThat(huis.jongeren().stream()
                                .mapToInt(Jongere::dagenGeleden)
                                .max()
                                .orElseThrow())
                        .isBetween(18 * 28, 18 * 31));
        assertThat(tel(WIERDAM, " from gesprek.gesprek where uitkomst = 'WAS_ER'"))
                .isGreaterThan(7_000);
    }

    @Test
    void dezelfde_dag_geeft_dezelfde_mensen() {
        assertThat(wereld()).isEqualTo(wereld());
        assertThat(Demo.lees(LocalDate.of(2027, 2, 1), 1)
                        .organisaties()
                        .getFirst()
                        .jongeren())
                .hasSameSizeAs(wereld().organisaties().getFirst().jongeren());
    }

    /** But for the test number, of which there are not enough to begin anew. */
    @Test
    void een_tweede_keer_laat_iedereen_zijn_eigen_jongeren() {
        var dubbel = Demo.lees(wereld().vandaag(), 2).organisaties().get(1).jongeren();
        var enkel = wereld().organisaties().get(1).jongeren();
        assertThat(dubbel).hasSize(2 * enkel.size());
        assertThat(dubbel.subList(0, enkel.size()))
                .usingRecursiveComparison()
                .ignoringFields("bsn")
                .isEqualTo(enkel);
        assertThat(dubbel)
                .extracting(jongere -> jongere.roepnaam() + jongere.achternaam())
                .doesNotHaveDuplicates();
    }

    @Test
    void elk_nummer_is_een_testnummer_en_van_een_mens() {
        var gezien = new HashMap<String, Jongere>();
        var tweeKeer = new HashSet<String>();
        for (var huis : wereld().organisaties()) {
            for (var jongere : huis.jongeren()) {
                if (!jongere.bsn().isEmpty()) {
                    assertThat(jongere.bsn()).matches("9999[0-9]{5}");
                    assertThat(Bsn.lees(jongere.bsn())).isPresent();
                    if (gezien.put(jongere.bsn(), jongere) != null) {
                        tweeKeer.add(jongere.achternaam());
                    }
                }
            }
        }
        assertThat(gezien).hasSizeGreaterThan(1_000);
        assertThat(tweeKeer).as("who moves from one to the other").containsExactly("Hoff");
    }

    @Test
    void niemand_is_op_twee_plekken_tegelijk() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            assertThat(
                            tel(
                                    organisatie,
                                    " from (select consulent, begin from gesprek.gesprek group by 1, 2 having count(*) > 1) dubbel"))
                    .as(organisatie)
                    .isZero();
        }
    }

    @Test
    void elke_stap_hoort_bij_de_methode() {
        var methode = methodes.versies().getFirst();
        assertThat(stappen())
                .isNotEmpty()
                .allSatisfy((stap, keer) -> assertThat(methode.stap(stap)).isPresent());
    }

    private Map<String, Long> stappen() {
        return wereld().organisaties().stream()
                .flatMap(huis -> huis.jongeren().stream())
                .flatMap(jongere -> jongere.gesprekken().stream())
                .map(Demowereld.Gesprek::stappen)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(stap -> stap, Collectors.counting()));
    }

    private long tel(String organisatie, String van) {
        return inTransactie(
                organisatie,
                () -> db.sql("select count(*)" + van)
                        .param("vandaag", wereld().vandaag())
                        .query(Long.class)
                        .single());
    }
}
