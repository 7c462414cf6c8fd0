package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/**
 * How an organisation lays a plan out: which parts, in which order, under which headings. What is in a plan is the same
 * everywhere; a form only says how it is shown, so that another form of the same plan loses nothing.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 2e gesprek: every municipality has its own models of
 * the plan van aanpak and the persoonlijk actieplan; deel I §4.5: the network did not impose one.
 *
 * @param delen in the order of the form; the core stands in it exactly once
 * @param bijlage what the law asks of a plan with a benefit; not in every form
 */
public record Planvorm(
        String id,
        String naam,
        String toelichting,
        List<Plandeel> delen,
        Optional<Bijlage> bijlage,
        Optional<Integer> bronregel,
        Optional<String> bron) {

    /** What a part shows. */
    public enum Soort {
        DOELEN,
        STAPPEN,
        GOED,
        INSTEMMING,
        EVALUATIE,
        /** Own words. */
        TEKST,
        /** A few lines, in order. */
        LIJST,
        /** Only where another plan is to be found, never what is in it. */
        VERWIJZING;

        /** In every form, once: goals, steps, agreement, and when it is looked at again. */
        public boolean isKern() {
            return switch (this) {
                case DOELEN, STAPPEN, INSTEMMING, EVALUATIE -> true;
                case GOED, TEKST, LIJST, VERWIJZING -> false;
            };
        }

        /** Whether something is written under it that belongs to no goal or step. */
        public boolean isEigen() {
            return switch (this) {
                case TEKST, LIJST, VERWIJZING -> true;
                case DOELEN, STAPPEN, GOED, INSTEMMING, EVALUATIE -> false;
            };
        }
    }

    /**
     * @param deel lasting name: what is written here is kept under it
     * @param hulp for who fills it in
     */
    public record Plandeel(String deel, Soort soort, String kop, Optional<String> hulp) {}

    /** Participatiewet art. 44 lid 4 and 44a, in the words of the organisation; each part of the law once. */
    public record Bijlage(String kop, String inleiding, List<Artikel> onderdelen) {}

    public record Artikel(Onderdeel onderdeel, String kop, String tekst) {}

    /** What the law wants in the plan of who is younger than 27 and gets a benefit. */
    public enum Onderdeel {
        /** art. 44a lid 1 a */
        ONDERSTEUNING,
        /** art. 44a lid 1 b */
        VERPLICHTINGEN,
        /** art. 44a lid 1 b */
        GEVOLGEN,
        /** art. 44a: evaluated together with the person, and adjusted. */
        EVALUATIE
    }

    /** The parts under which something of their own is written. */
    public List<Plandeel> eigenDelen() {
        return delen.stream().filter(deel -> deel.soort().isEigen()).toList();
    }
}
