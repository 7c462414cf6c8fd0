package nl.routewijzer.aanbod.informatie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.aanbod.domain.Zoekwoorden;
import nl.routewijzer.aanbod.informatie.EigenStuk.Bij;
import nl.routewijzer.aanbod.storage.Informatiearchief;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading what there is to know, as a jongere of this organisation reads it. It is about nobody, so nobody has to say who he is. */
@Component
@Transactional
public class Informatie {

    /**
     * One page of it.
     *
     * @param sleutel in its address
     * @param artikel as shipped; empty for what is the organisation's own
     * @param eigen what the organisation says here
     */
    public record Blad(String sleutel, Optional<Artikel> artikel, Optional<EigenStuk> eigen) {

        public String titel() {
            return inPlaats()
                    .or(() -> eigen.filter(stuk -> artikel.isEmpty()))
                    .map(EigenStuk::titel)
                    .orElseGet(() -> artikel.map(Artikel::titel).orElse(""));
        }

        public String kort() {
            return artikel.filter(een -> inPlaats().isEmpty())
                    .map(Artikel::kort)
                    .orElse("");
        }

        /** What is read instead of the article. */
        public Optional<EigenStuk> inPlaats() {
            return eigen.filter(stuk -> stuk.bij().filter(Bij::inPlaats).isPresent());
        }

        String vindbaar() {
            return Stream.concat(
                            artikel.stream().map(Artikel::vindbaar),
                            eigen.stream().flatMap(stuk -> Stream.of(stuk.titel(), stuk.tekst())))
                    .reduce("", (een, ander) -> een + "\n" + ander);
        }
    }

    private final Artikelen artikelen;
    private final Informatiearchief archief;
    private final Tijd tijd;

    Informatie(Artikelen artikelen, Informatiearchief archief, Tijd tijd) {
        this.artikelen = artikelen;
        this.archief = archief;
        this.tijd = tijd;
    }

    /** What is shipped in its order, then what is the organisation's own. */
    public List<Blad> alle() {
        var eigen = archief.stukken().stream().filter(stuk -> !stuk.weg()).toList();
        return Stream.concat(
                        artikelen.alle().stream()
                                .map(artikel -> new Blad(
                                        artikel.sleutel(), Optional.of(artikel), bij(artikel.sleutel(), eigen))),
                        eigen.stream()
                                .filter(stuk -> stuk.bij().isEmpty())
                                .map(stuk -> new Blad(stuk.id().toString(), Optional.empty(), Optional.of(stuk))))
                .toList();
    }

    /** @throws NietGevonden when there is none */
    public Blad bekijk(String sleutel) {
        return alle().stream()
                .filter(blad -> blad.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("artikel"));
    }

    /** What has these words, or nearly. */
    public List<Blad> zoek(String getypt) {
        return Zoekwoorden.van(getypt).in(alle(), Blad::vindbaar);
    }

    /** The stories that may be shown today. */
    public List<Ervaring> ervaringen() {
        return archief.ervaringen().stream()
                .filter(ervaring -> ervaring.isTeZien(tijd.vandaag()))
                .toList();
    }

    /** @throws NietGevonden when it may not be shown, any more or yet */
    public Ervaring ervaring(UUID id) {
        return ervaringen().stream()
                .filter(ervaring -> ervaring.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("ervaring"));
    }

    private static Optional<EigenStuk> bij(String artikel, List<EigenStuk> eigen) {
        return eigen.stream()
                .filter(stuk ->
                        stuk.bij().map(Bij::artikel).filter(artikel::equals).isPresent())
                .findFirst();
    }
}
