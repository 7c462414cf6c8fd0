/** Instruments as files and rows, what was measured, and what other rooms ask of it. */
@NullMarked
package nl.routewijzer.plan.brug.storage;

import org.jspecify.annotations.NullMarked;
