package nl.routewijzer.methode.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Toolbox;

/**
 * What somebody looks for in the toolbox; an empty part asks nothing.
 *
 * @param zoek words, each of which has to be found
 */
record Toolboxvraag(String zoek, String behoefte, String fase, String doelgroep) {

    private static final Pattern TEKENS = Pattern.compile("\\p{M}");

    boolean isLeeg() {
        return zoek.isBlank() && behoefte.isEmpty() && fase.isEmpty() && doelgroep.isEmpty();
    }

    /** The groups with what was found in them, in the order of the toolbox; groups without are left out. */
    List<Toolbox.Groep> beantwoord(Handelingswijze methode) {
        var past = Stream.<Predicate<Toolbox.Item>>of(
                        metWoorden(methode), this::beantwoordtBehoefte, inFase(methode), voorDoelgroep(methode))
                .reduce(item -> true, Predicate::and);
        return methode.toolbox().groepen().stream()
                .map(groep -> new Toolbox.Groep(
                        groep.id(),
                        groep.naam(),
                        groep.toelichting(),
                        groep.vereist(),
                        groep.bronregel(),
                        groep.items().stream().filter(past).toList()))
                .filter(groep -> !groep.items().isEmpty())
                .toList();
    }

    private Predicate<Toolbox.Item> metWoorden(Handelingswijze methode) {
        var woorden = List.of(zoekvorm(zoek).strip().split("\\s+"));
        return item -> {
            var tekst = zoekvorm(tekst(item, methode));
            return woorden.stream().allMatch(tekst::contains);
        };
    }

    private boolean beantwoordtBehoefte(Toolbox.Item item) {
        return behoefte.isEmpty() || item.behoeften().contains(behoefte);
    }

    private Predicate<Toolbox.Item> inFase(Handelingswijze methode) {
        var gevraagd = methode.zoekFase(fase);
        return item -> gevraagd.map(f -> methode.past(item, f)).orElse(true);
    }

    /** Named for the group itself, or for what it asks to do otherwise. */
    private Predicate<Toolbox.Item> voorDoelgroep(Handelingswijze methode) {
        var bij = methode.doelgroepen().stream()
                .filter(groep -> groep.id().equals(doelgroep))
                .flatMap(groep -> groep.aanpassingen().stream())
                .flatMap(punt -> punt.toolbox().stream())
                .collect(Collectors.toSet());
        return item -> doelgroep.isEmpty() || item.doelgroepen().contains(doelgroep) || bij.contains(item.id());
    }

    private static String tekst(Toolbox.Item item, Handelingswijze methode) {
        var behoeften = methode.behoeften().stream()
                .filter(behoefte -> item.behoeften().contains(behoefte.id()))
                .flatMap(behoefte -> Stream.concat(Stream.of(behoefte.naam()), behoefte.zoekwoorden().stream()));
        return Stream.concat(
                        Stream.of(
                                item.naam(),
                                item.wanneer(),
                                item.verwijzing().orElse(""),
                                item.opmerking().orElse("")),
                        behoeften)
                .collect(Collectors.joining(" "));
    }

    private static String zoekvorm(String tekst) {
        return TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
