/** How content gets in: read, judged as a whole, kept by version. */
@NullMarked
package nl.routewijzer.methode.storage;

import org.jspecify.annotations.NullMarked;
