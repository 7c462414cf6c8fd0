/** The person: name, how to be reached, what helps, and the numbers that are kept sealed. */
@ApplicationModule(
        displayName = "jongere",
        allowedDependencies = {"gedeeld", "toegang", "privacy"})
@NullMarked
package nl.routewijzer.jongere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
