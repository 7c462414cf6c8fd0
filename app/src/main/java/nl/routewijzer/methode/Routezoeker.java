package nl.routewijzer.methode;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds ways along the arrows, and says whether there is another. */
final class Routezoeker {

    /** @return the arrows from one node to the other, in order; empty when there is no way or they are the same node */
    static List<Stroomschema.Pijl> kortste(Stroomschema schema, String van, String naar) {
        var eigen = schema.vanaf(van).stream()
                .filter(pijl -> pijl.naar().equals(van) && van.equals(naar))
                .toList();
        return eigen.isEmpty() ? zoek(schema, van, naar) : eigen;
    }

    /** Whether every way from one node to the other leads past this one: only then it was passed for certain. */
    static boolean moetLangs(Stroomschema schema, String van, String naar, String knoop) {
        var gezien = new HashSet<>(Set.of(van, knoop));
        var rij = new ArrayDeque<>(List.of(van));
        while (!rij.isEmpty()) {
            for (var pijl : schema.vanaf(rij.remove())) {
                if (pijl.naar().equals(naar)) {
                    return false;
                }
                if (gezien.add(pijl.naar())) {
                    rij.add(pijl.naar());
                }
            }
        }
        return true;
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
