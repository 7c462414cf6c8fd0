/**
 * How a jongere comes in: with DigiD, or, where the organisation allows it, with a link and a pin. Nothing of a token, a pin
 * or a link leaves this package readable.
 */
@NullMarked
package nl.routewijzer.toegang.jongereninlog;

import org.jspecify.annotations.NullMarked;
