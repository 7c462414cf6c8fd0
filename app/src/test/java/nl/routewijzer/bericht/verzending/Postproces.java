package nl.routewijzer.bericht.verzending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.storage.Transacties;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One round of the post as a process of its own, that drops dead when a notice is at a place on its road. */
final class Postproces {

    static final int DOOD = 7;

    private static final Verzendbron BRON = new Verzendbron() {
        @Override
        public Verzending.Soort soort() {
            return Verzending.Soort.WIE_KEEK;
        }

        @Override
        public Optional<String> pad(Verzending verzending) {
            return Optional.of("/portaal/wie-keek");
        }
    };

    /** database, role, organisation, port of the mail server, the moment it is, where to drop dead, and with which notice in hands. */
    public static void main(String[] woorden) {
        var database = new PGSimpleDataSource();
        database.setUrl(woorden[0]);
        database.setUser(woorden[1]);
        var organisatie = new OrganisatieId(UUID.fromString(woorden[2]));
        var tijd = new Tijd(Clock.fixed(Instant.parse(woorden[4]), Tijd.ZONE));
        var boek = new Postboek(JdbcClient.create(database), Transacties.op(database), (id, jongere) -> {}, tijd);
        var loper = new Postloper(boek, inpakker(Integer.parseInt(woorden[3])), tijd, (halte, id) -> {
            if (halte.name().equals(woorden[5]) && id.toString().equals(woorden[6])) {
                Runtime.getRuntime().halt(DOOD);
            }
        });
        Organisatiecontext.doeIn(organisatie, loper::werk);
    }

    private static Inpakker inpakker(int poort) {
        var post = new JavaMailSenderImpl();
        post.setHost("127.0.0.1");
        post.setPort(poort);
        post.setDefaultEncoding("UTF-8");
        Adresboek adresboek = (Ontvanger aan) ->
                Optional.of(new Adresboek.Bereik(Map.of(Verzendweg.MAIL, "sam@voorbeeld.example"), ""));
        return new Inpakker(
                List.of(BRON),
                List.of(adresboek),
                List.of(new Smtpbezorger(post, "portaal@routewijzer.example", "https://routewijzer.example")),
                aan -> new Wijze(true, Optional.empty(), Taal.NL, Optional.empty()),
                new Inpakker.Afzender(() -> "Gemeente Wierdam", "https://routewijzer.example"));
    }

    static String ver(Instant begin, int stap) {
        return begin.plus(Duration.ofMinutes(10L * stap)).toString();
    }

    private Postproces() {}
}
