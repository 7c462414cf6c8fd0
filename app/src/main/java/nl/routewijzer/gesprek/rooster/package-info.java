/** When a consulent can be chosen, and the jongere who chooses a moment himself. */
@NamedInterface("rooster")
@NullMarked
package nl.routewijzer.gesprek.rooster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
