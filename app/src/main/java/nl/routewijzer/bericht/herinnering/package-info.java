/** Reminders: of what, how long before, and whether there is still use in them. */
@NullMarked
package nl.routewijzer.bericht.herinnering;

import org.jspecify.annotations.NullMarked;
