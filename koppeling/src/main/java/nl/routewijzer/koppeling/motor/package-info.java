/** The engine port: what a linkage asks of a machine that understands SQL, and the one machine that is there (DuckDB). */
@NullMarked
package nl.routewijzer.koppeling.motor;

import org.jspecify.annotations.NullMarked;
