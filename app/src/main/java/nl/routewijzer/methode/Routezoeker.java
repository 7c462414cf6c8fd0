package nl.routewijzer.methode;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the shortest way along the arrows: what lies between two things that happened must have been passed. */
final class Routezoeker {

    /** @return the arrows from one node to the other, in order; empty when there is no way or they are the same node */
    static List<Stroomschema.Pijl> kortste(Stroomschema schema, String van, String naar) {
        var eigen = schema.vanaf(van).stream()
                .filter(pijl -> pijl.naar().equals(van) && van.equals(naar))
                .toList();
        return eigen.isEmpty() ? zoek(schema, van, naar) : eigen;
    }

    private static List<Stroomschema.Pijl> zoek(Stroomschema schema, String van, String naar) {
        var hierheen = new HashMap<String, Stroomschema.Pijl>();
        var rij = new ArrayDeque<>(List.of(van));
        while (!rij.isEmpty() && !hierheen.containsKey(naar)) {
            for (var pijl : schema.vanaf(rij.remove())) {
                if (!pijl.naar().equals(van) && hierheen.putIfAbsent(pijl.naar(), pijl) == null) {
                    rij.add(pijl.naar());
                }
            }
        }
        return terug(hierheen, van, naar);
    }

    private static List<Stroomschema.Pijl> terug(Map<String, Stroomschema.Pijl> hierheen, String van, String naar) {
        var weg = new ArrayDeque<Stroomschema.Pijl>();
        for (var pijl = hierheen.get(naar); pijl != null && !van.equals(naar); pijl = hierheen.get(pijl.van())) {
            weg.addFirst(pijl);
        }
        return List.copyOf(weg);
    }

    private Routezoeker() {}
}
