/** Figures about few people: proportions, differences, tables of two by two, rates. */
@NullMarked
package nl.routewijzer.statistiek.kleinaantal;

import org.jspecify.annotations.NullMarked;
