/** A linkage as data: sources, fields, blocking rules, zones; read from YAML, printed back, and hashed. */
@NullMarked
package nl.routewijzer.koppeling.plan;

import org.jspecify.annotations.NullMarked;
