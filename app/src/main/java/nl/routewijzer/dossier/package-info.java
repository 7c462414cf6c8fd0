/** The page of one jongere: who it is, and what the other rooms have to tell. Composes; owns no table. */
@ApplicationModule(
        displayName = "dossier",
        allowedDependencies = {
            "gedeeld", "toegang", "privacy", "methode", "jongere", "traject", "gesprek", "plan", "bericht"
        })
@NullMarked
package nl.routewijzer.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
