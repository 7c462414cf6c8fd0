package nl.routewijzer.methode.overtreding;

import java.time.LocalDate;

/** A public inner part, named as a helper is not, that asks the machine what day it is. */
public class OpenbaarController {

    static class DatumHelper {
        @SuppressWarnings("JavaTimeDefaultTimeZone") // the violation itself
        LocalDate vandaag() {
            return LocalDate.now();
        }
    }
}
