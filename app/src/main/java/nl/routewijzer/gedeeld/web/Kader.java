package nl.routewijzer.gedeeld.web;

import java.util.List;
import java.util.Optional;

/**
 * The frame around a page: whose house it is, who is in, where one can go.
 *
 * @param thema name of the theme; its class and its stylesheet
 * @param woordConsulent what a consulent is called here
 * @param gebruiker name of who is logged in, which may be blank; empty on public pages
 * @param mededeling what just happened, with a way back when there is one
 * @param deel of the house
 * @param talen in which the page can be read; empty where there is nothing to choose
 */
public record Kader(
        String organisatie,
        String thema,
        String woordConsulent,
        Optional<String> gebruiker,
        List<Link> menu,
        boolean zoeken,
        Csrf csrf,
        Optional<Mededeling> mededeling,
        Deel deel,
        List<Taalkeuze.Taallink> talen) {

    /** The part of the house that a page belongs to: where its front door is, and where one leaves. */
    public enum Deel {
        WERK("/", "/uitloggen"),
        PORTAAL("/portaal", "/portaal/uitloggen");

        private final String begin;
        private final String uitloggen;

        Deel(String begin, String uitloggen) {
            this.begin = begin;
            this.uitloggen = uitloggen;
        }

        public static Deel van(String pad) {
            return pad.equals(PORTAAL.begin) || pad.startsWith(PORTAAL.begin + "/") ? PORTAAL : WERK;
        }

        public String begin() {
            return begin;
        }

        public String uitloggen() {
            return uitloggen;
        }
    }

    /** @param aantal how much waits there; empty for nothing */
    public record Link(String pad, String label, boolean hier, Optional<Aantal> aantal) {}

    /** @param zin the same number in words */
    public record Aantal(int hoeveel, String zin) {}

    Kader met(Mededeling gezegd) {
        return new Kader(
                organisatie, thema, woordConsulent, gebruiker, menu, zoeken, csrf, Optional.of(gezegd), deel, talen);
    }

    public record Csrf(String naam, String waarde) {}
}
