package nl.routewijzer.bericht.verzending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.json.JSONArray;
import org.json.JSONObject;

/** A service that speaks as NotifyNL does, on this machine: it checks the key, keeps what it took, and says what a test wants. */
final class Notifystub implements AutoCloseable {

    static final String DIENST = "11111111-2222-4333-8444-555555555555";
    static final String GEHEIM = "66666666-7777-4888-8999-aaaaaaaaaaaa";
    static final String SJABLOON = "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff";

    /** What came in. */
    record Binnen(UUID id, String soort, String aan, String sjabloon, String tekst, String nummer) {}

    private final HttpServer server;
    private final Map<UUID, Binnen> genomen = new LinkedHashMap<>();
    private final Map<UUID, String> standen = new LinkedHashMap<>();
    private Optional<Integer> weigert = Optional.empty();
    private boolean zwijgtNaAannemen;

    private Notifystub(HttpServer server) {
        this.server = server;
    }

    static Notifystub open() {
        try {
            var stub = new Notifystub(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            stub.server.createContext("/v2/notifications", stub::antwoord);
            stub.server.start();
            return stub;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    Notifyinstellingen instellingen() {
        return instellingen("proef-" + DIENST + "-" + GEHEIM);
    }

    Notifyinstellingen instellingen(String sleutel) {
        return new Notifyinstellingen(
                "http://127.0.0.1:" + server.getAddress().getPort(),
                sleutel,
                Map.of("mail", Map.of("nl", SJABLOON), "sms", Map.of("nl", SJABLOON)));
    }

    synchronized List<Binnen> genomen() {
        return new ArrayList<>(genomen.values());
    }

    synchronized void weiger(int status) {
        weigert = Optional.of(status);
    }

    /** It takes the notice, and the line breaks before it can say so. */
    synchronized void zwijgNaAannemen(boolean zwijgt) {
        zwijgtNaAannemen = zwijgt;
    }

    synchronized void zetStand(UUID id, String stand) {
        standen.put(id, stand);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void antwoord(HttpExchange gesprek) throws IOException {
        try (gesprek) {
            if (!magBinnen(gesprek.getRequestHeaders().getFirst("Authorization"))) {
                zeg(gesprek, 403, fout("AuthError", "Invalid token: signature, api token is not valid"));
            } else if (gesprek.getRequestMethod().equals("POST")) {
                neem(gesprek);
            } else {
                toon(gesprek);
            }
        }
    }

    private void neem(HttpExchange gesprek) throws IOException {
        var vraag = new JSONObject(new String(gesprek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var soort = gesprek.getRequestURI().getPath().endsWith("/sms") ? "sms" : "email";
        var aan = vraag.getString(soort.equals("sms") ? "phone_number" : "email_address");
        if (weigert.isPresent()) {
            zeg(gesprek, weigert.get(), fout("BadRequestError", "email_address Not a valid email address " + aan));
            return;
        }
        var id = UUID.randomUUID();
        genomen.put(
                id,
                new Binnen(
                        id,
                        soort,
                        aan,
                        vraag.getString("template_id"),
                        vraag.getJSONObject("personalisation").getString("tekst"),
                        vraag.getString("reference")));
        if (!zwijgtNaAannemen) {
            zeg(gesprek, 201, aangenomen(genomen.get(id)));
        }
    }

    private void toon(HttpExchange gesprek) throws IOException {
        var vraag = Optional.ofNullable(gesprek.getRequestURI().getQuery()).orElse("");
        if (vraag.contains("reference=")) {
            var nummer = vraag.replaceFirst("^.*reference=", "").replaceFirst("&.*$", "");
            var lijst = new JSONArray();
            genomen.values().stream().filter(een -> een.nummer().equals(nummer)).forEach(een -> lijst.put(bekend(een)));
            zeg(
                    gesprek,
                    200,
                    new JSONObject().put("notifications", lijst).put("links", new JSONObject().put("current", "/")));
            return;
        }
        var id = UUID.fromString(gesprek.getRequestURI().getPath().replaceFirst("^.*/", ""));
        var een = genomen.get(id);
        if (een == null) {
            zeg(gesprek, 404, fout("NoResultFound", "No result found"));
        } else {
            zeg(gesprek, 200, bekend(een));
        }
    }

    private static JSONObject aangenomen(Binnen een) {
        return new JSONObject()
                .put("id", een.id().toString())
                .put("reference", een.nummer())
                .put("uri", "/v2/notifications/" + een.id())
                .put("template", sjabloon(een))
                .put(
                        "content",
                        new JSONObject()
                                .put("body", een.tekst())
                                .put("subject", "x")
                                .put("from_email", "x@example.org")
                                .put("from_number", "x"));
    }

    private JSONObject bekend(Binnen een) {
        return new JSONObject()
                .put("id", een.id().toString())
                .put("reference", een.nummer())
                .put("type", een.soort())
                .put("status", standen.getOrDefault(een.id(), "sending"))
                .put("template", sjabloon(een))
                .put("body", een.tekst())
                .put("created_at", "2026-11-24T07:55:00.000000Z");
    }

    private static JSONObject sjabloon(Binnen een) {
        return new JSONObject()
                .put("id", een.sjabloon())
                .put("version", 1)
                .put("uri", "/v2/template/" + een.sjabloon());
    }

    private static JSONObject fout(String soort, String zin) {
        return new JSONObject()
                .put("status_code", 400)
                .put(
                        "errors",
                        new JSONArray().put(new JSONObject().put("error", soort).put("message", zin)));
    }

    private static void zeg(HttpExchange gesprek, int status, JSONObject antwoord) throws IOException {
        var bytes = antwoord.toString().getBytes(StandardCharsets.UTF_8);
        gesprek.getResponseHeaders().add("Content-Type", "application/json");
        gesprek.sendResponseHeaders(status, bytes.length);
        gesprek.getResponseBody().write(bytes);
    }

    /** A token signed with the secret, that names the service. */
    private static boolean magBinnen(String kop) {
        if (kop == null || !kop.startsWith("Bearer ")) {
            return false;
        }
        var delen = kop.substring("Bearer ".length()).split("\\.", -1);
        var inhoud = new JSONObject(new String(Base64.getUrlDecoder().decode(delen[1]), StandardCharsets.UTF_8));
        try {
            var zegel = Mac.getInstance("HmacSHA256");
            zegel.init(new SecretKeySpec(GEHEIM.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var echt = zegel.doFinal((delen[0] + "." + delen[1]).getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(echt, Base64.getUrlDecoder().decode(delen[2]))
                    && inhoud.getString("iss").equals(DIENST);
        } catch (GeneralSecurityException ontbreekt) {
            throw new IllegalStateException(ontbreekt);
        }
    }
}
