package nl.routewijzer.meting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement as the application sent it, with its values.
 *
 * @param beurt number of the time the connection was taken: statements of one transaction have the same
 */
record Opdracht(int beurt, String sql, List<Waarde> waarden) {

    /** On whose account a statement comes. */
    enum Soort {
        SESSIE,
        ORGANISATIE,
        LOGBOEK,
        KAMER,
        OVERIG
    }

    private static final int REGEL = 100;
    private static final Pattern KAMER =
            Pattern.compile("\\b(gedeeld|toegang|privacy|methode|jongere|traject|gesprek|plan|bericht|werklijst)\\.");

    /** @param soort the SQL type, where the application gave one */
    record Waarde(int plaats, @Nullable Object waarde, OptionalInt soort) {

        void zet(PreparedStatement opdracht) throws SQLException {
            if (waarde == null) {
                opdracht.setNull(plaats, soort.orElse(java.sql.Types.NULL));
            } else if (soort.isPresent()) {
                opdracht.setObject(plaats, waarde, soort.getAsInt());
            } else {
                opdracht.setObject(plaats, waarde);
            }
        }
    }

    Soort soort() {
        var tekst = sql.toLowerCase(Locale.ROOT);
        if (tekst.contains("spring_session")) {
            return Soort.SESSIE;
        }
        if (tekst.contains("set_config(")) {
            return Soort.ORGANISATIE;
        }
        if (tekst.contains("into privacy.inkijk")) {
            return Soort.LOGBOEK;
        }
        return KAMER.matcher(tekst).find() ? Soort.KAMER : Soort.OVERIG;
    }

    /**
     * Sends it again and reads every column of what comes back.
     *
     * @return how many values came back
     */
    int herhaal(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(sql)) {
            for (var waarde : waarden) {
                waarde.zet(opdracht);
            }
            return opdracht.execute() ? lees(opdracht) : 0;
        }
    }

    /** How the database answers it, with what it took. */
    String plan(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.prepareStatement("explain (analyze, buffers) " + sql)) {
            for (var waarde : waarden) {
                waarde.zet(opdracht);
            }
            var plan = new ArrayList<String>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    plan.add(rijen.getString(1));
                }
            }
            return String.join("\n", plan);
        }
    }

    /** Without its values: those are of people. */
    @Override
    public String toString() {
        var regel = sql.strip().replaceAll("\\s+", " ");
        return soort() + " " + regel.substring(0, Math.min(regel.length(), REGEL));
    }

    private static int lees(PreparedStatement opdracht) throws SQLException {
        var gelezen = 0;
        try (var rijen = opdracht.getResultSet()) {
            var kolommen = rijen.getMetaData().getColumnCount();
            while (rijen.next()) {
                for (var kolom = 1; kolom <= kolommen; kolom++) {
                    gelezen += rijen.getObject(kolom) == null ? 0 : 1;
                }
            }
        }
        return gelezen;
    }
}
