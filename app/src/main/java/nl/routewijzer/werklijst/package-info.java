/** What to do today, for whom and why; and the caseload. Owns the table of signals, which it computes from other rooms. */
@ApplicationModule(
        displayName = "werklijst",
        allowedDependencies = {
            "gedeeld", "toegang", "privacy", "methode", "jongere", "traject", "gesprek", "plan", "bericht"
        })
@NullMarked
package nl.routewijzer.werklijst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
