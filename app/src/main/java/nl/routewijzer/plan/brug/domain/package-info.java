/** The rules of the brug, without a database: what may be kept, what differs, which points make a line, when it may be done again. */
@NullMarked
package nl.routewijzer.plan.brug.domain;

import org.jspecify.annotations.NullMarked;
