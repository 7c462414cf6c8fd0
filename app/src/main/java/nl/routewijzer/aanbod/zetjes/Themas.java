package nl.routewijzer.aanbod.zetjes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The small ideas as they are shipped, from {@code resources/zetjes.yaml}. */
@Component("zetjethemas")
public class Themas {

    private final List<Thema> alle;

    Themas() {
        try (var stroom = new ClassPathResource("zetjes.yaml").getInputStream()) {
            this.alle =
                    List.copyOf(YAMLMapper.builder().build().readValue(stroom, new TypeReference<List<Thema>>() {}));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public List<Thema> alle() {
        return alle;
    }

    /** Of these themes in turn: the first idea of each, then the second of each. */
    List<String> ideeen(Set<String> gekozen) {
        var van =
                alle.stream().filter(thema -> gekozen.contains(thema.sleutel())).toList();
        var langste =
                van.stream().mapToInt(thema -> thema.ideeen().size()).max().orElse(0);
        return IntStream.range(0, langste)
                .boxed()
                .flatMap(plek -> van.stream()
                        .filter(thema -> plek < thema.ideeen().size())
                        .map(thema -> thema.ideeen().get(plek)))
                .toList();
    }
}
