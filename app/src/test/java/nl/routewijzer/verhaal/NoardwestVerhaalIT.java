package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.gesprek.Opvolgbesluit;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.Gelijke;
import nl.routewijzer.jongere.Gelijken;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Beletsel;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Opdracht;
import nl.routewijzer.traject.Opdrachten;
import nl.routewijzer.traject.Trajectstand.Stand;
import nl.routewijzer.traject.Uitkeringsvraag;
import nl.routewijzer.traject.Voorlichtingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Variant dienst-nwf. Jorrit is invited by letter with a form, stays away three times, looks for work himself and finds it
 * in time. Half a year later he is reported again, under a name that sounds alike.
 */
class NoardwestVerhaalIT extends Levensverhaal {

    private static final LocalDate MELDING = LocalDate.of(2026, 11, 24);
    private static final Bsn NUMMER = Bsn.lees("999990639").orElseThrow();

    @Autowired
    private Voorlichtingen voorlichtingen;

    @Autowired
    private Opdrachten opdrachten;

    @Autowired
    private Gelijken gelijken;

    private final Zicht bas = zicht(WADDENKRING, "Bas", Rol.CONSULENT, Rol.TEAMLEIDER);

    @Test
    void van_drie_pogingen_tot_een_tweede_melding() {
        var nynke = nieuweConsulent(WADDENKRING, "Nynke");
        uitgenodigdPerBrief(nynke);
        driePogingenVoorHijErIs(nynke);
        zelfWerkGevonden(nynke);
        opnieuwGemeldEnHerkend(nynke);
    }

    /** No groepsvoorlichting here: everybody has a conversation of his own. */
    private void uitgenodigdPerBrief(Zicht nynke) {
        assertThat(als(sietske(), voorlichtingen::zijnEr)).isFalse();
        assertThat(vindt(() -> als(sietske(), () -> voorlichtingen.alle(sietske()))))
                .isEmpty();
        meldt(
                sietske(),
                melding(
                        wie,
                        Optional.of(jorrit(wie, "Jorrit", "Dijkstra", Optional.of(NUMMER))),
                        MELDING,
                        Kanaal.UWV,
                        Uitkeringsvraag.JA,
                        sietske().gebruiker()));
        vandaagVraagt(sietske(), "CONTACT_VOLGENS_AFSPRAAK");
        spreekuur().plant(sietske(), "2026-11-27T10:00", Vorm.KANTOOR);
        vandaagVraagt(sietske());
        wegIs(WADDENKRING, "Sietske", "Melding", "Uitnodiging");
        heeftInCaseload(sietske());
        kanZien(bas);
        zietNiets(nynke, anke());
    }

    /** He does not come, twice; a third appointment is moved by him. It stays one question until he is heard from. */
    private void driePogingenVoorHijErIs(Zicht nynke) {
        op("2026-11-27T11:00");
        spreekuur().rondtAf(sietske(), spreekuur().open(), Uitkomst.KWAM_NIET);
        vandaagVraagt(sietske(), "KWAM_NIET");
        driePogingenEnDanHetWijkteam();
        spreekuur().plant(sietske(), "2026-12-01T10:00", Vorm.HUISBEZOEK);
        vandaagVraagt(sietske());
        op("2026-12-02T09:00");
        vandaagVraagt(sietske(), "AFSPRAAK_ZONDER_UITKOMST");
        spreekuur().rondtAf(sietske(), spreekuur().open(), Uitkomst.KWAM_NIET);
        vandaagVraagt(sietske(), "KWAM_NIET");
        var derde = spreekuur().plant(sietske(), "2026-12-04T10:00", Vorm.BELLEN);
        op("2026-12-03T15:00");
        verzet(derde);
        vandaagVraagt(sietske());
        op("2026-12-07T11:00");
        spreekuur().rondtAf(sietske(), spreekuur().open(), Uitkomst.WAS_ER);
        vandaagVraagt(sietske());
        wegIs(WADDENKRING, "Sietske", "Melding", "Jongere komt niet", "1e gesprek bij gemeente");
        zietNiets(nynke, anke());
    }

    /** App, mail and letter; the wijkteam is asked only after somebody asked why, and looks along for a while. */
    private void driePogingenEnDanHetWijkteam() {
        steltVoor(sietske(), Opvolgstap.APPEN_OF_BELLEN);
        spreekuur().zoekt(sietske(), false);
        steltVoor(sietske(), Opvolgstap.MAILEN);
        spreekuur().zoekt(sietske(), Contact.Kanaal.MAIL, false);
        steltVoor(sietske(), Opvolgstap.ANDERE_WEG);
        spreekuur().zoekt(sietske(), Contact.Kanaal.BRIEF, false);
        steltVoor(sietske(), Opvolgstap.WIJKTEAM);
        var opnieuw = vandaag().plusDays(3);
        assertThat(spreekuur().vraagtWijkteam(sietske(), "een jongere zonder inkomen niet kwijtraken", opnieuw))
                .isEqualTo(new Opvolgbesluit.Geweigerd(List.of(Opvolgbeletsel.REDEN_NIET_GEVRAAGD)));
        spreekuur().vraagtNaar(sietske(), Gemistreden.GEEN_ANTWOORD);
        assertThat(spreekuur().vraagtWijkteam(sietske(), "een jongere zonder inkomen niet kwijtraken", opnieuw))
                .isEqualTo(new Opvolgbesluit.Gedaan());
        vandaagVraagt(sietske());
    }

    private void verzet(GesprekId derde) {
        spreekuur().rondtAf(sietske(), derde, Uitkomst.VERZET, Optional.of("2026-12-07T10:00"), List.of());
    }

    /** He applies for work himself. The four weeks are not over when there is nothing left to apply for. */
    private void zelfWerkGevonden(Zicht nynke) {
        var opdracht = new Opdracht(
                UUID.randomUUID(),
                Opdracht.Soort.SOLLICITEREN,
                "bij de haven langs",
                Optional.empty(),
                vandaag(),
                Optional.empty(),
                "");
        daden(sietske(), () -> opdrachten.neemOp(List.of(opdracht), wie, sietske()));
        op("2026-12-16T09:00");
        vandaagVraagt(sietske(), "GESPREK2_NIET_GEPLAND", "VERTEL_AANVRAAG");
        daden(sietske(), () -> opdrachten.rondAf(opdracht.id(), wie, Optional.of(vandaag()), "contract", sietske()));
        legtVast(sietske(), Feitsoort.GEEN_AANVRAAG_NODIG);
        staatIn(sietske(), Stand.PLAN);
        vandaagVraagt(sietske());
        legtVast(sietske(), Feitsoort.AFGESLOTEN, vandaag(), "aan het werk in de haven");
        staatIn(sietske(), Stand.AFGESLOTEN);
        vandaagVraagt(sietske());
        kanZien(sietske(), bas);
        zietNiets(nynke, anke());
        wegIs(
                WADDENKRING,
                "Sietske",
                "Melding",
                "Jongere komt niet",
                "1e gesprek bij gemeente",
                "Opdrachten tijdens zoekperiode",
                "Zelf solliciteren",
                "Geen aanvraag nodig",
                "Einde");
    }

    /** Nynke types a new name and is told who it may be; she takes him up as himself, with a new zoekperiode. */
    private void opnieuwGemeldEnHerkend(Zicht nynke) {
        op("2027-06-01T09:00");
        var nieuw = JongereId.nieuw();
        var zonderNummer = jorrit(nieuw, "Jorit", "Dykstra", Optional.empty());
        assertThat(gelijk(nynke, zonderNummer)).singleElement().satisfies(gelijke -> {
            assertThat(gelijke.jongere()).isEqualTo(wie);
            assertThat(gelijke.isSterk()).isTrue();
            assertThat(gelijke.eigen()).isFalse();
        });
        var metNummer = jorrit(nieuw, "Jorit", "Dykstra", Optional.of(NUMMER));
        assertThat(gelijk(nynke, metNummer)).anyMatch(Gelijke::isZelfdeBsn);
        assertThat(gelijk(anke(), metNummer))
                .as("another organisation finds nobody")
                .noneMatch(gelijke -> gelijke.jongere().equals(wie));
        var alsNieuw =
                melding(nieuw, Optional.of(metNummer), vandaag(), Kanaal.ZELF, Uitkeringsvraag.JA, nynke.gebruiker());
        assertThat(als(nynke, () -> trajecten.meld(alsNieuw, nynke)))
                .isEqualTo(new nl.routewijzer.traject.Uitkomst.Geweigerd(List.of(Beletsel.BSN_AL_BEKEND)));

        var eerder = traject(sietske());
        meldt(nynke, melding(wie, Optional.empty(), vandaag(), Kanaal.ZELF, Uitkeringsvraag.JA, nynke.gebruiker()));
        heeftInCaseload(nynke);
        vandaagVraagt(nynke, "CONTACT_VOLGENS_AFSPRAAK");
        staatIn(nynke, Stand.ZOEKPERIODE);
        assertThat(traject(nynke).traject()).isNotEqualTo(eerder.traject());
        assertThat(traject(nynke).zoekperiode().orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 6, 29));
        wegIs(WADDENKRING, "Nynke", "Melding");
        kanZien(bas);
        zietNiets(sietske(), anke());
    }

    private List<Gelijke> gelijk(Zicht zicht, NieuweJongere gemeld) {
        return als(zicht, () -> gelijken.zoek(gemeld, Recht.JONGERE_MELDEN, zicht));
    }

    private NieuweJongere jorrit(JongereId id, String roepnaam, String achternaam, Optional<Bsn> bsn) {
        var hij = nieuw(roepnaam, achternaam, "2004-09-17", bsn);
        return new NieuweJongere(
                id, hij.naam(), hij.geboortedatum(), bsn, hij.telefoon(), hij.email(), hij.bereik(), hij.watHelpt());
    }
}
