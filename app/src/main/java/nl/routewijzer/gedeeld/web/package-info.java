/** See {@link nl.routewijzer.gedeeld}. */
@NullMarked
package nl.routewijzer.gedeeld.web;

import org.jspecify.annotations.NullMarked;
