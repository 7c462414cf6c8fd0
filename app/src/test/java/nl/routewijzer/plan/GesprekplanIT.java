package nl.routewijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan in a conversation: its steps are spoken of and ticked there, and what is agreed becomes a step with one click. */
class GesprekplanIT extends Planhuis {

    private static final String PAPIEREN = "De papieren voor het meewerken regelen";

    private final JongereId milan = jongere(WIERDAM, "Milan Visser");
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsEr() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String gesprek() {
        return "/gesprekken/" + gesprekMetSam();
    }

    private static UUID papieren() {
        return Rijen.eigenaar()
                .sql("select id from gesprek.afspraak where wat = :wat and gelukt_op is null")
                .param("wat", PAPIEREN)
                .query(UUID.class)
                .single();
    }

    @Test
    void wat_in_het_gesprek_gelukt_blijkt_is_afgevinkt_en_staat_in_de_samenvatting() {
        var doel = doel(sam(), "Rijbewijs halen");
        var bellen = stap(sam(), doel, "Drie rijscholen bellen", Optional.of(DINSDAG));
        stap(sam(), doel, "Theorie oefenen", Optional.of(DINSDAG.plusDays(3)));
        assertThat(anke.haal(gesprek()).tekst()).contains("Uit het plan", "Drie rijscholen bellen", "Theorie oefenen");

        // A draft keeps the tick, and no more than that.
        anke.stuur(gesprek() + "/concept", Velden.geen().met("volgnummer", "1").met("gelukt", bellen.toString()));
        assertThat(anke.haal(gesprek()).aangevinkt("gelukt")).containsExactly(bellen.toString());
        assertThat(plan(sam()).stap(bellen)).map(PlanView.Stap::isOpen).contains(true);

        anke.stuur(
                gesprek(),
                Velden.geen()
                        .met("volgnummer", "2")
                        .met("uitkomst", "WAS_ER")
                        .met("samen", "We keken naar je stappen.")
                        .met("gelukt", bellen.toString(), UUID.randomUUID().toString()));
        assertThat(plan(sam()).stap(bellen).flatMap(PlanView.Stap::gedaan)).hasValueSatisfying(gedaan -> {
            assertThat(gedaan.op()).isEqualTo(DINSDAG);
            assertThat(gedaan.door().stem()).isEqualTo(Stem.SAMEN);
        });
        assertThat(anke.haal(gesprek() + "/samenvatting").tekst())
                .contains("Dit is gelukt, knap gedaan:\n- Drie rijscholen bellen")
                .contains("Dit staat nu in je plan:\n- Jij: Theorie oefenen (voor vrijdag 27 november)")
                .doesNotContain("Jij: Drie rijscholen");
    }

    @Test
    void van_een_traject_dat_dicht_is_staat_er_niets_en_het_verslag_gaat_door() {
        var stap = stap(sam(), doel(sam(), "Rijbewijs halen"), "Drie rijscholen bellen", Optional.empty());
        Rijen.eigenaar()
                .sql("update traject.traject set gesloten_op = date '2026-11-24' where jongere = :sam")
                .param("sam", sam().waarde())
                .update();
        assertThat(anke.haal(gesprek()).tekst()).doesNotContain("Drie rijscholen bellen");
        var antwoord = anke.stuur(
                gesprek(),
                Velden.geen()
                        .met("volgnummer", "1")
                        .met("uitkomst", "WAS_ER")
                        .met("samen", "We namen afscheid.")
                        .met("gelukt", stap.toString()));
        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(Rijen.in("gesprek.gesprek where samen = 'We namen afscheid.' and uitkomst = 'WAS_ER'"))
                .isOne();
    }

    @Test
    void van_een_ander_vink_je_in_een_gesprek_niets_af() {
        var doel = doel(milan, "Fietsenmaker worden");
        var stap = stap(milan, doel, "Een dag meelopen", Optional.empty());
        anke.stuur(
                gesprek(),
                Velden.geen().met("volgnummer", "1").met("uitkomst", "WAS_ER").met("gelukt", stap.toString()));
        assertThat(plan(milan).stap(stap)).map(PlanView.Stap::isOpen).contains(true);
    }

    @Test
    void een_afspraak_wordt_met_een_klik_een_stap_en_die_kan_terug() {
        doel(milan, "Fietsenmaker worden");
        var pad = "/jongeren/" + milan + "/plan/afspraak/" + papieren();
        assertThat(signalen(milan, "AFSPRAAK_OPEN_IK")).isOne();
        assertThat(anke.stuurTegelijk(pad, Velden.geen(), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo("/jongeren/" + milan + "/plan"));
        assertThat(stapUitAfspraak()).hasValueSatisfying(stap -> {
            assertThat(stap.tekst()).isEqualTo(PAPIEREN);
            assertThat(stap.door()).isEqualTo(Uitvoerder.CONSULENT);
            assertThat(stap.isOpen()).isTrue();
        });
        assertThat(signalen(milan, "AFSPRAAK_OPEN_IK"))
                .as("nobody is reminded twice")
                .isZero();

        anke.stuur(pad + "/terug", Velden.geen());
        assertThat(stapUitAfspraak()).map(PlanView.Stap::isOpen).contains(false);
        assertThat(signalen(milan, "AFSPRAAK_OPEN_IK")).isOne();

        anke.stuur(pad, Velden.geen());
        assertThat(stapUitAfspraak()).map(PlanView.Stap::isOpen).contains(true);
        assertThat(plan(milan)
                        .stappen()
                        .filter(stap -> stap.herkomst().afspraak().isPresent()))
                .as("one step, whatever happened")
                .hasSize(1);
    }

    @Test
    void een_gesprek_dat_weer_open_gaat_neemt_de_stap_die_ervan_kwam_mee_terug() {
        doel(sam(), "Rijbewijs halen");
        rondAf();
        anke.stuur("/jongeren/" + sam() + "/plan/afspraak/" + afspraak(), Velden.geen());
        assertThat(stappenVoorDeKas()).containsExactly(true);

        anke.stuur(gesprek() + "/heropenen", Velden.geen());
        assertThat(stappenVoorDeKas()).containsExactly(false);

        rondAf();
        anke.stuur("/jongeren/" + sam() + "/plan/afspraak/" + afspraak(), Velden.geen());
        assertThat(stappenVoorDeKas())
                .as("one is open, the other was of the first time")
                .containsExactly(false, true);
    }

    private void rondAf() {
        anke.stuur(
                gesprek(),
                Velden.geen()
                        .met("volgnummer", "1")
                        .met("uitkomst", "WAS_ER")
                        .met("wie", "CONSULENT")
                        .met("wat", "De kas bellen")
                        .met("wanneer", "2026-12-01"));
    }

    private static UUID afspraak() {
        return Rijen.eigenaar()
                .sql("select id from gesprek.afspraak where wat = 'De kas bellen' and vervallen_op is null")
                .query(UUID.class)
                .single();
    }

    private List<Boolean> stappenVoorDeKas() {
        return plan(sam())
                .stappen()
                .filter(stap -> stap.tekst().equals("De kas bellen"))
                .map(PlanView.Stap::isOpen)
                .toList();
    }

    @Test
    void zonder_doel_dat_loopt_blijft_het_een_afspraak() {
        plan0(milan);
        var pad = "/jongeren/" + milan + "/plan/afspraak/" + papieren();
        var antwoord = anke.stuur(pad, Velden.geen());
        assertThat(anke.volg(antwoord.naar()).tekst()).contains(Tekst.t("afspraakstap.telaat"));
        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(signalen(milan, "AFSPRAAK_OPEN_IK")).isOne();
    }

    /** Whatever goals there are in the demo: all of them rest. */
    private void plan0(JongereId jongere) {
        var doel = doel(jongere, "Een doel dat stopt");
        wijzig(jongere, new Wijziging.DoelGestopt(doel, "niet meer nodig"));
        plan(jongere).doelen().stream()
                .filter(PlanView.Doel::isOpen)
                .forEach(open -> wijzig(jongere, new Wijziging.DoelGestopt(open.id(), "niet meer nodig")));
    }

    @Test
    void een_ander_bestaat_niet() {
        doel(milan, "Fietsenmaker worden");
        var pad = "/plan/afspraak/" + papieren();
        assertThat(anke.stuur("/jongeren/" + sam() + pad, Velden.geen()).status())
                .as("not his agreement")
                .isEqualTo(404);
        assertThat(anke.stuur("/jongeren/" + milan + "/plan/afspraak/" + UUID.randomUUID(), Velden.geen())
                        .status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .stuur("/jongeren/" + milan + pad, Velden.geen())
                        .status())
                .isEqualTo(404);
        assertThat(stapUitAfspraak()).isEmpty();
    }

    private Optional<PlanView.Stap> stapUitAfspraak() {
        return plan(milan)
                .stappen()
                .filter(stap -> stap.herkomst().afspraak().isPresent())
                .filter(stap -> stap.tekst().equals(PAPIEREN))
                .findFirst();
    }
}
