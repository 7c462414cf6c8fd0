package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/** Questions to borrow in a conversation, with the moment at which not to ask them. */
public record Vragenbank(String toelichting, Waarschuwing waarschuwing, List<Vraag> vragen) {

    public record Waarschuwing(String tekst, Status status, int bronregel) {}

    /** @param methodiek id of the basismethodiek it comes from */
    public record Vraag(
            String id, String doel, String vraag, Optional<String> methodiek, Status status, int bronregel) {}
}
