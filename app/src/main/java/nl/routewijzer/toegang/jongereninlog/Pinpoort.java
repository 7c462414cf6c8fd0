package nl.routewijzer.toegang.jongereninlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.IngelogdeJongere.Manier;
import nl.routewijzer.toegang.Jongerenpoort;
import nl.routewijzer.toegang.jongereninlog.Pinslot.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody who shows what he has (a link, an invitation, his own phone) and says what he knows (a pin, a code). Every attempt is
 * counted, in a transaction of its own, before it is judged: so many at once get no more tries than one after another. What
 * does not exist, is used up, is closed or belongs elsewhere goes the same way and costs the same one hash.
 */
@Component
@ZonderInkijk("a jongere opens his own door; shows nothing")
class Pinpoort {

    static final String PIN = "toegang.meedoen.pin";

    /** Own choice, as most banks have it. */
    static final Duration TOESTEL = Duration.ofDays(30);

    private static final String TEL = """
            update toegang.meedoen m set fout = m.fout + 1
             where m.fout < %d and exists (select from toegang.organisatie where inloglink) and
            """.formatted(Meedoenregels.MEESTE_FOUTEN);

    private static final String MET_PIN = TEL + """
                   m.pin is not null
               and m.jongere in (select l.jongere from toegang.inloglink l where l.merk = :merk and l.tot > :nu and l.gebruikt_op is null
                                 union all
                                 select t.jongere from toegang.toestel t where t.merk = :merk and t.tot > :nu)
            returning m.id, m.jongere, m.pin as slot
            """;

    private static final String MET_CODE =
            TEL + " m.uitnodiging = :merk and m.uitnodiging_tot > :nu returning m.id, m.jongere, m.code as slot";

    private static final String ZET_PIN = """
            update toegang.meedoen
               set pin = :pin, pin_sinds = :nu, fout = 0, uitnodiging = null, uitnodiging_tot = null, code = null
             where id = :id and uitnodiging = :merk
            """;

    /** An attempt that was counted. */
    private record Poging(UUID rij, JongereId jongere, Slot slot) {}

    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final Pinslot pinslot;
    private final Jongerenpoort poort;
    private final Tijd tijd;

    Pinpoort(JdbcClient db, TransactionOperations transactie, Pinslot pinslot, Jongerenpoort poort, Tijd tijd) {
        this.db = db;
        this.transactie = transactie;
        this.pinslot = pinslot;
        this.poort = poort;
        this.tijd = tijd;
    }

    /** With a link or an own phone. A link is used up when the pin is right, and only then. */
    Optional<IngelogdeJongere> metPin(Geheim sleutel, String pin) {
        return inHuisVan(
                sleutel,
                () -> {
                    var poging = tel(MET_PIN, sleutel, PIN);
                    return pinslot.past(pin, poging.map(Poging::slot))
                            ? poging.flatMap(goed -> verbruik(sleutel, goed))
                            : Optional.empty();
                },
                pin);
    }

    /** With an invitation and the code that was told: then this is the pin from now on. */
    Optional<IngelogdeJongere> metCode(Geheim uitnodiging, String code, String pin) {
        return inHuisVan(
                uitnodiging,
                () -> {
                    var poging = tel(MET_CODE, uitnodiging, Toelatingen.CODE);
                    return pinslot.past(code, poging.map(Poging::slot))
                            ? poging.flatMap(goed -> zetPin(uitnodiging, goed, pin))
                            : Optional.empty();
                },
                code);
    }

    /** From now on the pin is enough on this phone. For who is in. */
    Geheim onthoud(IngelogdeJongere wie) {
        var toestel = Geheim.lang();
        return Organisatiecontext.in(
                wie.organisatie(),
                () -> transactie.execute(status -> {
                    db.sql(
                                    "insert into toegang.toestel (id, jongere, merk, sinds, tot) values (:id, :jongere, :merk, :nu, :tot)")
                            .param("id", UUID.randomUUID())
                            .param("jongere", wie.jongere().waarde())
                            .param("merk", toestel.merk())
                            .param("nu", Rij.alsParameter(tijd.nu()))
                            .param("tot", Rij.alsParameter(tijd.nu().plus(TOESTEL)))
                            .update();
                    return toestel;
                }));
    }

    private interface Probeerder {
        Optional<IngelogdeJongere> probeer();
    }

    private Optional<IngelogdeJongere> inHuisVan(Geheim geheim, Probeerder probeerder, String geraden) {
        var huis = db.sql("select h from toegang.huis_van_merk(:merk) h where h is not null")
                .param("merk", geheim.merk())
                .query(UUID.class)
                .optional()
                .map(OrganisatieId::new);
        if (huis.isEmpty()) {
            pinslot.past(geraden, Optional.empty());
            return Optional.empty();
        }
        return Organisatiecontext.in(huis.get(), probeerder::probeer);
    }

    private Optional<Poging> tel(String sql, Geheim geheim, String kolom) {
        return transactie.execute(status ->
                opMoment(sql, geheim).query((rij, nummer) -> poging(rij, kolom)).optional());
    }

    private Optional<IngelogdeJongere> verbruik(Geheim sleutel, Poging goed) {
        var eerste = transactie.execute(status -> {
            var verbruikt = opMoment(
                                    "update toegang.inloglink set gebruikt_op = :nu where merk = :merk and gebruikt_op is null and tot > :nu",
                                    sleutel)
                            .update()
                    == 1;
            var toestel = opMoment(
                            "select exists (select from toegang.toestel where merk = :merk and tot > :nu)", sleutel)
                    .query(Boolean.class)
                    .single();
            if (verbruikt || toestel) {
                db.sql("update toegang.meedoen set fout = 0 where id = :id")
                        .param("id", goed.rij())
                        .update();
            }
            return verbruikt || toestel;
        });
        return eerste ? poort.laatBinnen(goed.jongere(), Manier.PINCODE) : Optional.empty();
    }

    private Optional<IngelogdeJongere> zetPin(Geheim uitnodiging, Poging goed, String pin) {
        var verzegeld = pinslot.maak(pin, PIN, goed.rij());
        var eerste = transactie.execute(status -> opMoment(ZET_PIN, uitnodiging)
                        .param("id", goed.rij())
                        .param("pin", verzegeld)
                        .update()
                == 1);
        return eerste ? poort.laatBinnen(goed.jongere(), Manier.PINCODE) : Optional.empty();
    }

    private StatementSpec opMoment(String sql, Geheim geheim) {
        return db.sql(sql).param("merk", geheim.merk()).param("nu", Rij.alsParameter(tijd.nu()));
    }

    private Poging poging(ResultSet rij, String kolom) throws SQLException {
        var id = Rij.uuid(rij, "id");
        return new Poging(id, Rij.jongere(rij), pinslot.open(rij.getBytes("slot"), kolom, id));
    }
}
