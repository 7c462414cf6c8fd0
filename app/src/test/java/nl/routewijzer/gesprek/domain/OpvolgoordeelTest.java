package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gesprek.Contact.Kanaal;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.gesprek.Opvolgkeuze;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a step can be written down; any step may be chosen, but nobody else is asked before the reason was. */
class OpvolgoordeelTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final UUID TOESTEMMING = new UUID(1, 1);
    private static final UUID EERDER = new UUID(2, 2);

    private static Opvolgkeuze keuze(Opvolgstap stap) {
        return new Opvolgkeuze(
                new UUID(3, 3),
                new GesprekId(new UUID(4, 4)),
                Optional.empty(),
                stap,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static Opvolgkeuze wijkteam(LocalDate verteld, Optional<UUID> toestemming) {
        var vraag = new Wijkteamvraag(
                "Wijkteam Noord",
                List.of(Wijkteamvraag.Onderdeel.NAAM),
                toestemming,
                toestemming.isPresent() ? "" : "onze taak",
                verteld,
                Kanaal.BRIEF,
                "",
                Optional.empty());
        var keuze = keuze(Opvolgstap.WIJKTEAM);
        return new Opvolgkeuze(
                keuze.id(),
                keuze.gesprek(),
                keuze.gezien(),
                keuze.stap(),
                "",
                Optional.of(VANDAAG.plusWeeks(1)),
                Optional.of(vraag));
    }

    private static List<Opvolgbeletsel> beoordeel(Opvolgkeuze keuze, String gedaan) {
        return Opvolgoordeel.beoordeel(new Opvolgoordeel.Feiten(
                keuze,
                true,
                Optional.empty(),
                Opvolgverhaal.van(gedaan).opvolging(),
                List.of(TOESTEMMING),
                true,
                VANDAAG));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPEN_OF_BELLEN", "MAILEN", "ANDERE_WEG"})
    void contact_zoeken_mag_altijd(Opvolgstap stap) {
        assertThat(beoordeel(keuze(stap), "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''           | false
                    onbekend     | false
                    geenAntwoord | true
                    spannend     | true
                    """)
    void het_wijkteam_pas_als_de_reden_is_gevraagd(String gedaan, boolean mag) {
        var beletsels = beoordeel(wijkteam(VANDAAG, Optional.empty()), gedaan);
        if (mag) {
            assertThat(beletsels).isEmpty();
        } else {
            assertThat(beletsels).containsExactly(Opvolgbeletsel.REDEN_NIET_GEVRAAGD);
        }
    }

    @Test
    void het_wijkteam_bij_een_taak_vraagt_een_grondslag_en_met_toestemming_niet() {
        assertThat(zonderGrondslag(Optional.empty())).containsExactly(Opvolgbeletsel.GEEN_GRONDSLAG);
        assertThat(zonderGrondslag(Optional.of(TOESTEMMING))).isEmpty();
    }

    private static List<Opvolgbeletsel> zonderGrondslag(Optional<UUID> toestemming) {
        return Opvolgoordeel.beoordeel(new Opvolgoordeel.Feiten(
                wijkteam(VANDAAG, toestemming),
                true,
                Optional.empty(),
                Opvolgverhaal.van("geenAntwoord").opvolging(),
                List.of(TOESTEMMING),
                false,
                VANDAAG));
    }

    @Test
    void alle_gronden_staan_er_tegelijk() {
        assertThat(Opvolgoordeel.beoordeel(new Opvolgoordeel.Feiten(
                        wijkteam(VANDAAG.plusDays(1), Optional.of(EERDER)),
                        false,
                        Optional.of(EERDER),
                        Opvolgverhaal.van("wijkteam").opvolging(),
                        List.of(TOESTEMMING),
                        true,
                        VANDAAG)))
                .containsExactly(
                        Opvolgbeletsel.NIET_MEER_GEMIST,
                        Opvolgbeletsel.INTUSSEN_VERANDERD,
                        Opvolgbeletsel.WIJKTEAM_KIJKT_AL,
                        Opvolgbeletsel.REDEN_NIET_GEVRAAGD,
                        Opvolgbeletsel.VERTELD_KAN_NIET,
                        Opvolgbeletsel.TOESTEMMING_GELDT_NIET);
    }

    @ParameterizedTest(name = "{0} dagen → {1}")
    @CsvSource({"0, false", "1, true", "181, true", "182, false", "-1, false"})
    void opnieuw_kijken_is_na_vandaag_en_binnen_een_half_jaar(int dagen, boolean kan) {
        var keuze = keuze(Opvolgstap.NIETS_STUREN);
        var met = new Opvolgkeuze(
                keuze.id(),
                keuze.gesprek(),
                keuze.gezien(),
                keuze.stap(),
                "rust",
                Optional.of(VANDAAG.plusDays(dagen)),
                Optional.empty());
        assertThat(beoordeel(met, "").contains(Opvolgbeletsel.OPNIEUW_KAN_NIET)).isEqualTo(!kan);
    }

    @Test
    void niets_sturen_telt_bij_tweede_kans_en_bij_stress_en_de_codes_komen_uit_de_methode() {
        var methode = Meegeleverd.METHODE;
        assertThat(Opvolgoordeel.codes(Opvolgstap.NIETS_STUREN, methode)).containsExactly("3", "9");
        assertThat(Opvolgoordeel.codes(Opvolgstap.APPEN_OF_BELLEN, methode)).containsExactly("3");
        assertThat(Opvolgoordeel.codes(Opvolgstap.WIJKTEAM, methode)).containsExactly("10");
    }
}
