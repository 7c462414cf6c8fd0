/** How long until something happens: survival, competing causes, going back and forth between states, and comparing groups. */
@NullMarked
package nl.routewijzer.statistiek.overleving;

import org.jspecify.annotations.NullMarked;
