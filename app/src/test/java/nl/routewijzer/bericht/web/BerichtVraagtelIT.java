package nl.routewijzer.bericht.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How many questions a page of messages asks the database: as many for three hundred messages as for four. */
class BerichtVraagtelIT extends Huis {

    private static final int MEESTE = 14;

    private static JongereId milan() {
        return jongere(WIERDAM, "Milan Visser");
    }

    @Test
    void driehonderd_berichten_kosten_evenveel_vragen_als_vier() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var vanMilan = Bezoeker.jongere(poort, WIERDAM, milan());
        var draad =
                anke.haal("/jongeren/" + milan() + "/berichten/nieuw").naar().replaceFirst("#.*", "");
        var bijMilan = vanMilan.haal("/portaal/berichten/nieuw").naar().replaceFirst("#.*", "");
        var paginas = List.of("/berichten", "/jongeren/" + milan() + "/berichten", draad);
        var voor = paginas.stream().map(pad -> vragen(anke, pad)).toList();
        var voorMilan = vragen(vanMilan, bijMilan);
        Rijen.eigenaar().sql("""
                        insert into bericht.bericht (organisatie, id, jongere, draad, nummer, van, gebruiker, tekst, op, antwoord_gevraagd)
                        select d.organisatie, md5('b' || n)::uuid, d.jongere, d.id, 4 + n, 'JONGERE', null, 'bericht ' || n,
                               d.laatste_op + n * interval '1 second', false
                          from bericht.draad d, generate_series(1, 296) n where d.jongere = :milan
                        """).param("milan", milan().waarde()).update();
        // A large answer may keep the session once more; what is read does not grow with what there is.
        for (var nummer = 0; nummer < paginas.size(); nummer++) {
            assertThat(vragen(anke, paginas.get(nummer))).isBetween(3, Math.min(MEESTE, voor.get(nummer) + 1));
        }
        assertThat(vragen(vanMilan, bijMilan)).isBetween(3, Math.min(MEESTE, voorMilan + 1));
    }

    /** Once everything is warm: what one reads for the first time is written down besides, and a session is kept now and then. */
    private static int vragen(Bezoeker wie, String pad) {
        return IntStream.range(0, 4).map(keer -> eenKeer(wie, pad)).min().orElseThrow();
    }

    private static int eenKeer(Bezoeker wie, String pad) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var teller = new ListAppender<ILoggingEvent>();
        var was = logger.getLevel();
        var verder = logger.isAdditive();
        teller.start();
        logger.addAppender(teller);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            assertThat(wie.haal(pad).status()).isEqualTo(200);
        } finally {
            logger.setLevel(was);
            logger.setAdditive(verder);
            logger.detachAppender(teller);
        }
        return (int) teller.list.stream()
                .filter(regel -> regel.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
