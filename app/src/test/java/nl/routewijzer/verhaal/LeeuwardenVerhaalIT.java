package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgbesluit;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.Zorgsignaal;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Beletsel;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Route;
import nl.routewijzer.traject.Toewijzingen;
import nl.routewijzer.traject.Trajectstand.Stand;
import nl.routewijzer.traject.Uitkeringsvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Variant leeuwarden. Dani is reported by the UWV, does not come, has nowhere to live and starts earlier; changes
 * consulent and route, goes to work, keeps contact for most of a year, and comes back.
 */
class LeeuwardenVerhaalIT extends Levensverhaal {

    private static final LocalDate MELDING = LocalDate.of(2026, 11, 24);

    @Autowired
    private Toewijzingen toewijzingen;

    private final Zicht peter = zicht(WIERDAM, "Peter", Rol.CONSULENT);
    private final Zicht marijke = zicht(WIERDAM, "Marijke", Rol.TEAMLEIDER);

    @Test
    void van_melding_tot_nazorg_en_terug() {
        gemeldDoorHetUwv();
        nietGekomenEnTochGevonden();
        geenDakEnDusEerderBegonnen();
        tweedeGesprekEnSchool();
        peterNeemtTweeWekenWaar();
        peterWordtDeVasteConsulent();
        eenDerdeConsulentDieHetNietWordt();
        tochLieverWerk();
        aanHetWerkEnTweeKeerLangerNazorg();
        afgerondEnWeerTerug();
    }

    /** Marijke takes up the report; Anke finds a new name on Vandaag, and nobody else does. */
    private void gemeldDoorHetUwv() {
        meldt(
                marijke,
                melding(
                        wie,
                        Optional.of(nieuw("Dani", "Kramer", "2006-02-11", Optional.empty())),
                        MELDING,
                        Kanaal.UWV,
                        Uitkeringsvraag.JA,
                        anke().gebruiker()));
        staatIn(anke(), Stand.ZOEKPERIODE);
        vandaagVraagt(anke(), "NIEUW_VOOR_MIJ", "CONTACT_VOLGENS_AFSPRAAK");
        heeftInCaseload(anke());
        kanZien(marijke);
        zietNiets(peter, sietske());
        wegIs(WIERDAM, "Anke", "Melding");
    }

    /** On Thursday he does not come. An app is not answered, the next one is. */
    private void nietGekomenEnTochGevonden() {
        var eerste = spreekuur().plant(anke(), "2026-11-26T10:00", Vorm.KANTOOR);
        vandaagVraagt(anke(), "NIEUW_VOOR_MIJ");
        wegIs(WIERDAM, "Anke", "Melding", "Uitnodiging");
        op("2026-11-26T11:00");
        spreekuur().rondtAf(anke(), eerste, Uitkomst.KWAM_NIET);
        vandaagVraagt(anke(), "NIEUW_VOOR_MIJ", "KWAM_NIET");
        wegIs(WIERDAM, "Anke", "Melding", "Jongere komt niet");
        steltVoor(anke(), Opvolgstap.APPEN_OF_BELLEN);
        op("2026-11-26T16:00");
        spreekuur().zoekt(anke(), false);
        vandaagVraagt(anke(), "NIEUW_VOOR_MIJ", "KWAM_NIET");
        steltVoor(anke(), Opvolgstap.MAILEN);
        op("2026-11-27T09:00");
        spreekuur().zoekt(anke(), true);
        vandaagVraagt(anke());
        spreekuur().plant(anke(), "2026-12-01T09:00", Vorm.WANDELING);
        zietNiets(peter, sietske());
    }

    /** He sleeps at friends': the college starts earlier, with a reason that he can read. An exception was a slip. */
    private void geenDakEnDusEerderBegonnen() {
        op("2026-12-01T10:00");
        var belofte = new Verslag.Toezegging(
                Verslag.Wie.CONSULENT, "bel de huurbaas", Optional.of(LocalDate.of(2026, 12, 8)));
        spreekuur()
                .rondtAf(
                        anke(), spreekuur().open(), Uitkomst.WAS_ER, Optional.of("2026-12-29T10:00"), List.of(belofte));
        vandaagVraagt(anke());
        wegIs(WIERDAM, "Anke", "Melding", "Jongere komt niet", "1e gesprek bij gemeente", "Afspraak voor 2e gesprek");
        spreekuur().verbetert(anke(), "Dani slaapt bij vrienden, tot na de kerst.");
        spreekuur().overlegtMetInkomen(anke(), "een voorschot");
        vandaagVraagt(anke());
        tijdlijnZegt(
                WIERDAM,
                "Anke",
                "Dani slaapt bij vrienden, tot na de kerst.",
                "Overleg met inkomen, afdeling inkomen",
                "een voorschot");
        kanNiet(anke(), Feitsoort.EERDER_BEGONNEN, vandaag(), " ", Beletsel.FEIT_ZONDER_REDEN);
        staatIn(anke(), Stand.ZOEKPERIODE);

        var ervoor = traject(anke());
        var vergissing = legtVast(anke(), Feitsoort.LOONKOSTENSUBSIDIE);
        staatIn(anke(), Stand.PLAN);
        assertThat(als(anke(), () -> trajectfeiten.neemTerug(vergissing, wie, anke())))
                .isTrue();
        assertThat(traject(anke())).isEqualTo(ervoor);
        vandaagVraagt(anke());

        legtVast(anke(), Feitsoort.EERDER_BEGONNEN, vandaag(), "geen dak boven zijn hoofd");
        staatIn(anke(), Stand.PLAN);
        assertThat(traject(anke()).zoekperiode().orElseThrow().aanvraagTot()).isEqualTo(LocalDate.of(2026, 12, 7));
        vandaagVraagt(anke(), "VERTEL_AANVRAAG");
        legtVast(anke(), Feitsoort.VERTELD);
        vandaagVraagt(anke(), "ZOEKPERIODE_VOORBIJ");
        op("2026-12-08T09:00");
        vandaagVraagt(anke(), "ZOEKPERIODE_ZONDER_UITKOMST");
        legtVast(anke(), Feitsoort.AANVRAAG, LocalDate.of(2026, 12, 7), "");
        vandaagVraagt(anke());
        op("2026-12-09T09:00");
        vandaagVraagt(anke(), "AFSPRAAK_OPEN_IK");
        spreekuur().komtNa(anke());
        vandaagVraagt(anke());
    }

    /** Four weeks later they look back together and choose school. */
    private void tweedeGesprekEnSchool() {
        op("2026-12-29T11:00");
        spreekuur().houdt(anke(), "2027-01-26T10:00");
        legtVast(anke(), Feitsoort.BEOORDEELD, vandaag(), "drie scholen gezien");
        kiestRoute(anke(), Route.SCHOOL, "koken leren");
        staatIn(anke(), Stand.VERLOOP);
        vandaagVraagt(anke());
        wegIs(
                WIERDAM,
                "Anke",
                "Melding",
                "Jongere komt niet",
                "1e gesprek bij gemeente",
                "2e gesprek na zoekperiode",
                "Keuze maken",
                "Vervolg");
    }

    /** Two weeks Anke is away; Peter reads what he must know, hears the worry of school, and may not give Dani away. */
    private void peterNeemtTweeWekenWaar() {
        var begin = LocalDate.of(2027, 1, 11);
        op("2027-01-05T09:00");
        daden(anke(), () -> {
            daden().vervangt(peter.gebruiker(), wie, begin, begin.plusDays(11), List.of("Dani appt liever"), anke());
        });
        zietNiets(peter);
        op("2027-01-11T09:00");
        heeftInCaseload(anke(), peter);
        zietNiets(sietske());
        assertThat(als(peter, () -> daden().punten(wie))).containsExactly("Dani appt liever");
        var zorg = spreekuur().maaktZichZorgen(peter, Zorgsignaal.Van.JONGERE, "slaapt slecht");
        vandaagVraagt(peter, "ZORGSIGNAAL");
        vandaagVraagt(anke(), "ZORGSIGNAAL");
        assertThat(vindt(() -> als(
                        peter, () -> daden().draagOver(peter.gebruiker(), wie, begin.plusDays(1), List.of(), peter))))
                .as("who covers gives nobody away")
                .isEmpty();
        spreekuur().zorgtVoor(peter, zorg, "gebeld, hij ziet de huisarts");
        vandaagVraagt(peter);
        op("2027-01-22T23:00");
        heeftInCaseload(anke(), peter);
        op("2027-01-23T00:05");
        heeftInCaseload(anke());
        zietNiets(peter);
    }

    /** Anke gets other work: Peter is the one from February, and only then. */
    private void peterWordtDeVasteConsulent() {
        op("2027-01-26T11:00");
        spreekuur().houdt(anke(), "2027-02-16T10:00");
        var februari = LocalDate.of(2027, 2, 1);
        assertThat(als(
                        anke(),
                        () -> daden().draagOver(peter.gebruiker(), wie, februari, List.of("open dag 9 maart"), anke())))
                .isInstanceOf(nl.routewijzer.traject.Uitkomst.Gedaan.class);
        op("2027-01-31T12:00");
        heeftInCaseload(anke());
        zietNiets(peter);
        op("2027-02-01T09:00");
        heeftInCaseload(peter);
        zietNiets(anke(), sietske());
        vandaagVraagt(peter, "OVERDRACHT_OPEN");
        daden(peter, () -> daden().leesPunten(wie, traject(peter).traject(), peter));
        vandaagVraagt(peter, "OVERDRACHT_OPEN");
        spreekuur().zoekt(peter, true);
        vandaagVraagt(peter);
    }

    /** Marijke gives Dani to Rob, sees that it would be the third, and takes it back: Peter was never away. */
    private void eenDerdeConsulentDieHetNietWordt() {
        op("2027-02-08T09:00");
        var rob = nieuweConsulent(WIERDAM, "Rob");
        var reeks = UUID.randomUUID();
        var huidige = toewijzing();
        var verzoek = new Toewijzingen.Verzoek(
                reeks,
                rob.gebruiker(),
                vandaag(),
                "minder druk",
                List.of(new Toewijzingen.Keuze(wie, Optional.of(huidige))));
        assertThat(als(marijke, () -> toewijzingen.verdeel(verzoek, marijke)))
                .isEqualTo(new Toewijzingen.Verdeling(List.of(wie), List.of()));
        vandaagVraagt(rob, "OVERDRACHT_OPEN", "DERDE_CONSULENT");
        zietNiets(peter);
        assertThat(als(marijke, () -> toewijzingen.neemTerug(reeks, marijke)))
                .isEqualTo(new Toewijzingen.Terug(1, List.of()));
        heeftInCaseload(peter);
        vandaagVraagt(peter);
        zietNiets(rob, anke());
    }

    /**
     * After a trial at school he wants to work after all; what was decided before stays to be read. In between he stays away
     * once, because it was too much: a week nothing is sent, on purpose, and a walk with another one brings him back.
     */
    private void tochLieverWerk() {
        op("2027-02-16T11:00");
        spreekuur().houdt(peter, "2027-02-23T10:00");
        op("2027-02-23T11:00");
        spreekuur().rondtAf(peter, spreekuur().open(), Uitkomst.KWAM_NIET);
        steltVoor(peter, Opvolgstap.APPEN_OF_BELLEN);
        spreekuur().vraagtNaar(peter, Gemistreden.TE_SPANNEND);
        steltVoor(peter, Opvolgstap.ANDERE_WEG);
        assertThat(spreekuur().laatMetRust(peter, "hij vroeg om een week rust", LocalDate.of(2027, 3, 2)))
                .isEqualTo(new Opvolgbesluit.Gedaan());
        vandaagVraagt(peter);
        op("2027-03-02T09:00");
        steltVoor(peter, Opvolgstap.ANDERE_WEG);
        var ander = JongereId.nieuw();
        meldt(
                peter,
                melding(
                        ander,
                        Optional.of(new NieuweJongere(
                                ander,
                                new Naam("Bo", "", "Kramer"),
                                Geboortedatum.op(LocalDate.of(2005, 5, 5)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "")),
                        vandaag(),
                        Kanaal.ZELF,
                        Uitkeringsvraag.JA,
                        peter.gebruiker()));
        spreekuur().wandeltMetGroep(peter, "2027-03-02T14:00", ander);
        op("2027-03-03T09:00");
        vandaagVraagt(peter);
        tijdlijnZegt(
                WIERDAM,
                "Peter",
                "Gevraagd waarom het niet lukte: het was te spannend of te veel",
                "Na het gemiste gesprek: Bewust niets sturen",
                "Groep: samen wandelen, wandeling: was er");
        spreekuur().plant(peter, "2027-03-15T10:00", Vorm.KANTOOR);
        op("2027-03-15T11:00");
        spreekuur().rondtAf(peter, spreekuur().open(), Uitkomst.WAS_ER);
        kiestRoute(peter, Route.WERK, "de kwekerij heeft plek");
        staatIn(peter, Stand.VERLOOP);
        assertThat(traject(peter).route().orElseThrow().route()).isEqualTo(Route.WERK);
        var keuzes = als(peter, () -> besluiten.van(wie))
                .orElseThrow()
                .moment(Route.MOMENT)
                .orElseThrow();
        assertThat(keuzes.besluiten())
                .extracting(besluit -> besluit.toelichting())
                .containsExactly("de kwekerij heeft plek", "koken leren");
        op("2027-04-15T09:00");
        vandaagVraagt(peter, "CONTACT_VOLGENS_AFSPRAAK");
        spreekuur().zoekt(peter, true);
        vandaagVraagt(peter);
    }

    /** At work since May. Nazorg lasts until August, then until November, then until February. */
    private void aanHetWerkEnTweeKeerLangerNazorg() {
        op("2027-05-03T09:00");
        kanNiet(peter, Feitsoort.NAZORG_TOT, vandaag(), "alvast", Beletsel.NOG_NIET_UITGESTROOMD);
        legtVast(peter, Feitsoort.UITSTROOM_WERK);
        staatIn(peter, Stand.NAZORG);
        heeftInCaseload(peter);
        var tot = LocalDate.of(2027, 8, 3);
        assertThat(traject(peter).nazorg().orElseThrow().tot()).isEqualTo(tot);
        op("2027-07-19T09:00");
        spreekuur().zoekt(peter, true);
        vandaagVraagt(peter);
        op("2027-07-20T09:00");
        vandaagVraagt(peter, "NAZORG_EINDIGT", "VERTEL_WAAR_TERECHT");
        kanNiet(peter, Feitsoort.NAZORG_TOT, tot, "nog even", Beletsel.NAZORG_NIET_LANGER);
        legtVast(peter, Feitsoort.NAZORG_TOT, tot.plusMonths(3), "nieuwe ploeg, veel spanning");
        vandaagVraagt(peter);
        op("2027-10-20T09:00");
        spreekuur().zoekt(peter, true);
        vandaagVraagt(peter, "NAZORG_EINDIGT", "VERTEL_WAAR_TERECHT");
        legtVast(peter, Feitsoort.WAAR_TERECHT);
        vandaagVraagt(peter, "NAZORG_EINDIGT");
        legtVast(peter, Feitsoort.NAZORG_TOT, tot.plusMonths(6), "nog een winter");
        vandaagVraagt(peter);
        assertThat(traject(peter).nazorg().orElseThrow().verlengd()).isEqualTo(2);
    }

    /** Closed in February, and in May he is at the door: the same traject, with all that was said. */
    private void afgerondEnWeerTerug() {
        op("2028-02-03T09:00");
        legtVast(peter, Feitsoort.AFGESLOTEN, vandaag(), "het gaat goed");
        staatIn(peter, Stand.AFGESLOTEN);
        vandaagVraagt(peter);
        kanZien(peter, marijke);
        zietNiets(anke(), sietske());
        assertThat(als(peter, () -> jongeren.zoek("Dani Kramer", peter)))
                .extracting(gevonden -> gevonden.jongere())
                .contains(wie);
        kanNiet(peter, Feitsoort.VERTELD, vandaag(), "", Beletsel.TRAJECT_AFGESLOTEN);
        op("2028-05-10T09:00");
        vandaagVraagt(peter);
        var eerder = traject(peter);
        legtVast(peter, Feitsoort.TERUGVAL, vandaag(), "de kwekerij stopt");
        staatIn(peter, Stand.VERLOOP);
        heeftInCaseload(peter);
        zietNiets(anke(), sietske());
        vandaagVraagt(peter, "CONTACT_VOLGENS_AFSPRAAK");
        assertThat(traject(peter).traject()).isEqualTo(eerder.traject());
        assertThat(traject(peter).feiten()).containsAll(eerder.feiten());
        wegIs(
                WIERDAM,
                "Peter",
                "Melding",
                "Jongere komt niet",
                "1e gesprek bij gemeente",
                "2e gesprek na zoekperiode",
                "Keuze maken",
                "Vervolg",
                "Keuze maken",
                "Vervolg",
                "Uitstroom",
                "Nazorg",
                "Einde",
                "Keuze maken");
    }
}
