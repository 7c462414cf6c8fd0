package nl.routewijzer.koppeling.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with registers of people who do not exist and with what the commands make of them. */
final class Proef {

    private final Path map;
    private final StringWriter fout = new StringWriter();

    Proef(Path map) {
        this.map = map;
    }

    /** @return the exit code */
    int koppel(String... woorden) {
        return Koppel.voer(new PrintWriter(new StringWriter()), new PrintWriter(fout, true), woorden);
    }

    String fout() {
        return fout.toString();
    }

    String pad(String naam) {
        return map.resolve(naam).toString();
    }

    String schrijf(String naam, String tekst) throws IOException {
        Files.writeString(map.resolve(naam), tekst);
        return pad(naam);
    }

    String lees(String naam) throws IOException {
        return Files.readString(map.resolve(naam));
    }

    List<String> regels(String naam) throws IOException {
        return Files.readAllLines(map.resolve(naam));
    }

    /** A row of a CSV, by column. */
    record Rij(Map<String, String> kolommen) {

        /** Empty when there is no such column. */
        String van(String kolom) {
            return kolommen.getOrDefault(kolom, "");
        }
    }

    /** Every row of a CSV without quotes in it. */
    List<Rij> rijen(String naam) throws IOException {
        var regels = regels(naam);
        String[] kop = regels.get(0).split(",", -1);
        return regels.stream()
                .skip(1)
                .map(regel -> {
                    String[] delen = regel.split(",", -1);
                    Map<String, String> rij = new HashMap<>();
                    for (int k = 0; k < Math.min(kop.length, delen.length); k++) {
                        rij.put(kop[k], delen[k]);
                    }
                    return new Rij(rij);
                })
                .toList();
    }

    /** The files in a folder and below, with their contents. */
    Map<String, byte[]> inhoud(String naam) throws IOException {
        Map<String, byte[]> uit = new HashMap<>();
        try (Stream<Path> alle = Files.walk(map.resolve(naam))) {
            for (Path bestand : alle.filter(Files::isRegularFile).toList()) {
                uit.put(map.resolve(naam).relativize(bestand).toString(), Files.readAllBytes(bestand));
            }
        }
        return uit;
    }

    static boolean gelijk(Map<String, byte[]> een, Map<String, byte[]> ander) {
        return een.keySet().equals(ander.keySet())
                && een.keySet().stream().allMatch(naam -> Arrays.equals(een.get(naam), ander.get(naam)));
    }

    /** Who every row is, by id; ids of two registers differ. */
    Map<String, String> wie(String... registers) throws IOException {
        Map<String, String> uit = new HashMap<>();
        for (var rij : rijen("waarheid.csv")) {
            if (List.of(registers).contains(rij.van("register"))) {
                uit.put(rij.van("id"), rij.van("persoon"));
            }
        }
        return uit;
    }

    /** The true pairs of ids between two registers. */
    Set<Set<String>> waar(String links, String rechts) throws IOException {
        Map<String, Set<String>> perPersoon = new HashMap<>();
        wie(rechts)
                .forEach((id, persoon) -> perPersoon
                        .computeIfAbsent(persoon, p -> new HashSet<>())
                        .add(id));
        Set<Set<String>> uit = new HashSet<>();
        wie(links)
                .forEach((id, persoon) ->
                        perPersoon.getOrDefault(persoon, Set.of()).forEach(ander -> uit.add(Set.of(id, ander))));
        return uit;
    }

    /** Precision and recall. */
    record Maten(double precisie, double dekking) {

        static Maten van(Set<Set<String>> gezegd, Set<Set<String>> waar) {
            double goed = gezegd.stream().filter(waar::contains).count();
            return new Maten(goed / gezegd.size(), goed / waar.size());
        }

        double f1() {
            return 2 * precisie * dekking / (precisie + dekking);
        }
    }

    /** The links in a file of pairs: p from 0.5. */
    Set<Set<String>> koppels(String naam) throws IOException {
        Set<Set<String>> uit = new HashSet<>();
        for (var rij : rijen(naam)) {
            if (Double.parseDouble(rij.van("p")) >= 0.5) {
                uit.add(Set.of(rij.van("id_l"), rij.van("id_r")));
            }
        }
        return uit;
    }
}
