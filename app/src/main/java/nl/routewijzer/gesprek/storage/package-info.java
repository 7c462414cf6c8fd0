/** What is kept of conversations, and what is computed from it. */
@NullMarked
package nl.routewijzer.gesprek.storage;

import org.jspecify.annotations.NullMarked;
