package nl.routewijzer.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import org.springframework.web.util.HtmlUtils;

/** Somebody with a browser, without the browser: follows links, fills in forms, keeps cookies and the form token. */
public final class Bezoeker {

    private static final Pattern SLEUTEL = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORMULIER = "application/x-www-form-urlencoded;charset=UTF-8";
    private static final String NIET_GELEZEN = "";

    private final int poort;
    private final CookieManager koekjes = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(koekjes)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private volatile String sleutel = NIET_GELEZEN;

    private Bezoeker(int poort) {
        this.poort = poort;
    }

    /** Somebody who is not logged in. */
    public static Bezoeker onbekend(int poort) {
        return new Bezoeker(poort);
    }

    public static Bezoeker ingelogd(int poort, String organisatie, String roepnaam) {
        var bezoeker = new Bezoeker(poort);
        bezoeker.logIn(organisatie, roepnaam);
        bezoeker.volg("/");
        return bezoeker;
    }

    /** A jongere, in the portaal. */
    public static Bezoeker jongere(int poort, String organisatie, JongereId wie) {
        var bezoeker = new Bezoeker(poort);
        bezoeker.haal("/inloggen");
        bezoeker.stuur(
                "/inloggen/jongere",
                Velden.geen()
                        .met("organisatie", Demowereld.uuid(organisatie).toString())
                        .met("jongere", wie.toString()));
        bezoeker.volg("/portaal");
        return bezoeker;
    }

    /** What a form sends; a field can have more values. */
    public record Velden(Map<String, List<String>> waarden) {

        public static Velden geen() {
            return new Velden(Map.of());
        }

        public Velden met(String veld, String... waarde) {
            var meer = new LinkedHashMap<>(waarden);
            meer.put(veld, Arrays.asList(waarde));
            return new Velden(meer);
        }

        public Velden zonder(String veld) {
            var minder = new LinkedHashMap<>(waarden);
            minder.remove(veld);
            return new Velden(minder);
        }

        private String alsTekst() {
            return waarden.entrySet().stream()
                    .flatMap(veld -> veld.getValue().stream().map(waarde -> code(veld.getKey()) + "=" + code(waarde)))
                    .collect(Collectors.joining("&"));
        }

        private static String code(String tekst) {
            return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
        }
    }

    /** What came back. */
    public record Antwoord(int status, String tekst, HttpHeaders koppen) {

        private static final Pattern IN_OVERZICHT =
                Pattern.compile("<li><a class=\"nl-link\" href=\"#([^\"]+)\">(?:[^<]*? – )?([^<]*)</a></li>");

        /** Path of a redirect, without host. */
        public String naar() {
            return koppen.firstValue("Location")
                    .map(adres -> adres.replaceFirst("^https?://[^/]+", ""))
                    .orElse("");
        }

        public String kop(String naam) {
            return koppen.firstValue(naam).orElse("");
        }

        /** Field → sentence, as listed on top of the form, without the label before it. */
        public Map<String, String> fouten() {
            var fouten = new LinkedHashMap<String, String>();
            IN_OVERZICHT
                    .matcher(tekst)
                    .results()
                    .forEach(fout -> fouten.put(fout.group(1), HtmlUtils.htmlUnescape(fout.group(2))));
            return fouten;
        }

        /** The sentence that stands at the field itself. */
        public Optional<String> foutBij(String veld) {
            return Stream.of(
                            "id=\"" + veld + "-fout\">([^<]*)<",
                            "<(?:fieldset|section|div)[^>]* id=\"" + veld + "\"(?:(?!</fieldset>|</section>).)*?"
                                    + "utrecht-form-field-error-message\">([^<]*)<")
                    .flatMap(patroon -> Pattern.compile(patroon, Pattern.DOTALL)
                            .matcher(tekst)
                            .results())
                    .map(fout -> HtmlUtils.htmlUnescape(fout.group(1)))
                    .findFirst();
        }

        /** Label → what stands there now, beside a form that somebody else changed meanwhile. */
        public Map<String, String> ernaast() {
            var ernaast = new LinkedHashMap<String, String>();
            Pattern.compile("<dt>([^<]*)</dt><dd class=\"rw-tekst\"><bdi>([^<]*)</bdi></dd>")
                    .matcher(tekst)
                    .results()
                    .forEach(een -> ernaast.put(een.group(1), HtmlUtils.htmlUnescape(een.group(2))));
            return ernaast;
        }

        /** What stands in the input with this name. */
        public String waarde(String veld) {
            var invoer = Pattern.compile("<input[^>]* name=\"" + veld + "\" value=\"([^\"]*)\"")
                    .matcher(tekst);
            return invoer.find() ? HtmlUtils.htmlUnescape(invoer.group(1)) : NIET_GELEZEN;
        }

        /** What stands in the text area with this name. */
        public String tekstvak(String veld) {
            var vak = Pattern.compile("<textarea[^>]* name=\"" + veld + "\"[^>]*>\\n?([^<]*)</textarea>")
                    .matcher(tekst);
            return vak.find() ? HtmlUtils.htmlUnescape(vak.group(1)) : NIET_GELEZEN;
        }

        /** Values of the boxes and rounds with this name that are ticked. */
        public List<String> aangevinkt(String veld) {
            return Pattern.compile("<input[^>]* name=\"" + veld + "\" value=\"([^\"]*)\" checked>")
                    .matcher(tekst)
                    .results()
                    .map(vink -> vink.group(1))
                    .toList();
        }

        /** Where the main menu leads. */
        public List<String> menu() {
            var nav = Pattern.compile("<nav[^>]*>(.*?)</nav>", Pattern.DOTALL).matcher(tekst);
            return nav.find()
                    ? Pattern.compile("href=\"([^\"]+)\"")
                            .matcher(nav.group(1))
                            .results()
                            .map(link -> link.group(1))
                            .toList()
                    : List.of();
        }
    }

    public Antwoord haal(String pad) {
        return doe(verzoek(pad).GET().build());
    }

    /** As a script in the page asks. */
    public Antwoord haalOpDeAchtergrond(String pad) {
        return doe(verzoek(pad).header("X-Requested-With", "fetch").GET().build());
    }

    /** Goes to a page and on, until there is one that does not lead further. */
    public Antwoord volg(String pad) {
        var antwoord = haal(pad);
        return antwoord.naar().isEmpty() ? antwoord : volg(antwoord.naar());
    }

    public Antwoord stuur(String pad, Velden velden) {
        return doe(formulier(pad, velden).build());
    }

    public Antwoord stuurOpDeAchtergrond(String pad, Velden velden) {
        return doe(formulier(pad, velden).header("X-Requested-With", "fetch").build());
    }

    public Antwoord stuurVanuitHtmx(String pad, Velden velden) {
        return doe(formulier(pad, velden).header("HX-Request", "true").build());
    }

    /** A form with one file. */
    public Antwoord stuurBestand(String pad, String veld, byte[] inhoud) {
        return stuurBestanden(pad, Map.of(), veld, List.of(new Meegestuurd("caseload.csv", inhoud)));
    }

    /** A form with files, all in the same field. */
    public Antwoord stuurBestanden(String pad, Map<String, String> velden, String veld, List<Meegestuurd> bestanden) {
        var grens = "grens-tussen-de-delen";
        var deel = "--" + grens + "\r\nContent-Disposition: form-data; name=\"";
        var uit = new ByteArrayOutputStream();
        uit.writeBytes((deel + "_csrf\"\r\n\r\n" + sleutel + "\r\n").getBytes(StandardCharsets.UTF_8));
        velden.forEach((naam, waarde) ->
                uit.writeBytes((deel + naam + "\"\r\n\r\n" + waarde + "\r\n").getBytes(StandardCharsets.UTF_8)));
        for (var bestand : bestanden) {
            uit.writeBytes((deel + veld + "\"; filename=\"" + bestand.naam()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            uit.writeBytes(bestand.inhoud());
            uit.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        uit.writeBytes(("--" + grens + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return doe(verzoek(pad)
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(BodyPublishers.ofByteArray(uit.toByteArray()))
                .build());
    }

    /** A form of another site: it does not know the form token. */
    public Antwoord stuurZonderSleutel(String pad, Velden velden) {
        return doe(verzoek(pad)
                .header("Content-Type", FORMULIER)
                .POST(BodyPublishers.ofString(velden.alsTekst()))
                .build());
    }

    /** Several forms at the same moment, without waiting for what comes back. */
    public List<CompletableFuture<Antwoord>> verstuur(String pad, List<Velden> formulieren) {
        var onderweg = new ArrayList<CompletableFuture<Antwoord>>();
        for (var velden : formulieren) {
            onderweg.add(client.sendAsync(formulier(pad, velden).build(), BodyHandlers.ofString())
                    .thenApply(this::antwoord));
        }
        return onderweg;
    }

    /** Several forms at the same moment. */
    public List<Antwoord> stuurTegelijk(String pad, List<Velden> formulieren) {
        return verstuur(pad, formulieren).stream().map(CompletableFuture::join).toList();
    }

    public List<Antwoord> stuurTegelijk(String pad, Velden velden, int keer) {
        return stuurTegelijk(
                pad, IntStream.range(0, keer).mapToObj(nummer -> velden).toList());
    }

    public Antwoord logIn(String organisatie, String roepnaam) {
        haal("/inloggen");
        return stuur(
                "/inloggen",
                Velden.geen()
                        .met("organisatie", Demowereld.uuid(organisatie).toString())
                        .met(
                                "gebruiker",
                                Demowereld.uuid(organisatie + "/" + roepnaam).toString()));
    }

    /** The cookie of the session, as it goes over the line. */
    public String sessie() {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals("SESSION"))
                .map(koekje -> koekje.getValue())
                .findFirst()
                .orElse(NIET_GELEZEN);
    }

    private HttpRequest.Builder formulier(String pad, Velden velden) {
        return verzoek(pad)
                .header("Content-Type", FORMULIER)
                .POST(BodyPublishers.ofString(velden.met("_csrf", sleutel).alsTekst()));
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
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
        var gevonden = SLEUTEL.matcher(antwoord.body());
        if (gevonden.find()) {
            sleutel = gevonden.group(1);
        }
        return new Antwoord(antwoord.statusCode(), antwoord.body(), antwoord.headers());
    }
}
