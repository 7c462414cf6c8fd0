/** Measurements of the application: floors beside it in the same run, never on its class path. */
@NullMarked
package nl.routewijzer.meting;

import org.jspecify.annotations.NullMarked;
