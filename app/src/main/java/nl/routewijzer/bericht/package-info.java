/** What goes between a jongere and who guides him: one safe thread, and the neutral notices that leave the house. */
@ApplicationModule(
        displayName = "bericht",
        allowedDependencies = {"gedeeld", "toegang", "privacy", "methode", "jongere", "traject", "gesprek", "plan"})
@NullMarked
package nl.routewijzer.bericht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
