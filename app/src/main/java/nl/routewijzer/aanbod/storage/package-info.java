/** The tables of the offer. See {@link nl.routewijzer.aanbod}. */
@NullMarked
package nl.routewijzer.aanbod.storage;

import org.jspecify.annotations.NullMarked;
