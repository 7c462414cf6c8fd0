package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Trajectstand.Stand;
import nl.routewijzer.traject.Uitkeringsvraag;
import nl.routewijzer.traject.Voorlichting.Genodigde;
import nl.routewijzer.traject.Voorlichting.Presentie;
import nl.routewijzer.traject.Voorlichtingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Variant leeuwarden begins with a meeting for many. Fenna misses it, is found again, comes to the next one, has the short
 * talk and finds a school before there is anything to apply for.
 */
class GroepsvoorlichtingVerhaalIT extends Levensverhaal {

    private static final LocalDate MELDING = LocalDate.of(2026, 11, 24);

    @Autowired
    private Voorlichtingen voorlichtingen;

    private final UUID eerste = UUID.randomUUID();
    private final UUID tweede = UUID.randomUUID();
    private final Zicht peter = zicht(WIERDAM, "Peter", Rol.CONSULENT);

    @Test
    void van_een_gemiste_voorlichting_tot_geen_aanvraag_nodig() {
        uitgenodigdEnNietGekomen();
        naEenBriefDeVolgendeKeer();
        hetKorteGesprekKomtLater();
        eenSchoolGevonden();
    }

    /** Nobody said yet who came: that is the question of the day after. Then that she did not come. */
    private void uitgenodigdEnNietGekomen() {
        meldt(
                anke(),
                melding(
                        wie,
                        Optional.of(nieuw("Fenna", "Wester", "2005-07-30", Optional.empty())),
                        MELDING,
                        Kanaal.GEMEENTE,
                        Uitkeringsvraag.JA,
                        anke().gebruiker()));
        plant(eerste, "2026-11-26T10:00");
        nodigtUit(eerste);
        zietNiets(peter, sietske());
        assertThat(als(peter, () -> voorlichtingen.bekijk(eerste, peter).genodigden()))
                .as("Peter sees the meeting, not who of Anke comes")
                .isEmpty();
        op("2026-11-27T09:00");
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK", "VOORLICHTING_PRESENTIE");
        presentie(eerste, new Presentie(false, false, ""));
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK", "VOORLICHTING_GEMIST");
        wegIs(WIERDAM, "Anke", "Melding", "Jongere komt niet");
    }

    /** Calling is in vain and so it goes by post; she turns up at the next one. A wrong tick is taken back. */
    private void naEenBriefDeVolgendeKeer() {
        spreekuur().zoekt(anke(), false);
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK", "VOORLICHTING_GEMIST");
        plant(tweede, "2026-12-03T10:00");
        nodigtUit(tweede);
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK");
        op("2026-12-03T11:00");
        var vergissing = presentie(tweede, new Presentie(false, false, ""));
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK", "VOORLICHTING_GEMIST");
        assertThat(als(anke(), () -> voorlichtingen.neemTerug(vergissing, anke())))
                .isTrue();
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK");
        presentie(tweede, new Presentie(true, false, "moest naar de bus"));
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK", "VOORLICHTING_KORT_GESPREK");
        wegIs(WIERDAM, "Anke", "Melding", "Jongere komt niet", "Groepsvoorlichting");
    }

    /** The short talk is on the phone a day later, and the first conversation soon after. */
    private void hetKorteGesprekKomtLater() {
        op("2026-12-04T09:00");
        presentie(tweede, new Presentie(true, true, "wil iets met kinderen"));
        vandaagVraagt(anke(), "CONTACT_VOLGENS_AFSPRAAK");
        spreekuur().plant(anke(), "2026-12-08T10:00", Vorm.KANTOOR);
        vandaagVraagt(anke());
        op("2026-12-08T11:00");
        spreekuur().rondtAf(anke(), spreekuur().open(), Uitkomst.WAS_ER);
        vandaagVraagt(anke());
        wegIs(WIERDAM, "Anke", "Melding", "Jongere komt niet", "Groepsvoorlichting", "1e gesprek bij gemeente");
        staatIn(anke(), Stand.ZOEKPERIODE);
    }

    /** A week before the end she has a place at school: no application, no more terms, and nothing left on Vandaag. */
    private void eenSchoolGevonden() {
        op("2026-12-15T09:00");
        vandaagVraagt(anke(), "VERTEL_AANVRAAG", "GESPREK2_NIET_GEPLAND");
        legtVast(anke(), Feitsoort.GEEN_AANVRAAG_NODIG);
        vandaagVraagt(anke());
        staatIn(anke(), Stand.PLAN);
        legtVast(anke(), Feitsoort.UITSTROOM_SCHOOL);
        staatIn(anke(), Stand.NAZORG);
        heeftInCaseload(anke());
        zietNiets(peter, sietske());
        wegIs(
                WIERDAM,
                "Anke",
                "Melding",
                "Jongere komt niet",
                "Groepsvoorlichting",
                "1e gesprek bij gemeente",
                "Geen aanvraag nodig",
                "Uitstroom",
                "Nazorg");
    }

    private void plant(UUID id, String begin) {
        var moment = Tijd.moment(LocalDateTime.parse(begin));
        daden(anke(), () -> voorlichtingen.plan(id, moment, "zaal 2", anke()));
    }

    private void nodigtUit(UUID voorlichting) {
        assertThat(als(anke(), () -> voorlichtingen.nodigUit(voorlichting, Set.of(wie), UUID.randomUUID(), anke())))
                .isOne();
    }

    /** @return id of the list that was sent */
    private UUID presentie(UUID voorlichting, Presentie presentie) {
        var lijst = UUID.randomUUID();
        var uitnodiging = als(anke(), () -> voorlichtingen.bekijk(voorlichting, anke())).genodigden().stream()
                .filter(genodigde -> genodigde.jongere().equals(wie))
                .map(Genodigde::uitnodiging)
                .findFirst()
                .orElseThrow();
        assertThat(als(
                        anke(),
                        () -> voorlichtingen.legVast(voorlichting, Map.of(uitnodiging, presentie), lijst, anke())))
                .isOne();
        return lijst;
    }
}
