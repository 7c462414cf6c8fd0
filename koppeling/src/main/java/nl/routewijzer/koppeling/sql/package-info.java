/** From plan to SQL that one can print and read: normalise, count, candidates, similarities, levels, weights. */
@NullMarked
package nl.routewijzer.koppeling.sql;

import org.jspecify.annotations.NullMarked;
