/** Planted violations: what ArchitectureTest must find, one for every rule. Never on the class path of the application. */
@NullMarked
package nl.routewijzer.methode.overtreding;

import org.jspecify.annotations.NullMarked;
