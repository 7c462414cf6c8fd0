/** A linkage for who has no plan: guesses what the columns are, chooses blocking rules by counting, learns and links. */
@NullMarked
package nl.routewijzer.koppeling.auto;

import org.jspecify.annotations.NullMarked;
