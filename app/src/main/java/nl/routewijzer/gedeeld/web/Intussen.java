package nl.routewijzer.gedeeld.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What a colleague saved while somebody typed: only what is something else than he typed, to read beside it. */
public final class Intussen {

    /**
     * @param staat name of a field as people read it → what stands now
     * @param getypt the same fields → what was typed
     */
    public static SequencedMap<String, String> anders(SequencedMap<String, String> staat, Map<String, String> getypt) {
        var anders = new LinkedHashMap<String, String>();
        staat.forEach((veld, waarde) -> {
            if (!waarde.equals(getypt.get(veld))) {
                anders.put(veld, waarde);
            }
        });
        return anders;
    }

    private Intussen() {}
}
