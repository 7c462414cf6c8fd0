package nl.routewijzer.toegang;

import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Verzegelaar;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a colleague gets a neutral notice; sealed like every address. */
@Component
@Transactional
@ZonderInkijk("own accounts of the organisation, no jongeren")
class Postadressen implements Adresboek {

    private static final String KOLOM = "toegang.gebruiker.mail";

    private final JdbcClient db;
    private final Verzegelaar verzegelaar;

    Postadressen(JdbcClient db, Verzegelaar verzegelaar) {
        this.db = db;
        this.verzegelaar = verzegelaar;
    }

    @Override
    public Optional<Bereik> van(Ontvanger aan) {
        return aan instanceof GebruikerId wie
                ? van(wie).map(mail -> new Bereik(Map.of(Verzendweg.MAIL, mail), ""))
                : Optional.empty();
    }

    Optional<String> van(GebruikerId wie) {
        return db.sql("select mail from toegang.gebruiker where id = :wie and mail is not null")
                .param("wie", wie.waarde())
                .query((rij, nummer) -> verzegelaar.open(rij.getBytes("mail"), KOLOM, wie.waarde()))
                .optional();
    }

    /** @param adres none when empty */
    void geef(GebruikerId wie, String adres) {
        db.sql("update toegang.gebruiker set mail = :mail where id = :wie")
                .param("wie", wie.waarde())
                .param("mail", adres.isEmpty() ? null : verzegelaar.verzegel(adres, KOLOM, wie.waarde()))
                .update();
    }
}
