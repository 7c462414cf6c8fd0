package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Signaalbron;
import org.junit.jupiter.api.Test;

class TaakrangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Taakrang taak(String soort, String teken, int dagenGeleden) {
        return new Taakrang(soort, new Signaalbron.Zin("", "", teken, "", "/"), VANDAAG.minusDays(dagenGeleden));
    }

    @Test
    void wie_gisteren_niet_kwam_staat_boven_afspraken_die_al_weken_openstaan() {
        assertThat(Stream.of(
                                taak("AFSPRAAK_OPEN_IK", "nu", 21),
                                taak("AFSPRAAK_ZONDER_UITKOMST", "nu", 3),
                                taak("KWAM_NIET", "nu", 1),
                                taak("VOORLICHTING_GEMIST", "nu", 2))
                        .sorted()
                        .map(Taakrang::soort))
                .containsExactly("VOORLICHTING_GEMIST", "KWAM_NIET", "AFSPRAAK_OPEN_IK", "AFSPRAAK_ZONDER_UITKOMST");
    }

    @Test
    void zorg_gaat_voor_alles_en_wat_wacht_komt_achteraan() {
        assertThat(Stream.of(
                                taak("DERDE_CONSULENT", "wacht", 90),
                                taak("CONTACT_VOLGENS_AFSPRAAK", "termijn", 60),
                                taak("KWAM_NIET", "nu", 1),
                                taak("ZORGSIGNAAL", "zorg", 0))
                        .sorted()
                        .map(Taakrang::soort))
                .containsExactly("ZORGSIGNAAL", "KWAM_NIET", "CONTACT_VOLGENS_AFSPRAAK", "DERDE_CONSULENT");
    }

    @Test
    void wat_even_zwaar_is_staat_op_hoe_lang_het_wacht() {
        var nieuw = taak("AFSPRAAK_OPEN_IK", "nu", 1);
        var oud = taak("GESPREK2_NIET_GEPLAND", "nu", 9);
        assertThat(Stream.of(nieuw, oud).sorted()).containsExactly(oud, nieuw);
    }
}
