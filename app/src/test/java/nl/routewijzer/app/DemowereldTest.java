package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Demowereld.Jongere;
import nl.routewijzer.gedeeld.Demowereld.Medewerker;
import nl.routewijzer.toegang.Rol;
import org.junit.jupiter.api.Test;

/** The invented people of the demo: nobody in it can be somebody. */
class DemowereldTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Demowereld WERELD = Demo.lees(VANDAAG, 0);

    private static Stream<Jongere> jongeren() {
        return WERELD.organisaties().stream().flatMap(huis -> huis.jongeren().stream());
    }

    @Test
    void er_zijn_drie_organisaties_met_elk_een_eigen_variant_en_meer_dan_een_thema() {
        assertThat(WERELD.organisaties())
                .hasSize(3)
                .extracting(Demowereld.Organisatie::variant)
                .doesNotHaveDuplicates();
        assertThat(WERELD.organisaties())
                .extracting(Demowereld.Organisatie::thema)
                .doesNotContainSequence("routewijzer", "routewijzer");
    }

    @Test
    void er_zijn_ten_minste_twintig_jongeren_en_elke_organisatie_heeft_er() {
        assertThat(jongeren()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(WERELD.organisaties())
                .allSatisfy(huis -> assertThat(huis.jongeren()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void elk_bsn_is_een_testnummer() {
        var nummers = jongeren().map(Jongere::bsn).filter(bsn -> !bsn.isEmpty()).toList();
        assertThat(nummers).hasSizeGreaterThan(10).allMatch(bsn -> bsn.matches("9999[0-9]{5}"));
        assertThat(nummers).allMatch(bsn -> Bsn.lees(bsn).isPresent());
    }

    @Test
    void een_bsn_staat_bij_twee_organisaties_en_geen_twee_keer_bij_een() {
        var perOrganisatie = WERELD.organisaties().stream()
                .map(huis -> huis.jongeren().stream()
                        .map(Jongere::bsn)
                        .filter(bsn -> !bsn.isEmpty())
                        .toList())
                .toList();
        perOrganisatie.forEach(nummers -> assertThat(nummers).doesNotHaveDuplicates());
        assertThat(perOrganisatie.getFirst().stream().filter(perOrganisatie.get(1)::contains))
                .hasSize(1);
        assertThat(perOrganisatie.getLast())
                .doesNotContainAnyElementsOf(perOrganisatie.getFirst())
                .doesNotContainAnyElementsOf(perOrganisatie.get(1));
    }

    @Test
    void een_roepnaam_wijst_een_mens_aan() {
        assertThat(WERELD.organisaties())
                .allSatisfy(huis -> assertThat(namen(huis)).doesNotHaveDuplicates());
        var dubbel = WERELD.organisaties().stream()
                .flatMap(huis -> namen(huis).stream())
                .collect(Collectors.groupingBy(naam -> naam, Collectors.counting()));
        assertThat(dubbel)
                .allSatisfy((naam, keer) -> assertThat(keer)
                        .as("%s staat bij beide organisaties", naam)
                        .isLessThanOrEqualTo(naam.equals("Ruben") ? 2 : 1));
    }

    private static List<String> namen(Demowereld.Organisatie huis) {
        return Stream.concat(
                        huis.medewerkers().stream().map(Medewerker::roepnaam),
                        huis.jongeren().stream().map(Jongere::roepnaam))
                .toList();
    }

    @Test
    void elke_jongere_heeft_een_consulent_die_er_werkt() {
        assertThat(WERELD.organisaties()).allSatisfy(huis -> {
            var consulenten = huis.medewerkers().stream()
                    .filter(wie -> wie.rollen().contains(Rol.CONSULENT.name()))
                    .map(Medewerker::roepnaam)
                    .toList();
            assertThat(huis.jongeren()).allMatch(jongere -> consulenten.contains(jongere.consulent()));
        });
    }

    @Test
    void elke_rol_bestaat_en_elke_rol_komt_voor() {
        var rollen = WERELD.organisaties().stream()
                .flatMap(huis -> huis.medewerkers().stream())
                .flatMap(wie -> wie.rollen().stream())
                .map(Rol::valueOf)
                .collect(Collectors.toSet());
        assertThat(rollen).containsExactlyInAnyOrder(Rol.values());
    }

    @Test
    void mailadressen_leiden_nergens_heen() {
        assertThat(jongeren().map(Jongere::email).filter(adres -> !adres.isEmpty()))
                .isNotEmpty()
                .allMatch(adres -> adres.endsWith(".example"));
    }

    @Test
    void gesprekken_staan_op_volgorde_en_alleen_wat_voorbij_is_heeft_een_uitkomst() {
        assertThat(jongeren()).allSatisfy(jongere -> {
            assertThat(jongere.gesprekken()).isSortedAccordingTo((een, ander) -> een.dag() - ander.dag());
            assertThat(jongere.gesprekken())
                    .allMatch(gesprek -> gesprek.uitkomst().isEmpty() || gesprek.dag() <= 0)
                    .allMatch(gesprek -> gesprek.dag() >= -jongere.dagenGeleden());
        });
    }
}
