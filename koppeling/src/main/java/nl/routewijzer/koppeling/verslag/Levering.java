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

    public Levering(Motor motor, Werkmap werk) {
        this.motor = motor;
        this.werk = werk;
    }

    public Levering csv(String naam, String sql) {
        motor.voer("copy (" + sql + ") to '" + werk.uit(naam).toString().replace("'", "''") + "' (format csv, header)");
        namen.add(naam);
        return this;
    }

    public Levering tekst(String naam, String tekst) {
        try {
            Files.writeString(werk.uit(naam), tekst);
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("In " + werk.map() + " is niet te schrijven.");
        }
        namen.add(naam);
        return this;
    }

    public void naar(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("De map " + map + " is niet te maken.");
        }
        namen.forEach(naam -> werk.lever(naam, map.resolve(naam)));
    }
}
