package nl.routewijzer.koppeling.sql;

import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.vergelijking.Niveau;

/** Fills the places in the SQL of the registry: {v} the field, and {achternaam} and the like for the field of that kind. */
final class Sjabloon {

    private static final String ANDERE_WAARDE = "{v}_a_";

    static String vul(String sql, Koppelplan plan, Veld veld) {
        String uit = sql.replace("{v}", veld.naam());
        for (var ander : plan.velden()) {
            uit = uit.replace("{" + ander.soort().naam() + "}", ander.naam());
        }
        return uit;
    }

    /** A level that asks for a field of a kind this plan has not is no level here, nor one that asks for another value where no source has one. */
    static boolean geldt(Niveau niveau, Koppelplan plan, Veld veld) {
        return !vul(niveau.voorwaarde(), plan, veld).contains("{")
                && (!niveau.voorwaarde().contains(ANDERE_WAARDE) || heeftAndere(plan, veld));
    }

    private static boolean heeftAndere(Koppelplan plan, Veld veld) {
        return plan.bronnen().stream()
                .map(bron -> bron.velden().get(veld.naam()))
                .anyMatch(herkomst -> herkomst != null && !herkomst.ook().isEmpty());
    }

    static String kolom(String naam) {
        return '"' + naam.replace("\"", "\"\"") + '"';
    }

    static String tekst(String waarde) {
        return "'" + waarde.replace("'", "''") + "'";
    }

    private Sjabloon() {}
}
