/**
 * The right people in, only to what is theirs: organisations, people who log in, roles, rights as one table, and the
 * relation between who works here and the jongeren they guide.
 */
@ApplicationModule(displayName = "toegang", allowedDependencies = "gedeeld")
@NullMarked
package nl.routewijzer.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
