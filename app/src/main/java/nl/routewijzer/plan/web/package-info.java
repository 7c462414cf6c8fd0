/** See {@link nl.routewijzer.plan}. */
@NullMarked
package nl.routewijzer.plan.web;

import org.jspecify.annotations.NullMarked;
