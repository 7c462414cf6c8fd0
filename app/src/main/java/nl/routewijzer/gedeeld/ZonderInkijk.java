package nl.routewijzer.gedeeld;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads the database without the read gate, and why that is right: no person data, facts for a decision that nobody
 * gets to see, or always inside the gate of the page that asks. ArchitectureTest refuses a query that has neither.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ZonderInkijk {

    /** The reason, one sentence. */
    String value();
}
