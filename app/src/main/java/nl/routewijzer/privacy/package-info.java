/**
 * Nobody sees what is not theirs, and every look is written down: the read gate, field encryption, consent and grounds,
 * and the two rights of the jongere (insight and erasure) over all rooms.
 */
@ApplicationModule(
        displayName = "privacy",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.routewijzer.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
