/**
 * Logging in by single sign-on: what the settings say, what a provider says, what is made of it. Nothing of a token
 * leaves this package.
 */
@NullMarked
package nl.routewijzer.toegang.inlog;

import org.jspecify.annotations.NullMarked;
