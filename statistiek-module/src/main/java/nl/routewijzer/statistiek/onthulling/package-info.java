/** Publishing figures about people without telling anything about one of them. */
@NullMarked
package nl.routewijzer.statistiek.onthulling;

import org.jspecify.annotations.NullMarked;
