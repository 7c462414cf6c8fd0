/** What is kept of hours, chosen moments and requests. */
@NullMarked
package nl.routewijzer.gesprek.rooster.storage;

import org.jspecify.annotations.NullMarked;
