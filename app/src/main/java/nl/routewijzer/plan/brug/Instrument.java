package nl.routewijzer.plan.brug;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Something to measure by, as data (docs/adr/032): which domains, on what scale, and what is better. Of many instruments only that
 * may be kept; what the questions and levels say belongs to their owner.
 *
 * @param uitleg for who fills it in; may be empty
 * @param invullers who may fill it in
 * @param minstensDagen fewer days between two times says little; never a reason to refuse
 * @param domeinen in their order, each with its own scale: nothing is added up or averaged over them
 */
public record Instrument(
        Instrumentversie versie,
        String naam,
        String uitleg,
        String eigenaar,
        Licentie licentie,
        String taal,
        List<Invuller> invullers,
        int minstensDagen,
        List<Domein> domeinen) {

    /** @param verklaring who gave leave, or which licence it is; empty where there are no texts */
    public record Licentie(Staat staat, String verklaring) {

        public enum Staat {
            /** Own words of who made the file. */
            EIGEN,
            /** Free to use, under a licence that is named. */
            OPEN,
            /** The owner gave leave, and it says when and to whom. */
            TOESTEMMING,
            /** No texts of the instrument: names, scale and direction only. */
            ALLEEN_SCHAAL;

            public String label() {
                return Tekst.t("licentie." + name());
            }
        }
    }

    /** What is better. */
    public enum Richting {
        HOGER_BETER,
        LAGER_BETER;

        public String label() {
            return Tekst.t("richting." + name());
        }
    }

    /** @param vraag may be empty */
    public record Domein(String id, String naam, String vraag, Richting richting, Schaal schaal, List<Niveau> niveaus) {

        public Optional<Niveau> niveau(int waarde) {
            return niveaus.stream().filter(niveau -> niveau.waarde() == waarde).findFirst();
        }

        /** "3 halverwege", or the number where the level has no name. */
        public String inWoorden(int waarde) {
            return niveau(waarde)
                    .map(Niveau::naam)
                    .filter(naam -> !naam.isEmpty())
                    .map(naam -> waarde + " " + naam)
                    .orElse(String.valueOf(waarde));
        }

        /** The same question with the same answers: only then points of two versions fit on one picture. */
        public boolean meetAls(Domein ander) {
            return id.equals(ander.id) && richting == ander.richting && schaal.equals(ander.schaal);
        }
    }

    /** From {@code van} to {@code tot}, both included, in steps. */
    public record Schaal(int van, int tot, int stap) {

        public boolean bevat(int waarde) {
            return waarde >= van && waarde <= tot && (waarde - van) % stap == 0;
        }

        public List<Integer> waarden() {
            return IntStream.iterate(van, waarde -> waarde <= tot, waarde -> waarde + stap)
                    .boxed()
                    .toList();
        }
    }

    /** @param tekst what this level looks like; may be empty, as the name may */
    public record Niveau(int waarde, String naam, String tekst) {}

    public String id() {
        return versie.instrument();
    }

    public Optional<Domein> domein(String id) {
        return domeinen.stream().filter(domein -> domein.id().equals(id)).findFirst();
    }

    /** Whether it can be filled in so; together only where either may. */
    public boolean kan(Invuller wie) {
        return wie == Invuller.SAMEN
                ? invullers.containsAll(List.of(Invuller.JONGERE, Invuller.CONSULENT))
                : invullers.contains(wie);
    }

    /** In which ways it can be filled in. */
    public List<Invuller> manieren() {
        return List.of(Invuller.SAMEN, Invuller.JONGERE, Invuller.CONSULENT).stream()
                .filter(this::kan)
                .toList();
    }
}
