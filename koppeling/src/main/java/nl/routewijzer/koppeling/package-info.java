/** Register linkage: who in one register is who in another. Knows nothing of the application. */
@NullMarked
package nl.routewijzer.koppeling;

import org.jspecify.annotations.NullMarked;
