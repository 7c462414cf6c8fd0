package nl.routewijzer.koppeling.leren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.vergelijking.Soorten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteekproefTest {

    @TempDir
    private Path map;

    /** Row number times the step of the draw does not fit in 32 bits from 271,183 rows on. */
    @Test
    void ook_in_een_groot_register_worden_paren_geloot_die_er_zijn() {
        var bron = Bron.van(Path.of("x.csv"), "id", Map.of());
        var veld = new Veld("jaar", Soorten.zoek("jaar").orElseThrow(), Optional.empty());
        var plan = new Koppelplan(
                "proef",
                List.of(bron),
                List.of(veld),
                List.of(),
                new Koppelplan.Grenzen(1, 0.5, 0.1, false, 1),
                Koppelplan.Verband.ELK);
        try (var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(500, 1, map))) {
            motor.voer("create table links as select range::integer as rij, (1990 + hash(range) % 10)::varchar as jaar,"
                    + " 0::float as jaar_f from range(300000)");
            var telling = new Steekproef(motor, plan)
                    .velden(Map.of("jaar", 0.1), 1_000_000)
                    .get(0);
            assertThat(telling.gevuld()).isEqualTo(1);
            // One year apart: 18 of the 100 combinations of two years out of ten.
            assertThat(telling.u().get(1)).isCloseTo(0.18, within(0.005));
        }
    }
}
