/** Where messages lie. See {@link nl.routewijzer.bericht}. */
@NullMarked
package nl.routewijzer.bericht.storage;

import org.jspecify.annotations.NullMarked;
