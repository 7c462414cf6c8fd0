package nl.routewijzer.koppeling.verslag;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.koppeling.model.Alarm;
import nl.routewijzer.koppeling.model.Model;

/**
 * What a run came to.
 *
 * @param plankenmerk hash of the plan
 * @param modelkenmerk hash of the model
 * @param bronnen name, rows and date of each register
 * @param blokken pairs by blocking rule
 * @param zones pairs by zone
 * @param histogram pairs by whole bits
 * @param verwachtFout expected number of false links among those above the threshold
 * @param verwachtGemist expected number of true pairs among the candidates below it
 * @param opBsn precision and recall on pairs of which both have a BSN, with the BSN hidden
 * @param groepen sizes of groups and how many there are; empty between two registers
 */
public record Uitslag(
        String naam,
        String plankenmerk,
        String modelkenmerk,
        List<Bronregel> bronnen,
        List<Aantal> blokken,
        List<Aantal> zones,
        List<Aantal> histogram,
        double verwachtFout,
        double verwachtGemist,
        Optional<Schatting> opBsn,
        List<Aantal> groepen,
        List<Alarm> alarmen,
        Model model) {

    /** @param peildatum as its owner wrote it, or "onbekend" */
    public record Bronregel(String naam, long rijen, String peildatum) {}

    public record Aantal(String wat, long aantal) {}

    /** Shares with their 95 % intervals (Wilson 1927). */
    public record Schatting(
            long gelijkBsn,
            double precisie,
            double precisieVan,
            double precisieTot,
            double dekking,
            double dekkingVan,
            double dekkingTot) {}
}
