package nl.routewijzer.toegang.inlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who logs in at a provider, without the browser: goes along to the provider and back, also where a page leads
 * on by itself, and keeps the cookies that are meant for https.
 */
public final class Inlogger {

    /** @param koekjes as the server set them, whole */
    public record Antwoord(int status, String tekst, String naar, String verder, java.util.List<String> koekjes) {}

    private static final Pattern SLEUTEL = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int GENOEG = 12;

    private final String huis;
    private final Map<String, String> koekjes = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String sleutel = "";

    public Inlogger(int poort) {
        huis = "http://localhost:" + poort;
    }

    public Antwoord haal(String pad) {
        return doe(verzoek(pad).GET().build());
    }

    public Antwoord haalOpDeAchtergrond(String pad) {
        return doe(verzoek(pad).header("X-Requested-With", "fetch").GET().build());
    }

    /** Goes on as a browser would, until a page stays. */
    public Antwoord volg(String pad) {
        var antwoord = haal(pad);
        for (var keer = 0; keer < GENOEG; keer++) {
            var verder = antwoord.naar().isEmpty() ? antwoord.verder() : antwoord.naar();
            if (verder.isEmpty()) {
                return antwoord;
            }
            antwoord = haal(verder);
        }
        throw new IllegalStateException("draait in een kring: " + antwoord);
    }

    /** To the provider and back as far as our own return address, which is not visited yet. */
    public String totTerug(String aanbieder) {
        return haal(haal("/inloggen/via/" + aanbieder).naar()).naar();
    }

    public Antwoord stuur(String pad, Map<String, String> velden) {
        var met = new LinkedHashMap<>(velden);
        met.put("_csrf", sleutel);
        return stuurZonderSleutel(pad, met);
    }

    public Antwoord stuurZonderSleutel(String pad, Map<String, String> velden) {
        var tekst = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return doe(verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(tekst))
                .build());
    }

    /** Asked in the background, so that it changes nothing of where somebody was going. */
    public boolean isBinnen() {
        return haalOpDeAchtergrond("/methode/toolbox").status() == 200;
    }

    public String koekje(String naam) {
        return koekjes.getOrDefault(naam, "");
    }

    private HttpRequest.Builder verzoek(String pad) {
        var adres = URI.create(pad.startsWith("http") ? pad : huis + pad);
        var bouwer = HttpRequest.newBuilder(adres);
        if (adres.toString().startsWith(huis + "/") && !koekjes.isEmpty()) {
            bouwer.header(
                    "Cookie",
                    koekjes.entrySet().stream()
                            .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return bouwer;
    }

    private Antwoord doe(HttpRequest verzoek) {
        try {
            return antwoord(client.send(verzoek, BodyHandlers.ofString()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    private Antwoord antwoord(HttpResponse<String> antwoord) {
        var gezet = antwoord.headers().allValues("Set-Cookie");
        for (var koekje : gezet) {
            var paar = koekje.split(";", 2)[0].split("=", 2);
            if (paar[1].isEmpty()) {
                koekjes.remove(paar[0]);
            } else {
                koekjes.put(paar[0], paar[1]);
            }
        }
        var gevonden = SLEUTEL.matcher(antwoord.body());
        if (gevonden.find()) {
            sleutel = gevonden.group(1);
        }
        var verder = antwoord.headers().firstValue("Refresh").orElse("").replaceFirst("^0; url=", "");
        return new Antwoord(
                antwoord.statusCode(),
                antwoord.body(),
                antwoord.headers().firstValue("Location").orElse(""),
                verder,
                gezet);
    }
}
