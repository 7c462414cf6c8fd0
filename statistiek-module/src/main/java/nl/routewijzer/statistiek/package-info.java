/**
 * Statistics for small studies and for publishing about people: single-case effect sizes, randomisation tests, survival, agreement
 * and networks, small numbers, disclosure control. Pure functions from immutable inputs to results that say what they are.
 */
@NullMarked
package nl.routewijzer.statistiek;

import org.jspecify.annotations.NullMarked;
