package nl.routewijzer.gesprek.domain;

import static nl.routewijzer.gesprek.Uitkomst.AFGEZEGD_JONGERE;
import static nl.routewijzer.gesprek.Uitkomst.AFGEZEGD_WIJ;
import static nl.routewijzer.gesprek.Uitkomst.ANDERS_CONTACT;
import static nl.routewijzer.gesprek.Uitkomst.KWAM_NIET;
import static nl.routewijzer.gesprek.Uitkomst.VERZET;
import static nl.routewijzer.gesprek.Uitkomst.WAS_ER;
import static nl.routewijzer.gesprek.domain.Verloop.dag;
import static nl.routewijzer.gesprek.domain.Verloop.vanaf_de_melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron.Zin;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag.Wie;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each signal of this room: when it shows, until when, and what it says. */
class GesprekssignalenTest {

    private static List<Signaal> signalen(Verloop verloop, String soort) {
        return verloop.signalen().stream()
                .filter(signaal -> signaal.soort().equals(soort))
                .toList();
    }

    private static LocalDate vanaf(Stream<Signaal> signalen) {
        var lijst = signalen.toList();
        assertThat(lijst).hasSize(1);
        return lijst.getFirst().vanaf();
    }

    private static Zin zin(Stream<Signaal> signalen, int dag) {
        return Signaalzinnen.verwoord(signalen.findFirst().orElseThrow(), dag(dag));
    }

    @Nested
    class Kwam_niet {

        @Test
        void staat_vanaf_de_dag_zelf() {
            assertThat(vanaf(Gesprekssignalen.kwamNiet(
                            vanaf_de_melding().gesprek(10, KWAM_NIET).feiten())))
                    .isEqualTo(dag(10));
        }

        @ParameterizedTest
        @EnumSource(names = {"AFGEZEGD_JONGERE", "AFGEZEGD_WIJ", "VERZET", "ANDERS_CONTACT", "WAS_ER"})
        void een_gesprek_dat_niet_gemist_is_geeft_het_niet(Uitkomst uitkomst) {
            assertThat(signalen(vanaf_de_melding().gesprek(10, uitkomst), Gesprekssignalen.KWAM_NIET))
                    .isEmpty();
        }

        @Test
        void ook_niet_als_wij_daarna_iets_afzegden_of_verzetten() {
            assertThat(vanaf(Gesprekssignalen.kwamNiet(vanaf_de_melding()
                            .gesprek(10, KWAM_NIET)
                            .gesprek(20, AFGEZEGD_WIJ)
                            .gesprek(25, VERZET)
                            .feiten())))
                    .isEqualTo(dag(10));
        }

        @Test
        void over_als_hij_zelf_van_zich_liet_horen() {
            assertThat(signalen(
                            vanaf_de_melding().gesprek(10, KWAM_NIET).gesprek(20, AFGEZEGD_JONGERE),
                            Gesprekssignalen.KWAM_NIET))
                    .isEmpty();
        }
    }

    @Nested
    class Contact_volgens_afspraak {

        @Test
        void een_maand_na_het_laatste_contact() {
            assertThat(vanaf(Gesprekssignalen.contactNodig(
                            vanaf_de_melding().gesprek(0, WAS_ER).metRoute().feiten())))
                    .isEqualTo(dag(0).plusMonths(1));
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "P3M, ZORG, 'De zorg heeft de regie; in dat rustige ritme was het za 1 augustus weer tijd.'",
            "P2W, EIGEN, 'In jullie eigen ritme was het vr 15 mei weer tijd.'",
            "P1M, GEWOON, 'In het gewone ritme was het ma 1 juni weer tijd.'"
        })
        void zegt_volgens_welk_ritme(Period tijd, Contactritme.Waarom waarom, String reden) {
            var verloop = vanaf_de_melding().bereikt(0).metRitme(new Contactritme(tijd, waarom));
            assertThat(vanaf(Gesprekssignalen.contactNodig(verloop.feiten()))).isEqualTo(dag(0).plus(tijd));
            assertThat(zin(Gesprekssignalen.contactNodig(verloop.feiten()), 99).reden())
                    .isEqualTo(reden);
        }

        @Test
        void anders_contact_telt_en_zelf_afzeggen_niet() {
            assertThat(vanaf(Gesprekssignalen.contactNodig(
                            vanaf_de_melding().gesprek(10, ANDERS_CONTACT).feiten())))
                    .isEqualTo(dag(10).plusMonths(1));
            assertThat(vanaf(Gesprekssignalen.contactNodig(
                            vanaf_de_melding().gesprek(10, AFGEZEGD_JONGERE).feiten())))
                    .isEqualTo(dag(0));
        }

        @Test
        void wacht_op_wie_niet_kwam() {
            assertThat(signalen(vanaf_de_melding().gesprek(10, KWAM_NIET), Gesprekssignalen.CONTACT))
                    .isEmpty();
        }

        @Test
        void een_gesprek_dat_voorbij_is_zonder_uitkomst_is_een_ander_signaal() {
            assertThat(signalen(vanaf_de_melding().gepland(5), Gesprekssignalen.CONTACT))
                    .isEmpty();
        }
    }

    @Nested
    class Contact_in_nazorg {

        @Test
        void een_ritme_na_de_uitstroom_en_niet_het_gewone_signaal() {
            var verloop = vanaf_de_melding().bereikt(20).uitgestroomd(40);
            assertThat(vanaf(Gesprekssignalen.contactInNazorg(verloop.feiten())))
                    .isEqualTo(dag(40).plusMonths(1));
            assertThat(signalen(verloop, Gesprekssignalen.CONTACT)).isEmpty();
            var zin = zin(Gesprekssignalen.contactInNazorg(verloop.feiten()), 75);
            assertThat(zin.reden())
                    .isEqualTo("Laat even van je horen: in het ritme van de nazorg was het vr 10 juli weer tijd.");
            assertThat(zin.pad()).endsWith("/contact");
        }

        @Test
        void een_contact_in_de_nazorg_telt_en_een_afgesproken_dag_gaat_voor() {
            assertThat(vanaf(Gesprekssignalen.contactInNazorg(
                            vanaf_de_melding().uitgestroomd(40).bereikt(60).feiten())))
                    .isEqualTo(dag(60).plusMonths(1));
            assertThat(vanaf(Gesprekssignalen.contactInNazorg(vanaf_de_melding()
                            .uitgestroomd(40)
                            .bereiktEnAfgesproken(60, 70)
                            .feiten())))
                    .isEqualTo(dag(70));
        }

        @Test
        void houdt_op_als_de_nazorg_eindigt() {
            var signaal = Gesprekssignalen.contactInNazorg(
                            vanaf_de_melding().uitgestroomd(40).feiten())
                    .findFirst()
                    .orElseThrow();
            assertThat(signaal.tot()).contains(dag(130));
        }

        @Test
        void zonder_uitstroom_is_er_geen() {
            assertThat(signalen(vanaf_de_melding().bereikt(20), Gesprekssignalen.NAZORG))
                    .isEmpty();
        }
    }

    @Nested
    class Niets_uitgewisseld {

        private final Verloop zoekt =
                vanaf_de_melding().zoekt().gesprek(2, WAS_ER).gepland(60);

        @Test
        void twee_weken_na_het_laatste_contact_tot_het_einde_van_de_zoekperiode() {
            var signaal = signalen(zoekt, Gesprekssignalen.STIL);
            assertThat(signaal).hasSize(1);
            assertThat(signaal.getFirst().vanaf()).isEqualTo(dag(16));
            assertThat(signaal.getFirst().tot()).contains(dag(28));
            var zin = Signaalzinnen.verwoord(signaal.getFirst(), dag(17));
            assertThat(zin.kop()).isEqualTo("heeft 15 dagen niets met je uitgewisseld");
            assertThat(zin.reden()).contains("was zo 3 mei");
        }

        @Test
        void een_opdracht_is_ook_een_uitwisseling() {
            assertThat(signalen(zoekt.opdracht(8), Gesprekssignalen.STIL))
                    .extracting(Signaal::vanaf)
                    .containsExactly(dag(22));
            assertThat(signalen(zoekt.opdracht(15), Gesprekssignalen.STIL)).isEmpty();
        }

        @Test
        void niet_als_een_ander_signaal_er_al_om_vraagt() {
            for (var verloop : List.of(
                    vanaf_de_melding().zoekt(),
                    vanaf_de_melding().zoekt().gesprek(2, WAS_ER),
                    vanaf_de_melding().zoekt().gesprek(2, WAS_ER).gesprek(10, KWAM_NIET),
                    vanaf_de_melding().zoekt().gesprek(2, WAS_ER).gepland(20),
                    vanaf_de_melding().zoekt().bereiktEnAfgesproken(2, 25))) {
                assertThat(signalen(verloop, Gesprekssignalen.STIL))
                        .as(verloop.toString())
                        .isEmpty();
            }
        }

        @Test
        void alleen_in_de_zoekperiode_en_niet_bij_een_eigen_ritme() {
            assertThat(signalen(zoekt.metRoute(), Gesprekssignalen.STIL)).isEmpty();
            assertThat(signalen(
                            zoekt.metRitme(new Contactritme(Period.ofWeeks(5), Contactritme.Waarom.EIGEN)),
                            Gesprekssignalen.STIL))
                    .isEmpty();
        }
    }

    @Nested
    class Tweede_gesprek_niet_gepland {

        private final Verloop naHetEerste = vanaf_de_melding().gesprek(10, WAS_ER);

        @Test
        void vanaf_een_week_na_het_eerste() {
            assertThat(vanaf(Gesprekssignalen.tweedeGesprekNietGepland(naHetEerste.feiten())))
                    .isEqualTo(dag(17));
        }

        @Test
        void wordt_dringender_in_de_laatste_week_en_daarna() {
            var signaal = naHetEerste.feiten();
            assertThat(zin(Gesprekssignalen.tweedeGesprekNietGepland(signaal), 30)
                            .teken())
                    .isEqualTo("termijn");
            assertThat(zin(Gesprekssignalen.tweedeGesprekNietGepland(signaal), 31)
                            .teken())
                    .isEqualTo("nu");
            assertThat(zin(Gesprekssignalen.tweedeGesprekNietGepland(signaal), 38)
                            .reden())
                    .startsWith("Het 1e gesprek was ma 11 mei. Plan het 2e voor ma 8 juni");
            assertThat(zin(Gesprekssignalen.tweedeGesprekNietGepland(signaal), 39)
                            .reden())
                    .contains("Het 2e zou er zijn op ma 8 juni (gisteren)");
        }

        @Test
        void niet_als_het_staat_gehouden_is_of_niet_meer_hoeft() {
            for (var verloop : List.of(
                    vanaf_de_melding(),
                    naHetEerste.gepland(40),
                    naHetEerste.gesprek(38, WAS_ER),
                    naHetEerste.metRoute(),
                    naHetEerste.gesprek(38, KWAM_NIET))) {
                assertThat(Gesprekssignalen.tweedeGesprekNietGepland(verloop.feiten()))
                        .as(verloop.toString())
                        .isEmpty();
            }
        }

        @Test
        void wel_als_het_is_afgezegd() {
            assertThat(Gesprekssignalen.tweedeGesprekNietGepland(
                            naHetEerste.gesprek(38, AFGEZEGD_JONGERE).feiten()))
                    .hasSize(1);
        }
    }

    @Nested
    class Afspraak_zonder_uitkomst {

        @Test
        void vanaf_de_dag_erna_voor_elk_gesprek_een() {
            var verloop = vanaf_de_melding().gepland(5).gepland(9).gesprek(20, WAS_ER);
            assertThat(Gesprekssignalen.afspraakZonderUitkomst(verloop.feiten()).map(Signaal::vanaf))
                    .containsExactly(dag(6), dag(10));
        }

        @Test
        void vooraf_zegt_het_alleen_dat_er_een_gesprek_komt() {
            var feiten = vanaf_de_melding().gepland(5).feiten();
            assertThat(zin(Gesprekssignalen.afspraakZonderUitkomst(feiten), 5).kop())
                    .isEqualTo("heeft een gesprek op wo 6 mei");
            assertThat(zin(Gesprekssignalen.afspraakZonderUitkomst(feiten), 6).kop())
                    .isEqualTo("heeft een gesprek van wo 6 mei dat nog niet is afgerond");
        }
    }

    @Nested
    class Afspraak_open {

        private final Verloop verloop = vanaf_de_melding()
                .afspraak(Wie.CONSULENT, 30)
                .afspraak(Wie.CONSULENT, 20)
                .afspraak(Wie.JONGERE, 25);

        @Test
        void een_signaal_vanaf_de_dag_na_de_eerste() {
            assertThat(vanaf(Gesprekssignalen.afspraakOpenIk(verloop.feiten()))).isEqualTo(dag(21));
            assertThat(vanaf(Gesprekssignalen.afspraakOpenJongere(verloop.feiten())))
                    .isEqualTo(dag(26));
        }

        @Test
        void telt_alleen_wat_over_de_dag_heen_is() {
            assertThat(zin(Gesprekssignalen.afspraakOpenIk(verloop.feiten()), 21)
                            .kop())
                    .isEqualTo("wacht op 1 afspraak van jou");
            assertThat(zin(Gesprekssignalen.afspraakOpenIk(verloop.feiten()), 31)
                            .kop())
                    .isEqualTo("wacht op 2 afspraken van jou");
        }

        @Test
        void van_de_jongere_vraagt_hoe_het_gaat() {
            var zin = zin(Gesprekssignalen.afspraakOpenJongere(verloop.feiten()), 26);
            assertThat(zin.reden()).isEqualTo("Die was voor di 26 mei. Vraag hoe het gaat en of je kunt helpen.");
            assertThat(zin.teken()).isEqualTo("termijn");
            assertThat(zin.pad()).endsWith("#afspraken");
        }
    }

    @Nested
    class Zorg {

        @Test
        void vanaf_de_dag_waarop_het_werd_gezegd_tot_iemand_het_sluit() {
            var signaal = Gesprekssignalen.zorgsignaal(
                            vanaf_de_melding().zorg(8).feiten())
                    .toList();
            assertThat(signaal).hasSize(1);
            assertThat(signaal.getFirst().vanaf()).isEqualTo(dag(8));
            assertThat(signaal.getFirst().tot()).isEmpty();
            var zin = Signaalzinnen.verwoord(signaal.getFirst(), dag(9));
            assertThat(zin.teken()).isEqualTo("zorg");
            assertThat(zin.kop()).isEqualTo("heeft een zorgsignaal van de werkgever");
        }
    }
}
