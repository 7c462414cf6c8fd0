package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Naspelen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.storage.Rij;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of signals says what the rooms' facts say, for everybody in the demo, and can be built again. */
class SignalenIT extends Huis {

    private record Regel(
            JongereId jongere, String soort, java.time.LocalDate vanaf, java.util.Optional<java.time.LocalDate> tot) {
        static Regel van(Signaal signaal) {
            return new Regel(signaal.jongere(), signaal.soort(), signaal.vanaf(), signaal.tot());
        }
    }

    @Autowired
    private Signalen signalen;

    @Autowired
    private Naspelen naspelen;

    @Test
    void tabel_en_functie_zijn_gelijk_voor_de_hele_demo() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING)) {
            assertThat(inTransactie(organisatie, this::tabel))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(inTransactie(organisatie, this::functie));
        }
    }

    @Test
    void opnieuw_opbouwen_geeft_dezelfde_tabel() {
        var ervoor = inTransactie(WIERDAM, this::tabel);
        var gespeeld = inTransactie(WIERDAM, naspelen::herbouw);
        assertThat(gespeeld).isGreaterThan(40);
        assertThat(inTransactie(WIERDAM, this::tabel)).containsExactlyInAnyOrderElementsOf(ervoor);
    }

    private List<Regel> functie() {
        var jongeren = db.sql("select id as jongere from jongere.jongere")
                .query((rij, nummer) -> Rij.jongere(rij))
                .list();
        return jongeren.stream()
                .flatMap(jongere -> signalen.functie(jongere).stream())
                .map(Regel::van)
                .toList();
    }

    private List<Regel> tabel() {
        return db.sql("select jongere, soort, vanaf, tot from werklijst.signaal")
                .query((rij, nummer) -> new Regel(
                        Rij.jongere(rij), Rij.tekst(rij, "soort"), Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "tot")))
                .list();
    }
}
