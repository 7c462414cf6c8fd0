package nl.routewijzer.koppeling.auto;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.auto.Kolomraad.Rol;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.sql.Normaal;

/** Looks at the columns of a loaded file. */
final class Bestandskijker {

    private final Motor motor;

    Bestandskijker(Motor motor) {
        this.motor = motor;
    }

    Planmaker.Bestand bekijk(int bron, Path pad, String id) {
        String tabel = Normaal.RUW.get(bron);
        List<String> namen = motor.vraag(
                "select column_name from information_schema.columns where table_name = '" + tabel
                        + "' order by ordinal_position",
                rij -> String.valueOf(rij.tekst(1)));
        if (!namen.contains(id)) {
            throw new OnbruikbareInvoer(pad.getFileName() + ", regel 1: kolom " + id + " ontbreekt.");
        }
        Map<Kolom, Rol> rollen = new LinkedHashMap<>();
        for (String naam : namen) {
            if (!naam.equals(id) && !naam.equals("rij")) {
                var kolom = kolom(tabel, naam);
                rollen.put(kolom, Kolomraad.rol(kolom, true));
            }
        }
        return new Planmaker.Bestand(String.valueOf(pad.getFileName()), pad, id, rollen);
    }

    private Kolom kolom(String tabel, String naam) {
        String sql = """
                select count(x), approx_count_distinct(x),
                       avg(regexp_matches(x, '^[^@ ]+@[^@ ]+[.][a-zA-Z]+$')::int),
                       avg((datum(x, 'dmj') is not null and (length(x) <> 8 or substr(datum(x, 'dmj'), 5, 2)::int <= 12))::int),
                       avg(regexp_matches(upper(x), '^[1-9][0-9]{3} ?[A-Z]{2}$|^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$')::int),
                       avg(regexp_matches(x, '^[0-9]+([.]0+)?$')::int),
                       avg(length(schoon(x)) - length(replace(schoon(x), ' ', '')) + 1) * avg(regexp_matches(x, '[A-Za-z]')::int),
                       avg((deel_nummer(x) is not null)::int),
                       count(*) filter (substr(datum(x, 'mdj'), 5, 2) <= '12') - count(*) filter (substr(datum(x, 'dmj'), 5, 2) <= '12')
                  from (select gevuld("%s") as x from %s)
                 where x is not null""".formatted(naam.replace("\"", "\"\""), tabel);
        return motor.vraag(
                        sql,
                        rij -> new Kolom(
                                naam,
                                rij.geheel(1),
                                rij.geheel(2),
                                new Kolom.Vorm(
                                        rij.getal(3),
                                        rij.getal(4),
                                        rij.getal(5),
                                        rij.getal(6),
                                        rij.getal(7),
                                        rij.getal(8),
                                        rij.geheel(9) > 0)))
                .get(0);
    }
}
