package nl.routewijzer.jongere;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.privacy.Kluis;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fields as one value: written as JSON, and sealed where they must be. */
@Component
public class Zegel {

    private static final String KOLOM = "jongere.gegeven";
    private static final TypeReference<Map<String, String>> VELDEN = new TypeReference<>() {};

    private static final TypeReference<List<Intake.Eigen>> EIGEN = new TypeReference<>() {};

    private final JsonMapper json;
    private final Kluis kluis;

    Zegel(JsonMapper json, Kluis kluis) {
        this.json = json;
        this.kluis = kluis;
    }

    String json(Object waarde) {
        return json.writeValueAsString(waarde);
    }

    public Map<String, String> velden(String tekst) {
        return json.readValue(tekst, VELDEN);
    }

    List<Intake.Eigen> eigen(String tekst) {
        return json.readValue(tekst, EIGEN);
    }

    byte[] sluit(String tekst, UUID rij) {
        return kluis.verzegel(tekst, KOLOM, rij);
    }

    public String open(byte[] dicht, UUID rij) {
        return kluis.open(dicht, KOLOM, rij);
    }
}
