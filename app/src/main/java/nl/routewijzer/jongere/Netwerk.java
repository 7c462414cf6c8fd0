package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis.Onderdeel;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is around the jongere: his own people, partners who help, and who has the say over a minor. What was written down
 * before stays as history.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §2.4 (support from the own surroundings) and §2.3.2
 * (working with organisations that are involved); Burgerlijk Wetboek, boek 1, art. 245 (authority over minors).
 */
@Component
@Transactional
public class Netwerk {

    /**
     * All around one jongere.
     *
     * @param mensen each with its versions, newest first
     * @param afgeschermd where the jongere can be reached is hidden, so where they can be is too
     */
    public record Kring(JongereId jongere, Geboortedatum geboren, List<List<Betrokkene>> mensen, boolean afgeschermd)
            implements OverJongere {

        /** Involved on that day. */
        public List<List<Betrokkene>> nu(LocalDate vandaag) {
            return mensen.stream()
                    .filter(versies -> versies.getFirst()
                            .tot()
                            .filter(tot -> !tot.isAfter(vandaag))
                            .isEmpty())
                    .toList();
        }

        public List<List<Betrokkene>> voorbij(LocalDate vandaag) {
            var nu = nu(vandaag);
            return mensen.stream().filter(versies -> !nu.contains(versies)).toList();
        }

        /** He can be a minor, and nobody is known who has the say over him. */
        public boolean mistGezag(LocalDate vandaag) {
            return geboren.leeftijd(vandaag).minstens() < MEERDERJARIG
                    && nu(vandaag).stream()
                            .noneMatch(versies -> versies.getFirst().rol() == Betrokkene.Rol.GEZAG);
        }
    }

    private static final int MEERDERJARIG = 18;

    private static final String KIES = """
            select j.geboortedatum, j.geboorte_precisie, b.id, b.wie, b.rol, b.naam, b.verband, b.bereik, b.mag_contact,
                   b.gezegd_op, b.tot, b.op, coalesce(w.naam, j.roepnaam) as door, a.id is not null as afgeschermd
              from jongere.jongere j
              left join jongere.betrokkene b on b.jongere = j.id and b.vervallen_op is null
              left join toegang.zicht_collega w on w.id = b.door
              left join jongere.afscherming a on a.jongere = j.id and a.opgeheven_op is null
             where j.id = :jongere
             order by b.nummer desc nulls last
            """;

    private static final String VOEG_TOE = """
            insert into jongere.betrokkene (id, wie, jongere, rol, naam, verband, bereik, mag_contact, gezegd_op, tot, op, door)
            values (:id, :wie, :jongere, :rol, :naam, :verband, :bereik, :magContact, :gezegdOp, :tot, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Zegel zegel;
    private final Wijzigingen wijzigingen;

    Netwerk(JdbcClient db, Jongeren jongeren, Zegel zegel, Wijzigingen wijzigingen) {
        this.db = db;
        this.jongeren = jongeren;
        this.zegel = zegel;
        this.wijzigingen = wijzigingen;
    }

    /** @throws NietGevonden when the jongere is not within reach of changing */
    public Kring bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen.inkijk().van(zicht, Doel.BEGELEIDING, () -> kring(jongere));
    }

    /** For a part of a page. */
    @ZonderInkijk("within the gate of the page that composes it, or of the method above")
    public Kring kring(JongereId jongere) {
        var mensen = new LinkedHashMap<UUID, List<Betrokkene>>();
        var geboren = new ArrayList<Geboortedatum>();
        var afgeschermd = new ArrayList<Boolean>();
        db.sql(KIES).param("jongere", jongere.waarde()).query(rij -> {
            geboren.add(Rij.geboortedatum(rij));
            afgeschermd.add(rij.getBoolean("afgeschermd"));
            if (rij.getObject("id") != null) {
                var een = betrokkene(jongere, rij);
                mensen.computeIfAbsent(een.wie(), wie -> new ArrayList<>()).add(een);
            }
        });
        return new Kring(jongere, geboren.getFirst(), List.copyOf(mensen.values()), afgeschermd.contains(true));
    }

    /**
     * Writes down somebody, or a new version of him; sending twice does it once.
     *
     * @throws NietGevonden when the jongere is not within reach, or when the version is of somebody of another jongere
     */
    public Besluit legVast(Betrokkene een, Zicht zicht) {
        jongeren.vereis(een.jongere(), Recht.JONGERE_BEWERKEN, zicht);
        return bewaar(
                een,
                zicht.gebruiker(),
                () -> wijzigingen.meld(een.jongere(), Onderdeel.BETROKKENE, een.id(), een.op(), zicht));
    }

    /** As his own words, by himself. */
    Besluit legVast(Betrokkene een, IngelogdeJongere zelf) {
        return bewaar(
                een,
                new GebruikerId(zelf.jongere().waarde()),
                () -> wijzigingen.meld(een.jongere(), Onderdeel.BETROKKENE, een.id(), een.op(), zelf));
    }

    private Besluit bewaar(Betrokkene een, GebruikerId door, Runnable meld) {
        wijzigingen.grendel(een.jongere());
        if (wijzigingen.bestaat("jongere.betrokkene", een.id())) {
            return new Besluit.Gedaan();
        }
        if (een.gezegdOp().filter(dag -> dag.isAfter(Tijd.dag(een.op()))).isPresent()) {
            return new Besluit.Geweigerd(List.of(Beletsel.GEZEGD_IN_DE_TOEKOMST));
        }
        db.sql(VOEG_TOE)
                .param("id", een.id())
                .param("wie", een.wie())
                .param("jongere", een.jongere().waarde())
                .param("rol", een.rol().name())
                .param("naam", een.naam())
                .param("verband", een.verband())
                .param("bereik", een.bereik().isEmpty() ? null : zegel.sluit(een.bereik(), een.id()))
                .param("magContact", een.magContact().name())
                .param("gezegdOp", een.gezegdOp().orElse(null))
                .param("tot", een.tot().orElse(null))
                .param("op", Rij.alsParameter(een.op()))
                .param("door", door.waarde())
                .update();
        meld.run();
        return new Besluit.Gedaan();
    }

    /** Takes back what one wrote down oneself, within ten minutes; the version before holds again. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen.vervalt("jongere.betrokkene", id, jongere, Onderdeel.BETROKKENE, zicht);
    }

    private Betrokkene betrokkene(JongereId jongere, ResultSet rij) throws SQLException {
        var id = Rij.uuid(rij, "id");
        return new Betrokkene(
                id,
                Rij.uuid(rij, "wie"),
                jongere,
                Betrokkene.Rol.valueOf(Rij.tekst(rij, "rol")),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "verband"),
                Optional.ofNullable(rij.getBytes("bereik"))
                        .map(dicht -> zegel.open(dicht, id))
                        .orElse(""),
                Betrokkene.Contact.valueOf(Rij.tekst(rij, "mag_contact")),
                Rij.misschienDag(rij, "gezegd_op"),
                Rij.misschienDag(rij, "tot"),
                Rij.moment(rij, "op"),
                Rij.tekst(rij, "door"));
    }
}
