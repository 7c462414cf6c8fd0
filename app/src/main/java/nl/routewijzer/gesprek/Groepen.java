package nl.routewijzer.gesprek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Groep.Kandidaat;
import nl.routewijzer.gesprek.Groep.Lid;
import nl.routewijzer.gesprek.Groep.Moment;
import nl.routewijzer.gesprek.domain.Gespreksoordeel;
import nl.routewijzer.gesprek.storage.Groepsarchief;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: meeting several jongeren at once. What happens to each of them happens to his own conversation; all of it or nothing. */
@Component
@Transactional
public class Groepen {

    /** @param eerder how many had an outcome already, which stays as it is */
    public record Uitslag(int gedaan, int eerder, List<Beletsel> beletsels) {}

    /** @param nieuw for each conversation that was moved the one that stands instead; itself when only the place is another */
    public record Verplaatsing(Map<GesprekId, GesprekId> nieuw, List<Beletsel> beletsels) {}

    private final Groepsarchief opslag;
    private final Gesprekken gesprekken;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Groepen(Groepsarchief opslag, Gesprekken gesprekken, Inkijk inkijk, Tijd tijd) {
        this.opslag = opslag;
        this.gesprekken = gesprekken;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /** Jongeren of who asks with an open traject, by surname. */
    public List<Kandidaat> kandidaten(Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> opslag.kandidaten(zicht));
    }

    /** @throws NietGevonden when nobody of it is within reach */
    public Groep bekijk(UUID id, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> opslag.vind(id, zicht))
                .orElseThrow(() -> new NietGevonden("groep"));
    }

    /**
     * Plans it, with a conversation for each.
     *
     * @param id made when the form was shown: sending twice gives one
     * @param onderwerp 1 to {@value Groep#ONDERWERP} characters, without a name of anybody
     * @param wie at most {@value Groep#MEESTE}; nobody only when it is opened
     * @param plaatsen 1 to {@value Groep#MEESTE} for all together, when those whom one guides can come by themselves
     * @return every ground why not; empty when it is planned
     * @throws NietGevonden when one of them has no open traject within reach, or the id is used by somebody else
     */
    public List<Beletsel> plan(
            UUID id,
            String onderwerp,
            Planning planning,
            List<JongereId> wie,
            Optional<Integer> plaatsen,
            Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        var beletsels = Gespreksoordeel.plannen(planning, tijd.vandaag());
        if (!beletsels.isEmpty()) {
            return beletsels;
        }
        if (opslag.voegToe(id, onderwerp, tijd.nu(), zicht.gebruiker())) {
            plaatsen.ifPresent(aantal -> opslag.stelOpen(id, moment(planning), aantal, tijd.nu(), zicht.gebruiker()));
        } else if (opslag.vind(id, zicht).isEmpty()) {
            throw new NietGevonden("groep");
        }
        wie.forEach(jongere -> zetErbij(id, jongere, planning, 0, zicht));
        return List.of();
    }

    /**
     * Opens it for those whom one guides, or changes how many places there are; who comes already keeps his place.
     *
     * @param plaatsen 1 to {@value Groep#MEESTE}
     * @return false when it is over
     * @throws NietGevonden when somebody else made it
     */
    public boolean stelOpen(UUID id, int plaatsen, Zicht zicht) {
        var moment = vereisEigen(id, zicht).moment();
        var kan = moment.begin().isAfter(tijd.nu());
        if (kan) {
            opslag.stelOpen(id, moment, plaatsen, tijd.nu(), zicht.gebruiker());
        }
        return kan;
    }

    /**
     * Nobody can come by himself any more; who comes already does.
     *
     * @throws NietGevonden when somebody else made it
     */
    public void sluit(UUID id, Zicht zicht) {
        vereisEigen(id, zicht);
        opslag.sluit(id, tijd.nu());
    }

    /** Somebody comes along, at the moment and place of the others, also who called off before; twice is once. */
    public List<Beletsel> voegToe(UUID id, JongereId jongere, Zicht zicht) {
        var groep = vereis(id, zicht);
        var planning = Planning.eenKeer(
                Tijd.plaatselijk(groep.moment().begin()), groep.moment().plek());
        var beletsels = Gespreksoordeel.plannen(planning, tijd.vandaag());
        if (beletsels.isEmpty()
                && groep.open().stream().noneMatch(lid -> lid.jongere().equals(jongere))) {
            var eerder = groep.leden().stream()
                    .filter(lid -> lid.jongere().equals(jongere))
                    .count();
            zetErbij(id, jongere, planning, eerder, zicht);
        }
        return beletsels;
    }

    /**
     * Says of each who was there. Who has an outcome already keeps it.
     *
     * @param uitkomsten of conversations of this group; others are left out
     */
    public Uitslag rondAf(UUID id, Map<GesprekId, Uitkomst> uitkomsten, Zicht zicht) {
        var leden = vereis(id, zicht).leden().stream()
                .filter(lid -> uitkomsten.containsKey(lid.gesprek()))
                .toList();
        var beletsels = leden.stream()
                .filter(Lid::isOpen)
                .flatMap(lid -> beletsels(lid, verslag(lid, uitkomsten)).stream())
                .distinct()
                .toList();
        if (!beletsels.isEmpty()) {
            return new Uitslag(0, 0, beletsels);
        }
        var gedaan = leden.stream()
                .filter(lid -> gesprekken.rondAf(lid.gesprek(), verslag(lid, uitkomsten), List.of(), zicht)
                        instanceof Besluit.Gedaan)
                .count();
        return new Uitslag((int) gedaan, leden.size() - (int) gedaan, List.of());
    }

    /** It does not go on: for nobody who was still to come, nor, of who made it, for who would have chosen it. */
    public Uitslag zegAf(UUID id, Zicht zicht) {
        opslag.houVast(id);
        var groep = vereis(id, zicht);
        var uitkomsten = new LinkedHashMap<GesprekId, Uitkomst>();
        groep.open().forEach(lid -> uitkomsten.put(lid.gesprek(), Uitkomst.AFGEZEGD_WIJ));
        if (groep.mijn()) {
            opslag.zegAf(id, tijd.nu());
        }
        return rondAf(id, uitkomsten, zicht);
    }

    /** Moves all that is still to come to another moment or place; who was moved apart before stays where he is. */
    public Verplaatsing verplaats(UUID id, Planning planning, Zicht zicht) {
        opslag.houVast(id);
        var groep = vereis(id, zicht);
        var open = groep.open();
        var beletsels = Gespreksoordeel.plannen(planning, tijd.vandaag());
        var nieuw = new LinkedHashMap<GesprekId, GesprekId>();
        if (beletsels.isEmpty()) {
            groep.staatOpen()
                    .filter(zo -> groep.mijn())
                    .ifPresent(
                            zo -> opslag.stelOpen(id, moment(planning), zo.plaatsen(), tijd.nu(), zicht.gebruiker()));
            open.forEach(lid -> {
                if (gesprekken.verplaats(lid.gesprek(), planning, zicht) instanceof Besluit.Gedaan gedaan) {
                    opslag.zetIn(id, gedaan.gesprek());
                    nieuw.put(lid.gesprek(), gedaan.gesprek());
                }
            });
        }
        return new Verplaatsing(nieuw, beletsels);
    }

    /**
     * Undoes what one rounded off, moved or called off here within {@link Gesprekken#BEDENKTIJD}; a conversation in which
     * something was written since stays as it is, and so does what was opened or closed on purpose.
     *
     * @return how much stands open again
     */
    public int herstel(UUID id, Zicht zicht) {
        opslag.houVast(id);
        var eerst = vereis(id, zicht);
        var sinds = tijd.nu().minus(Gesprekken.BEDENKTIJD);
        var hersteld = opslag.herstelbaar(id, sinds, zicht.gebruiker()).stream()
                .filter(gesprek -> gesprekken.heropen(gesprek, zicht))
                .count();
        var geopend = eerst.mijn() && opslag.heropen(id, sinds);
        volgLeden(id, hersteld, zicht);
        return (int) hersteld + (geopend ? 1 : 0);
    }

    /** Where those who stand again are, it is open again too: it was moved along with them. Not when some of them are where it is open. */
    private void volgLeden(UUID id, long hersteld, Zicht zicht) {
        var groep = vereis(id, zicht);
        if (hersteld > 0 && groep.mijn()) {
            groep.staatOpen()
                    .filter(zo -> groep.open().stream().map(Lid::moment).noneMatch(zo.moment()::equals))
                    .ifPresent(zo -> opslag.stelOpen(
                            id, groep.open().getFirst().moment(), zo.plaatsen(), tijd.nu(), zicht.gebruiker()));
        }
    }

    private Groep vereisEigen(UUID id, Zicht zicht) {
        var groep = vereis(id, zicht);
        if (!groep.mijn()) {
            throw new NietGevonden("groep");
        }
        return groep;
    }

    private static Moment moment(Planning planning) {
        return new Moment(Tijd.moment(planning.begin()), planning.plek());
    }

    private Groep vereis(UUID id, Zicht zicht) {
        return opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("groep"));
    }

    /** @param eerder how many conversations he had in it before */
    private void zetErbij(UUID id, JongereId jongere, Planning planning, long eerder, Zicht zicht) {
        var naam = "groep " + jongere + " " + planning.begin() + (eerder == 0 ? "" : " " + eerder);
        var gesprek = new GesprekId(Stempel.idVan(id, naam));
        if (gesprekken.plan(gesprek, jongere, planning, zicht) instanceof Besluit.Gedaan) {
            opslag.zetIn(id, gesprek);
        }
    }

    private static Verslag verslag(Lid lid, Map<GesprekId, Uitkomst> uitkomsten) {
        return Verslag.alleen(Optional.ofNullable(uitkomsten.get(lid.gesprek())).orElseThrow(), Optional.empty());
    }

    private List<Beletsel> beletsels(Lid lid, Verslag verslag) {
        return Gespreksoordeel.afronden(new Gespreksoordeel.Feiten(Tijd.dag(lid.begin()), verslag, tijd.vandaag()));
    }
}
