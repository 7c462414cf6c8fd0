/** What leaves the house: one neutral sentence with a link, by mail, or into the outbox of the demo. */
@NullMarked
package nl.routewijzer.bericht.verzending;

import org.jspecify.annotations.NullMarked;
