/** Measures what SQL written by hand takes. */
@NullMarked
package nl.routewijzer.koppeling.meting;

import org.jspecify.annotations.NullMarked;
