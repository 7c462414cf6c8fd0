/** Conversations with a jongere: planned, prepared, held and logged with the steps of the method, and what was agreed. */
@ApplicationModule(
        displayName = "gesprek",
        allowedDependencies = {"gedeeld", "toegang", "privacy", "methode", "jongere", "traject"})
@NullMarked
package nl.routewijzer.gesprek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
