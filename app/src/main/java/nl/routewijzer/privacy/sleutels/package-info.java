/** The keys of an installation: where they come from, which one writes, and how all fields move to a new one. */
@NamedInterface("sleutels")
@NullMarked
package nl.routewijzer.privacy.sleutels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
