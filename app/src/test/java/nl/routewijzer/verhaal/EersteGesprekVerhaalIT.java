package nl.routewijzer.verhaal;

import static nl.routewijzer.werklijst.Werklijst.Wanneer.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Kanaal;
import nl.routewijzer.traject.Melding;
import nl.routewijzer.traject.TrajectId;
import nl.routewijzer.traject.Trajecten;
import nl.routewijzer.werklijst.Werklijst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The life of one jongere from melding to the next contact, wrong turns included, through the Apis: reported, not shown
 * up, met, handed over, and never out of sight.
 */
class EersteGesprekVerhaalIT extends Huis {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Trajecten trajecten;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Werklijst werklijst;

    private final JongereId esra = new JongereId(UUID.randomUUID());

    @Test
    void van_melding_tot_volgend_contact() {
        // Tuesday morning: Esra reports herself; Anke becomes her vaste consulent.
        var melding = melding(DINSDAG);
        assertThat(als(anke(), () -> trajecten.meld(melding, anke())))
                .isInstanceOf(nl.routewijzer.traject.Uitkomst.Gedaan.class);
        assertThat(roept(anke())).as("reported, and nothing planned yet").isTrue();

        // The same form arrives twice, and a colleague reports her again: one traject, and a sentence.
        als(anke(), () -> trajecten.meld(melding, anke()));
        var nogEens = new Melding(
                new TrajectId(UUID.randomUUID()), esra, Optional.empty(), DINSDAG, Kanaal.PARTNER, anke().gebruiker());
        assertThat(als(anke(), () -> trajecten.meld(nogEens, anke())))
                .isEqualTo(new nl.routewijzer.traject.Uitkomst.Geweigerd(
                        List.of(nl.routewijzer.traject.Beletsel.OPEN_TRAJECT)));

        // A first conversation on Thursday: the signal is silent.
        var eerste = new GesprekId(UUID.randomUUID());
        als(
                anke(),
                () -> gesprekken.plan(
                        eerste,
                        esra,
                        Planning.eenKeer(DINSDAG.plusDays(2).atTime(10, 0), Plek.van(Vorm.KANTOOR)),
                        anke()));
        assertThat(roept(anke())).isFalse();

        // Thursday she does not come. Anke writes it down; the signal is back at once.
        klok.dagenVerder(2);
        als(anke(), () -> gesprekken.rondAf(eerste, verslag(Uitkomst.KWAM_NIET, Optional.empty()), List.of(), anke()));
        assertThat(roept(anke())).isTrue();

        // Monday they walk together; the next time is in two weeks.
        var wandeling = new GesprekId(UUID.randomUUID());
        als(
                anke(),
                () -> gesprekken.plan(
                        wandeling,
                        esra,
                        Planning.eenKeer(DINSDAG.plusDays(6).atTime(14, 0), Plek.van(Vorm.WANDELING)),
                        anke()));
        klok.dagenVerder(4);
        var overTweeWeken = DINSDAG.plusDays(20).atTime(14, 0);
        var besluit = als(
                anke(),
                () -> gesprekken.rondAf(
                        wandeling,
                        verslag(
                                Uitkomst.WAS_ER,
                                Optional.of(new Verslag.Volgende(Tijd.moment(overTweeWeken), Plek.van(Vorm.BELLEN)))),
                        List.of(),
                        anke()));
        assertThat(besluit).isInstanceOf(Besluit.Gedaan.class);
        assertThat(roept(anke())).isFalse();
        assertThat(volgende(anke())).contains(overTweeWeken);

        // A slip: undone within ten minutes, the planned one is gone again; then rounded off for good.
        var stappen = Set.of("G1-02", "G1-09");
        als(anke(), () -> gesprekken.heropen(wandeling, anke()));
        assertThat(volgende(anke()))
                .as("the walk itself is open again")
                .contains(DINSDAG.plusDays(6).atTime(14, 0));
        als(
                anke(),
                () -> gesprekken.rondAf(
                        wandeling,
                        verslag(
                                Uitkomst.WAS_ER,
                                stappen,
                                Optional.of(new Verslag.Volgende(Tijd.moment(overTweeWeken), Plek.van(Vorm.BELLEN)))),
                        List.of(),
                        anke()));
        assertThat(stappen(wandeling)).containsExactlyInAnyOrderElementsOf(stappen);

        // Anke hands over to Peter from tomorrow: today she still sees Esra, tomorrow Peter does and she does not.
        var morgen = DINSDAG.plusDays(7);
        als(anke(), () -> trajecten.draagOver(esra, peter().gebruiker(), morgen, "Anke gaat met verlof", anke()));
        assertThat(kent(anke())).isTrue();
        assertThat(kent(peter())).isFalse();
        klok.dagenVerder(1);
        assertThat(kent(anke())).isFalse();
        assertThat(kent(peter())).isTrue();

        // The call came and went without an outcome; a month after the walk Vandaag of Peter says so.
        klok.dagenVerder(29);
        assertThat(roept(peter())).isTrue();

        // And the other organisation never knew her.
        assertThat(kent(sietske())).isFalse();
    }

    private Melding melding(LocalDate dag) {
        var nieuw = new NieuweJongere(
                esra,
                new Naam("Esra", "", "Demir"),
                Geboortedatum.op(LocalDate.of(2007, 5, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "appen",
                "rustig aan");
        return new Melding(
                new TrajectId(esra.waarde()), esra, Optional.of(nieuw), dag, Kanaal.ZELF, anke().gebruiker());
    }

    private static Verslag verslag(Uitkomst uitkomst, Optional<Verslag.Volgende> volgende) {
        return verslag(uitkomst, Set.of(), volgende);
    }

    private static Verslag verslag(Uitkomst uitkomst, Set<String> stappen, Optional<Verslag.Volgende> volgende) {
        return new Verslag(
                uitkomst,
                Opzet.LEEG,
                new Aanpak(stappen, Set.of(), ""),
                "Esra wil iets met dieren.",
                "",
                Optional.of(4),
                List.of(),
                volgende,
                Optional.empty());
    }

    private boolean roept(Zicht wie) {
        return als(wie, () -> werklijst.vandaag(NU, wie)).stapel().meldingen().stream()
                .anyMatch(melding -> melding.jongere().equals(esra));
    }

    private boolean kent(Zicht wie) {
        return als(wie, () -> werklijst.caseload(wie)).stream()
                .anyMatch(regel -> regel.jongere().equals(esra));
    }

    private Optional<LocalDateTime> volgende(Zicht wie) {
        return als(wie, () -> werklijst.caseload(wie)).stream()
                .filter(regel -> regel.jongere().equals(esra))
                .flatMap(regel -> regel.volgende().stream())
                .map(Tijd::plaatselijk)
                .findFirst();
    }

    private List<String> stappen(GesprekId gesprek) {
        return inTransactie(
                WIERDAM,
                () -> db.sql("select stap from gesprek.stap where gesprek = :id and vervallen_op is null")
                        .param("id", gesprek.waarde())
                        .query((rij, nummer) -> rij.getString("stap"))
                        .list());
    }

    private static Zicht peter() {
        return zicht(WIERDAM, "Peter", Rol.CONSULENT);
    }
}
