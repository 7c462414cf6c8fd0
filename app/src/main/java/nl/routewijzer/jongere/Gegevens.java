package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis.Onderdeel;
import nl.routewijzer.jongere.domain.Gegevenstoets;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a jongere, section by section: reading it with its history, changing a section, taking that back. */
@Component
@Transactional
public class Gegevens {

    /**
     * All sections of a jongere, each newest first; the first of each holds.
     *
     * @param afgeschermd where he can be reached is hidden: a page that shows this leaves those sections closed
     */
    public record Blad(JongereId jongere, Map<Gegevenssoort, List<Gegeven>> regels, boolean afgeschermd)
            implements OverJongere {

        public Optional<Gegeven> nu(Gegevenssoort soort) {
            return regels.getOrDefault(soort, List.of()).stream().findFirst();
        }

        public List<Gegeven> eerder(Gegevenssoort soort) {
            return regels.getOrDefault(soort, List.of()).stream().skip(1).toList();
        }
    }

    /**
     * A change of a section, as it was filled in.
     *
     * @param id made when the form was shown: sending twice changes once
     * @param basis id of what held when the form was shown
     */
    public record Wijziging(
            UUID id,
            JongereId jongere,
            Gegevenssoort soort,
            Map<String, String> velden,
            Gegeven.Bron bron,
            LocalDate peildatum,
            Optional<UUID> basis) {}

    private static final String LEES = "select " + Kernvelden.KOLOMMEN + """
            , g.id, g.soort, g.velden, g.verzegeld, g.bron, g.peildatum, g.op, coalesce(w.naam, case when g.door = j.id then j.roepnaam end, '') as door, a.id is not null as afgeschermd
              from jongere.jongere j
              left join jongere.gegeven g on g.jongere = j.id and g.vervallen_op is null
              left join toegang.zicht_collega w on w.id = g.door
              left join jongere.afscherming a on a.jongere = j.id and a.opgeheven_op is null
             where j.id = :jongere
             order by g.nummer desc nulls last
            """;

    private static final String VOEG_TOE = """
            insert into jongere.gegeven (id, jongere, soort, velden, verzegeld, bron, peildatum, op, door)
            values (:id, :jongere, :soort, :velden::jsonb, :verzegeld, :bron, :peildatum, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Inschrijving inschrijving;
    private final Kernvelden kern;
    private final Zegel zegel;
    private final Wijzigingen wijzigingen;

    Gegevens(
            JdbcClient db,
            Jongeren jongeren,
            Inschrijving inschrijving,
            Kernvelden kern,
            Zegel zegel,
            Wijzigingen wijzigingen) {
        this.db = db;
        this.jongeren = jongeren;
        this.inschrijving = inschrijving;
        this.kern = kern;
        this.zegel = zegel;
        this.wijzigingen = wijzigingen;
    }

    /** @throws NietGevonden when the jongere is not within reach of changing */
    public Blad bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen.inkijk().van(zicht, Doel.BEGELEIDING, () -> alles(jongere));
    }

    /**
     * For the form of one section. Of who is hidden, opening where he can be reached is a look of its own.
     *
     * @throws NietGevonden when the jongere is not within reach of changing
     */
    public Blad bekijk(JongereId jongere, Gegevenssoort soort, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        var doel = soort.isBereikbaarheid() && isAfgeschermd(jongere) ? Doel.AFGESCHERMD_ADRES : Doel.BEGELEIDING;
        return wijzigingen.inkijk().van(zicht, doel, () -> alles(jongere));
    }

    @ZonderInkijk("a decision; shows nothing")
    private boolean isAfgeschermd(JongereId jongere) {
        return db.sql(
                        "select exists (select from jongere.afscherming where jongere = :jongere and opgeheven_op is null)")
                .param("jongere", jongere.waarde())
                .query(Boolean.class)
                .single();
    }

    /** For a part of a page. */
    @ZonderInkijk("within the gate of the page that composes it, or of the method above")
    public Blad alles(JongereId jongere) {
        var regels = new EnumMap<Gegevenssoort, List<Gegeven>>(Gegevenssoort.class);
        var afgeschermd = new ArrayList<Boolean>();
        db.sql(LEES).param("jongere", jongere.waarde()).query(rij -> {
            afgeschermd.add(rij.getBoolean("afgeschermd"));
            if (regels.isEmpty()) {
                beginMetDeRij(jongere, rij, regels);
            }
            if (rij.getObject("id") != null) {
                var gegeven = gegeven(jongere, rij);
                regels.compute(gegeven.soort(), (soort, al) -> erbij(al, gegeven));
            }
        });
        return new Blad(jongere, regels, afgeschermd.contains(true));
    }

    /** What the row of the jongere says stands for a section that was never changed. */
    private void beginMetDeRij(JongereId jongere, ResultSet rij, Map<Gegevenssoort, List<Gegeven>> regels)
            throws SQLException {
        for (var soort : Gegevenssoort.values()) {
            if (soort.isKern()) {
                var op = Rij.moment(rij, "gemaakt_op");
                regels.put(
                        soort,
                        List.of(new Gegeven(
                                beginId(jongere, soort),
                                jongere,
                                soort,
                                soort.volledig(kern.lees(soort, jongere, rij)),
                                Gegeven.Bron.MELDING,
                                Tijd.dag(op),
                                op,
                                "")));
            }
        }
    }

    /** The row of the jongere is only the first value as long as there is no row of the section itself. */
    private static List<Gegeven> erbij(@Nullable List<Gegeven> al, Gegeven gegeven) {
        var lijst = new ArrayList<Gegeven>();
        if (al != null && !isBegin(al)) {
            lijst.addAll(al);
        }
        lijst.add(gegeven);
        return lijst;
    }

    private static boolean isBegin(List<Gegeven> al) {
        return al.size() == 1
                && al.getFirst()
                        .id()
                        .equals(beginId(al.getFirst().jongere(), al.getFirst().soort()));
    }

    private static UUID beginId(JongereId jongere, Gegevenssoort soort) {
        return Stempel.idVan(jongere.waarde(), "begin " + soort);
    }

    /**
     * Keeps a section anew; the value of before stays as history.
     *
     * @throws NietGevonden when the jongere is not within reach
     */
    public Besluit wijzig(Wijziging wijziging, Zicht zicht) {
        jongeren.vereis(wijziging.jongere(), Recht.JONGERE_BEWERKEN, zicht);
        return bewaar(
                wijziging,
                zicht.gebruiker(),
                nieuw -> wijzigingen.meld(nieuw.jongere(), Onderdeel.GEGEVEN, nieuw.id(), nieuw.op(), zicht));
    }

    /** As his own change, by himself. */
    Besluit wijzig(Wijziging wijziging, IngelogdeJongere zelf) {
        return bewaar(
                wijziging,
                new GebruikerId(zelf.jongere().waarde()),
                nieuw -> wijzigingen.meld(nieuw.jongere(), Onderdeel.GEGEVEN, nieuw.id(), nieuw.op(), zelf));
    }

    private Besluit bewaar(Wijziging wijziging, GebruikerId door, Consumer<Gegeven> meld) {
        wijzigingen.grendel(wijziging.jongere());
        if (bestaat(wijziging.id())) {
            return new Besluit.Gedaan();
        }
        var nu = alles(wijziging.jongere()).nu(wijziging.soort());
        var velden = wijziging.soort().volledig(wijziging.velden());
        var nieuw = new Gegeven(
                wijziging.id(),
                wijziging.jongere(),
                wijziging.soort(),
                velden,
                wijziging.bron(),
                wijziging.peildatum(),
                wijzigingen.nu(),
                "");
        if (nu.filter(oud -> isZelfde(oud, nieuw)).isPresent()) {
            return new Besluit.Onveranderd();
        }
        var beletsels = Gegevenstoets.beoordeel(feiten(wijziging, nieuw, nu));
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        nu.filter(oud -> oud.id().equals(beginId(oud.jongere(), oud.soort())))
                .ifPresent(begin -> voegToe(begin, Optional.empty()));
        voegToe(nieuw, Optional.of(door));
        kern.pasToe(nieuw);
        meld.accept(nieuw);
        return new Besluit.Gedaan();
    }

    /** For the demo: past the events. */
    public void laad(Gegeven gegeven, GebruikerId door) {
        voegToe(gegeven, Optional.of(door));
    }

    /**
     * Takes back what one changed oneself, within {@link Wijzigingen#BEDENKTIJD}, as long as it is the newest; what held
     * before holds again.
     *
     * @return whether it was taken back
     */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        wijzigingen.grendel(jongere);
        var blad = alles(jongere);
        var soort = blad.regels().values().stream()
                .filter(lijst -> lijst.getFirst().id().equals(id))
                .map(lijst -> lijst.getFirst().soort())
                .findFirst();
        if (soort.isEmpty() || !wijzigingen.vervalt("jongere.gegeven", id, jongere, Onderdeel.GEGEVEN, zicht)) {
            return false;
        }
        blad.eerder(soort.get()).stream().findFirst().ifPresent(kern::pasToe);
        return true;
    }

    private Gegevenstoets.Feiten feiten(Wijziging wijziging, Gegeven nieuw, Optional<Gegeven> nu) {
        var bsn = Optional.of(nieuw.waarde("bsn")).filter(cijfers -> !cijfers.isEmpty());
        return new Gegevenstoets.Feiten(
                nieuw.soort() == Gegevenssoort.GEBOREN ? Optional.of(nieuw.geboren()) : Optional.empty(),
                bsn.filter(cijfers -> inschrijving.isBekend(new Bsn(cijfers))).isPresent(),
                nieuw.peildatum(),
                nu.map(Gegeven::id).equals(wijziging.basis()),
                Tijd.dag(nieuw.op()));
    }

    private static boolean isZelfde(Gegeven oud, Gegeven nieuw) {
        return oud.velden().equals(nieuw.velden())
                && (!oud.soort().heeftPeildatum()
                        || (oud.bron() == nieuw.bron() && oud.peildatum().equals(nieuw.peildatum())));
    }

    private boolean bestaat(UUID id) {
        return wijzigingen.bestaat("jongere.gegeven", id);
    }

    private void voegToe(Gegeven g, Optional<GebruikerId> door) {
        var velden = zegel.json(g.velden());
        db.sql(VOEG_TOE)
                .param("id", g.id())
                .param("jongere", g.jongere().waarde())
                .param("soort", g.soort().name())
                .param("velden", g.soort().isVerzegeld() ? "{}" : velden)
                .param("verzegeld", g.soort().isVerzegeld() ? zegel.sluit(velden, g.id()) : null)
                .param("bron", g.bron().name())
                .param("peildatum", g.peildatum())
                .param("op", Rij.alsParameter(g.op()))
                .param("door", door.map(GebruikerId::waarde).orElse(null))
                .update();
    }

    private Gegeven gegeven(JongereId jongere, ResultSet rij) throws SQLException {
        var id = Rij.uuid(rij, "id");
        var soort = Gegevenssoort.valueOf(Rij.tekst(rij, "soort"));
        var dicht = rij.getBytes("verzegeld");
        return new Gegeven(
                id,
                jongere,
                soort,
                soort.volledig(zegel.velden(dicht == null ? Rij.tekst(rij, "velden") : zegel.open(dicht, id))),
                Gegeven.Bron.valueOf(Rij.tekst(rij, "bron")),
                Rij.dag(rij, "peildatum"),
                Rij.moment(rij, "op"),
                Rij.tekst(rij, "door"));
    }
}
