package nl.routewijzer.koppeling.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A model as JSON, to be kept and used again unchanged. */
public final class Modelbestand {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static String tekst(Model model) {
        return JSON.writeValueAsString(model) + "\n";
    }

    /** @throws OnbruikbareInvoer when it is no model, or one of another version */
    public static Model lees(Path bestand) {
        try {
            var model = JSON.readValue(Files.readString(bestand), Model.class);
            if (model.vorm() != Model.VORM) {
                throw new OnbruikbareInvoer(bestand + ": dit model heeft vorm " + model.vorm() + "; hier wordt vorm "
                        + Model.VORM + " gelezen. Leer het opnieuw met ./koppel leer.");
            }
            return model;
        } catch (IOException | JacksonException fout) {
            throw new OnbruikbareInvoer("Het model " + bestand + " is niet te lezen: " + fout.getMessage());
        }
    }

    private Modelbestand() {}
}
