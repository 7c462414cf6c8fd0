/** What every room with person data owes: insight, erasure, events told again, the demo. */
@NullMarked
package nl.routewijzer.jongere.storage;

import org.jspecify.annotations.NullMarked;
