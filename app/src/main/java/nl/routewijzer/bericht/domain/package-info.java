/** The rules of messages, without storage or pages. See {@link nl.routewijzer.bericht}. */
@NullMarked
package nl.routewijzer.bericht.domain;

import org.jspecify.annotations.NullMarked;
