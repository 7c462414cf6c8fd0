/** The pages of the jongere, and what the one who guides him does to let him in. */
@ApplicationModule(
        displayName = "portaal",
        allowedDependencies = {
            "gedeeld",
            "toegang",
            "privacy",
            "methode",
            "jongere",
            "traject",
            "gesprek",
            "gesprek::rooster",
            "plan",
            "bericht",
            "aanbod",
            "aanbod::informatie",
            "aanbod::zetjes"
        })
@NullMarked
package nl.routewijzer.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
