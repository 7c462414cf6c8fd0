package nl.routewijzer.meting;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who is logged in at the demo, in a session of his own. */
final class Bezoeker {

    private static final Pattern REGEL = Pattern.compile("<li>.*?</li>", Pattern.DOTALL);

    private final CookieManager koekjes = new CookieManager();
    private final HttpClient klant =
            HttpClient.newBuilder().cookieHandler(koekjes).build();
    private final String adres;
    private String token = "";

    private Bezoeker(String adres) {
        this.adres = adres;
    }

    /** A colleague. */
    static Bezoeker als(String naam, int poort) throws IOException, InterruptedException {
        return in(naam, "/inloggen", "gebruiker", poort);
    }

    /** The first jongere who may try the portal. */
    static Bezoeker jongere(int poort) throws IOException, InterruptedException {
        var deur = "/inloggen/jongere";
        return in(deur, deur, "jongere", poort);
    }

    /** Logs in as a browser does: the page, the button of this person, the form with its token. */
    private static Bezoeker in(String naam, String pad, String wie, int poort)
            throws IOException, InterruptedException {
        var bezoeker = new Bezoeker("http://127.0.0.1:" + poort);
        var knop = regelMet(tekst(bezoeker.haal("/inloggen")), naam);
        var formulier = Stream.of("_csrf", "organisatie", wie)
                .map(veld -> veld(veld, deel(knop, "name=\"" + veld + "\" value=\"([^\"]+)\"")))
                .collect(Collectors.joining("&"));
        var antwoord = bezoeker.klant.send(
                HttpRequest.newBuilder(URI.create(bezoeker.adres + pad))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(formulier))
                        .build(),
                BodyHandlers.discarding());
        if (antwoord.statusCode() != 303) {
            throw new IOException("inloggen gaf " + antwoord.statusCode());
        }
        return bezoeker;
    }

    /** As the bytes of the page. */
    byte[] haal(String pad) throws IOException, InterruptedException {
        return haal(pad, "identity");
    }

    /** As what goes over the line to a browser. */
    byte[] haal(String pad, String codering) throws IOException, InterruptedException {
        var antwoord = klant.send(
                HttpRequest.newBuilder(URI.create(adres + pad))
                        .header("Accept-Encoding", codering)
                        .build(),
                BodyHandlers.ofByteArray());
        if (antwoord.statusCode() != 200) {
            throw new IOException(pad + " gaf " + antwoord.statusCode());
        }
        return antwoord.body();
    }

    /** Sends a form that answers with a page, such as the one to search with: its token is taken from a page of the house. */
    byte[] stuur(String pad, String veld, String waarde) throws IOException, InterruptedException {
        return stuur(pad, formulier(Map.of(veld, waarde)));
    }

    /** The token of this session and these fields, as a form sends them. */
    String formulier(Map<String, String> velden) throws IOException, InterruptedException {
        if (token.isEmpty()) {
            token = deel(tekst(haal("/vandaag")), "name=\"_csrf\" value=\"([^\"]+)\"");
        }
        return Stream.concat(
                        Stream.of(veld("_csrf", token)),
                        velden.entrySet().stream().map(veld -> veld(veld.getKey(), veld.getValue())))
                .collect(Collectors.joining("&"));
    }

    byte[] stuur(String pad, String formulier) throws IOException, InterruptedException {
        var antwoord = klant.send(
                HttpRequest.newBuilder(URI.create(adres + pad))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(formulier))
                        .build(),
                BodyHandlers.ofByteArray());
        if (antwoord.statusCode() != 200) {
            throw new IOException(pad + " gaf " + antwoord.statusCode());
        }
        return antwoord.body();
    }

    private static String veld(String naam, String waarde) {
        return naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    String sessie() {
        return koekjes.getCookieStore().getCookies().stream()
                .map(koekje -> koekje.getName() + "=" + koekje.getValue())
                .collect(Collectors.joining("; "));
    }

    static String tekst(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    /** The item of a list in which a name stands together with something to go on with. */
    static String regelMet(String html, String naam) {
        return REGEL.matcher(html)
                .results()
                .map(gevonden -> gevonden.group())
                .filter(regel -> regel.contains(naam))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(naam + " staat niet op de pagina"));
    }

    static String deel(String html, String patroon) {
        return delen(html, patroon).getFirst();
    }

    static List<String> delen(String html, String patroon) {
        return Pattern.compile(patroon)
                .matcher(html)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }
}
