/** See {@link nl.routewijzer.plan}. */
@NullMarked
package nl.routewijzer.plan.storage;

import org.jspecify.annotations.NullMarked;
