package nl.routewijzer.toegang.beheer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The themes that come along: a style sheet each. */
@Component
class Themas {

    private static final Pattern NAAM = Pattern.compile("thema-([a-z-]+)\\.css");

    private final List<String> alle;

    Themas(ResourcePatternResolver bestanden) {
        try {
            alle = Arrays.stream(bestanden.getResources("classpath:/static/stijl/thema-*.css"))
                    .map(Resource::getFilename)
                    .flatMap(naam ->
                            naam == null ? Stream.empty() : NAAM.matcher(naam).results())
                    .map(gevonden -> gevonden.group(1))
                    .sorted()
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    List<String> alle() {
        return alle;
    }
}
