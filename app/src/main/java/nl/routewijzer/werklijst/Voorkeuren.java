package nl.routewijzer.werklijst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a colleague wants his own list: columns, and filters put together under a name. Nobody else sees or changes them. */
@Component
@Transactional
@ZonderInkijk("names of columns and filters, no people")
class Voorkeuren {

    static final int MEEST = 12;

    private static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    /** A line with all filters to hold at once. */
    record EigenFilter(UUID id, String naam, List<Filter> filters) {

        boolean past(Werklijst.Regel regel) {
            return filters.stream().allMatch(filter -> filter.past(regel));
        }
    }

    record Voorkeur(List<Kolom> kolommen, List<EigenFilter> filters) {}

    private static final String KIES = """
            select k.kolommen, f.id, f.naam, f.filters
              from (select :ik::uuid as ik) i
              left join werklijst.kolomkeuze k on k.gebruiker = i.ik
              left join werklijst.filter f on f.gebruiker = i.ik and f.vervallen_op is null
             order by f.naam, f.id
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Voorkeuren(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    Voorkeur van(Zicht zicht) {
        return db.sql(KIES).param("ik", zicht.gebruiker().waarde()).query(rij -> {
            var kolommen = Kolom.GEWOON;
            var filters = new ArrayList<EigenFilter>();
            while (rij.next()) {
                if (rij.getArray("kolommen") != null) {
                    kolommen = namen(rij, "kolommen")
                            .flatMap(naam -> met(Kolom.values(), naam))
                            .toList();
                }
                if (rij.getObject("id") != null) {
                    filters.add(filter(rij));
                }
            }
            return new Voorkeur(kolommen, filters);
        });
    }

    private static EigenFilter filter(ResultSet rij) throws SQLException {
        return new EigenFilter(
                Rij.uuid(rij, "id"),
                Rij.tekst(rij, "naam"),
                namen(rij, "filters")
                        .flatMap(naam -> met(Filter.values(), naam))
                        .toList());
    }

    private static Stream<String> namen(ResultSet rij, String kolom) throws SQLException {
        return Stream.of((String[]) rij.getArray(kolom).getArray());
    }

    /** A name from before that no longer exists counts for nothing. */
    private static <E extends Enum<E>> Stream<E> met(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(waarde -> waarde.name().equals(naam));
    }

    void kiesKolommen(List<Kolom> kolommen, Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        db.sql("""
                        insert into werklijst.kolomkeuze (gebruiker, kolommen) values (:ik, :kolommen)
                        on conflict (organisatie, gebruiker) do update set kolommen = excluded.kolommen
                        """)
                .param("ik", zicht.gebruiker().waarde())
                .param("kolommen", kolommen.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** @param filter its id was made when the form was shown: sending twice keeps one */
    void bewaar(EigenFilter filter, Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        db.sql("""
                        insert into werklijst.filter (id, gebruiker, naam, filters, gemaakt_op) values (:id, :ik, :naam, :filters, :op)
                        on conflict (organisatie, id) do nothing
                        """)
                .param("id", filter.id())
                .param("ik", zicht.gebruiker().waarde())
                .param("naam", filter.naam())
                .param("filters", filter.filters().stream().map(Enum::name).toArray(String[]::new))
                .param("op", Rij.alsParameter(tijd.nu()))
                .update();
    }

    /** @throws NietGevonden when it is not one's own */
    void haalWeg(UUID id, Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        moetEenZijn(db.sql(
                        "update werklijst.filter set vervallen_op = :op where id = :id and gebruiker = :ik and vervallen_op is null")
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("id", id)
                .param("ik", zicht.gebruiker().waarde())
                .update());
    }

    /** @throws NietGevonden when it is not one's own, or taken away too long ago */
    void zetTerug(UUID id, Zicht zicht) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        moetEenZijn(db.sql(
                        "update werklijst.filter set vervallen_op = null where id = :id and gebruiker = :ik and vervallen_op >= :sinds")
                .param("sinds", Rij.alsParameter(tijd.nu().minus(BEDENKTIJD)))
                .param("id", id)
                .param("ik", zicht.gebruiker().waarde())
                .update());
    }

    private static void moetEenZijn(int aantal) {
        if (aantal != 1) {
            throw new NietGevonden("filter");
        }
    }
}
