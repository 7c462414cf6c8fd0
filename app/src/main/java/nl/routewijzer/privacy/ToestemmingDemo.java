package nl.routewijzer.privacy;

import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.springframework.stereotype.Component;

/** What the demo's jongeren said about sharing, and the ground of their trajecten. */
@Component
class ToestemmingDemo implements Demobron {

    private static final int MAANDEN = 12;

    /** Who was found in the street, at school age, is guided under the task of the Doorstroompunt too. */
    private static final String GEVONDEN = "OUTREACH";

    private final Toestemmingen toestemmingen;
    private final Grondslagen grondslagen;

    ToestemmingDemo(Toestemmingen toestemmingen, Grondslagen grondslagen) {
        this.toestemmingen = toestemmingen;
        this.grondslagen = grondslagen;
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        for (var j : huis.jongeren()) {
            var jongere = huis.jongere(j);
            var dag = wereld.vandaag().minusDays(j.dagenGeleden());
            var door = huis.medewerker(j.consulent());
            var traject = wereld.traject(jongere);
            grondslagen.legVast(Grondslag.bijMelding(traject, jongere, dag, door));
            if (j.kanaal().equals(GEVONDEN)) {
                grondslagen.legVast(new Grondslag(
                        Demowereld.uuid(jongere + "/grondslag/web"),
                        jongere,
                        Optional.of(traject),
                        Grondslag.Soort.WEB,
                        dag,
                        Optional.empty(),
                        door));
            }
            if (!j.toestemming().isEmpty()) {
                var id = Demowereld.uuid(jongere + "/toestemming");
                var antwoord = Toestemming.Antwoord.valueOf(veld(j.toestemming(), "antwoord"));
                toestemmingen.legVast(new Toestemming(
                        id,
                        jongere,
                        veld(j.toestemming(), "voorWie"),
                        veld(j.toestemming(), "wat"),
                        veld(j.toestemming(), "waarom"),
                        antwoord,
                        veld(j.toestemming(), "reden"),
                        dag,
                        Optional.of(dag.plusMonths(MAANDEN)).filter(tot -> antwoord == Toestemming.Antwoord.GEGEVEN),
                        door));
            }
        }
    }

    private static String veld(Map<String, String> velden, String naam) {
        return velden.getOrDefault(naam, "");
    }
}
