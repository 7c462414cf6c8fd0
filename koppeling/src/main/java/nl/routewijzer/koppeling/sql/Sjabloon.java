package nl.routewijzer.koppeling.sql;

import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.vergelijking.Niveau;

/** Fills the places in the SQL of the registry: {v} the field, and {achternaam} and the like for the field of that kind. */
final class Sjabloon {

    static String vul(String sql, Koppelplan plan, Veld veld) {
        String uit = sql.replace("{v}", veld.naam());
        for (var ander : plan.velden()) {
            uit = uit.replace("{" + ander.soort().naam() + "}", ander.naam());
        }
        return uit;
    }

    /** A level that asks for a field of a kind this plan has not is no level here. */
    static boolean geldt(Niveau niveau, Koppelplan plan, Veld veld) {
        return !vul(niveau.voorwaarde(), plan, veld).contains("{");
    }

    static String kolom(String naam) {
        return '"' + naam.replace("\"", "\"\"") + '"';
    }

    static String tekst(String waarde) {
        return "'" + waarde.replace("'", "''") + "'";
    }

    private Sjabloon() {}
}
