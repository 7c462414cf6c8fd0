/** The person: name, how to be reached, what helps, what he told and who is around him; sensitive numbers are kept sealed. */
@ApplicationModule(
        displayName = "jongere",
        allowedDependencies = {"gedeeld", "toegang", "privacy", "methode"})
@NullMarked
package nl.routewijzer.jongere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
