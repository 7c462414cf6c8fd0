package nl.routewijzer.app;

import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says on the console why the start failed, when we know it: one sentence instead of a stack trace. */
class Opstartmelder implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof Opstartfout || oorzaak instanceof PortInUseException) {
                zeg(
                        oorzaak instanceof PortInUseException bezet
                                ? "Poort " + bezet.getPort() + " is al in gebruik. Kies een andere met SERVER_PORT."
                                : String.valueOf(oorzaak.getMessage()));
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("SystemOut") // the console of ./start is the screen of who starts it
    static void zeg(String zin) {
        System.err.println(zin);
    }
}
