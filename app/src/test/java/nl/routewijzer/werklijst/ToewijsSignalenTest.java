package nl.routewijzer.werklijst;

import static nl.routewijzer.werklijst.ToewijsSignalen.DERDE_CONSULENT;
import static nl.routewijzer.werklijst.ToewijsSignalen.NIEUW_VOOR_MIJ;
import static nl.routewijzer.werklijst.ToewijsSignalen.OVERDRACHT_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.werklijst.ToewijsSignalen.Feit;
import org.junit.jupiter.api.Test;

class ToewijsSignalenTest {

    private static final JongereId SAM = new JongereId(UUID.randomUUID());
    private static final UUID TRAJECT = UUID.randomUUID();
    private static final LocalDate DAG = LocalDate.of(2026, 11, 10);

    private static Feit toegewezen(LocalDate vanaf) {
        return new Feit(TRAJECT, GebruikerId.nieuw(), vanaf, Optional.empty(), true, false, false, Optional.empty());
    }

    private static Feit tot(Feit f, LocalDate dag) {
        return new Feit(
                f.traject(), f.consulent(), f.vanaf(), Optional.of(dag), f.loopt(), f.zelf(), f.teLezen(), f.contact());
    }

    private static Feit metContact(Feit f, LocalDate dag) {
        Instant moment = Tijd.moment(dag.atTime(10, 0));
        return new Feit(
                f.traject(), f.consulent(), f.vanaf(), f.tot(), f.loopt(), f.zelf(), f.teLezen(), Optional.of(moment));
    }

    private static Feit zelf(Feit f) {
        return new Feit(f.traject(), f.consulent(), f.vanaf(), f.tot(), f.loopt(), true, f.teLezen(), f.contact());
    }

    private static Feit teLezen(Feit f) {
        return new Feit(f.traject(), f.consulent(), f.vanaf(), f.tot(), f.loopt(), f.zelf(), true, f.contact());
    }

    private static Feit gesloten(Feit f) {
        return new Feit(f.traject(), f.consulent(), f.vanaf(), f.tot(), false, f.zelf(), f.teLezen(), f.contact());
    }

    private static List<String> soorten(Feit... feiten) {
        return ToewijsSignalen.signalen(SAM, List.of(feiten)).stream()
                .map(Signaal::soort)
                .toList();
    }

    @Test
    void wie_door_een_ander_is_toegewezen_is_nieuw_tot_er_contact_was() {
        assertThat(soorten(toegewezen(DAG))).containsExactly(NIEUW_VOOR_MIJ);
        assertThat(soorten(metContact(toegewezen(DAG), DAG.minusDays(1)))).containsExactly(NIEUW_VOOR_MIJ);
        assertThat(soorten(metContact(toegewezen(DAG), DAG))).isEmpty();
    }

    @Test
    void wie_de_melding_zelf_opnam_weet_het_al() {
        assertThat(soorten(zelf(toegewezen(DAG)))).isEmpty();
    }

    @Test
    void een_overdracht_is_rond_na_lezen_en_eigen_contact() {
        var eerste = zelf(tot(toegewezen(DAG.minusDays(9)), DAG));
        assertThat(soorten(eerste, toegewezen(DAG))).containsExactly(OVERDRACHT_OPEN);
        assertThat(soorten(eerste, teLezen(metContact(toegewezen(DAG), DAG)))).containsExactly(OVERDRACHT_OPEN);
        assertThat(soorten(eerste, metContact(toegewezen(DAG), DAG))).isEmpty();
    }

    @Test
    void het_signaal_begint_en_eindigt_met_de_toewijzing() {
        var signaal = ToewijsSignalen.signalen(SAM, List.of(tot(toegewezen(DAG), DAG.plusDays(5))))
                .getFirst();
        assertThat(signaal.vanaf()).isEqualTo(DAG);
        assertThat(signaal.tot()).contains(DAG.plusDays(5));
    }

    @Test
    void de_derde_in_een_jaar_staat_erbij() {
        var feiten = Stream.of(
                        tot(toegewezen(DAG.minusDays(60)), DAG.minusDays(30)),
                        tot(toegewezen(DAG.minusDays(30)), DAG),
                        metContact(toegewezen(DAG), DAG))
                .toArray(Feit[]::new);
        assertThat(soorten(feiten)).containsExactly(NIEUW_VOOR_MIJ, OVERDRACHT_OPEN, DERDE_CONSULENT);
    }

    @Test
    void een_gesloten_traject_vraagt_niets_meer_maar_telt_wel_mee_als_wissel() {
        var oud = gesloten(tot(toegewezen(DAG.minusDays(60)), DAG.minusDays(30)));
        assertThat(soorten(oud)).isEmpty();
        var feiten =
                new Feit[] {oud, gesloten(tot(toegewezen(DAG.minusDays(30)), DAG)), metContact(toegewezen(DAG), DAG)};
        assertThat(soorten(feiten)).contains(DERDE_CONSULENT);
    }
}
