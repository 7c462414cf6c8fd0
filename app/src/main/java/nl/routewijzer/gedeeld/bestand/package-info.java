/** A file that comes in from outside: what it is, and a picture drawn anew. */
@NullMarked
package nl.routewijzer.gedeeld.bestand;

import org.jspecify.annotations.NullMarked;
