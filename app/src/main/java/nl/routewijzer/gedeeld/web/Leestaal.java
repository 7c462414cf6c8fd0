package nl.routewijzer.gedeeld.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A language in which pages can be read: its texts, its days and its direction. Dutch has every text; another language has what a
 * jongere reads, and what it does not have is Dutch.
 */
public final class Leestaal {

    private static final String NAAM = "leestaal.naam";
    private static final String GELEZEN = "leestaal.gelezen";
    private static final String ONGELEZEN = "nee";

    /** Digits as everybody in the Netherlands reads them: a time and a phone number look the same in every language. */
    private static final String CIJFERS = "latn";

    /**
     * A text with numbers and days only, kept: a list says "34 dagen geleden" and "was di 24 november" on line after line, and
     * a text with arguments is put together anew each time.
     */
    private record Telling(String sleutel, List<Object> argumenten) {}

    private static final int MEESTE_TELLINGEN = 5_000;

    /** How days and times are written. */
    record Dagvormen(
            DateTimeFormatter dag,
            DateTimeFormatter kort,
            DateTimeFormatter voluit,
            DateTimeFormatter metJaar,
            DateTimeFormatter metJaarKort,
            DateTimeFormatter maand,
            DateTimeFormatter jaar) {

        static Dagvormen in(Locale taal) {
            return new Dagvormen(
                    DateTimeFormatter.ofPattern("EEE d MMMM", taal),
                    DateTimeFormatter.ofPattern("EEE d", taal),
                    DateTimeFormatter.ofPattern("EEEE d MMMM", taal),
                    DateTimeFormatter.ofPattern("d MMMM yyyy", taal),
                    DateTimeFormatter.ofPattern("d MMM yyyy", taal),
                    DateTimeFormatter.ofPattern("MMMM yyyy", taal),
                    DateTimeFormatter.ofPattern("yyyy", taal));
        }
    }

    private final Locale taal;
    private final Map<String, String> teksten;
    private final Optional<Leestaal> anders;
    private final Dagvormen dagvormen;
    private final Map<String, MessageFormat> vormen = new ConcurrentHashMap<>();
    private final Map<Telling, String> tellingen = new ConcurrentHashMap<>();

    private Leestaal(Locale taal, Map<String, String> teksten, Optional<Leestaal> anders) {
        this.taal = taal;
        this.teksten = Map.copyOf(teksten);
        this.anders = anders;
        dagvormen = Dagvormen.in(taal);
    }

    static Leestaal nederlands(Map<String, String> teksten) {
        return new Leestaal(Tekst.NEDERLANDS, teksten, Optional.empty());
    }

    /** @param anders where a text is found that this language does not have */
    static Leestaal vertaald(String code, Map<String, String> teksten, Leestaal anders) {
        var taal = new Locale.Builder()
                .setLanguage(code)
                .setUnicodeLocaleKeyword("nu", CIJFERS)
                .build();
        return new Leestaal(taal, teksten, Optional.of(anders));
    }

    /** As {@code lang} has it. */
    public String code() {
        return taal.getLanguage();
    }

    /** What it calls itself. */
    public String naam() {
        return teksten.getOrDefault(NAAM, code());
    }

    public boolean isVanRechts() {
        return switch (Character.getDirectionality(naam().codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** Whether somebody whose own language it is has read it. Nobody has, until the file says who. */
    public boolean isGelezen() {
        return !teksten.getOrDefault(GELEZEN, ONGELEZEN).equals(ONGELEZEN);
    }

    Locale taal() {
        return taal;
    }

    /** Of its own, so without what it takes from Dutch. */
    Set<String> sleutels() {
        return teksten.keySet();
    }

    Dagvormen dagvormen() {
        return dagvormen;
    }

    boolean kent(String sleutel) {
        return teksten.containsKey(sleutel)
                || anders.filter(taal -> taal.kent(sleutel)).isPresent();
    }

    /** The text as it stands. @throws MissingResourceException when Dutch does not have it either */
    String tekst(String sleutel) {
        var tekst = teksten.get(sleutel);
        return tekst != null ? tekst : elders(sleutel).tekst(sleutel);
    }

    /** The text with its arguments; what is taken from Dutch has its days and numbers in Dutch too. */
    String tekst(String sleutel, Object... argumenten) {
        if (!teksten.containsKey(sleutel)) {
            return elders(sleutel).tekst(sleutel, argumenten);
        }
        return isTelling(argumenten) ? tel(new Telling(sleutel, List.of(argumenten))) : vorm(sleutel, argumenten);
    }

    private Leestaal elders(String sleutel) {
        return anders.orElseThrow(
                () -> new MissingResourceException("geen tekst " + sleutel, Leestaal.class.getName(), sleutel));
    }

    private static boolean isTelling(Object[] argumenten) {
        for (var argument : argumenten) {
            if (!(argument instanceof Integer
                    || argument instanceof Long
                    || argument instanceof LocalDate
                    || argument instanceof Datums.Afstand)) {
                return false;
            }
        }
        return true;
    }

    private String tel(Telling telling) {
        var gekend = tellingen.get(telling);
        if (gekend != null) {
            return gekend;
        }
        if (tellingen.size() >= MEESTE_TELLINGEN) {
            tellingen.clear(); // the days of last month
        }
        var tekst = vorm(telling.sleutel(), telling.argumenten().toArray());
        tellingen.put(telling, tekst);
        return tekst;
    }

    private String vorm(String sleutel, Object... argumenten) {
        var vorm = (MessageFormat) vormen.computeIfAbsent(sleutel, s -> new MessageFormat(tekst(s), taal))
                .clone();
        return vorm.format(Stream.of(argumenten).map(this::woord).toArray());
    }

    private Object woord(Object argument) {
        return switch (argument) {
            case LocalDate dag -> dagvormen.dag().format(dag);
            case Datums.Afstand ver -> ver.in(this);
            default -> argument;
        };
    }

    @Override
    public String toString() {
        return code();
    }
}
