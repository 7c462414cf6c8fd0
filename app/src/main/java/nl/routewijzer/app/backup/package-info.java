/** Backup and restore of the whole database, without a program of PostgreSQL's own. */
@NullMarked
package nl.routewijzer.app.backup;

import org.jspecify.annotations.NullMarked;
