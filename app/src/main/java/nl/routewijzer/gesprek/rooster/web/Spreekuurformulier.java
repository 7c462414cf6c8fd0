package nl.routewijzer.gesprek.rooster.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Spreekuur;
import nl.routewijzer.gesprek.rooster.Spreekuur.Lengte;
import nl.routewijzer.gesprek.rooster.Spreekuur.Wanneer;

/** Reads hours; every fault stands at its field. Each day of the week that was ticked gives hours of its own. */
record Spreekuurformulier(Formulier velden) {

    static final String WEEK = "WEEK";
    static final String DAG = "DAG";

    private static final String WANNEER = "wanneer";
    private static final String DAGEN = "dagen";

    static Formulier leeg(LocalDate vandaag) {
        return Formulier.met(Map.of(
                "id",
                List.of(UUID.randomUUID().toString()),
                WANNEER,
                List.of(WEEK),
                "vorm",
                List.of(Vorm.KANTOOR.name()),
                "minuten",
                List.of("45"),
                "vooraf",
                List.of("0"),
                "erna",
                List.of("15"),
                "vanaf",
                List.of(vandaag.toString())));
    }

    static Formulier van(Spreekuur uur) {
        var velden = new HashMap<String, List<String>>();
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put(WANNEER, List.of(uur.isEenmalig() ? DAG : WEEK));
        uur.weekdag().ifPresent(dag -> velden.put(DAGEN, List.of(String.valueOf(dag.getValue()))));
        uur.dag().ifPresent(dag -> velden.put("dag", List.of(dag.toString())));
        velden.put("van", List.of(uur.van().toString()));
        velden.put("tot", List.of(uur.tot().toString()));
        velden.put("vorm", List.of(uur.vorm().name()));
        velden.put("plaats", List.of(uur.plaats()));
        velden.put("minuten", List.of(String.valueOf(uur.lengte().minuten())));
        velden.put("vooraf", List.of(String.valueOf(uur.lengte().vooraf())));
        velden.put("erna", List.of(String.valueOf(uur.lengte().erna())));
        velden.put("vanaf", List.of(uur.geldig().vanaf().toString()));
        uur.geldig()
                .tot()
                .ifPresent(
                        tot -> velden.put("totenmet", List.of(tot.minusDays(1).toString())));
        return Formulier.met(velden);
    }

    /** @return empty when something is wrong; else at least one */
    List<Spreekuur> lees(LocalDate vandaag) {
        var id = Sleutel.lees(velden.waarde("id"));
        var wanneer = wanneer();
        var van = velden.tijd("van");
        var tot = velden.tijd("tot");
        var vorm = velden.keuze("vorm", Vorm.class);
        var plaats = velden.tekst("plaats", Plek.LENGTE);
        var lengte = new Lengte(minuten("minuten"), minuten("vooraf"), minuten("erna"));
        var geldig = geldig(vandaag);
        return velden.isGoed() && van != null && tot != null && vorm != null && geldig.isPresent()
                ? IntStream.range(0, wanneer.size())
                        .mapToObj(nummer -> new Spreekuur(
                                nummer == 0 ? id : Stempel.idVan(id, "dag " + nummer),
                                wanneer.get(nummer),
                                kort(van),
                                kort(tot),
                                lengte,
                                vorm,
                                plaats,
                                geldig.get()))
                        .toList()
                : List.of();
    }

    private List<? extends Wanneer> wanneer() {
        if (velden.waarde(WANNEER).equals(DAG)) {
            return Optional.ofNullable(velden.dag("dag")).map(Wanneer.Eenmalig::new).stream()
                    .toList();
        }
        var dagen = velden.getallen(DAGEN).stream()
                .filter(dag -> dag >= 1 && dag <= DayOfWeek.values().length)
                .distinct()
                .sorted()
                .map(DayOfWeek::of)
                .map(Wanneer.Wekelijks::new)
                .toList();
        if (dagen.isEmpty()) {
            velden.keurAf(DAGEN, t("rooster.fout.dagen"));
        }
        return dagen;
    }

    private int minuten(String veld) {
        return velden.getal(veld).orElse(0);
    }

    /** One day is valid on that day; what returns from a day on, until a day or without end. */
    private Optional<Periode> geldig(LocalDate vandaag) {
        if (velden.waarde(WANNEER).equals(DAG)) {
            return Optional.of(Periode.vanaf(vandaag));
        }
        var vanaf = velden.misschienDag("vanaf").orElse(vandaag);
        var totEnMet = velden.misschienDag("totenmet");
        if (totEnMet.filter(dag -> dag.isBefore(vanaf)).isPresent()) {
            velden.keurAf("totenmet", t("beletsel.rooster.EINDE_VOOR_BEGIN"));
            return Optional.empty();
        }
        return Optional.of(new Periode(vanaf, totEnMet.map(dag -> dag.plusDays(1))));
    }

    private static LocalTime kort(LocalTime tijd) {
        return tijd.withSecond(0).withNano(0);
    }
}
