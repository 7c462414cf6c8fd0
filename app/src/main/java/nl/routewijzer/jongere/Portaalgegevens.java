package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The jongere at the door of the portaal, and where a notice for him goes. */
@Component
@Transactional
@ZonderInkijk("a jongere finds himself, and a notice finds its address; nobody looks at anybody")
class Portaalgegevens implements Portaalbron, Adresboek {

    private final JdbcClient db;
    private final Kluis kluis;

    Portaalgegevens(JdbcClient db, Kluis kluis) {
        this.db = db;
        this.kluis = kluis;
    }

    @Override
    public Optional<JongereId> metBsn(Bsn bsn) {
        return db.sql("select id as jongere from jongere.jongere where bsn_zoek = any(:zoek)")
                .param("zoek", kluis.zoeksleutels(bsn.cijfers(), Jongeren.BSN))
                .query((rij, nummer) -> Rij.jongere(rij))
                .optional();
    }

    @Override
    public List<Treffer> metAdres(String getypt) {
        var email = getypt.strip();
        var telefoon = Telefoon.lees(getypt).map(Telefoon::nummer).orElse("");
        return db.sql("""
                        select id as jongere, case when telefoon_zoek = any(:telefoon) then 'SMS' else 'MAIL' end as weg
                          from jongere.jongere
                         where telefoon_zoek = any(:telefoon) or email_zoek = any(:email)
                         order by id
                        """)
                .param("telefoon", kluis.zoeksleutels(telefoon, Jongeren.TELEFOON))
                .param(
                        "email",
                        Stream.of(email, email.toLowerCase(Locale.ROOT))
                                .flatMap(adres -> Stream.of(kluis.zoeksleutels(adres, Jongeren.EMAIL)))
                                .toArray(byte[][]::new))
                .query((rij, nummer) -> new Treffer(Rij.jongere(rij), Verzendweg.valueOf(Rij.tekst(rij, "weg"))))
                .list();
    }

    @Override
    public Optional<String> aanspreken(JongereId jongere) {
        return db.sql(
                        "select coalesce(nullif(aanspreken, ''), roepnaam) as naam from jongere.jongere where id = :jongere")
                .param("jongere", jongere.waarde())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Instant> adresSinds(JongereId jongere) {
        return db.sql(
                        "select op from jongere.gegeven where jongere = :jongere and soort = 'CONTACT' and vervallen_op is null order by op desc limit 1")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.moment(rij, "op"))
                .optional();
    }

    @Override
    public Optional<Bereik> van(Ontvanger aan) {
        return aan instanceof JongereId jongere
                ? db.sql("select telefoon, email, taal from jongere.jongere where id = :jongere")
                        .param("jongere", jongere.waarde())
                        .query((rij, nummer) -> bereik(rij, jongere))
                        .optional()
                : Optional.empty();
    }

    private Bereik bereik(ResultSet rij, JongereId jongere) throws SQLException {
        var adressen = new EnumMap<Verzendweg, String>(Verzendweg.class);
        var telefoon = rij.getBytes("telefoon");
        if (telefoon != null) {
            adressen.put(Verzendweg.SMS, kluis.open(telefoon, Jongeren.TELEFOON, jongere.waarde()));
        }
        var email = rij.getBytes("email");
        if (email != null) {
            adressen.put(Verzendweg.MAIL, kluis.open(email, Jongeren.EMAIL, jongere.waarde()));
        }
        return new Bereik(adressen, Rij.tekst(rij, "taal"));
    }
}
