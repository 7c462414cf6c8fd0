package nl.routewijzer.statistiek.opdracht;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Series as in {@code dataset,case,session,phase,value}; a phase begins with A or B. */
final class Reeksbestand {

    /** A score, or its place when it is missing. */
    record Score(Invoer.Rij rij, double sessie, String fase, OptionalDouble waarde) {
        boolean b() {
            return fase.startsWith("B");
        }
    }

    /** The scores of one case in order of session. */
    record Geval(String dataset, String naam, List<Score> scores) {

        Invoer.Rij laatste() {
            return scores.getLast().rij();
        }

        double[] sessies(boolean b) {
            return gemeten(b).stream().mapToDouble(Score::sessie).toArray();
        }

        double[] waarden(boolean b) {
            return gemeten(b).stream()
                    .mapToDouble(s -> s.waarde().orElseThrow())
                    .toArray();
        }

        private List<Score> gemeten(boolean b) {
            return scores.stream()
                    .filter(s -> s.b() == b && s.waarde().isPresent())
                    .toList();
        }

        /** All scores, NaN where one is missing. */
        double[] alle() {
            return scores.stream()
                    .mapToDouble(s -> s.waarde().orElse(Double.NaN))
                    .toArray();
        }

        boolean[] inB() {
            boolean[] b = new boolean[scores.size()];
            for (int i = 0; i < b.length; i++) {
                b[i] = scores.get(i).b();
            }
            return b;
        }

        /** How often the condition changes. */
        int wissels() {
            boolean[] b = inB();
            int wissels = 0;
            for (int i = 1; i < b.length; i++) {
                wissels += b[i] == b[i - 1] ? 0 : 1;
            }
            return wissels;
        }
    }

    static List<Geval> lees(Path bestand) {
        Map<List<String>, List<Score>> gevallen = new LinkedHashMap<>();
        Invoer.lees(bestand, List.of("dataset", "case", "session", "phase", "value"), rij -> {
            String fase = rij.tekst("phase");
            if (!fase.startsWith("A") && !fase.startsWith("B")) {
                throw rij.fout("fase \"" + fase + "\" begint niet met A of B");
            }
            var scores =
                    gevallen.computeIfAbsent(List.of(rij.tekst("dataset"), rij.tekst("case")), k -> new ArrayList<>());
            var score = new Score(rij, rij.verplicht("session"), fase, rij.getal("value"));
            if (!scores.isEmpty() && !(score.sessie() > scores.getLast().sessie())) {
                throw rij.fout("de sessies van " + rij.tekst("case") + " lopen niet op");
            }
            scores.add(score);
        });
        List<Geval> uit = new ArrayList<>();
        gevallen.forEach((naam, scores) -> uit.add(new Geval(naam.get(0), naam.get(1), List.copyOf(scores))));
        return uit;
    }

    private Reeksbestand() {}
}
