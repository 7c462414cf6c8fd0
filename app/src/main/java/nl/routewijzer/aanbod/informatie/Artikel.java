package nl.routewijzer.aanbod.informatie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to know, as it is shipped.
 *
 * @param sleutel lasting, in the address of its page
 * @param kort one sentence: what is in it
 * @param trefwoorden by which it is found besides
 * @param vragen whom to ask
 * @param nagekeken the day on which somebody held it against its sources
 */
public record Artikel(
        String sleutel,
        int volgorde,
        String titel,
        String kort,
        List<String> trefwoorden,
        List<Stuk> stukken,
        String vragen,
        List<Bron> bronnen,
        LocalDate nagekeken) {

    /** @param tekst paragraphs, a line each */
    public record Stuk(String kop, String tekst) {

        public List<String> alineas() {
            return tekst.lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty())
                    .toList();
        }
    }

    public record Bron(String titel, String jaar, String deel) {}

    /** All that is read of it, without what it rests on. */
    public String alles() {
        return Stream.concat(
                        Stream.of(titel, kort),
                        Stream.concat(
                                stukken.stream().flatMap(stuk -> Stream.of(stuk.kop(), stuk.tekst())),
                                Stream.of(vragen)))
                .collect(Collectors.joining("\n"));
    }

    /** All it is found by. */
    public String vindbaar() {
        return alles() + "\n" + String.join("\n", trefwoorden);
    }
}
