package nl.routewijzer.jongere;

import java.util.Optional;

/** A phone number in one form, so that the same number is found however it was typed: 06…, or + with the country. */
public record Telefoon(String nummer) {

    private static final String VORM = "(0[1-9][0-9]{8}|\\+[1-9][0-9]{7,14})";

    public static Optional<Telefoon> lees(String invoer) {
        var kaal = invoer.replaceAll("[\\s().\\-/]", "");
        var binnenlands = kaal.replaceFirst("^(\\+31|0031)0?", "0");
        var nummer = binnenlands.startsWith("00") ? "+" + binnenlands.substring(2) : binnenlands;
        return nummer.matches(VORM) ? Optional.of(new Telefoon(nummer)) : Optional.empty();
    }

    /** Hidden, as a BSN is. */
    @Override
    public String toString() {
        return "Telefoon[**********]";
    }
}
