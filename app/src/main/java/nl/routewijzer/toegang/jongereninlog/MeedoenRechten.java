package nl.routewijzer.toegang.jongereninlog;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.storage.Stukken;
import nl.routewijzer.toegang.Sessies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of how a jongere takes part in the portaal. Of what opens his door only that it is there. */
@Component
class MeedoenRechten implements Inzagebron, Wisbron {

    private static final List<String> TABELLEN = List.of("toegang.meedoen", "toegang.inloglink", "toegang.toestel");

    private static final String MEEDOEN = """
            select uitgenodigd_op, pin_sinds as pincode_sinds, fout as keer_verkeerd from toegang.meedoen where jongere = :jongere
            """;
    private static final String LINKS =
            "select gevraagd_op, gebruikt_op from toegang.inloglink where jongere = :jongere order by gevraagd_op";
    private static final String TOESTELLEN =
            "select sinds, tot from toegang.toestel where jongere = :jongere order by sinds";

    private final JdbcClient db;
    private final Sessies sessies;

    MeedoenRechten(JdbcClient db, Sessies sessies) {
        this.db = db;
        this.sessies = sessies;
    }

    @Override
    public List<String> tabellen() {
        return TABELLEN;
    }

    @Override
    public int volgorde() {
        return 25;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(db, "meedoen in het portaal", MEEDOEN, jongere),
                        Stukken.uit(db, "link om in te loggen", LINKS, jongere),
                        Stukken.uit(db, "eigen telefoon", TOESTELLEN, jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from toegang.toestel where jongere = :jongere",
                        "delete from toegang.inloglink where jongere = :jongere",
                        "delete from toegang.meedoen where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
        sessies.beeindigVan(Organisatiecontext.vereist(), jongere);
    }
}
