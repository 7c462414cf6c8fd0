/** Instruments to measure by, what was filled in, and how far a jongere has come: the brug. */
@NamedInterface("brug")
@NullMarked
package nl.routewijzer.plan.brug;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
