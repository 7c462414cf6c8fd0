/** The pages of the offer for who works here. See {@link nl.routewijzer.aanbod}. */
@NullMarked
package nl.routewijzer.aanbod.web;

import org.jspecify.annotations.NullMarked;
