/** What there is to choose from: the options an organisation keeps, what a jongere says of them, and information in plain words. */
@ApplicationModule(
        displayName = "aanbod",
        allowedDependencies = {
            "gedeeld", "toegang", "privacy", "methode", "jongere", "traject", "gesprek", "plan", "bericht"
        })
@NullMarked
package nl.routewijzer.aanbod;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
