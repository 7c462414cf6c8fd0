/**
 * What every room shares: ids, value types, the contracts one room calls and any room implements, and the frame of a
 * web page. No business rule lives here.
 */
@ApplicationModule(
        displayName = "gedeeld",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.routewijzer.gedeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
