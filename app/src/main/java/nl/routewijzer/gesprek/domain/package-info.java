/** Rules about conversations: facts in, an outcome out; nothing is looked up here. */
@NullMarked
package nl.routewijzer.gesprek.domain;

import org.jspecify.annotations.NullMarked;
