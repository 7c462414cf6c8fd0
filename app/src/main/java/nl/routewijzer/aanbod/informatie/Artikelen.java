package nl.routewijzer.aanbod.informatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The articles as they are shipped, from {@code resources/informatie}: read once, a file each. */
@Component
public class Artikelen {

    private static final String BESTANDEN = "classpath:informatie/*.yaml";

    private final List<Artikel> alle;

    Artikelen() {
        this.alle = lees();
    }

    /** In their order. */
    public List<Artikel> alle() {
        return alle;
    }

    private static List<Artikel> lees() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(BESTANDEN))
                    .map(Artikelen::lees)
                    .sorted(Comparator.comparingInt(Artikel::volgorde))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Artikel lees(Resource bestand) {
        try (var stroom = bestand.getInputStream()) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(stroom, Artikel.class);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
