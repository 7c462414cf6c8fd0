package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Naspelen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of signals says what the rooms' facts say, for everybody in the demo, and can be built again. */
class SignalenIT extends Huis {

    @Autowired
    private Signalen signalen;

    @Autowired
    private Naspelen naspelen;

    @Test
    void tabel_en_functie_zijn_gelijk_voor_de_hele_demo() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            assertThat(inTransactie(organisatie, () -> tabel().isGelijkAanDeFunctie()))
                    .isPositive();
        }
    }

    @Test
    void opnieuw_opbouwen_geeft_dezelfde_tabel() {
        var ervoor = inTransactie(WIERDAM, () -> tabel().regels());
        var gespeeld = inTransactie(WIERDAM, naspelen::herbouw);
        assertThat(gespeeld).isGreaterThan(40);
        assertThat(inTransactie(WIERDAM, () -> tabel().regels())).containsExactlyInAnyOrderElementsOf(ervoor);
    }

    private Signaaltabel tabel() {
        return new Signaaltabel(db, signalen);
    }
}
