package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.events.EventPublication;

class UitgaandTest {

    private static final Instant GEPUBLICEERD = Instant.parse("2026-11-24T08:00:00Z");

    @ParameterizedTest(name = "na {0} pogingen: {1} minuten")
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 60", "8, 60", "64, 60", "1000000, 60"})
    void de_wacht_verdubbelt_tot_een_uur(int pogingen, long minuten) {
        assertThat(Uitgaand.wacht(pogingen)).isEqualTo(Duration.ofMinutes(minuten));
    }

    @ParameterizedTest(name = "{0} pogingen, {1} s later: {2}")
    @CsvSource({"1, 59, false", "1, 60, true", "3, 239, false", "3, 240, true", "20, 3599, false", "20, 3600, true"})
    void een_gebeurtenis_is_aan_de_beurt_als_de_wacht_voorbij_is(int pogingen, long seconden, boolean aanDeBeurt) {
        assertThat(Uitgaand.isAanDeBeurt(publicatie(pogingen, null), GEPUBLICEERD.plusSeconds(seconden)))
                .isEqualTo(aanDeBeurt);
    }

    @Test
    void de_wacht_telt_vanaf_de_laatste_poging() {
        var laatste = GEPUBLICEERD.plusSeconds(3600);
        var publicatie = publicatie(2, laatste);
        assertThat(Uitgaand.isAanDeBeurt(publicatie, laatste.plusSeconds(119))).isFalse();
        assertThat(Uitgaand.isAanDeBeurt(publicatie, laatste.plusSeconds(120))).isTrue();
    }

    /** A publication of which only its times and attempts are asked. */
    private static EventPublication publicatie(int pogingen, @Nullable Instant laatste) {
        return (EventPublication) Proxy.newProxyInstance(
                EventPublication.class.getClassLoader(),
                new Class<?>[] {EventPublication.class},
                (zelf, methode, argumenten) -> switch (methode.getName()) {
                    case "getPublicationDate" -> GEPUBLICEERD;
                    case "getLastResubmissionDate" -> laatste;
                    case "getCompletionAttempts" -> pogingen;
                    case "getCompletionDate" -> Optional.empty();
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
    }
}
