package nl.routewijzer.gedeeld.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;

/** Reads columns of a row, so that a mapper says only which column goes where. */
public final class Rij {

    public static UUID uuid(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(rij.getObject(kolom, UUID.class), kolom);
    }

    public static JongereId jongere(ResultSet rij) throws SQLException {
        return new JongereId(uuid(rij, "jongere"));
    }

    public static LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(rij.getObject(kolom, LocalDate.class), kolom);
    }

    public static Optional<LocalDate> misschienDag(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }

    /** From the columns {@code geboortedatum} and {@code geboorte_precisie}. */
    public static Geboortedatum geboortedatum(ResultSet rij) throws SQLException {
        return new Geboortedatum(
                dag(rij, "geboortedatum"), Geboortedatum.Precisie.valueOf(tekst(rij, "geboorte_precisie")));
    }

    public static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(rij.getTimestamp(kolom), kolom).toInstant();
    }

    public static Optional<Instant> misschienMoment(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getTimestamp(kolom)).map(Timestamp::toInstant);
    }

    public static String tekst(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(rij.getString(kolom), kolom);
    }

    public static Optional<String> misschienTekst(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getString(kolom));
    }

    /** Of a column with an array, in its order. */
    public static SequencedSet<String> teksten(ResultSet rij, String kolom) throws SQLException {
        return new LinkedHashSet<>(List.of((String[]) rij.getArray(kolom).getArray()));
    }

    public static <T> Optional<T> misschien(ResultSet rij, String kolom, Function<UUID, T> maak) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, UUID.class)).map(maak);
    }

    /** How an instant goes into a parameter. */
    public static OffsetDateTime alsParameter(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Rij() {}
}
