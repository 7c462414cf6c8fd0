package nl.routewijzer.toegang.jongereninlog;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jongeren log in.
 *
 * @param digid brokers of DigiD, by a short id that stands in the return address
 */
@ConfigurationProperties("routewijzer.portaal")
record Portaalinstellingen(@DefaultValue Map<String, Digidinstellingen> digid) {

    private static final String ID = "[a-z0-9][a-z0-9-]{0,39}";

    /** The first thing that is missing or cannot be, as a sentence for who installs it. */
    Optional<String> bezwaar() {
        return digid.entrySet().stream()
                .flatMap(bij -> Stream.concat(
                                Stream.of(bij.getKey())
                                        .filter(id -> !id.matches(ID))
                                        .map(id -> "De naam mag alleen kleine letters, cijfers en streepjes hebben."),
                                bij.getValue().bezwaren().stream())
                        .map(zin -> "routewijzer.portaal.digid." + bij.getKey() + ": " + zin
                                + " Zie docs/beheer.md, Logging in of jongeren."))
                .findFirst();
    }
}
