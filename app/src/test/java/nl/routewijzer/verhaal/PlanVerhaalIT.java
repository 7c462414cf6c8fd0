package nl.routewijzer.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.Pauzegrond;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.PlanView.Stand;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Planuitkomst;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Versieregel;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Uitkeringsvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a plan, from the first goal to looking back, told from both sides. */
class PlanVerhaalIT extends Levensverhaal {

    private static final LocalDate MELDING = LocalDate.of(2026, 11, 24);

    @Autowired
    private Planwerk werk;

    @Autowired
    private Plannen plannen;

    private final DoelId lassen = new DoelId(UUID.randomUUID());
    private final DoelId rust = new DoelId(UUID.randomUUID());
    private final StapId kijken = new StapId(UUID.randomUUID());
    private final StapId inschrijven = new StapId(UUID.randomUUID());

    @Test
    void van_het_eerste_doel_tot_samen_terugkijken() {
        gemeld();
        samenHetEersteDoel();
        zijZetZelfEenStapEnVinktHemAf();
        tegelijkAanHetPlan();
        evenRustEnDanWeerVerder();
        gestoptEnTochWeerOpen();
        eensNietOndertekendEnZonderHulp();
        samenTeruggekeken();
        allesIsTerugTeLezen();
    }

    private void gemeld() {
        meldt(
                anke(),
                melding(
                        wie,
                        Optional.of(nieuw("Jip", "Kramer", "2006-02-11", Optional.empty())),
                        MELDING,
                        Kanaal.ZELF,
                        Uitkeringsvraag.NEE,
                        anke().gebruiker()));
        assertThat(plan()).isEmpty();
    }

    private void samenHetEersteDoel() {
        op("2026-12-01T10:00");
        gedaan(samen(
                new Wijziging.DoelGesteld(lassen, "Ik wil leren lassen", true, List.of("werk-en-activiteiten")),
                new Wijziging.StapGezet(
                        kijken,
                        lassen,
                        "Een middag kijken in de werkplaats",
                        Uitvoerder.JONGERE,
                        Optional.of(LocalDate.of(2026, 12, 15)),
                        Herkomst.uitToolbox("TB-NET-01", "weet nog niet wat past"))));
        assertThat(nu().doelNu().orElseThrow().id()).isEqualTo(lassen);
        assertThat(nu().begonnenOp()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    private void zijZetZelfEenStapEnVinktHemAf() {
        op("2026-12-14T20:30");
        gedaan(zelf(
                nu().nummer(),
                new Wijziging.StapGezet(
                        inschrijven, lassen, "Me inschrijven", Uitvoerder.JONGERE, Optional.empty(), Herkomst.ZELF),
                new Wijziging.StapAfgevinkt(kijken)));
        gedaan(ik(new Wijziging.StapGevierd(kijken, "Je ging alleen, en je bleef tot sluitingstijd.")));
        assertThat(nu().stap(kijken).orElseThrow().gedaan().orElseThrow().door().jongereZelf())
                .isTrue();
    }

    /** She at home, Anke at her desk, with the same page before them. */
    private void tegelijkAanHetPlan() {
        op("2026-12-15T09:00");
        var gezien = nu().nummer();
        gedaan(zelf(gezien, new Wijziging.DoelVerwoord(lassen, "Ik wil lasser worden")));
        gedaan(als(
                anke(),
                () -> stuur(
                        ik(), gezien, new Wijziging.StapGepland(inschrijven, Optional.of(LocalDate.of(2027, 1, 4))))));
        assertThat(als(anke(), () -> stuur(ik(), gezien, new Wijziging.DoelVerwoord(lassen, "Lassen leren"))))
                .isInstanceOf(Planuitkomst.Botsing.class);
        assertThat(nu().doel(lassen).orElseThrow().tekst()).isEqualTo("Ik wil lasser worden");
        assertThat(nu().stap(inschrijven).orElseThrow().voor()).contains(LocalDate.of(2027, 1, 4));
    }

    private void evenRustEnDanWeerVerder() {
        op("2027-01-05T11:00");
        gedaan(samen(
                new Wijziging.DoelGepauzeerd(lassen, Pauzegrond.JONGERE, "eerst slapen", LocalDate.of(2027, 2, 2))));
        assertThat(nu().doel(lassen).orElseThrow().pauze().orElseThrow().grond())
                .isEqualTo(Pauzegrond.JONGERE);
        assertThat(nu().doelNu()).isEmpty();
        op("2027-02-02T11:00");
        gedaan(samen(new Wijziging.DoelHeropend(lassen, "het gaat weer")));
        assertThat(nu().doelNu()).isPresent();
    }

    private void gestoptEnTochWeerOpen() {
        gedaan(samen(new Wijziging.DoelGesteld(rust, "Ik wil een eigen kamer", false, List.of("wonen"))));
        gedaan(ik(new Wijziging.DoelGestopt(rust, "de lijst is dicht")));
        assertThat(nu().doel(rust).orElseThrow().stand()).isEqualTo(Stand.GESTOPT);
        op("2027-03-01T09:30");
        gedaan(zelf(nu().nummer(), new Wijziging.DoelHeropend(rust, "de lijst is weer open")));
        assertThat(nu().doel(rust).orElseThrow().isOpen()).isTrue();
    }

    private void eensNietOndertekendEnZonderHulp() {
        gedaan(zelf(nu().nummer(), new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.EENS, "zo is het goed")));
        gedaan(ik(new Wijziging.HandtekeningGezet(Partij.JONGERE, false, "tekent nooit iets")));
        gedaan(samen(new Wijziging.HulpBeantwoord(false, "ik bel zelf")));
        var plan = nu();
        assertThat(plan.instemming()).containsOnlyKeys(Partij.JONGERE);
        assertThat(plan.handtekening().values())
                .extracting(PlanView.Handtekening::gezet)
                .containsExactly(false);
        assertThat(plan.hulp().orElseThrow().welkom()).isFalse();
    }

    private void samenTeruggekeken() {
        op("2027-12-01T10:00");
        gedaan(samen(
                new Wijziging.Geevalueerd(Optional.empty(), "een jaar verder"),
                new Wijziging.DoelBereikt(lassen, "ik heb een vast contract"),
                new Wijziging.EvaluatieGepland(LocalDate.of(2028, 12, 1))));
        assertThat(nu().evaluaties()).hasSize(1);
        assertThat(nu().doel(lassen).orElseThrow().stand()).isEqualTo(Stand.BEREIKT);
    }

    private void allesIsTerugTeLezen() {
        var geschiedenis = als(anke(), () -> plannen.geschiedenis(wie, anke())).orElseThrow();
        assertThat(geschiedenis.regels())
                .extracting(Versieregel::voorJongere)
                .contains(
                        "Goed gedaan! Afgevinkt: Een middag kijken in de werkplaats",
                        "Je doel “Ik wil leren lassen” heet nu: Ik wil lasser worden",
                        "Gelukt! Je hebt je doel bereikt: Ik wil lasser worden");
        assertThat(geschiedenis
                        .opVersie(3)
                        .orElseThrow()
                        .doel(lassen)
                        .orElseThrow()
                        .tekst())
                .isEqualTo("Ik wil leren lassen");
        var vanHaar = als(anke(), () -> plannen.eigen(ingelogd())).orElseThrow();
        assertThat(vanHaar).isEqualTo(geschiedenis);
        tijdlijnZegt(
                WIERDAM,
                "Anke",
                "Plan begonnen",
                "Doel op pauze",
                "Doel gestopt",
                "Doel heropend",
                "Doel bereikt",
                "Samen teruggekeken op het plan");
    }

    // ---- who does what

    private Optional<PlanView> plan() {
        return als(anke(), () -> plannen.bekijk(wie, anke()));
    }

    private PlanView nu() {
        return plan().orElseThrow();
    }

    private IngelogdeJongere ingelogd() {
        return new IngelogdeJongere(
                organisatie(WIERDAM), wie, WIERDAM, "routewijzer", "consulent", IngelogdeJongere.Manier.DIGID);
    }

    private static Maker ik() {
        return new Maker.Consulent(anke(), Stem.CONSULENT);
    }

    private Planuitkomst ik(Wijziging... wijzigingen) {
        return als(anke(), () -> stuur(ik(), nummer(), wijzigingen));
    }

    private Planuitkomst samen(Wijziging... wijzigingen) {
        return als(anke(), () -> stuur(new Maker.Consulent(anke(), Stem.SAMEN), nummer(), wijzigingen));
    }

    private Planuitkomst zelf(int basis, Wijziging... wijzigingen) {
        return als(anke(), () -> stuur(new Maker.Jongere(ingelogd()), basis, wijzigingen));
    }

    private int nummer() {
        return plan().map(PlanView::nummer).orElse(0);
    }

    private Planuitkomst stuur(Maker maker, int basis, Wijziging... wijzigingen) {
        return werk.wijzig(wie, Planvoorstel.van(UUID.randomUUID(), basis, vandaag(), wijzigingen), maker);
    }

    private static void gedaan(Planuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Planuitkomst.Gedaan.class);
    }
}
