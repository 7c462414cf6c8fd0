/** The forms of a traject, and its parts of the pages of one jongere. */
@NullMarked
package nl.routewijzer.traject.web;

import org.jspecify.annotations.NullMarked;
