package nl.routewijzer.privacy.sleutels;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.OrganisatieId;

/**
 * How many sealed values there are, and of which column how many still need a key that does not write any more.
 *
 * @param alle number of values
 * @param perVeld by column, only those that have any
 */
record Zegelstand(long alle, Map<String, Long> perVeld) {

    static Zegelstand tel(Connection verbinding, List<OrganisatieId> organisaties, Sleutelset nu) throws SQLException {
        var alle = 0L;
        var perVeld = new LinkedHashMap<String, Long>();
        var velden = Zegelveld.alle(verbinding);
        verbinding.rollback();
        for (var organisatie : organisaties) {
            Lopend.begin(verbinding, organisatie);
            for (var veld : velden) {
                var sql = "select count(" + veld.kolom() + ") as alle, count(*) filter (where " + veld.isOud()
                        + ") as oud from " + veld.tabel();
                try (var vraag = verbinding.prepareStatement(sql)) {
                    Zegelrij.merken(vraag, 1, veld, nu);
                    try (var rij = vraag.executeQuery()) {
                        rij.next();
                        alle += rij.getLong("alle");
                        perVeld.merge(veld.toString(), rij.getLong("oud"), Long::sum);
                    }
                }
            }
            verbinding.commit();
        }
        perVeld.values().removeIf(aantal -> aantal == 0);
        return new Zegelstand(alle, perVeld);
    }

    long oud() {
        return perVeld.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean isKlaar() {
        return perVeld.isEmpty();
    }

    String zin() {
        var begin = "Verzegeld: " + alle + " waarden, waarvan " + oud() + " met oude sleutels";
        return isKlaar()
                ? begin + "."
                : begin
                        + perVeld.entrySet().stream()
                                .map(veld -> veld.getKey() + " " + veld.getValue())
                                .collect(Collectors.joining(", ", " (", ")."));
    }
}
