package nl.routewijzer.jongere;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of a jongere, for himself: what he told, and what he may change on his own. That is what helps him, and whether
 * somebody around him may be contacted: only he can know. The rest he tells who guides him, so that nothing is written over unseen.
 */
@Component
@Transactional
@ZonderInkijk("what he told himself: the gate writes down who of the organisation looks")
public class MijnVerhaal {

    /**
     * @param verteld the last time that he told; empty while he did not
     * @param kring who is around him
     */
    public record Blad(Gegevens.Blad gegevens, Optional<Intake> verteld, Netwerk.Kring kring) {

        /** What holds of this section; empty while nothing was filled in. */
        public Optional<Gegeven> nu(Gegevenssoort soort) {
            return gegevens.nu(soort).filter(gegeven -> !gegeven.isLeeg());
        }

        public Optional<UUID> basis(Gegevenssoort soort) {
            return gegevens.nu(soort).map(Gegeven::id);
        }
    }

    private final Gegevens gegevens;
    private final Intakes intakes;
    private final Netwerk netwerk;
    private final Grondslagen grondslagen;
    private final Tijd tijd;

    MijnVerhaal(Gegevens gegevens, Intakes intakes, Netwerk netwerk, Grondslagen grondslagen, Tijd tijd) {
        this.gegevens = gegevens;
        this.intakes = intakes;
        this.netwerk = netwerk;
        this.grondslagen = grondslagen;
        this.tijd = tijd;
    }

    public Blad bekijk(IngelogdeJongere wie) {
        return new Blad(
                gegevens.alles(wie.jongere()),
                intakes.alle(wie.jongere()).stream().findFirst(),
                netwerk.kring(wie.jongere()));
    }

    /**
     * What helps him, in his own words; the language stays what it was.
     *
     * @param id made when the form was shown: sending twice changes once
     * @param basis id of what stood there when the form was shown
     */
    public Besluit watHelpt(UUID id, String tekst, Optional<UUID> basis, IngelogdeJongere wie) {
        grondslagen.eis(wie.jongere(), Verwerking.BEGELEIDEN);
        var taal = gegevens.alles(wie.jongere())
                .nu(Gegevenssoort.HELPT)
                .map(nu -> nu.waarde("taal"))
                .orElse("");
        return gegevens.wijzig(
                new Gegevens.Wijziging(
                        id,
                        wie.jongere(),
                        Gegevenssoort.HELPT,
                        Map.of("wathelpt", tekst, "taal", taal),
                        Gegeven.Bron.JONGERE,
                        tijd.vandaag(),
                        basis),
                wie);
    }

    /**
     * Whether somebody around him may be contacted: he said so today. Saying the same again changes nothing.
     *
     * @throws NietGevonden when there is nobody like that around him now
     */
    public void magContact(UUID id, UUID betrokkene, Betrokkene.Contact antwoord, IngelogdeJongere wie) {
        grondslagen.eis(wie.jongere(), Verwerking.BEGELEIDEN);
        var was = netwerk.kring(wie.jongere()).nu(tijd.vandaag()).stream()
                .map(List::getFirst)
                .filter(een -> een.wie().equals(betrokkene))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("betrokkene"));
        if (was.magContact() != antwoord && antwoord != Betrokkene.Contact.NIET_GEVRAAGD) {
            netwerk.legVast(
                    new Betrokkene(
                            id,
                            was.wie(),
                            was.jongere(),
                            was.rol(),
                            was.naam(),
                            was.verband(),
                            was.bereik(),
                            antwoord,
                            Optional.of(tijd.vandaag()),
                            was.tot(),
                            tijd.nu(),
                            ""),
                    wie);
        }
    }
}
