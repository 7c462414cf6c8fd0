package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.app.Volledighuis;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table of signals says what the rooms' facts say, for everybody of three organisations at their real size. */
class SignalenOpSterkteIT extends Volledighuis {

    @Autowired
    private Signalen signalen;

    @Test
    void tabel_en_functie_zijn_gelijk() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            assertThat(inTransactie(organisatie, () -> new Signaaltabel(db, signalen).isGelijkAanDeFunctie()))
                    .isPositive();
        }
    }
}
