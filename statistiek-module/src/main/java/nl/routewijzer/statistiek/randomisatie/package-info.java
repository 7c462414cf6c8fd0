/** Randomisation tests for one case and a few, and what a design can show before it starts. */
@NullMarked
package nl.routewijzer.statistiek.randomisatie;

import org.jspecify.annotations.NullMarked;
