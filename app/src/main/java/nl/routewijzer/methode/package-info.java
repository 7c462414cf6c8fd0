/** The handelingswijze as versioned content: fasen, groepen, stappen, houding and parameters with their source. */
@ApplicationModule(displayName = "methode", allowedDependencies = "gedeeld")
@NullMarked
package nl.routewijzer.methode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
