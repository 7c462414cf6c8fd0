package nl.routewijzer.meting;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * CPU time used so far, in milliseconds.
 *
 * @param applicatie of the JVM of the application, collecting garbage and compiling included
 * @param database of all processes of PostgreSQL together; 0 where there is no /proc
 */
record Verbruik(double applicatie, double database) {

    private static final double NANOS_PER_MS = 1e6;
    private static final double MS_PER_TIK = 10;
    private static final int UTIME = 11;
    private static final int CSTIME = 14;

    static Verbruik tot(long postmaster) {
        var systeem = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Verbruik(systeem.getProcessCpuTime() / NANOS_PER_MS, vanDatabase(postmaster));
    }

    /** Of an application in another process, to ten milliseconds. */
    static Verbruik tot(long applicatie, long postmaster) {
        return new Verbruik(tikken(applicatie) * MS_PER_TIK, vanDatabase(postmaster));
    }

    /** The process of the database that this application brought along. */
    static long postmaster() throws IOException {
        var bestand = Path.of(System.getenv().getOrDefault("ROUTEWIJZER_DATA", "data"), "pg", "postmaster.pid");
        return Long.parseLong(Files.readAllLines(bestand).getFirst().strip());
    }

    private static double vanDatabase(long postmaster) {
        var processen = Stream.concat(
                Stream.of(postmaster),
                ProcessHandle.of(postmaster).stream()
                        .flatMap(ProcessHandle::children)
                        .map(ProcessHandle::pid));
        return processen.mapToLong(Verbruik::tikken).sum() * MS_PER_TIK;
    }

    Verbruik sinds(Verbruik begin) {
        return new Verbruik(applicatie - begin.applicatie, database - begin.database);
    }

    double samen() {
        return applicatie + database;
    }

    Verbruik per(long aantal) {
        return new Verbruik(applicatie / aantal, database / aantal);
    }

    /** Own time and that of children that ended. */
    private static long tikken(long proces) {
        try {
            var regel = Files.readString(Path.of("/proc", Long.toString(proces), "stat"));
            var velden = regel.substring(regel.lastIndexOf(')') + 2).split(" ", -1);
            var som = 0L;
            for (var veld = UTIME; veld <= CSTIME; veld++) {
                som += Long.parseLong(velden[veld]);
            }
            return som;
        } catch (IOException weg) {
            return 0;
        }
    }
}
