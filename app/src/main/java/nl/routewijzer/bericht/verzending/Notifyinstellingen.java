package nl.routewijzer.bericht.verzending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sending through NotifyNL. A template holds {@code ((tekst))}, and one for mail {@code ((onderwerp))} as its subject; one is
 * needed in Dutch for each way that goes through NotifyNL, and others may be there for other languages.
 *
 * @param adres of the service; none when nothing goes through it
 * @param sleutel the key of the service, as NotifyNL gives it
 * @param sjablonen template ids: {@code mail} and {@code sms}, by language
 */
@ConfigurationProperties("routewijzer.notify")
record Notifyinstellingen(
        @DefaultValue("") String adres,
        @DefaultValue("") String sleutel,
        @DefaultValue Map<String, Map<String, String>> sjablonen) {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern SJABLOON = Pattern.compile(UUID);
    private static final Pattern SLEUTEL = Pattern.compile("[A-Za-z0-9_-]*-?" + UUID + "-" + UUID);

    boolean isLeeg() {
        return adres.isBlank() && sleutel.isBlank() && sjablonen.isEmpty();
    }

    /** The first thing that is missing or cannot be, as a sentence for who installs it. */
    Optional<String> bezwaar() {
        var bezwaren = new ArrayList<String>();
        if (!adres.startsWith("https://") && !adres.startsWith("http://127.0.0.1:")) {
            bezwaren.add("adres moet met https:// beginnen.");
        }
        if (!SLEUTEL.matcher(sleutel).matches()) {
            bezwaren.add("sleutel is niet zoals NotifyNL hem geeft (naam, nummer van de dienst, geheim).");
        }
        if (sjablonen.isEmpty()) {
            bezwaren.add("sjablonen ontbreken: geef mail.nl of sms.nl.");
        }
        sjablonen.forEach((weg, ids) -> bezwaren.addAll(bezwaren(weg, ids)));
        return bezwaren.stream().findFirst().map(zin -> "routewijzer.notify: " + zin + " Zie docs/beheer.md, Sending.");
    }

    private static List<String> bezwaren(String weg, Map<String, String> ids) {
        var bezwaren = new ArrayList<String>();
        if (!List.of("mail", "sms").contains(weg)) {
            bezwaren.add("sjablonen." + weg + " bestaat niet; kies mail of sms.");
        }
        if (!ids.containsKey(Taal.NL.code())) {
            bezwaren.add("sjablonen." + weg + ".nl ontbreekt.");
        }
        ids.values().stream()
                .filter(id -> !SJABLOON.matcher(id).matches())
                .forEach(id ->
                        bezwaren.add("sjablonen." + weg + " heeft een nummer dat geen nummer van een sjabloon is."));
        return bezwaren;
    }

    /** Empty when nothing goes that way. */
    Optional<String> sjabloon(Verzendweg weg, Taal taal) {
        var ids = sjablonen.getOrDefault(weg == Verzendweg.MAIL ? "mail" : "sms", Map.of());
        return Optional.ofNullable(ids.get(taal.code())).or(() -> Optional.ofNullable(ids.get(Taal.NL.code())));
    }

    /** Hidden: the key must not slip into a log. */
    @Override
    public String toString() {
        return "Notifyinstellingen[" + adres + "]";
    }
}
