package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.Tijd;
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
            select jongere, roepnaam, tussenvoegsel, achternaam, geboortedatum, geboorte_precisie, consulent, eigen, zelfde_bsn, zelfde_telefoon
              from jongere.lijkt_op(:bsn, :telefoon, :geboren, :vroegst, :laatst,
                                    :klankRoepnaam, :klankAchternaam, :ik, :heelOrganisatie, :vandaag)
            """;

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
        zicht.vereis(recht);
        return inkijk.van(
                zicht,
                Doel.ZOEKEN,
                () -> db
                        .sql(ZOEK)
                        .param("bsn", zoeksleutel(gemeld.bsn().map(Bsn::cijfers), Jongeren.BSN))
                        .param("telefoon", zoeksleutel(gemeld.telefoon().map(Telefoon::nummer), Jongeren.TELEFOON))
                        .param("geboren", dagen(gemeld.geboortedatum()))
                        .param("vroegst", gemeld.geboortedatum().vroegst())
                        .param("laatst", gemeld.geboortedatum().laatst())
                        .param("klankRoepnaam", klank(gemeld.naam().roepnaam()))
                        .param("klankAchternaam", klank(gemeld.naam().achternaam()))
                        .param("ik", zicht.gebruiker().waarde())
                        .param("heelOrganisatie", zicht.bereik(recht) == Bereik.ORGANISATIE)
                        .param("vandaag", tijd.vandaag())
                        .query((rij, nummer) -> gelijke(rij, gemeld, zicht))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .filter(gelijke -> !gelijke.jongere().equals(gemeld.id()))
                        .sorted(Comparator.comparing(
                                gelijke -> gelijke.gelijkenis().sterkte()))
                        .toList());
    }

    private byte @Nullable [] zoeksleutel(Optional<String> waarde, String kolom) {
        return waarde.map(tekst -> kluis.zoeksleutel(tekst, kolom)).orElse(null);
    }

    /** Besides the days it can be: the day and month the other way around, and what is kept when only the month or year is known. */
    private static LocalDate[] dagen(Geboortedatum geboren) {
        var begin = Stream.of(
                geboren.vroegst().withDayOfMonth(1), geboren.vroegst().withDayOfYear(1));
        return Stream.concat(begin, Gelijkenis.verwisseld(geboren).map(Geboortedatum::vroegst).stream())
                .toArray(LocalDate[]::new);
    }

    /** Null finds nobody: a name that sounds like nothing is not like every other such name. */
    private static @Nullable String klank(String naam) {
        var klank = Klank.van(naam);
        return klank.isEmpty() ? null : klank;
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
