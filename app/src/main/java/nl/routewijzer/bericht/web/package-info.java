/** The pages of messages for who works here. See {@link nl.routewijzer.bericht}. */
@NullMarked
package nl.routewijzer.bericht.web;

import org.jspecify.annotations.NullMarked;
