package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.methode.Handelingswijze;

/** Reads the form of a conversation; every fault stands at its field. */
record Gespreksformulier(Formulier velden) {

    static final int TEKST = 8000;
    static final int WAT = 200;
    static final String ANDERS = "ANDERS";
    static final String LATER = "LATER";

    /** One row of agreements as it was typed. */
    record Regel(String wie, String wat, String wanneer) {
        boolean leeg() {
            return wat.isBlank() && wanneer.isBlank();
        }
    }

    Optional<Verslag> lees(Handelingswijze methode) {
        var uitkomst = velden.keuze("uitkomst", Uitkomst.class);
        var samen = velden.tekst("samen", TEKST);
        var collegas = velden.tekst("collegas", TEKST);
        var stress = stress();
        var afspraken = afspraken();
        var volgende = volgende();
        var contactVoor = velden.waarde("voorstel").equals(LATER)
                ? Optional.ofNullable(velden.dag("datum"))
                : Optional.<LocalDate>empty();
        return velden.isGoed() && uitkomst != null
                ? Optional.of(new Verslag(
                        uitkomst, stappen(methode), samen, collegas, stress, afspraken, volgende, contactVoor))
                : Optional.empty();
    }

    /** Agreements of last time that were ticked; what is no id is left out. */
    List<UUID> gelukt() {
        return velden.waarden("gelukt").stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    /** The rows to show: what was typed, and one to type in, at least two. */
    List<Regel> regels() {
        var wie = velden.waarden("wie");
        var wat = velden.waarden("wat");
        var wanneer = velden.waarden("wanneer");
        var regels = new ArrayList<Regel>();
        for (var i = 0; i < wat.size(); i++) {
            var regel =
                    new Regel(i < wie.size() ? wie.get(i) : "", wat.get(i), i < wanneer.size() ? wanneer.get(i) : "");
            if (!regel.leeg()) {
                regels.add(regel);
            }
        }
        do {
            regels.add(new Regel("", "", ""));
        } while (regels.size() < 2);
        return regels;
    }

    /** The fields of "volgende keer" as they were, to put back. */
    static Map<String, List<String>> volgende(Gespreksarchief.Vervolg vervolg, List<LocalDateTime> voorstellen) {
        if (vervolg.contactVoor().isPresent()) {
            return Map.of(
                    "voorstel",
                    List.of(LATER),
                    "datum",
                    List.of(vervolg.contactVoor().get().toString()));
        }
        return vervolg.volgende()
                .map(volgende -> volgende(Tijd.plaatselijk(volgende.begin()), volgende.vorm(), voorstellen))
                .orElse(Map.of());
    }

    private static Map<String, List<String>> volgende(LocalDateTime begin, Vorm vorm, List<LocalDateTime> voorstellen) {
        var uur = begin.toLocalTime().toString();
        return voorstellen.contains(begin)
                ? Map.of("voorstel", List.of(begin.toString()), "vorm", List.of(vorm.name()))
                : Map.of(
                        "voorstel", List.of(ANDERS),
                        "datum", List.of(begin.toLocalDate().toString()),
                        "tijd", List.of(uur),
                        "vorm", List.of(vorm.name()));
    }

    private Set<String> stappen(Handelingswijze methode) {
        return velden.waarden("stappen").stream()
                .filter(id -> methode.stap(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Integer> stress() {
        var tekst = velden.waarde("stress");
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (!tekst.matches("[0-9]{1,3}")) {
            velden.keurAf("stress", t("beletsel.gesprek.STRESS_BUITEN_DE_SCHAAL"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(tekst));
    }

    private List<Verslag.Toezegging> afspraken() {
        return regels().stream()
                .filter(regel -> !regel.leeg())
                .map(this::toezegging)
                .toList();
    }

    private Verslag.Toezegging toezegging(Regel regel) {
        if (regel.wat().codePointCount(0, regel.wat().length()) > WAT) {
            velden.keurAf("afspraken", t("gesprek.afspraak.telang", WAT));
        }
        var wie = regel.wie().equals(Verslag.Wie.CONSULENT.name()) ? Verslag.Wie.CONSULENT : Verslag.Wie.JONGERE;
        return new Verslag.Toezegging(wie, regel.wat().strip(), dag(regel.wanneer()));
    }

    private Optional<LocalDate> dag(String tekst) {
        try {
            return tekst.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(tekst.strip()));
        } catch (DateTimeParseException onleesbaar) {
            velden.keurAf("afspraken", t("formulier.dag.fout"));
            return Optional.empty();
        }
    }

    private Optional<Verslag.Volgende> volgende() {
        var voorstel = velden.waarde("voorstel");
        if (voorstel.isEmpty() || voorstel.equals(LATER)) {
            return Optional.empty();
        }
        return begin(voorstel)
                .flatMap(begin -> Optional.ofNullable(velden.keuze("vorm", Vorm.class))
                        .map(vorm -> new Verslag.Volgende(Tijd.moment(begin), vorm)));
    }

    private Optional<LocalDateTime> begin(String voorstel) {
        if (voorstel.equals(ANDERS)) {
            var dag = velden.dag("datum");
            var uur = velden.tijd("tijd");
            return dag == null || uur == null ? Optional.empty() : Optional.of(dag.atTime(uur));
        }
        try {
            return Optional.of(LocalDateTime.parse(voorstel));
        } catch (DateTimeParseException onleesbaar) {
            velden.keurAf("voorstel", t("formulier.keuze"));
            return Optional.empty();
        }
    }
}
