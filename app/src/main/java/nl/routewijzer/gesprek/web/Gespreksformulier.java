package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.methode.Handelingswijze;

/** Reads the form of a conversation; every fault stands at its field. */
record Gespreksformulier(Formulier velden) {

    static final int TEKST = 8000;
    static final int WAT = 200;
    private static final int MEESTE_STRESS = 10;
    static final String ANDERS = "ANDERS";
    static final String LATER = "LATER";

    /** One row of agreements as it was typed. */
    record Regel(String wie, String wat, String wanneer, String terug) {
        static final Regel LEEG = new Regel("", "", "", "");

        /** The second one starts as mine: an agreement has two sides. */
        static final Regel VAN_MIJ = new Regel(Verslag.Wie.CONSULENT.name(), "", "", "");

        boolean leeg() {
            return wat.isBlank() && wanneer.isBlank();
        }
    }

    Optional<Verslag> lees(Handelingswijze methode) {
        var uitkomst = velden.keuze("uitkomst", Uitkomst.class);
        var opzet = opzet();
        var aanpak = new Aanpak(
                gekend("stappen", id -> methode.stap(id).isPresent()),
                gekend("tools", id -> methode.tool(id).isPresent()),
                velden.tekst("nagelaten", Aanpak.LENGTE));
        var samen = velden.tekst("samen", TEKST);
        var collegas = velden.tekst("collegas", TEKST);
        var stress = stress(velden);
        var afspraken = afspraken();
        var volgende = volgende();
        var contactVoor = velden.waarde("voorstel").equals(LATER)
                ? Optional.ofNullable(velden.dag("datum"))
                : Optional.<LocalDate>empty();
        return velden.isGoed() && uitkomst != null
                ? Optional.of(
                        new Verslag(uitkomst, opzet, aanpak, samen, collegas, stress, afspraken, volgende, contactVoor))
                : Optional.empty();
    }

    /** Agreements of last time that were ticked; what is no id is left out. */
    List<UUID> gelukt() {
        return velden.waarden("gelukt").stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    /** The rows to show: what was typed, and one to type in, at least two. What is left empty is no agreement. */
    List<Regel> regels() {
        var regels = IntStream.range(0, velden.waarden("wat").size())
                .mapToObj(nummer -> new Regel(
                        waarde("wie", nummer),
                        waarde("wat", nummer),
                        waarde("wanneer", nummer),
                        waarde("terug", nummer)))
                .filter(regel -> !regel.leeg())
                .collect(Collectors.toCollection(ArrayList::new));
        do {
            regels.add(regels.size() == 1 ? Regel.VAN_MIJ : Regel.LEEG);
        } while (regels.size() < 2);
        return regels;
    }

    private String waarde(String veld, int nummer) {
        var waarden = velden.waarden(veld);
        return nummer < waarden.size() ? waarden.get(nummer) : "";
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
                .map(Gespreksarchief.Volgende::afgesproken)
                .map(volgende -> volgende(volgende, voorstellen))
                .orElse(Map.of());
    }

    private static Map<String, List<String>> volgende(Verslag.Volgende volgende, List<LocalDateTime> voorstellen) {
        var begin = Tijd.plaatselijk(volgende.begin());
        var velden = new HashMap<String, List<String>>();
        velden.put("vorm", List.of(volgende.plek().vorm().name()));
        velden.put("plaats", List.of(volgende.plek().plaats()));
        if (voorstellen.contains(begin)) {
            velden.put("voorstel", List.of(begin.toString()));
        } else {
            velden.put("voorstel", List.of(ANDERS));
            velden.put("datum", List.of(begin.toLocalDate().toString()));
            velden.put("tijd", List.of(begin.toLocalTime().toString()));
        }
        return velden;
    }

    private Opzet opzet() {
        return new Opzet(
                gekozen("doelen", Opzet.Doel.values()),
                velden.tekst("doelEigen", Opzet.LENGTE),
                gekozen("aanwezig", Opzet.Aanwezig.values()),
                velden.tekst("aanwezigen", Opzet.LENGTE),
                gekozen("leiding", Opzet.Leiding.values()).stream().findFirst().orElse(Opzet.Leiding.CONSULENT));
    }

    private <E extends Enum<E>> Set<E> gekozen(String veld, E[] keuzes) {
        return Stream.of(keuzes)
                .filter(keuze -> velden.gekozen(veld, keuze.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> gekend(String veld, Predicate<String> bestaat) {
        return velden.waarden(veld).stream().filter(bestaat).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty when it was skipped; what is no number stands at the field. */
    static Optional<Integer> stress(Formulier velden) {
        var tekst = velden.waarde("stress");
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (!tekst.matches("[0-9]{1,3}") || Integer.parseInt(tekst) > MEESTE_STRESS) {
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
        var terug = Stream.of(Verslag.Terugkoppeling.values())
                .filter(keuze -> keuze.name().equals(regel.terug()))
                .findFirst()
                .orElse(Verslag.Terugkoppeling.VOLGENDE_KEER);
        return new Verslag.Toezegging(wie, regel.wat().strip(), dag(regel.wanneer()), terug);
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
                        .map(vorm -> new Verslag.Volgende(
                                Tijd.moment(begin), new Plek(vorm, velden.tekst("plaats", Plek.LENGTE), ""))));
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
