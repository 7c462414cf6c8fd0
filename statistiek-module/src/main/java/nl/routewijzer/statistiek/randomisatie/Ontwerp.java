package nl.routewijzer.statistiek.randomisatie;

import java.util.Locale;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * How sessions of one case were given to the conditions A and B, by drawing.
 *
 * <p>Source: Edgington &amp; Onghena (2007), Randomization Tests, 4th ed., chapters 11 and 12; Onghena &amp; Edgington (1994), Behaviour
 * Research and Therapy 32, for alternation with a longest run.
 *
 * <p>{@snippet :
 * var ontwerp = new Ontwerp.Fasen("AB", 3);
 * var indelingen = ontwerp.plan(15, 0).aantal(); // 10
 * }
 */
public sealed interface Ontwerp {

    /** As tables of the field write it. */
    String naam();

    /** The parameters, as tables of the field write them. */
    String params();

    /**
     * All ways to draw.
     *
     * @param sessies how many sessions
     * @param sessiesA how many of them in A; only a free draw and an alternation look at it
     */
    Plan plan(int sessies, int sessiesA);

    /** Phases in a fixed order, whose moments of change were drawn; each phase at least so long. */
    record Fasen(String letters, int minimum) implements Ontwerp {
        public Fasen {
            if (!letters.matches("(AB)+A?") || minimum < 1) {
                throw new OnbruikbareInvoer("Fasen zijn AB, ABA of ABAB, met minstens één sessie per fase.");
            }
        }

        @Override
        public String naam() {
            return letters;
        }

        @Override
        public String params() {
            return "min_per_phase=" + minimum;
        }

        @Override
        public Plan plan(int sessies, int sessiesA) {
            return new Faseplan(sessies, letters.length(), minimum);
        }
    }

    /** Completely randomised: any sessions, a fixed number of them in A. */
    record Vrij() implements Ontwerp {
        @Override
        public String naam() {
            return "CRD";
        }

        @Override
        public String params() {
            return "";
        }

        @Override
        public Plan plan(int sessies, int sessiesA) {
            return new Wisselplan(sessies, sessies, sessiesA, sessies);
        }
    }

    /** Randomised blocks: in each block of that (even) size half is A. */
    record Blokken(int grootte) implements Ontwerp {
        public Blokken {
            if (grootte < 2 || grootte % 2 != 0) {
                throw new OnbruikbareInvoer("Een blok heeft een even aantal sessies.");
            }
        }

        @Override
        public String naam() {
            return "RBD";
        }

        @Override
        public String params() {
            return String.format(Locale.ROOT, "blocks of %d", grootte);
        }

        @Override
        public Plan plan(int sessies, int sessiesA) {
            if (sessies % grootte != 0) {
                throw new OnbruikbareInvoer(sessies + " sessies zijn geen heel aantal blokken van " + grootte + ".");
            }
            return new Wisselplan(sessies, grootte, grootte / 2, sessies);
        }
    }

    /** Alternation: any sessions, but never more than so many of one condition in a row. */
    record Afwisselend(int maximum) implements Ontwerp {
        public Afwisselend {
            if (maximum < 1) {
                throw new OnbruikbareInvoer("De langste reeks is minstens één sessie.");
            }
        }

        @Override
        public String naam() {
            return "ATD";
        }

        @Override
        public String params() {
            return "max_consecutive=" + maximum;
        }

        @Override
        public Plan plan(int sessies, int sessiesA) {
            return new Wisselplan(sessies, sessies, sessiesA, maximum);
        }
    }
}
