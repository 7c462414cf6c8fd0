package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.privacy.Bijzonder.Beletsel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BijzonderTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Geboortedatum GEBOREN = Geboortedatum.op(LocalDate.of(2009, 5, 19));

    private static List<Beletsel> beoordeel(LocalDate instemming, LocalDate tot) {
        return new Bijzonder(
                        UUID.randomUUID(),
                        JongereId.nieuw(),
                        Bijzonder.Soort.GEZONDHEID,
                        "niet te lang staan",
                        instemming,
                        tot,
                        Instant.EPOCH)
                .beoordeel(GEBOREN, VANDAAG);
    }

    @Test
    void het_gaat_weg_uiterlijk_twee_jaar_na_de_27e_verjaardag() {
        assertThat(Bijzonder.uiterlijk(GEBOREN)).isEqualTo(LocalDate.of(2038, 5, 19));
        assertThat(Bijzonder.uiterlijk(Geboortedatum.in(2009)))
                .as("van een jaar telt de eerste dag")
                .isEqualTo(LocalDate.of(2038, 1, 1));
    }

    @ParameterizedTest(name = "ingestemd {0}, weg op {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-24, 2038-05-19, -
            2026-11-24, 2026-11-25, -
            2026-11-24, 2038-05-20, BEWAREN_TE_LANG
            2026-11-24, 2026-11-24, BEWAREN_VOORBIJ
            2026-11-25, 2038-05-19, INSTEMMING_IN_DE_TOEKOMST
            2026-11-25, 2038-05-20, INSTEMMING_IN_DE_TOEKOMST BEWAREN_TE_LANG
            """)
    void alles_wat_in_de_weg_staat_staat_er(LocalDate instemming, LocalDate tot, String verwacht) {
        var namen = verwacht == null ? List.of() : Arrays.asList(verwacht.split(" "));
        assertThat(beoordeel(instemming, tot)).extracting(Enum::name).isEqualTo(namen);
    }
}
