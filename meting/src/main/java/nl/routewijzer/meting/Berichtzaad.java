package nl.routewijzer.meting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.NieuwBericht;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.storage.Draadarchief;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Messages to measure with: a thread with each jongere of Sietske, and one of them three hundred long. The demo has but a few. */
@Component
class Berichtzaad {

    private static final String HUIS = "Dienst Waddenkring";
    private static final int LANG = 300;
    private static final int KORT = 4;

    private final Draadarchief archief;
    private final TransactionOperations transactie;
    private final Tijd tijd;

    Berichtzaad(Draadarchief archief, TransactionOperations transactie, Tijd tijd) {
        this.archief = archief;
        this.transactie = transactie;
        this.tijd = tijd;
    }

    /** Doing it twice is doing it once. @return the path of the long thread */
    String zaai(Bezoeker sietske) throws IOException, InterruptedException {
        var jongeren =
                Bezoeker.delen(Bezoeker.tekst(sietske.haal("/jongeren")), "href=\"/jongeren/([0-9a-f-]{36})\"").stream()
                        .distinct()
                        .map(JongereId::van)
                        .toList();
        var huis = new OrganisatieId(Demowereld.uuid(HUIS));
        return Organisatiecontext.in(huis, () -> {
            for (var jongere : jongeren) {
                transactie.executeWithoutResult(
                        status -> draad(huis, jongere, jongere.equals(jongeren.getFirst()) ? LANG : KORT));
            }
            return transactie.execute(status -> "/jongeren/" + jongeren.getFirst() + "/berichten/"
                    + archief.draad(jongeren.getFirst(), Onderwerp.niets(jongeren.getFirst()))
                            .orElseThrow());
        });
    }

    private void draad(OrganisatieId huis, JongereId jongere, int berichten) {
        var over = Onderwerp.niets(jongere);
        if (archief.draad(jongere, over).isPresent()) {
            return;
        }
        var collega = new Schrijver.Collega(
                new Zicht(huis, new GebruikerId(Demowereld.uuid(HUIS + "/Sietske")), Set.of(Rol.CONSULENT)));
        var zelf = new Schrijver.Jongere(
                new IngelogdeJongere(huis, jongere, HUIS, "zeeblauw", "jongerencoach", IngelogdeJongere.Manier.DEMO));
        var draad = new DraadId(id(jongere, 0));
        var begin = tijd.nu().minus(Duration.ofHours(berichten));
        archief.begin(draad, jongere, over, begin);
        for (var nummer = 1; nummer <= berichten; nummer++) {
            archief.voegToe(
                    draad,
                    NieuwBericht.van(
                            id(jongere, nummer),
                            jongere,
                            over,
                            "Bericht " + nummer + ", over hoe het vandaag ging.",
                            false),
                    nummer % 2 == 0 ? collega : zelf,
                    op(begin, nummer));
        }
    }

    private static Instant op(Instant begin, int nummer) {
        return begin.plus(Duration.ofMinutes(nummer * 50L));
    }

    private static UUID id(JongereId jongere, int nummer) {
        return UUID.nameUUIDFromBytes((jongere + "/meting/" + nummer).getBytes(StandardCharsets.UTF_8));
    }
}
