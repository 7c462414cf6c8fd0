package nl.routewijzer.statistiek.eengeval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.statistiek.Orakel;

/** The series of {@code sced_data.csv}. */
public final class Reeksen {

    /** A score with its session and the first letter of its phase. */
    public record Score(double sessie, String fase, double waarde) {}

    /** dataset|case to its scores. */
    public static Map<String, List<Score>> alle() {
        Map<String, List<Score>> alle = new LinkedHashMap<>();
        for (var rij : Orakel.rijen("sced_data.csv")) {
            alle.computeIfAbsent(Orakel.veld(rij, "dataset") + "|" + Orakel.veld(rij, "case"), k -> new ArrayList<>())
                    .add(new Score(
                            Double.parseDouble(Orakel.veld(rij, "session")),
                            Orakel.veld(rij, "phase").substring(0, 1),
                            Double.parseDouble(Orakel.veld(rij, "value"))));
        }
        return alle;
    }

    static Fasepaar paar(List<Score> scores) {
        return Fasepaar.van(
                scores.stream()
                        .filter(s -> s.fase().equals("A"))
                        .mapToDouble(Score::sessie)
                        .toArray(),
                scores.stream()
                        .filter(s -> s.fase().equals("A"))
                        .mapToDouble(Score::waarde)
                        .toArray(),
                scores.stream()
                        .filter(s -> s.fase().equals("B"))
                        .mapToDouble(Score::sessie)
                        .toArray(),
                scores.stream()
                        .filter(s -> s.fase().equals("B"))
                        .mapToDouble(Score::waarde)
                        .toArray());
    }

    private Reeksen() {}
}
