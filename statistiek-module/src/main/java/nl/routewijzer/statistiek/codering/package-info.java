/** Do coders agree, and who uses which element how often. */
@NullMarked
package nl.routewijzer.statistiek.codering;

import org.jspecify.annotations.NullMarked;
