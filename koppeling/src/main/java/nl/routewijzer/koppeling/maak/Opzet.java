package nl.routewijzer.koppeling.maak;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * What is to be made.
 *
 * @param jongeren how many youths; at least 1 and at most 15 million
 * @param zaad the same seed gives the same bytes
 * @param ruis how much goes wrong: 0 nothing, 1 as usual, up to 10
 * @param eersteJaar first year of birth
 * @param registers names of the registers
 * @param vol everybody is in every register
 * @param ruimeNummers whoever gets no valid number of the range for tests gets one that fails the elfproef
 */
public record Opzet(
        long jongeren,
        long zaad,
        double ruis,
        int eersteJaar,
        List<String> registers,
        boolean vol,
        boolean ruimeNummers) {

    private static final long MEESTE = 15_000_000;

    public Opzet {
        if (jongeren < 1 || jongeren > MEESTE) {
            throw new OnbruikbareInvoer("Het aantal jongeren is minstens 1 en hoogstens " + MEESTE + ".");
        }
        if (!(ruis >= 0 && ruis <= 10)) {
            throw new OnbruikbareInvoer("De ruis is minstens 0 en hoogstens 10.");
        }
        if (eersteJaar < 1900 || eersteJaar > 2100) {
            throw new OnbruikbareInvoer("Het eerste geboortejaar ligt tussen 1900 en 2100.");
        }
        registers = List.copyOf(registers);
        registers.forEach(Registers::register);
    }

    /** How many years of birth. */
    int jaren() {
        return 12;
    }

    /** The day at which the registers were drawn: the youngest are 16 then. */
    LocalDate vandaag() {
        return LocalDate.of(eersteJaar + 27, 11, 24);
    }
}
