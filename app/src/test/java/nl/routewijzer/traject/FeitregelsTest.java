package nl.routewijzer.traject;

import static nl.routewijzer.traject.Geschiedenis.VANDAAG;
import static nl.routewijzer.traject.Geschiedenis.vanEenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be established: only what cannot be true together is refused. */
class FeitregelsTest {

    /** After a melding of 1 June and what was established since, each a month later: what stands in the way of one more. */
    @ParameterizedTest(name = "na {0}: {1} op {2} geeft {3}")
    @CsvSource({
        "'',                        UITSTROOM_WERK,   2026-11-24, ''",
        "'',                        UITSTROOM_WERK,   2026-11-25, FEIT_IN_DE_TOEKOMST",
        "'',                        UITSTROOM_WERK,   2026-05-31, FEIT_VOOR_DE_MELDING",
        "'',                        EERDER_BEGONNEN,  2026-06-02, ''",
        "'',                        UITKERING_GEVRAAGD, 2026-06-02, UITKERING_AL_GEVRAAGD",
        "'',                        NAZORG_TOT,       2027-03-01, NOG_NIET_UITGESTROOMD",
        "'',                        TERUGVAL,         2026-11-01, NOG_NIET_UITGESTROOMD",
        "'',                        NABERICHT,        2026-11-01, NOG_NIET_UITGESTROOMD",
        "'',                        AFGESLOTEN,       2026-11-01, ''",
        "UITSTROOM_WERK,            UITSTROOM_SCHOOL, 2026-11-01, AL_UITGESTROOMD",
        "UITSTROOM_WERK,            NAZORG_TOT,       2027-01-01, ''",
        "UITSTROOM_WERK,            NAZORG_TOT,       2026-10-01, NAZORG_NIET_LANGER",
        "UITSTROOM_WERK,            NAZORG_TOT,       2031-11-25, NAZORG_TE_LANG",
        "UITSTROOM_WERK,            TERUGVAL,         2026-10-01, ''",
        "UITSTROOM_WERK,            TERUGVAL,         2026-06-30, FEIT_VOOR_DE_UITSTROOM",
        "UITSTROOM_WERK,            WAAR_TERECHT,     2026-06-30, FEIT_VOOR_DE_UITSTROOM",
        "UITSTROOM_WERK,            AANVRAAG,         2026-06-30, ''",
        "UITSTROOM_WERK AFGESLOTEN, UITSTROOM_SCHOOL, 2026-11-01, TRAJECT_AFGESLOTEN AL_UITGESTROOMD",
        "UITSTROOM_WERK AFGESLOTEN, NABERICHT,        2026-11-01, ''",
        "UITSTROOM_WERK AFGESLOTEN, TERUGVAL,         2026-11-01, ''",
        "AFGESLOTEN,                AANVRAAG,         2026-11-01, TRAJECT_AFGESLOTEN",
        "AFGESLOTEN,                TERUGVAL,         2026-11-01, ''",
        "UITSTROOM_WERK TERUGVAL,   UITSTROOM_SCHOOL, 2026-11-01, ''"
    })
    void wat_er_al_staat_bepaalt_wat_erbij_kan(String eerder, Feitsoort soort, LocalDate dag, String beletsels) {
        assertThat(beoordeel(eerder, soort, dag, "omdat het zo is"))
                .extracting(Beletsel::name)
                .containsExactlyInAnyOrder(beletsels.isEmpty() ? new String[0] : beletsels.split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Feitsoort.class,
            names = {"EERDER_BEGONNEN", "BEOORDEELD", "AFGESLOTEN", "UITSTROOM_DIVERSEN"})
    void wie_iets_beslist_zegt_waarom(Feitsoort soort) {
        assertThat(beoordeel("", soort, VANDAAG, " ")).containsExactly(Beletsel.FEIT_ZONDER_REDEN);
        assertThat(beoordeel("", soort, VANDAAG, "omdat het zo is")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Feitsoort.class,
            names = {"VERTELD", "AANVRAAG", "UITSTROOM_WERK", "UITSTROOM_SCHOOL", "LOONKOSTENSUBSIDIE"})
    void een_gewoon_feit_heeft_geen_reden_nodig(Feitsoort soort) {
        assertThat(beoordeel("", soort, VANDAAG, "")).isEmpty();
    }

    @Test
    void alle_redenen_staan_er_tegelijk() {
        assertThat(beoordeel("AFGESLOTEN", Feitsoort.BEOORDEELD, VANDAAG.plusDays(1), ""))
                .containsExactlyInAnyOrder(
                        Beletsel.FEIT_IN_DE_TOEKOMST, Beletsel.FEIT_ZONDER_REDEN, Beletsel.TRAJECT_AFGESLOTEN);
    }

    private static List<Beletsel> beoordeel(String eerder, Feitsoort soort, LocalDate dag, String tekst) {
        var geschiedenis = vanEenMelding("2026-06-01");
        var wanneer = geschiedenis.melding();
        for (var woord : eerder.split(" ", -1)) {
            wanneer = wanneer.plusMonths(1);
            geschiedenis = woord.isEmpty() ? geschiedenis : geschiedenis.met(Feitsoort.valueOf(woord), wanneer);
        }
        return Feitregels.beoordeel(new Feitregels.Feiten(soort, dag, tekst, geschiedenis.stand(), VANDAAG));
    }
}
