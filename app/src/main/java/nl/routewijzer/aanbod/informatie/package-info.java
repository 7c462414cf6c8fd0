/** Information in plain words: what we ship, what an organisation says beside it, and stories that somebody tells with his consent. */
@NamedInterface("informatie")
@NullMarked
package nl.routewijzer.aanbod.informatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
