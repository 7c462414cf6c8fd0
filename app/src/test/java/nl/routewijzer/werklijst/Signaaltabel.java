package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of signals of one organisation, beside what the function says; within a transaction of that organisation. */
record Signaaltabel(JdbcClient db, Signalen signalen) {

    record Regel(JongereId jongere, String soort, LocalDate vanaf, Optional<LocalDate> tot) {
        static Regel van(Signaal signaal) {
            return new Regel(signaal.jongere(), signaal.soort(), signaal.vanaf(), signaal.tot());
        }
    }

    /** @return how many there are */
    int isGelijkAanDeFunctie() {
        var functie = db
                .sql("select id as jongere from jongere.jongere")
                .query((rij, nummer) -> Rij.jongere(rij))
                .list()
                .stream()
                .flatMap(jongere -> signalen.functie(jongere).stream())
                .map(Regel::van)
                .toList();
        assertThat(regels()).isNotEmpty().containsExactlyInAnyOrderElementsOf(functie);
        return functie.size();
    }

    List<Regel> regels() {
        return db.sql("select jongere, soort, vanaf, tot from werklijst.signaal")
                .query((rij, nummer) -> new Regel(
                        Rij.jongere(rij), Rij.tekst(rij, "soort"), Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "tot")))
                .list();
    }
}
