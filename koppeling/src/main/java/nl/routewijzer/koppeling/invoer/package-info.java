/** Reads registers as they come: looks a file over, says in one sentence what is wrong, and puts it in a table of texts. */
@NullMarked
package nl.routewijzer.koppeling.invoer;

import org.jspecify.annotations.NullMarked;
