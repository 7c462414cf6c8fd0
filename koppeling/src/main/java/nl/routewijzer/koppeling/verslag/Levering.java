package nl.routewijzer.koppeling.verslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.motor.Motor;

/** Files that are made in the work folder and appear together at the end. */
public final class Levering {

    private final Motor motor;
    private final Werkmap werk;
    private final List<String> namen = new ArrayList<>();
    private String onder = "";

    public Levering(Motor motor, Werkmap werk) {
        this.motor = motor;
        this.werk = werk;
    }

    /** @param map the folder within the result for what follows; empty for the result itself */
    public Levering onder(String map) {
        onder = map.isEmpty() ? "" : map + "/";
        return this;
    }

    public Levering csv(String naam, String sql) {
        motor.voer("copy (" + sql + ") to '" + plek(naam).toString().replace("'", "''") + "' (format csv, header)");
        return this;
    }

    private Path plek(String naam) {
        namen.add(onder + naam);
        return werk.uit(onder + naam);
    }

    public Levering tekst(String naam, String tekst) {
        try {
            Files.writeString(plek(naam), tekst);
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("In " + werk.map() + " is niet te schrijven.");
        }
        return this;
    }

    /** Puts all of it in a folder. */
    public void naar(Path map) {
        try {
            for (String naam : namen) {
                Files.createDirectories(map.resolve(naam).getParent());
            }
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("De map " + map + " is niet te maken.");
        }
        namen.forEach(naam -> werk.lever(naam, map.resolve(naam)));
    }
}
