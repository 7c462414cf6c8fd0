package nl.routewijzer.gesprek.domain;

import static nl.routewijzer.gesprek.domain.Verloop.dag;
import static nl.routewijzer.gesprek.domain.Verloop.vanaf_de_melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Uitkomst;
import org.junit.jupiter.api.Test;

/** The signal of who did not come: it says the next step, and rests while somebody chose to let it rest. */
class OpvolgsignaalTest {

    private static final Verloop GEMIST = vanaf_de_melding().gesprek(90, Uitkomst.KWAM_NIET);

    private static Opvolgfeiten met(Optional<Period> afspraakBinnen, Opvolgfeiten.Keuze... keuzes) {
        return new Opvolgfeiten(
                Optional.<Gemistreden>empty(), List.of(keuzes), new Opvolgfeiten.Norm(3, true, afspraakBinnen));
    }

    private static Opvolgfeiten.Keuze keuze(Opvolgstap stap, int dag, int stilTot) {
        return new Opvolgfeiten.Keuze(
                stap,
                Tijd.moment(dag(dag).atTime(16, 0)),
                stilTot == 0 ? Optional.empty() : Optional.of(dag(stilTot)),
                stap == Opvolgstap.WIJKTEAM && stilTot > 0);
    }

    private static Signaal signaal(Verloop verloop, Opvolgfeiten opvolging) {
        var f = verloop.feiten();
        return Gesprekssignalen.kwamNiet(new Signaalfeiten(
                        f.jongere(), f.loop(), f.gesprekken(), f.pogingen(), f.afspraken(), f.zorgen(), opvolging))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate vanaf(Verloop verloop, Opvolgfeiten.Keuze... keuzes) {
        return signaal(verloop, met(Optional.empty(), keuzes)).vanaf();
    }

    private static Verloop weer(Verloop verloop, int dag, int weer) {
        var meer = new ArrayList<>(verloop.contacten());
        meer.add(new Verloop.Contact(dag, false, weer));
        return new Verloop(
                verloop.ritme(), verloop.weg(), verloop.gesprekken(), meer, verloop.afspraken(), verloop.zorgen());
    }

    @Test
    void bewust_niets_sturen_maakt_het_stil_tot_die_dag_en_dan_staat_het_er_weer() {
        assertThat(vanaf(GEMIST)).isEqualTo(dag(90));
        assertThat(vanaf(GEMIST, keuze(Opvolgstap.NIETS_STUREN, 91, 105))).isEqualTo(dag(105));
    }

    @Test
    void een_vraag_aan_het_wijkteam_ook_tot_er_antwoord_is() {
        assertThat(vanaf(GEMIST, keuze(Opvolgstap.WIJKTEAM, 91, 98))).isEqualTo(dag(98));
        assertThat(vanaf(GEMIST, keuze(Opvolgstap.WIJKTEAM, 91, 0))).isEqualTo(dag(90));
    }

    @Test
    void wie_daarna_toch_contact_zoekt_verbreekt_de_stilte() {
        assertThat(vanaf(GEMIST, keuze(Opvolgstap.NIETS_STUREN, 91, 105), keuze(Opvolgstap.ANDERE_WEG, 92, 0)))
                .isEqualTo(dag(90));
    }

    @Test
    void de_dag_die_het_laatst_is_gezegd_geldt() {
        assertThat(vanaf(weer(GEMIST, 91, 93), keuze(Opvolgstap.NIETS_STUREN, 92, 105)))
                .isEqualTo(dag(105));
        assertThat(vanaf(weer(GEMIST, 93, 95), keuze(Opvolgstap.NIETS_STUREN, 92, 105)))
                .isEqualTo(dag(95));
    }

    @Test
    void zegt_de_volgende_stap_en_leidt_naar_de_pagina_daarvan() {
        var zin = Signaalzinnen.verwoord(signaal(GEMIST, met(Optional.empty())), dag(91));
        assertThat(zin.reden()).isEqualTo("Zoek zelf contact, liefst vandaag: app of bel.");
        assertThat(zin.actie()).isEqualTo("Volg op");
        assertThat(zin.pad())
                .isEqualTo("/gesprekken/" + GEMIST.id(GEMIST.gesprekken().getFirst()) + "/opvolgen");
        var wijkteam = signaal(GEMIST, met(Optional.empty(), keuze(Opvolgstap.WIJKTEAM, 91, 98)));
        assertThat(Signaalzinnen.verwoord(wijkteam, dag(98)).reden())
                .isEqualTo("Het wijkteam kijkt mee: vraag hoe het gaat.");
    }

    @Test
    void zegt_waar_dat_zo_is_voor_welke_dag_er_een_nieuw_gesprek_is() {
        var signaal = signaal(GEMIST, met(Optional.of(Period.ofWeeks(1))));
        assertThat(Signaalzinnen.verwoord(signaal, dag(97)).reden()).contains("Een nieuw gesprek liefst uiterlijk");
        assertThat(Signaalzinnen.verwoord(signaal, dag(98)).reden())
                .as("a day that is over is no reproach")
                .doesNotContain("uiterlijk");
    }
}
