/** The brug on the page of a jongere, filling it in, and the instruments of an organisation. */
@NullMarked
package nl.routewijzer.plan.brug.web;

import org.jspecify.annotations.NullMarked;
