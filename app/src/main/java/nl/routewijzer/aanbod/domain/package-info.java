/** The rules of the offer: what fits first, and finding by words. See {@link nl.routewijzer.aanbod}. */
@NullMarked
package nl.routewijzer.aanbod.domain;

import org.jspecify.annotations.NullMarked;
