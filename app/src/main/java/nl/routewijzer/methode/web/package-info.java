/** The pages of the method. */
@NullMarked
package nl.routewijzer.methode.web;

import org.jspecify.annotations.NullMarked;
