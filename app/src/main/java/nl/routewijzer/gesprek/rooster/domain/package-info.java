/** Which moments are free: facts in, moments out; nothing is looked up here. */
@NullMarked
package nl.routewijzer.gesprek.rooster.domain;

import org.jspecify.annotations.NullMarked;
