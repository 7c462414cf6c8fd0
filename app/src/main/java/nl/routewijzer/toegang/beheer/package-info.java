/** See {@link nl.routewijzer.toegang}. */
@NullMarked
package nl.routewijzer.toegang.beheer;

import org.jspecify.annotations.NullMarked;
