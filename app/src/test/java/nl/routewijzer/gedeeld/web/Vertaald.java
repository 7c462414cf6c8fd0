package nl.routewijzer.gedeeld.web;

/** What a page says in another language, for tests that read it there. */
public final class Vertaald {

    public static String t(String taal, String sleutel, Object... argumenten) {
        var in = Leestalen.met(taal).orElseThrow();
        return argumenten.length == 0 ? in.tekst(sleutel) : in.tekst(sleutel, argumenten);
    }

    private Vertaald() {}
}
