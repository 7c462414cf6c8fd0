/** The page on which a consulent sets his hours, and what leaves the house as a calendar. */
@NullMarked
package nl.routewijzer.gesprek.rooster.web;

import org.jspecify.annotations.NullMarked;
