package nl.routewijzer.koppeling.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.maak.Maker;
import nl.routewijzer.koppeling.maak.Opzet;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is passed over early weighs too little, and nothing else is passed over. */
class WegingTest {

    private static final String PLAN = """
            naam: dubbel
            bronnen:
              - {bestand: meldingen.csv, id: id, velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: geboortedatum, postcode: postcode, huisnummer: huisnummer, plaats: woonplaats, telefoon: telefoon, email: email}}
            velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: datum, postcode: postcode, huisnummer: huisnummer, plaats: plaats, telefoon: telefoon, email: email}
            blokken: [[geboortedatum], [achternaam_k], [telefoon], [postcode]]
            """;

    @TempDir
    Path map = Path.of("");

    @Test
    void in_twee_stappen_komt_er_hetzelfde_uit() throws IOException {
        new Maker(new Opzet(2_000, 41, 1, 1999, List.of("meldingen"), false, false), Maker.Vorm.CSV).maak(map);
        Files.writeString(map.resolve("plan.yaml"), PLAN);
        var plan = Planbestand.lees(map.resolve("plan.yaml"));
        try (var werk = new Werkmap(map.resolve("uit"));
                var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(1_000, 2, werk.map()))) {
            var loop = new Koppelloop(motor, werk, (stap, deel, nog) -> {});
            loop.bereidVoor(plan, zin -> {});
            var weging = new Weging(loop.leer(plan, 1));
            String kandidaten = new Paren(plan).kandidaten(0, 1);
            motor.voer("create table ineens as " + gewogen(weging, new Niveaus(plan).sql(kandidaten)));
            assertThat(motor.getal("select count(*) from ineens")).isGreaterThan(1_000);
            for (List<Blok> zwaar : List.of(List.<Blok>of(), plan.blokken().subList(1, 3), plan.blokken())) {
                String over = over(plan, weging, zwaar);
                motor.voer("create or replace table trapsgewijs as " + gewogen(weging, over));
                assertThat(
                                motor.getal(
                                        "select count(*) from ((from ineens except all from trapsgewijs) union all (from trapsgewijs except all from ineens))"))
                        .isZero();
                assertThat(motor.getal("select count(*) from (" + over + ")"))
                        .isLessThan(motor.getal("select count(*) from (" + kandidaten + ")") * 3 / 4);
            }
        }
    }

    private static String over(Koppelplan plan, Weging weging, List<Blok> zwaar) {
        var niveaus = new Niveaus(plan);
        return niveaus.sql(niveaus.paren(zwaar, 0, 1), weging.kansrijk(plan, Weging.BEWAAR));
    }

    private static String gewogen(Weging weging, String niveaus) {
        return weging.sql("(" + niveaus + ")", Weging.BEWAAR);
    }
}
