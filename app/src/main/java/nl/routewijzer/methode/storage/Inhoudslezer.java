package nl.routewijzer.methode.storage;

import java.util.List;
import java.util.Map;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.Variant;

/** Turns content files into records; a file with a fault gives nothing but its faults. */
final class Inhoudslezer {

    /** A file as it was written, to keep and to compare. */
    record Bestand(String naam, String tekst) {}

    private Inhoudslezer() {}

    /** @throws Inhoudgeweigerd with every fault of the file */
    static Handelingswijze methode(Bestand bestand) {
        var gelezen = Inhoudsbestand.lees(bestand.naam(), bestand.tekst(), Inhoudsbestand.METHODESCHEMA);
        keur(Inhoudsregels.methode(gelezen));
        return gelezen.als(Handelingswijze.class);
    }

    /**
     * @param methodes version → the method an overlay may lie over
     * @throws Inhoudgeweigerd with every fault of the file
     */
    static Variant variant(Bestand bestand, Map<String, Handelingswijze> methodes) {
        var gelezen = Inhoudsbestand.lees(bestand.naam(), bestand.tekst(), Inhoudsbestand.VARIANTSCHEMA);
        var over = gelezen.boom().path("methode");
        var methode = methodes.get(over.asString());
        if (methode == null) {
            throw new Inhoudgeweigerd(List.of(gelezen.fout(
                    over,
                    "de methode '" + over.asString() + "' is er niet",
                    "Kies een van: "
                            + String.join(
                                    ", ", methodes.keySet().stream().sorted().toList()) + ".")));
        }
        keur(Inhoudsregels.variant(gelezen, methode));
        return gelezen.als(Variant.class);
    }

    /**
     * The forms of a plan that hold without an own one.
     *
     * @throws Inhoudgeweigerd with every fault of the file
     */
    static List<Planvorm> planvormen(Bestand bestand) {
        var gelezen = Inhoudsbestand.lees(bestand.naam(), bestand.tekst(), Inhoudsbestand.PLANVORMSCHEMA);
        keur(Planvormregels.beoordeel(gelezen));
        return gelezen.als(Vormen.class).planvormen();
    }

    private record Vormen(List<Planvorm> planvormen) {}

    /** What was judged when it was published; a later schema does not judge it again. */
    static <T> T gepubliceerd(Bestand bestand, Class<T> soort) {
        return Inhoudsbestand.zonderSchema(bestand.naam(), bestand.tekst()).als(soort);
    }

    private static void keur(List<Inhoudsfout> fouten) {
        if (!fouten.isEmpty()) {
            throw new Inhoudgeweigerd(fouten);
        }
    }
}
