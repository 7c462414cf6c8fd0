package nl.routewijzer.toegang.inlog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a provider says behind the browser's back: this session of mine, or this person, is out. The signature was checked
 * already; here stands what else has to be right.
 *
 * <p>Source: OpenID Connect Back-Channel Logout 1.0, §2.4 and §2.6.
 *
 * @param sub may be empty when there is a sid
 * @param sid may be empty when there is a sub
 * @param jti its own number: it counts once
 * @param tot until when it counts
 */
record Uitlogbericht(String sub, String sid, String jti, Instant tot) {

    private static final String GEBEURTENIS = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration SPELING = Duration.ofMinutes(1);
    private static final Duration OUDSTE = Duration.ofMinutes(10);

    /** Facts to judge by. */
    record Feiten(Jwt bericht, String issuer, String client, Instant nu) {

        String tekst(String claim) {
            var waarde = bericht.getClaimAsString(claim);
            return waarde == null ? "" : waarde;
        }
    }

    private static final List<Predicate<Feiten>> EISEN = List.of(
            feiten -> feiten.issuer().equals(feiten.tekst("iss")),
            feiten -> feiten.bericht().getAudience() != null
                    && feiten.bericht().getAudience().contains(feiten.client()),
            Uitlogbericht::isVers,
            feiten -> feiten.bericht().getClaim("events") instanceof Map<?, ?> events
                    && events.get(GEBEURTENIS) instanceof Map<?, ?>,
            feiten -> !feiten.bericht().hasClaim("nonce"), // or an id token would do
            feiten -> !feiten.tekst("jti").isEmpty(),
            feiten -> !feiten.tekst("sub").isEmpty() || !feiten.tekst("sid").isEmpty());

    /** Empty when anything is not as it should be. */
    static Optional<Uitlogbericht> keur(Feiten feiten) {
        return EISEN.stream().allMatch(eis -> eis.test(feiten))
                ? Optional.of(new Uitlogbericht(
                        feiten.tekst("sub"),
                        feiten.tekst("sid"),
                        feiten.tekst("jti"),
                        Objects.requireNonNull(feiten.bericht().getExpiresAt()).plus(SPELING)))
                : Optional.empty();
    }

    private static boolean isVers(Feiten feiten) {
        var gemaakt = feiten.bericht().getIssuedAt();
        var tot = feiten.bericht().getExpiresAt();
        return gemaakt != null
                && tot != null
                && feiten.nu().isBefore(tot.plus(SPELING))
                && gemaakt.isBefore(feiten.nu().plus(SPELING))
                && gemaakt.isAfter(feiten.nu().minus(OUDSTE));
    }
}
