package nl.routewijzer.toegang.inlog;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.routewijzer.toegang.Rol;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One provider as the settings describe it. What a claim is called differs per provider, so that is a setting and no
 * code.
 *
 * @param naam on the button, and in sentences
 * @param issuer exactly as the provider calls itself
 * @param naamClaim which claim holds the name that a beheerder wrote down for somebody
 * @param uitloggen whether logging out here logs out there too
 */
public record Aanbiederinstellingen(
        @DefaultValue("") String naam,
        @DefaultValue("") String issuer,
        @DefaultValue Client client,
        @DefaultValue("preferred_username") String naamClaim,
        @DefaultValue Huizen organisatie,
        @DefaultValue Rollen rollen,
        @DefaultValue Niveau niveau,
        @DefaultValue("true") boolean uitloggen) {

    private static final List<Function<Aanbiederinstellingen, Optional<String>>> EISEN = List.of(
            Aanbiederinstellingen::issuerKlopt,
            Aanbiederinstellingen::clientKlopt,
            Aanbiederinstellingen::geheimKlopt,
            Aanbiederinstellingen::vraagtOpenid,
            Aanbiederinstellingen::organisatieIsBekend,
            Aanbiederinstellingen::rollenKloppen,
            Aanbiederinstellingen::niveauKlopt);

    private static final String VUL_IN = "VUL-IN";

    /** What Routewijzer is to the provider. */
    public record Client(
            @DefaultValue("") String id,
            @DefaultValue("") String geheim,
            @DefaultValue("") String geheimBestand,
            @DefaultValue("openid") Set<String> scopes) {}

    /**
     * Which organisation somebody of this provider belongs to: always the same ones, or what a claim says.
     *
     * @param vast names or ids of organisations
     */
    public record Huizen(
            @DefaultValue List<String> vast,
            @DefaultValue("") String claim,
            @DefaultValue List<Huiswaarde> waarden) {}

    public record Huiswaarde(
            @DefaultValue("") String waarde,
            @DefaultValue("") String organisatie) {}

    /** Which roles the provider allows at most; without a claim it says nothing about them. */
    public record Rollen(
            @DefaultValue("") String claim, @DefaultValue List<Rolwaarde> waarden) {}

    public record Rolwaarde(
            @DefaultValue("") String waarde,
            @DefaultValue("") String rol) {}

    /**
     * How strong a log-in must be.
     *
     * @param waarden any of these will do; none means that the provider itself sees to it
     */
    public record Niveau(
            @DefaultValue("acr") String claim,
            @DefaultValue List<String> waarden,
            @DefaultValue("ACR_VALUES") String vraag) {

        /** How the level is asked for. */
        enum Vraag {
            ACR_VALUES,
            CLAIMS,
            NIET
        }

        Vraag hoe() {
            return waarden.isEmpty() ? Vraag.NIET : Vraag.valueOf(vraag);
        }
    }

    /** All that is missing or cannot be, in sentences for who installs it. */
    public List<String> bezwaren() {
        return EISEN.stream().flatMap(eis -> eis.apply(this).stream()).toList();
    }

    /** The client secret, from where the settings say it is. */
    String geheim() {
        return client.geheimBestand().isEmpty()
                ? client.geheim()
                : lees(Path.of(client.geheimBestand())).orElse("");
    }

    private static Optional<String> issuerKlopt(Aanbiederinstellingen a) {
        try {
            var adres = URI.create(a.issuer());
            var veilig = "https".equals(adres.getScheme())
                    || ("http".equals(adres.getScheme())
                            && Set.of("localhost", "127.0.0.1").contains(String.valueOf(adres.getHost())));
            return veilig && adres.getHost() != null && adres.getQuery() == null && adres.getFragment() == null
                    ? Optional.empty()
                    : Optional.of("issuer moet het https-adres van de aanbieder zijn.");
        } catch (IllegalArgumentException geenAdres) {
            return Optional.of("issuer is geen adres.");
        }
    }

    private static Optional<String> clientKlopt(Aanbiederinstellingen a) {
        return a.client().id().isBlank() || a.client().id().equals(VUL_IN)
                ? Optional.of("client.id ontbreekt.")
                : Optional.empty();
    }

    private static Optional<String> geheimKlopt(Aanbiederinstellingen a) {
        var los = !a.client().geheim().isBlank();
        var bestand = !a.client().geheimBestand().isBlank();
        if (los == bestand) {
            return Optional.of(
                    los
                            ? "client.geheim en client.geheim-bestand staan er allebei; kies er een."
                            : "client.geheim of client.geheim-bestand ontbreekt.");
        }
        return a.geheim().isBlank() || a.geheim().equals(VUL_IN)
                ? Optional.of("het geheim is leeg of niet te lezen.")
                : Optional.empty();
    }

    private static Optional<String> vraagtOpenid(Aanbiederinstellingen a) {
        return a.client().scopes().contains("openid") ? Optional.empty() : Optional.of("client.scopes mist openid.");
    }

    private static Optional<String> organisatieIsBekend(Aanbiederinstellingen a) {
        var huizen = a.organisatie();
        var vast = !huizen.vast().isEmpty();
        var claim = !huizen.claim().isBlank();
        if (vast == claim) {
            return Optional.of("zet organisatie.vast of organisatie.claim, een van de twee.");
        }
        var leeg = huizen.waarden().stream()
                .anyMatch(
                        regel -> regel.waarde().isBlank() || regel.organisatie().isBlank());
        return claim == huizen.waarden().isEmpty() || leeg
                ? Optional.of("organisatie.claim en organisatie.waarden (waarde en organisatie) horen bij elkaar.")
                : Optional.empty();
    }

    private static Optional<String> rollenKloppen(Aanbiederinstellingen a) {
        var rollen = a.rollen();
        if (rollen.claim().isBlank() != rollen.waarden().isEmpty()) {
            return Optional.of("rollen.claim en rollen.waarden horen bij elkaar.");
        }
        return rollen.waarden().stream()
                .filter(regel -> regel.waarde().isBlank()
                        || Arrays.stream(Rol.values())
                                .noneMatch(rol -> rol.name().equals(regel.rol())))
                .findFirst()
                .map(regel -> "rollen.waarden: " + regel.waarde() + " → " + regel.rol() + " kan niet; de rollen zijn "
                        + Arrays.toString(Rol.values()) + ".");
    }

    private static Optional<String> niveauKlopt(Aanbiederinstellingen a) {
        var niveau = a.niveau();
        if (Arrays.stream(Niveau.Vraag.values()).noneMatch(vraag -> vraag.name().equals(niveau.vraag()))) {
            return Optional.of("niveau.vraag is een van " + Arrays.toString(Niveau.Vraag.values()) + ".");
        }
        return niveau.hoe() == Niveau.Vraag.ACR_VALUES && !niveau.claim().equals("acr")
                ? Optional.of("met niveau.vraag ACR_VALUES is niveau.claim acr.")
                : Optional.empty();
    }

    private static Optional<String> lees(Path bestand) {
        try {
            return Files.readString(bestand).lines().findFirst().map(String::strip);
        } catch (MalformedInputException geenTekst) {
            return Optional.empty();
        } catch (IOException ontbreekt) {
            return Optional.empty();
        }
    }
}
