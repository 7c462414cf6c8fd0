package nl.routewijzer.privacy.sleutels;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.privacy.Kluis;

/**
 * Moves every sealed value and every search key to a new key, while the house is open. How far it is stands in the rows
 * themselves, so it can be cut off at any moment and goes on where it was.
 *
 * <p>The order is what keeps it safe. First the new key is only known: everybody reads and looks with both. When nobody
 * works any more who began before that, the new one writes. When nobody works any more who wrote with the old one, the rows
 * move, a few at a time, each few in a transaction of their own. A row somebody is working at is passed over and tried again.
 */
public final class Sleutelwissel {

    /**
     * @param perKeer rows per transaction
     * @param geduld how long to wait for somebody else's transaction
     */
    public record Tempo(int perKeer, Duration geduld) {}

    private static final Duration TUSSENPOOS = Duration.ofMillis(100);
    /** Held by the session that renews; the number is ours alone. */
    private static final long GRENDEL = 0x526f757465L;

    private static final UUID BEGIN = new UUID(0, 0);

    private final DataSource database;
    private final Supplier<List<OrganisatieId>> organisaties;
    private final Sleutelbron bron;
    private final Kluis kluis;
    private final Tempo tempo;
    private final Consumer<String> zeg;

    /**
     * @param database as the application role: rows of one organisation at a time
     * @param zeg what the administrator gets to read
     */
    public Sleutelwissel(
            DataSource database,
            Supplier<List<OrganisatieId>> organisaties,
            Sleutelbron bron,
            Tempo tempo,
            Consumer<String> zeg) {
        this.database = database;
        this.organisaties = organisaties;
        this.bron = bron;
        this.kluis = new Kluis(new Sleutelbos(bron));
        this.tempo = tempo;
        this.zeg = zeg;
    }

    /** How many values there are, and how many still need a key that does not write any more. */
    public void zegStand() {
        doe(verbinding -> {
            var stand = Zegelstand.tel(verbinding, organisaties.get(), bron.lees());
            zeg.accept(stand.zin());
            zeg.accept(advies(stand));
        });
    }

    /** Begins a renewal, or goes on with the one that is on its way. */
    public void vernieuw() {
        doe(verbinding -> {
            var sleutels = bron.lees();
            if (!sleutels.heeftOude()) {
                sleutels = sleutels.metNieuwe();
                bron.bewaar(sleutels);
                zeg.accept("Er zijn nieuwe sleutels. Ze lezen mee; nu wordt gewacht op wie al bezig was.");
            }
            if (!sleutels.isNieuwsteInGebruik()) {
                Lopend.wachtTotKlaar(verbinding, tempo.geduld());
                bron.bewaar(sleutels.metNieuwsteInGebruik());
                zeg.accept("Wat vanaf nu wordt bewaard, is met de nieuwe sleutels.");
            }
            Lopend.wachtTotKlaar(verbinding, tempo.geduld());
            zetOver(verbinding);
        });
    }

    /** Takes the old keys out of use, once no row needs them. */
    public void ruimOp() {
        doe(verbinding -> {
            var sleutels = bron.lees();
            if (!sleutels.heeftOude()) {
                zeg.accept("Er zijn geen oude sleutels.");
                return;
            }
            var stand = Zegelstand.tel(verbinding, organisaties.get(), sleutels);
            if (!sleutels.isNieuwsteInGebruik() || !stand.isKlaar()) {
                throw new Opstartfout("De oude sleutels kunnen nog niet weg. " + stand.zin()
                        + " Maak het eerst af met: sleutels vernieuw");
            }
            var vorige = bron.vervang(sleutels.zonderOude());
            zeg.accept(
                    "De oude sleutels zijn uit het gebruik. De vorige stand staat in " + vorige
                            + ". Back-ups van eerder gaan daar nog mee open: bewaar haar waar je de sleutels van back-ups bewaart, en haal haar hier weg.");
        });
    }

    private void zetOver(Connection verbinding) throws SQLException, InterruptedException {
        var velden = Zegelveld.alle(verbinding);
        var stand = Zegelstand.tel(verbinding, organisaties.get(), bron.lees());
        var teDoen = stand.oud();
        var rondesZonder = 0;
        while (!stand.isKlaar()
                && rondesZonder * TUSSENPOOS.toMillis() <= tempo.geduld().toMillis()) {
            var voor = stand.oud();
            for (var organisatie : organisaties.get()) {
                for (var veld : velden) {
                    zetOver(verbinding, organisatie, veld);
                }
            }
            stand = Zegelstand.tel(verbinding, organisaties.get(), bron.lees());
            zeg.accept("Overgezet: " + Math.max(0, teDoen - stand.oud()) + " van " + teDoen + " waarden.");
            rondesZonder = stand.oud() < voor ? 0 : rondesZonder + 1;
            if (!stand.isKlaar()) {
                Thread.sleep(TUSSENPOOS);
            }
        }
        zeg.accept(stand.zin());
        if (!stand.isKlaar()) {
            throw new Opstartfout(
                    "Niet alles kon worden overgezet: iemand houdt rijen vast. De oude sleutels zijn nog nodig. Geef de opdracht straks opnieuw; ze gaat verder waar ze was.");
        }
        zeg.accept(advies(stand));
    }

    private void zetOver(Connection verbinding, OrganisatieId organisatie, Zegelveld veld) throws SQLException {
        var gezegd = System.nanoTime();
        var gedaan = 0;
        var vanaf = BEGIN;
        var greep = new Greep(List.of(), BEGIN, true);
        do {
            greep = pak(verbinding, organisatie, veld, vanaf);
            vanaf = greep.laatste();
            gedaan += greep.rijen().size();
            if (System.nanoTime() - gezegd > Duration.ofSeconds(1).toNanos()) {
                gezegd = System.nanoTime();
                zeg.accept("  " + veld + ": " + gedaan + " in deze organisatie");
            }
        } while (greep.vol());
    }

    /** The rows of one transaction, and the last id of them. */
    private record Greep(List<Zegelrij> rijen, UUID laatste, boolean vol) {}

    private Greep pak(Connection verbinding, OrganisatieId organisatie, Zegelveld veld, UUID vanaf)
            throws SQLException {
        return Organisatiecontext.in(organisatie, () -> {
            Lopend.begin(verbinding, organisatie);
            try {
                var hoeveel = Zegelrij.passend(verbinding, veld, tempo.perKeer());
                var rijen = Zegelrij.pak(verbinding, veld, bron.lees(), vanaf, hoeveel);
                Zegelrij.schrijf(
                        verbinding,
                        veld,
                        rijen.stream().map(rij -> rij.opnieuw(veld, kluis)).toList());
                verbinding.commit();
                return new Greep(
                        rijen, rijen.isEmpty() ? vanaf : rijen.getLast().id(), rijen.size() == hoeveel);
            } catch (SQLException | RuntimeException fout) {
                verbinding.rollback();
                throw fout;
            }
        });
    }

    private String advies(Zegelstand stand) {
        var sleutels = bron.lees();
        if (!sleutels.heeftOude()) {
            return "Er is een stel sleutels, en dat is in gebruik.";
        }
        return sleutels.isNieuwsteInGebruik() && stand.isKlaar()
                ? "De oude sleutels zijn nergens meer nodig en kunnen weg: sleutels ruim-op"
                : "Er is een vernieuwing bezig. Maak haar af met: sleutels vernieuw";
    }

    private interface Werk {
        void doe(Connection verbinding) throws SQLException, InterruptedException;
    }

    private void doe(Werk werk) {
        try (var verbinding = database.getConnection()) {
            if (!Lopend.grendel(verbinding, GRENDEL)) {
                throw new Opstartfout("Er loopt al een opdracht voor de sleutels. Wacht tot die klaar is.");
            }
            try {
                verbinding.setAutoCommit(false);
                werk.doe(verbinding);
            } finally {
                verbinding.rollback();
                verbinding.setAutoCommit(true);
                Lopend.ontgrendel(verbinding, GRENDEL);
            }
        } catch (SQLException fout) {
            throw new Opstartfout(
                    "De database werkt niet mee (" + fout.getSQLState()
                            + "). De sleutels en de rijen blijven bruikbaar; geef de opdracht straks opnieuw, ze gaat verder waar ze was.",
                    fout);
        } catch (IllegalStateException fout) {
            throw new Opstartfout(
                    "Het overzetten is gestopt: " + fout.getMessage() + ". De oude sleutels zijn nog nodig.", fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new Opstartfout("Afgebroken. Geef de opdracht opnieuw; ze gaat verder waar ze was.", onderbroken);
        }
    }
}
