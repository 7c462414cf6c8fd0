package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.dossier.Tijdlijn.Filter;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.gedeeld.Tijdlijnregel.Soort;
import nl.routewijzer.gedeeld.Tijdlijnregel.Wanneer;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands where on the tijdlijn, and what the reader sees of it. */
class TijdlijnTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Tijdlijnregel regel(Soort soort, int dagen) {
        var op = Tijd.moment(VANDAAG.plusDays(dagen).atTime(10, 0));
        var wanneer = dagen > 0 ? Wanneer.op(op, op).alsStraks() : Wanneer.op(op, op);
        return new Tijdlijnregel(
                soort, wanneer, soort + " " + dagen, "wat iemand schreef", Optional.empty(), Optional.of("/pad"));
    }

    private static List<String> wat(List<Tijdlijnregel> regels) {
        return regels.stream().map(Tijdlijnregel::wat).toList();
    }

    private static final List<Tijdlijnregel> WEEK = List.of(
            regel(Soort.CONTACT, -40),
            regel(Soort.CONTACT, 7),
            regel(Soort.BESLUIT, -1),
            regel(Soort.AFSPRAAK, 2),
            regel(Soort.ZORG, -3),
            regel(Soort.CONTACT, 0));

    @Test
    void wat_nog_komt_staat_bovenaan_het_eerste_eerst_en_wat_was_het_nieuwste_eerst_per_maand() {
        var tijdlijn = new Tijdlijn(WEEK, Filter.ALLES, false);
        assertThat(wat(tijdlijn.straks())).containsExactly("AFSPRAAK 2", "CONTACT 7");
        assertThat(tijdlijn.maanden())
                .extracting(Tijdlijn.Maand::maand)
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10));
        assertThat(wat(tijdlijn.maanden().getFirst().regels())).containsExactly("CONTACT 0", "BESLUIT -1", "ZORG -3");
        assertThat(wat(tijdlijn.nieuwste(2))).containsExactly("CONTACT 0", "BESLUIT -1");
    }

    @Test
    void een_filter_telt_wat_het_laat_zien() {
        for (var filter : Filter.values()) {
            var tijdlijn = new Tijdlijn(WEEK, filter, false);
            var staat = tijdlijn.straks().size()
                    + tijdlijn.maanden().stream()
                            .mapToInt(maand -> maand.regels().size())
                            .sum();
            assertThat(tijdlijn.aantal(filter)).as(filter.name()).isEqualTo(staat);
        }
        assertThat(new Tijdlijn(WEEK, Filter.CONTACT, false).aantal(Filter.CONTACT))
                .isEqualTo(3);
        assertThat(new Tijdlijn(WEEK, Filter.CONTACT, false).aantal(Filter.BEGELEIDING))
                .isZero();
    }

    /** Every kind of line has a filter of its own name, so that none is found under Alles only. */
    @ParameterizedTest
    @EnumSource
    void elke_soort_heeft_een_filter(Soort soort) {
        assertThat(Filter.lees(soort.name()).past(regel(soort, 0))).isTrue();
        assertThat(Filter.lees(soort.name())).isNotEqualTo(Filter.ALLES);
    }

    @Test
    void een_onbekend_filter_laat_alles_zien() {
        assertThat(Filter.lees("onzin")).isEqualTo(Filter.ALLES);
    }

    @Test
    void na_veertig_regels_zegt_hij_hoeveel_er_zijn_en_op_verzoek_staan_ze_er_allemaal() {
        var veel = new ArrayList<Tijdlijnregel>();
        for (var dag = 0; dag < Tijdlijn.MEEST + 5; dag++) {
            veel.add(regel(Soort.CONTACT, -dag));
        }
        var kort = new Tijdlijn(veel, Filter.ALLES, false);
        assertThat(kort.maanden().stream()
                        .mapToInt(maand -> maand.regels().size())
                        .sum())
                .isEqualTo(Tijdlijn.MEEST);
        assertThat(kort.meer()).contains((long) Tijdlijn.MEEST + 5);
        var heel = new Tijdlijn(veel, Filter.ALLES, true);
        assertThat(heel.maanden().stream()
                        .mapToInt(maand -> maand.regels().size())
                        .sum())
                .isEqualTo(veel.size());
        assertThat(heel.meer()).isEmpty();
        assertThat(new Tijdlijn(veel.subList(0, Tijdlijn.MEEST), Filter.ALLES, false).meer())
                .isEmpty();
    }

    @Test
    void wie_de_pagina_niet_mag_lezen_ziet_geen_tekst_en_geen_weg_ernaartoe() {
        assertThat(Tijdlijn.voor(WEEK, true, false)).isEqualTo(WEEK);
        assertThat(Tijdlijn.voor(WEEK, false, false))
                .hasSameSizeAs(WEEK)
                .allMatch(regel -> regel.tekst().isEmpty() && regel.pad().isEmpty());
        assertThat(Tijdlijn.voor(WEEK, true, true))
                .hasSameSizeAs(WEEK)
                .allMatch(regel -> regel.tekst().isEmpty() && regel.pad().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "EIGEN,EIGEN,true",
        "EIGEN,ORGANISATIE,true",
        "ORGANISATIE,EIGEN,false",
        "EIGEN,GEEN,false",
        "ORGANISATIE,ORGANISATIE,true"
    })
    void een_recht_reikt_even_ver_of_verder(Bereik zien, Bereik ander, boolean mag) {
        assertThat(Tijdlijn.reiktTot(zien, ander)).isEqualTo(mag);
    }

    /** As the table of rights is now, whoever sees a jongere may also read his conversations. */
    @ParameterizedTest
    @EnumSource
    void wie_een_jongere_ziet_mag_lezen_wat_er_op_zijn_tijdlijn_staat(Rol rol) {
        var zicht = new Zicht(new OrganisatieId(UUID.randomUUID()), new GebruikerId(UUID.randomUUID()), Set.of(rol));
        assertThat(Tijdlijn.magLezen(zicht) || !zicht.mag(Recht.JONGERE_ZIEN)).isTrue();
    }
}
