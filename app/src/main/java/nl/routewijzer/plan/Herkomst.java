package nl.routewijzer.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a step came from, when it was not thought of here.
 *
 * @param tool id in the toolbox of the method
 * @param afspraak id of the agreement of a conversation that became this step; opaque to this room
 * @param omdat why it was suggested, at most {@value #OMDAT} characters; may be empty
 */
public record Herkomst(Optional<String> tool, Optional<UUID> afspraak, String omdat) {

    public static final int OMDAT = 300;
    public static final Herkomst ZELF = new Herkomst(Optional.empty(), Optional.empty(), "");

    public static Herkomst uitToolbox(String tool, String omdat) {
        return new Herkomst(Optional.of(tool), Optional.empty(), omdat);
    }

    public static Herkomst uitAfspraak(UUID afspraak) {
        return new Herkomst(Optional.empty(), Optional.of(afspraak), "");
    }
}
