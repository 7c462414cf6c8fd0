/** Makes registers of people who do not exist, with the truth of who is who beside them. */
@NullMarked
package nl.routewijzer.koppeling.maak;

import org.jspecify.annotations.NullMarked;
