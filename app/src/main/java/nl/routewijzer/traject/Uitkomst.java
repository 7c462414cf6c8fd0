package nl.routewijzer.traject;

import java.util.List;
import nl.routewijzer.gedeeld.JongereId;

/** What became of a request: done, or every reason why not. */
public sealed interface Uitkomst {

    record Gedaan(JongereId jongere, TrajectId traject) implements Uitkomst {}

    record Geweigerd(List<Beletsel> beletsels) implements Uitkomst {}
}
