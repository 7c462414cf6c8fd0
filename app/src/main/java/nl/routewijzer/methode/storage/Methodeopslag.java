package nl.routewijzer.methode.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Methodebron;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.Variant;
import nl.routewijzer.methode.storage.Inhoudslezer.Bestand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Published content, by version. What was published never changes: a file that says something else under a name that is
 * taken is refused. At the start the files on offer are published that are not there yet, all of them or none.
 */
@Component
@ZonderInkijk("the method, no people")
class Methodeopslag implements Methodebron {

    private enum Soort {
        METHODE("select id, inhoud from methode.versie", """
                insert into methode.versie (id, inhoud, gepubliceerd_op)
                values (:id, :inhoud, :op) on conflict do nothing
                """),
        VARIANT("select id, inhoud from methode.variantversie", """
                insert into methode.variantversie (id, variant, methode, inhoud, gepubliceerd_op)
                values (:id, :variant, :methode, :inhoud, :op) on conflict do nothing
                """);

        private final String lees;
        private final String schrijf;

        Soort(String lees, String schrijf) {
            this.lees = lees;
            this.schrijf = schrijf;
        }
    }

    /** Content as it was published. */
    private record Bewaard(String id, String inhoud) {}

    private final Methodebestanden bestanden;
    private final JdbcClient db;
    private final TransactionTemplate transactie;
    private final Tijd tijd;
    private boolean vernieuwd;

    Methodeopslag(Methodebestanden bestanden, JdbcClient db, PlatformTransactionManager transacties, Tijd tijd) {
        this.bestanden = bestanden;
        this.db = db;
        this.transactie = new TransactionTemplate(transacties);
        this.tijd = tijd;
        publiceer();
    }

    @Override
    public Voorraad alles() {
        return new Voorraad(lees(Soort.METHODE, Handelingswijze.class), lees(Soort.VARIANT, Variant.class));
    }

    @Override
    public List<Planvorm> planvormen() {
        return Inhoudslezer.planvormen(bestanden.planvormen());
    }

    @Override
    public boolean isVernieuwd() {
        return vernieuwd;
    }

    @Override
    public Optional<String> variantVan(OrganisatieId organisatie) {
        var gekozen = transactie.execute(status -> db.sql(
                        "select coalesce(variant, '') from methode.keuze where organisatie = :organisatie order by vanaf desc limit 1")
                .param("organisatie", organisatie.waarde())
                .query(String.class)
                .list());
        return Objects.requireNonNull(gekozen).stream()
                .filter(variant -> !variant.isEmpty())
                .findFirst();
    }

    @Override
    public void kies(Optional<String> variant, Optional<GebruikerId> door) {
        db.sql("""
                        insert into methode.keuze (vanaf, variant, gekozen_door) values (:op, :variant, :door)
                        on conflict (organisatie, vanaf)
                        do update set variant = excluded.variant, gekozen_door = excluded.gekozen_door
                        """)
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("variant", variant.orElse(null))
                .param("door", door.map(GebruikerId::waarde).orElse(null))
                .update();
    }

    /** @throws Inhoudgeweigerd when a file has a fault or wants to change what was published; then nothing is */
    private void publiceer() {
        transactie.executeWithoutResult(status -> {
            var methodes = new HashMap<String, Handelingswijze>();
            lees(Soort.METHODE, Handelingswijze.class).forEach(methode -> methodes.put(methode.versie(), methode));
            for (var bestand : bestanden.methodes()) {
                var methode = Inhoudslezer.methode(bestand);
                voegToe(Soort.METHODE, methode.versie(), bestand, Map.of());
                methodes.put(methode.versie(), methode);
            }
            for (var bestand : bestanden.varianten()) {
                var variant = Inhoudslezer.variant(bestand, methodes);
                voegToe(
                        Soort.VARIANT,
                        variant.versie(),
                        bestand,
                        Map.of("variant", variant.variant(), "methode", variant.methode()));
            }
        });
    }

    /** Adds what is new. What is there already, of an earlier start, another file or another server, must be the same. */
    private void voegToe(Soort soort, String id, Bestand bestand, Map<String, String> verder) {
        var nieuw = db.sql(soort.schrijf)
                .param("id", id)
                .param("inhoud", bestand.tekst())
                .param("op", Rij.alsParameter(tijd.nu()))
                .params(verder)
                .update();
        vernieuwd |= nieuw == 1 && soort == Soort.VARIANT;
        if (!bewaard(soort).contains(new Bewaard(id, bestand.tekst()))) {
            throw new Inhoudgeweigerd(
                    List.of(
                            new Inhoudsfout(
                                    bestand.naam(),
                                    0,
                                    "versie " + id + " is al gepubliceerd en kan niet meer veranderen",
                                    "Geef de nieuwe inhoud een nieuw versienummer. (Alleen de demo? Begin opnieuw met ./start --ververs.)")));
        }
    }

    private <T> List<T> lees(Soort soort, Class<T> wat) {
        return bewaard(soort).stream()
                .map(stuk -> Inhoudslezer.gepubliceerd(new Bestand(stuk.id(), stuk.inhoud()), wat))
                .toList();
    }

    private List<Bewaard> bewaard(Soort soort) {
        return db.sql(soort.lees)
                .query((rij, nummer) -> new Bewaard(Rij.tekst(rij, "id"), Rij.tekst(rij, "inhoud")))
                .list();
    }
}
