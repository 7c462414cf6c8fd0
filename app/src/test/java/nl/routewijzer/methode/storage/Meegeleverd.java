package nl.routewijzer.methode.storage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Methodebron;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.Variant;

/** The content we ship, without a database: every organisation chose the variant that the test names. */
public final class Meegeleverd {

    private static final Methodebestanden BESTANDEN = new Methodebestanden("");

    public static final Handelingswijze METHODE =
            Inhoudslezer.methode(BESTANDEN.methodes().getFirst());

    public static final List<Variant> VARIANTEN = BESTANDEN.varianten().stream()
            .map(bestand -> Inhoudslezer.variant(bestand, Map.of(METHODE.versie(), METHODE)))
            .toList();

    public static final List<Planvorm> PLANVORMEN = Inhoudslezer.planvormen(BESTANDEN.planvormen());

    public static Variant variant(String id) {
        return VARIANTEN.stream()
                .filter(variant -> variant.variant().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Methodes methodes(Optional<String> gekozen) {
        return new Methodes(bron(gekozen), Map::of, new Tijd(Clock.systemUTC()));
    }

    public static Methodebron bron(Optional<String> gekozen) {
        return new Methodebron() {
            @Override
            public Voorraad alles() {
                return new Voorraad(List.of(METHODE), VARIANTEN);
            }

            @Override
            public List<Planvorm> planvormen() {
                return PLANVORMEN;
            }

            @Override
            public boolean isVernieuwd() {
                return false;
            }

            @Override
            public Optional<String> variantVan(OrganisatieId organisatie) {
                return gekozen;
            }

            @Override
            public void kies(Optional<String> variant, Optional<GebruikerId> door) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private Meegeleverd() {}
}
