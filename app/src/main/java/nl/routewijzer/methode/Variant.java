package nl.routewijzer.methode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one organisation works, laid over a version of the method: it never copies the method. Practice of the years it
 * names, not the method.
 *
 * @param variant id, the same for every version of it
 * @param versie this version of the overlay
 * @param methode the version of the method it lies over
 * @param periode the years in which it was described
 * @param instroom an entry track of its own
 * @param intakevelden what it asks at the intake besides the core; none for most
 * @param planvormen how it lays a plan out, the usual one first; none for who takes ours
 * @param gaten what is not known of this organisation
 */
public record Variant(
        String variant,
        String versie,
        String methode,
        String naam,
        Status status,
        Soort soort,
        String periode,
        String toelichting,
        List<Afwijking> parameters,
        List<Brief> brieven,
        Optional<Instroom> instroom,
        List<Formulier> formulieren,
        List<Intakeveld> intakevelden,
        List<Planvorm> planvormen,
        List<Gebruik> gebruiken,
        List<Kengetal> kengetallen,
        List<String> gaten,
        Optional<Integer> bronregel,
        Optional<String> bron) {

    public enum Soort {
        /** Took part in the learning network. */
        DEELNEMER,
        /** An example from elsewhere, without its name. */
        VOORBEELD,
        /** An organisation that works with Routewijzer. */
        GEBRUIKER
    }

    /** Another value for a parameter of the method, in the same unit. */
    public record Afwijking(
            String id,
            String waarde,
            String eenheid,
            String toelichting,
            Optional<Integer> bronregel,
            Optional<String> bron) {}

    public record Brief(
            int volgorde,
            String naam,
            String afzender,
            String wanneer,
            Optional<Integer> bronregel,
            Optional<String> bron) {}

    /** @param vervangt ids of nodes that this organisation leaves out, with their arrows */
    public record Instroom(
            String toelichting,
            List<String> vervangt,
            List<Stroomschema.Knoop> knopen,
            List<Stroomschema.Pijl> pijlen) {}

    public record Formulier(
            String id, String naam, String wanneer, Optional<Integer> bronregel, Optional<String> bron) {}

    /**
     * What this organisation asks at the intake besides the core of the method.
     *
     * @param keuzes of a choice, else none
     */
    public record Intakeveld(
            String id,
            String vraag,
            Optional<String> uitleg,
            Invoer soort,
            List<String> keuzes,
            Optional<Integer> bronregel,
            Optional<String> bron) {

        public enum Invoer {
            REGEL,
            TEKST,
            KEUZE
        }

        /** Value → what is read: the same. */
        public Map<String, String> alsKeuzelijst() {
            return keuzes.stream()
                    .collect(Collectors.toMap(
                            Function.identity(), Function.identity(), (een, ander) -> een, LinkedHashMap::new));
        }
    }

    public record Gebruik(
            String id, Optional<String> fase, String tekst, Optional<Integer> bronregel, Optional<String> bron) {}

    public record Kengetal(
            String id,
            String naam,
            String waarde,
            String eenheid,
            Optional<Integer> bronregel,
            Optional<String> bron) {}
}
