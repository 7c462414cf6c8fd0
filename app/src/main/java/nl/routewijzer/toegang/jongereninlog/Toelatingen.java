package nl.routewijzer.toegang.jongereninlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Meedoen;
import nl.routewijzer.toegang.Sessies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations and pins as they stand, for who guides. */
@Component
@Transactional
@ZonderInkijk("whether somebody takes part, within the gate of the page that asks; no secrets")
class Toelatingen implements Meedoen {

    static final String CODE = "toegang.meedoen.code";

    /** To be used in or soon after the conversation in which the code was told. Own choice. */
    private static final Duration GELDIG = Duration.ofDays(7);

    private static final String STAND = """
            select o.inloglink, m.id is not null as uitgenodigd, m.uitgenodigd_op, m.uitnodiging_tot, m.pin_sinds,
                   coalesce(m.fout, 0) as fout
              from toegang.organisatie o left join toegang.meedoen m on m.organisatie = o.id and m.jongere = :jongere
            """;

    private static final String NODIG_UIT = """
            insert into toegang.meedoen (id, jongere, uitnodiging, uitnodiging_tot, uitgenodigd_op, uitgenodigd_door, code, adres_op)
            values (:id, :jongere, :uitnodiging, :tot, :nu, :door, :code, :nu)
            on conflict (organisatie, jongere) do update
               set uitnodiging = excluded.uitnodiging, uitnodiging_tot = excluded.uitnodiging_tot, code = excluded.code,
                   uitgenodigd_op = excluded.uitgenodigd_op, uitgenodigd_door = excluded.uitgenodigd_door,
                   adres_op = excluded.adres_op, pin = null, pin_sinds = null, fout = 0
            """;

    private static final List<String> VERGEET = List.of(
            "update toegang.toestel set tot = :nu where jongere = :jongere and tot > :nu",
            "update toegang.inloglink set gebruikt_op = :nu where jongere = :jongere and gebruikt_op is null");

    private final JdbcClient db;
    private final Pinslot slot;
    private final Portaalbron jongeren;
    private final Sessies sessies;
    private final Tijd tijd;

    Toelatingen(JdbcClient db, Pinslot slot, Portaalbron jongeren, Sessies sessies, Tijd tijd) {
        this.db = db;
        this.slot = slot;
        this.jongeren = jongeren;
        this.sessies = sessies;
        this.tijd = tijd;
    }

    @Override
    public Stand stand(JongereId jongere) {
        return db.sql(STAND)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> stand(rij))
                .single();
    }

    @Override
    public Uitnodiging nodigUit(JongereId jongere, GebruikerId door) {
        var geheim = Geheim.kort();
        var code = Geheim.code();
        var tot = tijd.nu().plus(GELDIG);
        var rij = db.sql("select id from toegang.meedoen where jongere = :jongere for update")
                .param("jongere", jongere.waarde())
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
        db.sql(NODIG_UIT)
                .param("id", rij)
                .param("jongere", jongere.waarde())
                .param("uitnodiging", geheim.merk())
                .param("tot", Rij.alsParameter(tot))
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("door", door.waarde())
                .param("code", slot.maak(code, CODE, rij))
                .update();
        beeindigAlles(jongere);
        return new Uitnodiging(MeeController.PAD + geheim.tekst(), code, tot);
    }

    @Override
    public void laatWeerBinnen(JongereId jongere) {
        db.sql("update toegang.meedoen set fout = 0 where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }

    @Override
    public void beeindigAlles(JongereId jongere) {
        VERGEET.forEach(sql -> db.sql(sql)
                .param("jongere", jongere.waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update());
        sessies.beeindigVan(Organisatiecontext.vereist(), jongere);
    }

    @Override
    public boolean wachtOpAdres(JongereId jongere) {
        return jongeren.adresSinds(jongere)
                .filter(sinds -> db.sql(
                                "select exists (select from toegang.meedoen where jongere = :jongere and adres_op < :sinds)")
                        .param("jongere", jongere.waarde())
                        .param("sinds", Rij.alsParameter(sinds))
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    @Override
    public void bevestigAdres(JongereId jongere) {
        db.sql("update toegang.meedoen set adres_op = :nu where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update();
    }

    private Stand stand(ResultSet rij) throws SQLException {
        var pin = Rij.misschienMoment(rij, "pin_sinds");
        var feiten = new Meedoenregels.Feiten(
                rij.getBoolean("inloglink"),
                rij.getBoolean("uitgenodigd"),
                Rij.misschienMoment(rij, "uitnodiging_tot"),
                pin,
                rij.getInt("fout"),
                tijd.nu());
        var staat = Meedoenregels.beoordeel(feiten);
        var sinds = switch (staat) {
            case UITGENODIGD -> Rij.misschienMoment(rij, "uitgenodigd_op");
            case DOET_MEE -> pin;
            case UIT, NIET_UITGENODIGD, UITNODIGING_VERLOPEN, DICHT -> Optional.<Instant>empty();
        };
        return new Stand(staat, sinds);
    }
}
