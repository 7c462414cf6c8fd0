package nl.routewijzer.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The compartment of data on health and criminal law: for the vaste consulent of that jongere and nobody else. Not for who covers,
 * leads the team or has emergency access: what cannot wait stands in <em>wat helpt</em>, without the why.
 */
@Component
@Transactional
public class Bijzonderheden {

    static final String KOLOM = "privacy.bijzonder";

    private static final String VASTE = """
            select exists (select from toegang.zicht_relatie r
                            where r.jongere = :jongere and r.gebruiker = :ik and r.soort = 'VASTE_CONSULENT' and r.periode @> :vandaag::date)
            """;

    private static final String KIES = """
            select id, jongere, soort, inhoud, instemming_op, bewaren_tot, gemaakt_op
              from privacy.bijzonder
             where jongere = :jongere and bewaren_tot > :vandaag
             order by gemaakt_op desc, id
            """;

    private static final String VOEG_TOE = """
            insert into privacy.bijzonder (id, jongere, soort, inhoud, instemming_op, bewaren_tot, gemaakt_op, gemaakt_door)
            values (:id, :jongere, :soort, :inhoud, :instemming, :bewaren, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private final JdbcClient db;
    private final Kluis kluis;
    private final Grondslagen grondslagen;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Bijzonderheden(JdbcClient db, Kluis kluis, Grondslagen grondslagen, Inkijk inkijk, Tijd tijd) {
        this.db = db;
        this.kluis = kluis;
        this.grondslagen = grondslagen;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /** @throws NietGevonden for who is not his vaste consulent today */
    @ZonderInkijk("a decision; shows nothing")
    public void vereis(JongereId jongere, Zicht zicht) {
        zicht.vereis(Recht.BIJZONDER_LEZEN);
        var vast = db.sql(VASTE)
                .param("jongere", jongere.waarde())
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .query(Boolean.class)
                .single();
        if (!vast) {
            throw new NietGevonden("bijzondere gegevens");
        }
    }

    /** Newest first; a look of its own, whatever page it is part of. */
    public List<Bijzonder> lees(JongereId jongere, Zicht zicht) {
        vereis(jongere, zicht);
        return inkijk.van(
                zicht,
                Doel.BIJZONDER,
                () -> db.sql(KIES)
                        .param("jongere", jongere.waarde())
                        .param("vandaag", tijd.vandaag())
                        .query(this::bijzonder)
                        .list());
    }

    /**
     * Keeps it once: the same id again changes nothing.
     *
     * @throws nl.routewijzer.gedeeld.NietToegestaan without the task of the Doorstroompunt
     */
    public void legVast(Bijzonder nieuw, Zicht zicht) {
        vereis(nieuw.jongere(), zicht);
        grondslagen.eis(nieuw.jongere(), Verwerking.BIJZONDER);
        db.sql(VOEG_TOE)
                .param("id", nieuw.id())
                .param("jongere", nieuw.jongere().waarde())
                .param("soort", nieuw.soort().name())
                .param("inhoud", kluis.verzegel(nieuw.inhoud(), KOLOM, nieuw.id()))
                .param("instemming", nieuw.instemmingOp())
                .param("bewaren", nieuw.bewarenTot())
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("door", zicht.gebruiker().waarde())
                .update();
    }

    /** The jongere withdrew his agreement, or it is needed no longer: it is gone at once and for good. */
    public boolean wis(UUID id, JongereId jongere, Zicht zicht) {
        vereis(jongere, zicht);
        return db.sql("delete from privacy.bijzonder where id = :id and jongere = :jongere")
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .update()
                == 1;
    }

    /**
     * Removes what may not be kept any longer, in the current organisation. Until that ran, nobody sees it either.
     *
     * @return how many
     */
    public int ruimOp() {
        LocalDate vandaag = tijd.vandaag();
        return db.sql("delete from privacy.bijzonder where bewaren_tot <= :vandaag")
                .param("vandaag", vandaag)
                .update();
    }

    private Bijzonder bijzonder(ResultSet rij, int nummer) throws SQLException {
        var id = Rij.uuid(rij, "id");
        return new Bijzonder(
                id,
                Rij.jongere(rij),
                Bijzonder.Soort.valueOf(Rij.tekst(rij, "soort")),
                kluis.open(rij.getBytes("inhoud"), KOLOM, id),
                Rij.dag(rij, "instemming_op"),
                Rij.dag(rij, "bewaren_tot"),
                Rij.moment(rij, "gemaakt_op"));
    }
}
