package nl.routewijzer.gedeeld.storage;

import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the planner of the database knows of the rows. */
@Component
public class Statistiek {

    private final JdbcClient db;

    Statistiek(JdbcClient db) {
        this.db = db;
    }

    /** After thousands of rows at once, in the same transaction: without it one jongere costs a walk past everybody. */
    @ZonderInkijk("counts by the database itself; no people are read")
    public void werkBij() {
        db.sql("select gedeeld.werk_statistiek_bij()")
                .query((rij, nummer) -> nummer)
                .list();
    }
}
