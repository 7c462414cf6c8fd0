package nl.routewijzer.gesprek.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Contactbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the rooms below what there was of conversations and contact. */
@Component
@ZonderInkijk("facts for decisions; shows nothing")
class GesprekContactbron implements Contactbron {

    private static final String EERSTE = """
            select distinct jongere from gesprek.gesprek
             where vervallen_op is null and (uitkomst is null or uitkomst = 'WAS_ER')
            """;

    private static final String VERVOLG = """
            select exists (select from gesprek.gesprek g
                            where g.jongere = :jongere and g.vervallen_op is null
                              and ((g.uitkomst is null and g.gemaakt_op >= :sinds) or (g.uitkomst in ('WAS_ER', 'ANDERS_CONTACT') and g.begin >= :sinds)))
                   or count(*) filter (where c.bereikt) > 0 as opgevolgd,
                   count(*) filter (where not c.bereikt) as pogingen,
                   count(*) filter (where c.kanaal = 'BRIEF') > 0 as brief
              from gesprek.contact c
             where c.jongere = :jongere and c.op >= :sinds and c.vervallen_op is null
            """;

    private static final String LAATST =
            "select max(op) as op from gesprek.zicht_poging where jongere = :jongere and aard = 'CONTACT'";

    private final JdbcClient db;

    GesprekContactbron(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<JongereId> metEersteGesprek() {
        return db.sql(EERSTE).query((rij, nummer) -> Rij.jongere(rij)).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Instant> laatst(JongereId jongere) {
        return db.sql(LAATST)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.misschienMoment(rij, "op"))
                .single();
    }

    @Override
    public Vervolg sinds(JongereId jongere, Instant moment) {
        return db.sql(VERVOLG)
                .param("jongere", jongere.waarde())
                .param("sinds", Rij.alsParameter(moment))
                .query((rij, nummer) ->
                        new Vervolg(rij.getBoolean("opgevolgd"), rij.getInt("pogingen"), rij.getBoolean("brief")))
                .single();
    }
}
