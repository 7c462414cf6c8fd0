/** The command line of register linkage: reads the words, calls the library, says what is wrong in one sentence. */
@NullMarked
package nl.routewijzer.koppeling.opdracht;

import org.jspecify.annotations.NullMarked;
