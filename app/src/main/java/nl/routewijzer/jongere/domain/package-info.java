/** Rules about a person: what a text says, what an age brings. Pure functions. */
@NullMarked
package nl.routewijzer.jongere.domain;

import org.jspecify.annotations.NullMarked;
