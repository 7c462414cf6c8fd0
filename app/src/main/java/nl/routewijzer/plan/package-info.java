/** One plan of small steps that the jongere co-owns, and the brug that shows both how far it has come. */
@ApplicationModule(
        displayName = "plan",
        allowedDependencies = {"gedeeld", "toegang", "privacy", "methode", "jongere", "traject", "gesprek"})
@NullMarked
package nl.routewijzer.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
