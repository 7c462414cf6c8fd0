/** Fellegi-Sunter: weights per level, learning them, and keeping them as versioned JSON. */
@NullMarked
package nl.routewijzer.koppeling.model;

import org.jspecify.annotations.NullMarked;
