package nl.routewijzer.bericht.verzending;

import java.time.Period;
import nl.routewijzer.bericht.Opruimronde;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What left the house is known for ninety days, links to answer by until a day after their conversation. What came back stays: a
 * signal rests on it. The terms are own choices.
 */
@Component
@Transactional
class Postopruimer implements Opruimronde {

    private static final Period POST = Period.ofDays(90);
    private static final Period LINK = Period.ofDays(1);

    private static final String OUDE_POST = """
            delete from bericht.uitgaand
             where stand in ('VERZONDEN', 'NIET_NODIG', 'LATEN_VALLEN') and sinds < :voor
               and (coalesce(fout, '') <> 'ADRES_KLOPT_NIET' and coalesce(ontvangst, '') <> 'ADRES_KLOPT_NIET'
                    and not exists (select from bericht.uitgaand t
                                     where t.jongere = uitgaand.jongere and t.ontstaan < uitgaand.ontstaan
                                       and (t.fout = 'ADRES_KLOPT_NIET' or t.ontvangst = 'ADRES_KLOPT_NIET')))
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Postopruimer(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    @Override
    public int ruimOp() {
        var nu = tijd.nu();
        return db.sql(OUDE_POST).param("voor", Rij.alsParameter(nu.minus(POST))).update()
                + db.sql("delete from bericht.antwoordlink where begin < :voor")
                        .param("voor", Rij.alsParameter(nu.minus(LINK)))
                        .update();
    }
}
