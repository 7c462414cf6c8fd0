package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: who may be the same as somebody that is reported, in the whole organisation, whether a traject runs or not. */
@Component
@Transactional
public class Gelijken {

    private static final String ZOEK = """
            select z.id as gemeld, g.jongere, g.roepnaam, g.tussenvoegsel, g.achternaam, g.geboortedatum, g.geboorte_precisie,
                   g.consulent, g.eigen, g.zelfde_bsn, g.zelfde_telefoon
              from unnest(:ids::uuid[], :bsn::text[], :telefoon::text[], :vroegst::date[], :laatst::date[], :verwisseld::date[],
                          :klankRoepnaam::text[], :klankAchternaam::text[])
                   as z (id, bsn, telefoon, vroegst, laatst, verwisseld, klank_roepnaam, klank_achternaam)
             cross join lateral jongere.lijkt_op((select array_agg(decode(s, 'hex')) from string_to_table(z.bsn, ',') s),
                                                 (select array_agg(decode(s, 'hex')) from string_to_table(z.telefoon, ',') s),
                                                 z.vroegst, z.laatst, z.verwisseld,
                                                 z.klank_roepnaam, z.klank_achternaam, :ik, :heelOrganisatie, :vandaag) g
            """;

    /** One line of what was found, for whom it was looked for. */
    private record Treffer(JongereId gemeld, Gelijke gelijke) {}

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Kluis kluis;
    private final Tijd tijd;

    Gelijken(JdbcClient db, Inkijk inkijk, Kluis kluis, Tijd tijd) {
        this.db = db;
        this.inkijk = inkijk;
        this.kluis = kluis;
        this.tijd = tijd;
    }

    /**
     * Strongest grounds first; without the one himself, when he was written down a moment ago.
     *
     * @param recht for which somebody is looked for; decides how far
     */
    public List<Gelijke> zoek(NieuweJongere gemeld, Recht recht, Zicht zicht) {
        return zoek(List.of(gemeld), recht, zicht).getOrDefault(gemeld.id(), List.of());
    }

    /** The same for many at once, in one statement and one look: by id of who is reported. */
    public Map<JongereId, List<Gelijke>> zoek(List<NieuweJongere> gemeld, Recht recht, Zicht zicht) {
        zicht.vereis(recht);
        var treffers = new ArrayList<Treffer>();
        inkijk.van(zicht, Doel.ZOEKEN, () -> {
            treffers.addAll(treffers(gemeld, recht, zicht));
            return treffers.stream().map(Treffer::gelijke).toList();
        });
        return treffers.stream()
                .collect(Collectors.groupingBy(
                        Treffer::gemeld, Collectors.mapping(Treffer::gelijke, Collectors.toList())));
    }

    @ZonderInkijk("within the look of zoek")
    private List<Treffer> treffers(List<NieuweJongere> gemeld, Recht recht, Zicht zicht) {
        var opId = gemeld.stream().collect(Collectors.toMap(NieuweJongere::id, Function.identity()));
        return db
                .sql(ZOEK)
                .param("ids", kolom(gemeld, wie -> wie.id().toString()))
                .param("bsn", kolom(gemeld, wie -> sleutels(wie.bsn().map(Bsn::cijfers), Jongeren.BSN)))
                .param(
                        "telefoon",
                        kolom(gemeld, wie -> sleutels(wie.telefoon().map(Telefoon::nummer), Jongeren.TELEFOON)))
                .param(
                        "vroegst",
                        kolom(gemeld, wie -> wie.geboortedatum().vroegst().toString()))
                .param(
                        "laatst",
                        kolom(gemeld, wie -> wie.geboortedatum().laatst().toString()))
                .param("verwisseld", kolom(gemeld, Gelijken::verwisseld))
                .param("klankRoepnaam", kolom(gemeld, wie -> klank(wie.naam().roepnaam())))
                .param("klankAchternaam", kolom(gemeld, wie -> klank(wie.naam().achternaam())))
                .param("ik", zicht.gebruiker().waarde())
                .param("heelOrganisatie", zicht.bereik(recht) == Bereik.ORGANISATIE)
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> treffer(rij, opId, zicht))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(treffer -> !treffer.gelijke().jongere().equals(treffer.gemeld()))
                .sorted(Comparator.comparing(
                        treffer -> treffer.gelijke().gelijkenis().sterkte()))
                .toList();
    }

    private static @Nullable String[] kolom(
            List<NieuweJongere> gemeld, Function<NieuweJongere, @Nullable String> waarde) {
        return gemeld.stream().map(waarde).toArray(String[]::new);
    }

    /** With commas between: while keys are renewed there is more than one. */
    private @Nullable String sleutels(Optional<String> waarde, String kolom) {
        return waarde.map(tekst -> Arrays.stream(kluis.zoeksleutels(tekst, kolom))
                        .map(HexFormat.of()::formatHex)
                        .collect(Collectors.joining(",")))
                .orElse(null);
    }

    private static @Nullable String verwisseld(NieuweJongere wie) {
        return Gelijkenis.verwisseld(wie.geboortedatum())
                .map(datum -> datum.vroegst().toString())
                .orElse(null);
    }

    /** Null finds nobody: a name that sounds like nothing is not like every other such name. */
    private static @Nullable String klank(String naam) {
        var klank = Klank.van(naam);
        return klank.isEmpty() ? null : klank;
    }

    private static Optional<Treffer> treffer(ResultSet rij, Map<JongereId, NieuweJongere> opId, Zicht zicht)
            throws SQLException {
        var id = new JongereId(Rij.uuid(rij, "gemeld"));
        return gelijke(rij, Objects.requireNonNull(opId.get(id)), zicht).map(gelijke -> new Treffer(id, gelijke));
    }

    private static Optional<Gelijke> gelijke(ResultSet rij, NieuweJongere gemeld, Zicht zicht) throws SQLException {
        var naam = new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam"));
        var geboren = Rij.geboortedatum(rij);
        var jongere = Rij.jongere(rij);
        var consulent = Rij.tekst(rij, "consulent");
        var mag = rij.getBoolean("eigen") || zicht.bereik(Recht.JONGERE_ZIEN) == Bereik.ORGANISATIE;
        return Gelijkenis.beoordeel(new Gelijkenis.Feiten(
                        gemeld.naam(),
                        gemeld.geboortedatum(),
                        naam,
                        geboren,
                        rij.getBoolean("zelfde_bsn"),
                        rij.getBoolean("zelfde_telefoon")))
                .map(gelijkenis -> new Gelijke(jongere, naam, geboren, consulent, mag, gelijkenis));
    }
}
