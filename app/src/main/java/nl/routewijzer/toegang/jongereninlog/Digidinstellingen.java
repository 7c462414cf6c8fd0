package nl.routewijzer.toegang.jongereninlog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One broker of DigiD as the settings describe it: what its claims are called and look like differs per broker.
 *
 * @param organisaties names or ids of the organisations it speaks for
 * @param bsnClaim which claim holds the BSN
 * @param voorvoegsel what stands before the number and says which kind of number it is; empty when the number stands alone or
 *     after the sector code of a BSN
 * @param gebruikersinfo the claims come from the broker's page about the person, not from the id token alone
 */
record Digidinstellingen(
        @DefaultValue("DigiD") String naam,
        @DefaultValue("") String issuer,
        @DefaultValue Aanbiederinstellingen.Client client,
        @DefaultValue List<String> organisaties,
        @DefaultValue("bsn") String bsnClaim,
        @DefaultValue("") String voorvoegsel,
        @DefaultValue Niveau niveau,
        @DefaultValue("false") boolean gebruikersinfo) {

    /** What the levels are called where the settings say nothing: by the number of DigiD, and as in SAML. */
    private static final Map<String, Betrouwbaarheid> GEWOON = Map.of(
            "10",
            Betrouwbaarheid.BASIS,
            "20",
            Betrouwbaarheid.MIDDEN,
            "25",
            Betrouwbaarheid.SUBSTANTIEEL,
            "30",
            Betrouwbaarheid.HOOG,
            saml("PasswordProtectedTransport"),
            Betrouwbaarheid.BASIS,
            saml("MobileTwoFactorContract"),
            Betrouwbaarheid.MIDDEN,
            saml("Smartcard"),
            Betrouwbaarheid.SUBSTANTIEEL,
            saml("SmartcardPKI"),
            Betrouwbaarheid.HOOG);

    /** How sure DigiD is of who somebody is, from low to high. */
    enum Betrouwbaarheid {
        BASIS,
        MIDDEN,
        SUBSTANTIEEL,
        HOOG
    }

    /**
     * @param minimum a {@link Betrouwbaarheid}; lower is refused
     * @param waarden what the broker calls the levels, when that is not the usual
     * @param vraag what to ask the broker for, in {@code acr_values}; nothing when it demands the level by itself
     */
    record Niveau(
            @DefaultValue("authsp_level") String claim,
            @DefaultValue("SUBSTANTIEEL") String minimum,
            @DefaultValue List<Niveauwaarde> waarden,
            @DefaultValue List<String> vraag) {

        Betrouwbaarheid minstens() {
            return Betrouwbaarheid.valueOf(minimum);
        }

        /** Empty when the broker calls it something we do not know. */
        Optional<Betrouwbaarheid> lees(String waarde) {
            return waarden.isEmpty()
                    ? Optional.ofNullable(GEWOON.get(waarde))
                    : waarden.stream()
                            .filter(regel -> regel.waarde().equals(waarde))
                            .map(regel -> Betrouwbaarheid.valueOf(regel.niveau()))
                            .findFirst();
        }
    }

    record Niveauwaarde(
            @DefaultValue("") String waarde,
            @DefaultValue("") String niveau) {}

    /** The broker as any other provider. */
    Aanbiederinstellingen alsAanbieder() {
        return new Aanbiederinstellingen(
                naam,
                issuer,
                client,
                "sub",
                new Aanbiederinstellingen.Huizen(organisaties, "", List.of()),
                new Aanbiederinstellingen.Rollen("", List.of()),
                new Aanbiederinstellingen.Niveau("acr", niveau.vraag(), "ACR_VALUES"),
                false);
    }

    /** All that is missing or cannot be, in sentences for who installs it. */
    List<String> bezwaren() {
        var niveaus = Stream.concat(
                        Stream.of(niveau.minimum()), niveau.waarden().stream().map(Niveauwaarde::niveau))
                .filter(naam -> Arrays.stream(Betrouwbaarheid.values())
                        .noneMatch(soort -> soort.name().equals(naam)))
                .map(naam -> "niveau: " + naam + " kan niet; de niveaus zijn " + namen() + ".");
        var leeg = Stream.of(bsnClaim, niveau.claim())
                .filter(String::isBlank)
                .map(claim -> "bsn-claim en niveau.claim mogen niet leeg zijn.");
        return Stream.of(alsAanbieder().bezwaren().stream().map(Digidinstellingen::inDezeWoorden), niveaus, leeg)
                .flatMap(zinnen -> zinnen)
                .toList();
    }

    private static String inDezeWoorden(String zin) {
        return zin.contains("organisatie.vast") ? "organisaties ontbreekt." : zin;
    }

    private static String namen() {
        return Arrays.stream(Betrouwbaarheid.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String saml(String soort) {
        return "urn:oasis:names:tc:SAML:2.0:ac:classes:" + soort;
    }
}
