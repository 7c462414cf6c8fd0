package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Samenvattingpost;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;

/** Sends the summary of a conversation: as it was read over, or at once when it is rounded off. */
@Component
class Samenvattingzender {

    private final Gespreksinzage inzage;
    private final Collegas collegas;
    private final Optional<Samenvattingpost> post;

    Samenvattingzender(Gespreksinzage inzage, Collegas collegas, Optional<Samenvattingpost> post) {
        this.inzage = inzage;
        this.collegas = collegas;
        this.post = post;
    }

    boolean kan(Gespreksinzage.Blad blad, Zicht zicht) {
        return post.filter(bode -> bode.kan(blad.jongere(), zicht)).isPresent();
    }

    /** @return why it was not sent, as a sentence; empty when it was */
    Optional<String> stuur(UUID id, Gespreksinzage.Blad blad, String tekst, Zicht zicht) {
        return post.flatMap(
                bode -> bode.stuur(id, blad.jongere(), blad.gesprek().id(), tekst, zicht));
    }

    /** As it stands, once for each time it was rounded off. @return what became of it, as a sentence */
    String stuurMeteen(GesprekId gesprek, Zicht zicht) {
        var blad = inzage.bekijk(gesprek, zicht);
        if (!kan(blad, zicht)) {
            return t("gesprek.nietgestuurd");
        }
        var id = UUID.nameUUIDFromBytes(
                (gesprek + "/samenvatting/" + blad.gesprek().afgerondOp()).getBytes(StandardCharsets.UTF_8));
        return stuur(id, blad, Samenvatting.van(blad, naam(zicht)), zicht).orElseGet(() -> t("gesprek.gestuurd"));
    }

    /** First name of who writes. */
    String naam(Zicht zicht) {
        return collegas.find(zicht.gebruiker()).map(Collega::roepnaam).orElse("");
    }
}
