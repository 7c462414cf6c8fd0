package nl.routewijzer.methode.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.routewijzer.gedeeld.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts once more, with an overlay in a folder of its own: as an organisation brings it. */
@Component
public class Overlay {

    private final JdbcClient db;
    private final PlatformTransactionManager transacties;
    private final Tijd tijd;

    Overlay(JdbcClient db, PlatformTransactionManager transacties, Tijd tijd) {
        this.db = db;
        this.transacties = transacties;
        this.tijd = tijd;
    }

    /** @return whether anything was new, as a start would say */
    public boolean publiceer(String naam, String tekst) {
        try {
            var map = Files.createTempDirectory("methode");
            Files.writeString(Files.createDirectory(map.resolve("varianten")).resolve(naam), tekst);
            return new Methodeopslag(new Methodebestanden(map.toString()), db, transacties, tijd).isVernieuwd();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
