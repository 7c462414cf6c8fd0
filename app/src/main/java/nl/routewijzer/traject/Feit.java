package nl.routewijzer.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;

/**
 * Something that was established in a traject.
 *
 * @param dag from which it holds; for {@link Feitsoort#NAZORG_TOT} the first day without nazorg
 * @param tekst a reason or a remark, at most 1000 characters; may be empty where none is asked for
 * @param op when it was written down
 */
public record Feit(UUID id, Feitsoort soort, LocalDate dag, String tekst, Instant op, GebruikerId door) {}
