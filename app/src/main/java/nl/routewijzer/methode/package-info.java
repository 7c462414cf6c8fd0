/** The handelingswijze as versioned content: how to work, with what, why, and where each piece of it comes from. */
@ApplicationModule(
        displayName = "methode",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.routewijzer.methode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
