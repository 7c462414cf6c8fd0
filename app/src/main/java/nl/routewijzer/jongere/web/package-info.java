/** The search, the forms about one jongere, and the parts for his pages. */
@NullMarked
package nl.routewijzer.jongere.web;

import org.jspecify.annotations.NullMarked;
