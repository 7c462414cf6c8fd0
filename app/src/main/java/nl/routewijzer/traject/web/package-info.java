/** See {@link nl.routewijzer.traject}. */
@NullMarked
package nl.routewijzer.traject.web;

import org.jspecify.annotations.NullMarked;
