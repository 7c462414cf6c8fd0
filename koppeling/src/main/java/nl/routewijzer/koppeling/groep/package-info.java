/** From pairs to people: best link between two registers, groups within one. */
@NullMarked
package nl.routewijzer.koppeling.groep;

import org.jspecify.annotations.NullMarked;
