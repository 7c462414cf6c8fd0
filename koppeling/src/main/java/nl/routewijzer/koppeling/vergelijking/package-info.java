/** How two values are compared: one registry of comparisons, each with its normal form, similarities and levels. */
@NullMarked
package nl.routewijzer.koppeling.vergelijking;

import org.jspecify.annotations.NullMarked;
