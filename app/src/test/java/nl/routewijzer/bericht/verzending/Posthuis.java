package nl.routewijzer.bericht.verzending;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Adresboek;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzending.Soort;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.beans.factory.annotation.Autowired;

/** The house with a post room whose sources and bringers a test chooses, at a book that is the real one. */
abstract class Posthuis extends Huis {

    static final String PAD = "/portaal/inloggen/met/geheim-van-de-test";
    static final String ADRES = "https://routewijzer.example/";

    @Autowired
    List<Adresboek> adresboeken;

    @Autowired
    Wijze.Bron wijzen;

    @Autowired
    Postboek boek;

    @Autowired
    Tijd tijd;

    final Postzak post = new Postzak();

    record Bron(Optional<String> waarheen, Duration uitstel, boolean ookInStilte) implements Verzendbron {
        static Bron naar(String pad) {
            return new Bron(Optional.of(pad), Duration.ZERO, true);
        }

        @Override
        public Soort soort() {
            return Soort.WIE_KEEK;
        }

        @Override
        public Optional<String> pad(Verzending verzending) {
            return waarheen;
        }
    }

    Inpakker inpakker(Verzendbron bron, Bezorger... bezorgers) {
        return new Inpakker(
                List.of(bron), adresboeken, List.of(bezorgers), wijzen, new Inpakker.Afzender(() -> WIERDAM, ADRES));
    }

    Postloper loper(Verzendbron bron, Bezorger... bezorgers) {
        return new Postloper(boek, inpakker(bron, bezorgers), tijd);
    }

    Postkamer kamer(Verzendbron bron, Bezorger... bezorgers) {
        return new Postkamer(boek, inpakker(bron, bezorgers), loper(bron, bezorgers), tijd);
    }

    static Verzending aan(JongereId jongere, Verzendweg weg) {
        return new Verzending(UUID.randomUUID(), jongere, weg, Soort.WIE_KEEK);
    }

    static Verzending aanSam() {
        return aan(sam(), Verzendweg.MAIL);
    }

    void verstuur(Verzending verzending, Postkamer kamer) {
        Organisatiecontext.doeIn(organisatie(WIERDAM), () -> kamer.verstuur(verzending));
    }

    int ronde(Postloper loper) {
        return Organisatiecontext.in(organisatie(WIERDAM), loper::werk);
    }

    static Map<String, String> rij(Verzending verzending) {
        return Rijen.eigenaar()
                .sql("select stand, poging, coalesce(fout, '') as fout from bericht.uitgaand where id = :id")
                .param("id", Post.id(verzending))
                .query((rij, nummer) -> Map.of(
                        "stand", rij.getString("stand"),
                        "poging", rij.getString("poging"),
                        "fout", rij.getString("fout")))
                .single();
    }

    static String stand(Verzending verzending) {
        return String.valueOf(rij(verzending).get("stand"));
    }
}
