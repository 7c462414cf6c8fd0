/** The command line: tables in, tables out. */
@NullMarked
package nl.routewijzer.statistiek.opdracht;

import org.jspecify.annotations.NullMarked;
