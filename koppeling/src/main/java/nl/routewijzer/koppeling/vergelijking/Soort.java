package nl.routewijzer.koppeling.vergelijking;

import java.util.List;
import java.util.Map;

/**
 * A kind of field and how two of its values are compared.
 *
 * @param naam as written in a plan
 * @param uitleg one sentence for who writes a plan
 * @param gedeeld whether people of one household share it
 * @param vormen derived columns by suffix, as SQL over {x}, the source text; the empty suffix is the normal form. {v} is the field itself
 * @param gelijkenissen similarities by suffix, as SQL over the values left and right ({v}_l and {v}_r); each is computed once per pair
 * @param niveaus from strong to weak; the last always holds. An empty value on either side is no level: it weighs nothing
 * @param sleutels what candidates can share, by suffix, as SQL over {v}: the looser the further down
 */
public record Soort(
        String naam,
        String uitleg,
        boolean gedeeld,
        Map<String, String> vormen,
        Map<String, String> gelijkenissen,
        List<Niveau> niveaus,
        Map<String, String> sleutels) {

    /** Whether it is told by other fields of the plan, so that no source keeps it. */
    public boolean vanZelf() {
        return vormen.values().stream().noneMatch(sql -> sql.contains("{x}"));
    }

    /** Whether a level cannot be told without a likeness. */
    public boolean vraagtGelijkenis(Niveau niveau) {
        return niveau.voorwaarde().contains("fouten(")
                || gelijkenissen.keySet().stream()
                        .anyMatch(achter -> niveau.voorwaarde().contains("{v}_" + achter + " "));
    }

    /** Whether the chances of its levels are laid down and not learned. */
    public boolean vast() {
        return niveaus.stream().allMatch(niveau -> niveau.u().isPresent());
    }
}
