package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Verzending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The process that brings the post drops dead at each place on its road, with a real database and a real mail server. Nothing is
 * lost, and something is brought twice only when it was taken and that was not yet committed, with the same message id.
 * Twice at each place; {@code ROUTEWIJZER_HALTES} says how often otherwise.
 */
class HalteproefIT extends Posthuis {

    private static final int KEER = Integer.parseInt(System.getenv().getOrDefault("ROUTEWIJZER_HALTES", "2"));
    private static final String NERGENS = "NERGENS";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void dicht() {
        server.stop();
    }

    @Test
    void geen_bericht_raakt_weg_en_alleen_na_aannemen_komt_er_een_herhaling() throws Exception {
        var alle = new ArrayList<UUID>();
        var tweeKeer = new HashSet<UUID>();
        for (var keer = 0; keer < KEER; keer++) {
            for (var halte : Halte.values()) {
                var id = legKlaar();
                assertThat(proces(alle.size(), halte.name(), id))
                        .as("%s %s", halte, id)
                        .isEqualTo(Postproces.DOOD);
                alle.add(id);
                if (halte == Halte.AANGENOMEN) {
                    tweeKeer.add(id);
                }
            }
        }
        assertThat(proces(alle.size(), NERGENS, UUID.randomUUID())).isZero();
        var aangenomen = aangenomen();
        assertThat(aangenomen.keySet()).isEqualTo(Set.copyOf(alle));
        assertThat(aangenomen)
                .allSatisfy((id, keer) -> assertThat(keer).as("%s", id).isEqualTo(tweeKeer.contains(id) ? 2 : 1));
        assertThat(Rijen.in("bericht.uitgaand where stand = 'VERZONDEN'")).isEqualTo(alle.size());
        assertThat(Rijen.in("bericht.uitgaand where stand <> 'VERZONDEN'")).isZero();
    }

    @Test
    void twee_die_naast_elkaar_brengen_brengen_elk_bericht_een_keer() throws InterruptedException {
        var ids = IntStream.range(0, 40).mapToObj(nummer -> legKlaar()).toList();
        var zakken = List.of(new Postzak(), new Postzak());
        var draden = zakken.stream()
                .map(zak -> Thread.ofVirtual().start(() -> ronde(loper(Bron.naar("/portaal"), zak))))
                .toList();
        for (var draad : draden) {
            draad.join();
        }
        assertThat(zakken.stream().flatMap(zak -> zak.bezorgd().stream()).map(Poststuk::id))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private UUID legKlaar() {
        Verzending verzending = aanSam();
        Organisatiecontext.in(organisatie(WIERDAM), () -> boek.leg(verzending, tijd.nu()));
        return Post.id(verzending);
    }

    /** Ten minutes after the one before it: what that one had in its hands is free again. */
    private int proces(int stap, String halte, UUID id) throws IOException, InterruptedException {
        var database = Testdatabase.instellingen();
        var proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Postproces.class.getName(),
                        String.valueOf(database.get("spring.datasource.url")),
                        String.valueOf(database.get("spring.datasource.username")),
                        organisatie(WIERDAM).toString(),
                        String.valueOf(server.getSmtp().getPort()),
                        Postproces.ver(tijd.nu(), stap),
                        halte,
                        id.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        return proces.waitFor();
    }

    /** Message id → how often the mail server took it. */
    private Map<UUID, Integer> aangenomen() throws MessagingException {
        var aangenomen = new HashMap<UUID, Integer>();
        for (var mail : server.getReceivedMessages()) {
            var nummer = mail.getMessageID().replaceFirst("^<", "").replaceFirst("@.*$", "");
            aangenomen.merge(UUID.fromString(nummer), 1, Integer::sum);
        }
        return aangenomen;
    }
}
