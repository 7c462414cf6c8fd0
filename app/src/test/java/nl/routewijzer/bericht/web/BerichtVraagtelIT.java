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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

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

    @Test
    void een_pagina_is_een_transactie_met_het_getal_in_het_menu_erbij() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(transacties(anke, "/jongeren/" + milan() + "/plan")).isEqualTo(1);
    }

    @Test
    void een_pagina_van_het_portaal_is_een_transactie_met_de_taal_die_iemand_wil_erbij() {
        var vanMilan = Bezoeker.jongere(poort, WIERDAM, milan());
        assertThat(transacties(vanMilan, "/portaal")).isEqualTo(1);
    }

    /** Once everything is warm: what one reads for the first time is written down besides, and a session is kept now and then. */
    private static int vragen(Bezoeker wie, String pad) {
        return (int) IntStream.range(0, 4)
                .mapToLong(keer -> telRegels(wie, pad, JdbcTemplate.class, "Executing prepared SQL statement.*"))
                .min()
                .orElseThrow();
    }

    private static long transacties(Bezoeker wie, String pad) {
        return IntStream.range(0, 4)
                .mapToLong(keer -> telRegels(
                        wie, pad, JdbcTransactionManager.class, "Creating new transaction.*PROPAGATION_REQUIRED.*"))
                .min()
                .orElseThrow();
    }

    private static long telRegels(Bezoeker wie, String pad, Class<?> schrijver, String regel) {
        var logger = (Logger) LoggerFactory.getLogger(schrijver);
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
        return List.copyOf(teller.list).stream()
                .filter(gelogd -> gelogd.getFormattedMessage().matches("(?s)" + regel))
                .count();
    }
}
