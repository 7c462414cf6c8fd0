package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Geboortedatum;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form as it came in: what was typed stays as it was, what is wrong stands at its field. Reading a field notes the
 * fault; {@link #isGoed} says whether there was any.
 */
public final class Formulier {

    private static final int KORT = 200;
    private static final LocalDate OUDSTE_DAG = LocalDate.of(1900, 1, 1);
    private static final LocalDate VERSTE_DAG = LocalDate.of(2100, 1, 1);

    private final Map<String, List<String>> velden;
    private final SequencedMap<String, String> fouten = new LinkedHashMap<>();

    private Formulier(Map<String, List<String>> velden) {
        this.velden = velden;
    }

    public static Formulier van(MultiValueMap<String, String> invoer) {
        return new Formulier(invoer);
    }

    public static Formulier met(Map<String, List<String>> velden) {
        return new Formulier(velden);
    }

    public static Formulier leeg() {
        return new Formulier(Map.of());
    }

    /** What stands in the field, without the characters that cannot be stored or shown. */
    public String waarde(String veld) {
        return schoon(velden.getOrDefault(veld, List.of("")).getFirst());
    }

    /** Whether the form has this field at all, filled in or not. */
    public boolean bevat(String veld) {
        return velden.containsKey(veld);
    }

    public List<String> waarden(String veld) {
        return velden.getOrDefault(veld, List.of()).stream()
                .map(Formulier::schoon)
                .toList();
    }

    public boolean gekozen(String veld, String waarde) {
        return waarden(veld).contains(waarde);
    }

    public Optional<String> fout(String veld) {
        return Optional.ofNullable(fouten.get(veld));
    }

    /** Field → sentence, in the order in which they were found. */
    public SequencedMap<String, String> fouten() {
        return fouten;
    }

    public boolean isGoed() {
        return fouten.isEmpty();
    }

    /** Notes the first fault of a field. */
    public void keurAf(String veld, String zin) {
        fouten.putIfAbsent(veld, zin);
    }

    public String verplicht(String veld) {
        return verplicht(veld, KORT);
    }

    public String verplicht(String veld, int lengte) {
        var tekst = tekst(veld, lengte);
        if (tekst.codePoints().allMatch(Formulier::isOnzichtbaar)) {
            keurAf(veld, t("formulier.verplicht"));
        }
        return tekst;
    }

    /** A space of any kind, or a character of no width: a name of only these cannot be seen. */
    private static boolean isOnzichtbaar(int teken) {
        return Character.isWhitespace(teken)
                || Character.isSpaceChar(teken)
                || Character.getType(teken) == Character.FORMAT;
    }

    public String tekst(String veld) {
        return tekst(veld, KORT);
    }

    /** @param lengte in characters as people count them */
    public String tekst(String veld, int lengte) {
        var tekst = waarde(veld).strip();
        var gebruikt = tekst.codePointCount(0, tekst.length());
        if (gebruikt > lengte) {
            keurAf(veld, t("formulier.telang", lengte, gebruikt));
        }
        return tekst;
    }

    public @Nullable LocalDate dag(String veld) {
        var tekst = waarde(veld).strip();
        if (tekst.isEmpty()) {
            keurAf(veld, t("formulier.dag.leeg"));
            return null;
        }
        return misschienDag(veld).orElse(null);
    }

    public Optional<LocalDate> misschienDag(String veld) {
        return lees(veld, LocalDate::parse, "formulier.dag.fout").filter(dag -> {
            var kan = !dag.isBefore(OUDSTE_DAG) && dag.isBefore(VERSTE_DAG);
            if (!kan) {
                keurAf(veld, t("formulier.dag.fout"));
            }
            return kan;
        });
    }

    /** From the three fields of {@code gedeeld/geboortedatum.jte}: {@code veld-dag}, {@code veld-maand} and {@code veld-jaar}. */
    public @Nullable Geboortedatum geboortedatum(String veld) {
        var jaar = waarde(veld + "-jaar");
        var gelezen = Geboortedatum.lees(waarde(veld + "-dag"), waarde(veld + "-maand"), jaar)
                .filter(datum ->
                        !datum.vroegst().isBefore(OUDSTE_DAG) && datum.vroegst().isBefore(VERSTE_DAG));
        if (gelezen.isEmpty()) {
            keurAf(veld, t(jaar.isBlank() ? "geboortedatum.leeg" : "geboortedatum.fout"));
        }
        return gelezen.orElse(null);
    }

    public @Nullable LocalTime tijd(String veld) {
        if (waarde(veld).isBlank()) {
            keurAf(veld, t("formulier.tijd.leeg"));
            return null;
        }
        return lees(veld, LocalTime::parse, "formulier.tijd.fout").orElse(null);
    }

    /** One of the names of an enum, or the fault that a choice is needed. */
    public <E extends Enum<E>> @Nullable E keuze(String veld, Class<E> soort) {
        var gekozen =
                lees(veld, naam -> Enum.valueOf(soort, naam), "formulier.keuze").orElse(null);
        if (gekozen == null) {
            keurAf(veld, t("formulier.keuze"));
        }
        return gekozen;
    }

    /** The short texts of a field that can be there more than once, without the empty ones and the doubles. */
    public List<String> lijst(String veld) {
        var teksten = waarden(veld).stream()
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty())
                .distinct()
                .toList();
        teksten.stream()
                .map(tekst -> tekst.codePointCount(0, tekst.length()))
                .filter(lengte -> lengte > KORT)
                .findFirst()
                .ifPresent(lengte -> keurAf(veld, t("formulier.telang", KORT, lengte)));
        return teksten;
    }

    /** A whole number from a choice on the page, or the fault that a choice is needed. */
    public Optional<Integer> getal(String veld) {
        var getal = lees(veld, Integer::valueOf, "formulier.keuze");
        if (getal.isEmpty()) {
            keurAf(veld, t("formulier.keuze"));
        }
        return getal;
    }

    /** The whole numbers that were ticked. */
    public List<Integer> getallen(String veld) {
        try {
            return waarden(veld).stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException onleesbaar) {
            keurAf(veld, t("formulier.keuze"));
            return List.of();
        }
    }

    private <T> Optional<T> lees(String veld, Function<String, T> lezer, String foutsleutel) {
        var tekst = waarde(veld).strip();
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(lezer.apply(tekst));
        } catch (DateTimeException | IllegalArgumentException onleesbaar) {
            keurAf(veld, t(foutsleutel));
            return Optional.empty();
        }
    }

    private static String schoon(String tekst) {
        return tekst.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
