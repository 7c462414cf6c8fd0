/** The pages of the jongere, and what the one who guides him does to let him in. */
@ApplicationModule(
        displayName = "portaal",
        allowedDependencies = {"gedeeld", "toegang", "privacy", "jongere"})
@NullMarked
package nl.routewijzer.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
