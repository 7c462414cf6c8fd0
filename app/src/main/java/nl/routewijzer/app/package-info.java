/** The house put together: start, wiring, the demo, and the pages of who keeps it running. */
@ApplicationModule(displayName = "app")
@NullMarked
package nl.routewijzer.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
