/** One run from files to pairs: its work folder, its progress, its steps, and taking up again after a stop. */
@NullMarked
package nl.routewijzer.koppeling.loop;

import org.jspecify.annotations.NullMarked;
