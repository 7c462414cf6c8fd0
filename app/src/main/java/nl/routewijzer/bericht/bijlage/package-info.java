/** What goes along with a message: looked at, made safe, kept sealed. */
@NullMarked
package nl.routewijzer.bericht.bijlage;

import org.jspecify.annotations.NullMarked;
