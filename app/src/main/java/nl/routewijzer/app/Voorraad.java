package nl.routewijzer.app;

import java.util.List;
import java.util.Map;

/**
 * What {@code demo/bevolking.yaml} holds: how many people there are, and words to invent them with. {@code {naam}} in a
 * sentence stands for the name by which somebody is called.
 *
 * @param achternamen with the tussenvoegsel before a bar, if there is one
 * @param uitstroom reasons to write beside each kind; empty where none is asked
 */
record Voorraad(
        List<Omvang> omvang,
        List<String> collegas,
        List<String> roepnamen,
        List<String> achternamen,
        List<String> bereik,
        List<String> watHelpt,
        Map<String, List<String>> toelichting,
        Map<String, List<String>> uitstroom,
        Map<String, Fase> fasen) {

    /**
     * How large an organisation is: people, not shares.
     *
     * @param langerDanHalfJaar of those with a benefit
     * @param procentStartkwalificatie of all
     */
    record Omvang(
            String organisatie,
            int consulenten,
            int jongeren,
            int metUitkering,
            int langerDanHalfJaar,
            int procentStartkwalificatie) {

        private static final double PROCENT = 100;

        int metStartkwalificatie() {
            return (int) Math.round(jongeren * procentStartkwalificatie / PROCENT);
        }
    }

    /** Steps of a phase, what is said of a conversation in it, and what is agreed. */
    record Fase(List<String> stappen, List<String> samen, List<String> jongere, List<String> consulent) {}

    Omvang omvang(String organisatie) {
        return omvang.stream()
                .filter(een -> een.organisatie().equals(organisatie))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen omvang voor " + organisatie));
    }

    Fase fase(String naam) {
        return van(fasen, naam);
    }

    List<String> toelichting(String weg) {
        return van(toelichting, weg);
    }

    List<String> uitstroom(String soort) {
        return van(uitstroom, soort);
    }

    private static <T> T van(Map<String, T> lade, String naam) {
        var inhoud = lade.get(naam);
        if (inhoud == null) {
            throw new IllegalArgumentException("geen woorden voor " + naam);
        }
        return inhoud;
    }
}
