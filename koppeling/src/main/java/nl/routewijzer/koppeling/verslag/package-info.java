/** What a run has to show for itself: pairs, groups, the report as HTML that opens offline and as JSON. */
@NullMarked
package nl.routewijzer.koppeling.verslag;

import org.jspecify.annotations.NullMarked;
