/** The road of one jongere from melding to the end of nazorg: terms, and who guides. Knows nothing of what was said. */
@ApplicationModule(
        displayName = "traject",
        allowedDependencies = {"gedeeld", "toegang", "privacy", "methode", "jongere"})
@NullMarked
package nl.routewijzer.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
