/** Counting what a model is learned from: levels among random pairs and among candidates. */
@NullMarked
package nl.routewijzer.koppeling.leren;

import org.jspecify.annotations.NullMarked;
