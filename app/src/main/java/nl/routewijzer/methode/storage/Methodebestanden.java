package nl.routewijzer.methode.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.methode.storage.Inhoudslezer.Bestand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The content files that a start offers: those we ship, and those in the folder {@code ROUTEWIJZER_METHODE}, in which an
 * organisation keeps an overlay of its own.
 */
@Component
class Methodebestanden {

    private final Optional<Path> eigenMap;

    Methodebestanden(@Value("${ROUTEWIJZER_METHODE:}") String eigenMap) {
        this.eigenMap = eigenMap.isBlank() ? Optional.empty() : Optional.of(Path.of(eigenMap));
    }

    List<Bestand> methodes() {
        return Stream.concat(meegeleverd("classpath:methode/*.yaml"), eigen("")).toList();
    }

    List<Bestand> varianten() {
        return Stream.concat(meegeleverd("classpath:methode/varianten/*.yaml"), eigen("varianten"))
                .toList();
    }

    /** The forms of a plan that we ship; who wants another one brings an overlay. */
    Bestand planvormen() {
        return lees(new ClassPathResource("methode/planvormen/plan.yaml"));
    }

    private static Stream<Bestand> meegeleverd(String patroon) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(patroon))
                    .map(Methodebestanden::lees);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Bestand lees(Resource bestand) {
        try {
            return new Bestand(
                    String.valueOf(bestand.getFilename()), bestand.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Stream<Bestand> eigen(String deel) {
        return eigenMap.map(map -> map.resolve(deel)).filter(Files::isDirectory).stream()
                .flatMap(map -> inMap(map).stream());
    }

    private static List<Bestand> inMap(Path map) {
        try (var bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Methodebestanden::lees)
                    .toList();
        } catch (IOException fout) {
            throw new Opstartfout(
                    "De map " + map
                            + " met de methode is niet te lezen. Kijk naar de rechten, of kies een andere map met ROUTEWIJZER_METHODE.",
                    fout);
        }
    }

    private static Bestand lees(Path bestand) {
        try {
            return new Bestand(bestand.getFileName().toString(), Files.readString(bestand));
        } catch (IOException fout) {
            throw new Opstartfout(
                    "Het bestand " + bestand
                            + " is niet te lezen als tekst in UTF-8. Bewaar het opnieuw of haal het weg.",
                    fout);
        }
    }
}
