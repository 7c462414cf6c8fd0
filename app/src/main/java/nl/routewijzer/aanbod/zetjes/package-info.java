/** Small ideas for who wants them: his own, seen by nobody else, and never counted. */
@NamedInterface("zetjes")
@NullMarked
package nl.routewijzer.aanbod.zetjes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
