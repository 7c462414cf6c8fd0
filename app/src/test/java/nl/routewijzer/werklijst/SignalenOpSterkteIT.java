package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.app.Volledighuis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.storage.Rij;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of signals says what the rooms' facts say, for everybody of three organisations at their real size. */
class SignalenOpSterkteIT extends Volledighuis {

    private record Regel(JongereId jongere, String soort, LocalDate vanaf, Optional<LocalDate> tot) {
        static Regel van(Signaal signaal) {
            return new Regel(signaal.jongere(), signaal.soort(), signaal.vanaf(), signaal.tot());
        }
    }

    @Autowired
    private Signalen signalen;

    @Test
    void tabel_en_functie_zijn_gelijk() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            assertThat(inTransactie(organisatie, this::tabel))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(inTransactie(organisatie, this::functie));
        }
    }

    private List<Regel> functie() {
        return db
                .sql("select id as jongere from jongere.jongere")
                .query((rij, nummer) -> Rij.jongere(rij))
                .list()
                .stream()
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
