package nl.routewijzer.aanbod.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.aanbod.zetjes.Zetje;
import nl.routewijzer.aanbod.zetjes.Zetje.Antwoord;
import nl.routewijzer.aanbod.zetjes.Zetje.Gezegd;
import nl.routewijzer.aanbod.zetjes.Zetje.Ritme;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who switched small ideas on for himself: one row, gone when it is off. Read by himself, and in the overview of what is kept of him. */
@Component
@ZonderInkijk("his own, told to himself; insight passes the gate of the overview")
public class Zetjearchief implements Inzagebron, Wisbron {

    private static final String ZET = """
            insert into aanbod.zetje (jongere, ritme, themas, vanaf, plek, gezegd, gezegd_op)
            values (:jongere, :ritme, :themas, :vanaf, :plek, :gezegd, :gezegdOp)
            on conflict (organisatie, jongere) do update
               set ritme = excluded.ritme, themas = excluded.themas, vanaf = excluded.vanaf, plek = excluded.plek,
                   gezegd = excluded.gezegd, gezegd_op = excluded.gezegd_op
            """;

    private static final String INZAGE = """
            select case ritme when 'DAG' then 'elke dag' else 'elke week' end as hoe_vaak, array_to_string(themas, ', ') as waarover
              from aanbod.zetje where jongere = :jongere
            """;

    private final JdbcClient db;

    Zetjearchief(JdbcClient db) {
        this.db = db;
    }

    public Optional<Zetje> vind(JongereId jongere) {
        return db.sql("select * from aanbod.zetje where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .query(Zetjearchief::zetje)
                .optional();
    }

    public void zet(Zetje zetje, JongereId jongere) {
        db.sql(ZET)
                .param("jongere", jongere.waarde())
                .param("ritme", zetje.ritme().name())
                .param("themas", zetje.themas().toArray(String[]::new))
                .param("vanaf", zetje.vanaf())
                .param("plek", zetje.plek())
                .param(
                        "gezegd",
                        zetje.gezegd().map(iets -> iets.antwoord().name()).orElse(null))
                .param("gezegdOp", zetje.gezegd().map(Gezegd::op).orElse(null))
                .update();
    }

    public void haalWeg(JongereId jongere) {
        db.sql("delete from aanbod.zetje where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }

    @Override
    public List<String> tabellen() {
        return List.of("aanbod.zetje");
    }

    @Override
    public int volgorde() {
        return 25;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "zetjes die je aan hebt staan", INZAGE, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        haalWeg(jongere);
    }

    private static Zetje zetje(ResultSet rij, int nummer) throws SQLException {
        var op = Rij.misschienDag(rij, "gezegd_op");
        var gezegd = Rij.misschienTekst(rij, "gezegd").map(Antwoord::valueOf);
        return new Zetje(
                Ritme.valueOf(Rij.tekst(rij, "ritme")),
                Rij.teksten(rij, "themas"),
                Rij.dag(rij, "vanaf"),
                rij.getInt("plek"),
                gezegd.flatMap(antwoord -> op.map(dag -> new Gezegd(antwoord, dag))));
    }
}
