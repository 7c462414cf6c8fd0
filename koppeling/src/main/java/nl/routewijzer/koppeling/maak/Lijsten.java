package nl.routewijzer.koppeling.maak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of {@code namen.txt} by section; an underscore in a word stands for a space. */
final class Lijsten {

    private static final Map<String, List<String>> SECTIES = lees();

    static List<String> van(String soort, Groep groep) {
        return van(soort + " " + groep.code());
    }

    static List<String> van(String sectie) {
        return Objects.requireNonNull(SECTIES.get(sectie), sectie);
    }

    private static Map<String, List<String>> lees() {
        Map<String, List<String>> secties = new LinkedHashMap<>();
        var bron = Objects.requireNonNull(Lijsten.class.getResourceAsStream("namen.txt"));
        try (var lezer = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            List<String> sectie = new ArrayList<>();
            for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                if (regel.startsWith("[")) {
                    sectie = secties.computeIfAbsent(regel.substring(1, regel.length() - 1), k -> new ArrayList<>());
                } else if (!regel.isBlank() && !regel.startsWith("#")) {
                    for (String woord : regel.split(" +")) {
                        sectie.add(woord.replace('_', ' '));
                    }
                }
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return secties;
    }

    private Lijsten() {}
}
