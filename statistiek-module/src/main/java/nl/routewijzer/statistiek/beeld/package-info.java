/** Results as pictures with a table beside them. No colour carries meaning and no style is written in: text and lines take the colour of the page. */
@NullMarked
package nl.routewijzer.statistiek.beeld;

import org.jspecify.annotations.NullMarked;
