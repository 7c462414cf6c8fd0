package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.Zorgsignaal;
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Intake;
import nl.routewijzer.jongere.Intakes;
import nl.routewijzer.jongere.Uitkeringen;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Variantkeuze;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Beletsel;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Route;
import nl.routewijzer.traject.Trajectstand.Stand;
import nl.routewijzer.traject.Uitkeringsvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Variant de-fryske-marren, which works as the method says. Silke has no benefit and wants none; care leads, so contact is
 * less frequent; for some weeks nobody asks her anything; and she leaves for a day programme with nazorg.
 */
class FryskeMarrenVerhaalIT extends Levensverhaal {

    private static final String NAAM = "Gemeente Lemstermeer";
    private static final LocalDate MELDING = LocalDate.of(2026, 11, 24);

    @Autowired
    private Organisaties organisaties;

    @Autowired
    private Variantkeuze keuze;

    @Autowired
    private Methodes methodes;

    @Autowired
    private Uitkeringen uitkeringen;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Voorzichtigheid voorzichtigheid;

    private final Zicht nils = zicht(NAAM, "Nils", Rol.CONSULENT);
    private final Zicht froukje = zicht(NAAM, "Froukje", Rol.CONSULENT);

    @Test
    void van_een_melding_zonder_uitkering_tot_na_de_zorg() {
        gesticht();
        gemeldZonderUitkering();
        eenMaalVerteld();
        zorgHeeftDeRegie();
        eenTijdVoorzichtig();
        dagbestedingEnNazorg();
    }

    private void gesticht() {
        Organisatiecontext.doeIn(nils.organisatie(), () -> {
            organisaties.sticht(nils.organisatie(), NAAM, "routewijzer", "consulent");
            keuze.kies(Optional.of("de-fryske-marren"), Optional.empty());
        });
        nieuweConsulent(NAAM, "Nils");
        nieuweConsulent(NAAM, "Froukje");
        assertThat(als(nils, methodes::huidige).variant().orElseThrow().naam()).isEqualTo("Gemeente De Fryske Marren");
    }

    /** School rings: she is at home and asks for nothing. Guidance does not depend on a benefit. */
    private void gemeldZonderUitkering() {
        meldt(
                nils,
                melding(
                        wie,
                        Optional.of(nieuw("Silke", "Postmus", "2007-10-05", Optional.empty())),
                        MELDING,
                        Kanaal.PARTNER,
                        Uitkeringsvraag.NEE,
                        nils.gebruiker()));
        var geen = new Uitkeringen.Nieuw(UUID.randomUUID(), wie, false, MELDING, Gegeven.Bron.JONGERE);
        assertThat(als(nils, () -> uitkeringen.zet(geen, nils))).isEqualTo(new Besluit.Gedaan());
        assertThat(als(nils, () -> uitkeringen.bekijk(wie, nils)))
                .extracting(Uitkeringen.Stand::ontvangt)
                .containsExactly(false);
        vandaagVraagt(nils, "CONTACT_VOLGENS_AFSPRAAK");
        staatIn(nils, Stand.PLAN);
        heeftInCaseload(nils);
        zietNiets(froukje, anke(), sietske());
        assertThat(vindt(() -> als(froukje, () -> uitkeringen.bekijk(wie, froukje))))
                .isEmpty();
        wegIs(NAAM, "Nils", "Melding");
    }

    /** At home, told once: the intake stands, and what was said too quickly is taken back. */
    private void eenMaalVerteld() {
        spreekuur().plant(nils, "2026-11-30T10:00", Vorm.HUISBEZOEK);
        wegIs(NAAM, "Nils", "Melding", "Uitnodiging 1e gesprek");
        op("2026-11-30T11:00");
        spreekuur().houdt(nils, "2026-12-28T10:00");
        var eerste = intake("Ik wil weer de deur uit.");
        assertThat(als(nils, () -> intakes.legVast(eerste, new Intakes.Loopbaan("havo 4", ""), nils)))
                .isTrue();
        var teVroeg = intake("Ik wil een baan.");
        assertThat(als(nils, () -> intakes.legVast(teVroeg, new Intakes.Loopbaan("havo 4", ""), nils)))
                .isTrue();
        assertThat(als(nils, () -> intakes.neemTerug(teVroeg.id(), wie, nils))).isTrue();
        assertThat(als(nils, () -> intakes.bekijk(wie, nils)).eerder())
                .extracting(Intake::hulpvraag)
                .containsExactly("Ik wil weer de deur uit.");
        assertThat(vindt(() -> als(froukje, () -> intakes.bekijk(wie, froukje))))
                .isEmpty();
        vandaagVraagt(nils);
    }

    /** Treatment leads: once in three months, and later as both agree. The care worker can always ring. */
    private void zorgHeeftDeRegie() {
        op("2026-12-28T11:00");
        spreekuur().rondtAf(nils, spreekuur().open(), Uitkomst.WAS_ER);
        kiestRoute(nils, Route.ZORG, "eerst de behandeling");
        staatIn(nils, Stand.VERLOOP);
        wegIs(
                NAAM,
                "Nils",
                "Melding",
                "1e gesprek bij gemeente",
                "2e gesprek na zoekperiode",
                "Keuze maken",
                "Zorgtraject");
        op("2027-02-01T09:00");
        vandaagVraagt(nils);
        var zorg = spreekuur().maaktZichZorgen(nils, Zorgsignaal.Van.ZORGVERLENER, "komt niet meer");
        vandaagVraagt(nils, "ZORGSIGNAAL");
        spreekuur().zorgtVoor(nils, zorg, "samen langsgegaan");
        vandaagVraagt(nils);
        op("2027-03-28T09:00");
        vandaagVraagt(nils, "CONTACT_VOLGENS_AFSPRAAK");
        spreekuur().zoekt(nils, true);
        daden(nils, () -> daden().elke(6, wie, vandaag(), nils));
        op("2027-05-08T09:00");
        vandaagVraagt(nils);
        op("2027-05-09T09:00");
        vandaagVraagt(nils, "CONTACT_VOLGENS_AFSPRAAK");
        zietNiets(froukje, anke(), sietske());
    }

    /** For a while no question at all. Only the day to look again is asked for, and it waits until somebody looked. */
    private void eenTijdVoorzichtig() {
        var kijken = LocalDate.of(2027, 6, 9);
        assertThat(zetVoorzichtig(vandaag())).isInstanceOf(Besluit.Geweigerd.class);
        assertThat(zetVoorzichtig(kijken)).isEqualTo(new Besluit.Gedaan());
        vandaagVraagt(nils);
        heeftInCaseload(nils);
        spreekuur().maaktZichZorgen(nils, Zorgsignaal.Van.JONGERE, "wil niet praten");
        vandaagVraagt(nils);
        op("2027-06-05T09:00");
        vandaagVraagt(nils);
        op("2027-06-06T09:00");
        vandaagVraagt(nils, "voorzichtig");
        op("2027-06-20T09:00");
        vandaagVraagt(nils, "voorzichtig");
        assertThat(vindt(() -> als(froukje, () -> voorzichtigheid.hefOp(wie, froukje))))
                .isEmpty();
        assertThat(als(nils, () -> voorzichtigheid.hefOp(wie, nils))).isTrue();
        vandaagVraagt(nils, "CONTACT_VOLGENS_AFSPRAAK", "ZORGSIGNAAL");
        assertThat(als(nils, () -> voorzichtigheid.hefOp(wie, nils))).isFalse();
        spreekuur().zorgtVoor(nils, spreekuur().zorg(), "gebeld, het gaat beter");
        spreekuur().zoekt(nils, true);
        vandaagVraagt(nils);
    }

    /** To a day programme: neither work nor school, so it is said why. Nazorg ends after three months. */
    private void dagbestedingEnNazorg() {
        op("2027-07-01T09:00");
        kanNiet(nils, Feitsoort.UITSTROOM_DIVERSEN, vandaag(), "", Beletsel.FEIT_ZONDER_REDEN);
        legtVast(nils, Feitsoort.UITSTROOM_DIVERSEN, vandaag(), "dagbesteding op de boerderij");
        staatIn(nils, Stand.NAZORG);
        op("2027-09-17T09:00");
        spreekuur().zoekt(nils, true);
        vandaagVraagt(nils, "NAZORG_EINDIGT", "VERTEL_WAAR_TERECHT");
        legtVast(nils, Feitsoort.WAAR_TERECHT);
        op("2027-10-01T09:00");
        vandaagVraagt(nils, "NAZORG_EINDIGT");
        legtVast(nils, Feitsoort.AFGESLOTEN, vandaag(), "ze heeft haar plek");
        staatIn(nils, Stand.AFGESLOTEN);
        vandaagVraagt(nils);
        kanZien(nils);
        zietNiets(froukje, anke(), sietske());
        op("2028-04-01T09:00");
        vandaagVraagt(nils);
        wegIs(
                NAAM,
                "Nils",
                "Melding",
                "1e gesprek bij gemeente",
                "2e gesprek na zoekperiode",
                "Keuze maken",
                "Zorgtraject",
                "Uitstroom",
                "Nazorg",
                "Einde");
    }

    private Besluit zetVoorzichtig(LocalDate kijken) {
        return als(nils, () -> voorzichtigheid.zet(UUID.randomUUID(), wie, kijken, "alleen hoe het gaat", nils));
    }

    private Intake intake(String hulpvraag) {
        return new Intake(
                UUID.randomUUID(),
                wie,
                als(nils, methodes::huidige).methode().versie(),
                hulpvraag,
                "slapen",
                Map.of(),
                List.of(),
                klok.instant(),
                "Nils Bakker");
    }
}
