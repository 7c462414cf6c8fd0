/** Links by which a jongere says whether he comes, without logging in. */
@NullMarked
package nl.routewijzer.bericht.antwoord;

import org.jspecify.annotations.NullMarked;
