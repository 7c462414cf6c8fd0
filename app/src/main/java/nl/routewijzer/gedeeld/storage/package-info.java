/** See {@link nl.routewijzer.gedeeld}. */
@NullMarked
package nl.routewijzer.gedeeld.storage;

import org.jspecify.annotations.NullMarked;
