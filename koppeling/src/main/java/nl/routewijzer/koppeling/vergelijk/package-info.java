/** Holds the pairs of a linkage against the truth: how many are right and how many were missed. */
@NullMarked
package nl.routewijzer.koppeling.vergelijk;

import org.jspecify.annotations.NullMarked;
