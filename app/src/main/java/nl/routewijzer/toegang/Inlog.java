package nl.routewijzer.toegang;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a log-in came from: enough to end it, nothing to log in with.
 *
 * @param aanbieder id of the provider in the settings; empty for the demo
 * @param iss the provider, as it calls itself
 * @param sub who this is there
 * @param sid the session there; empty when the provider gives none
 * @param niveau how strong the log-in was, as the provider calls it; may be empty
 */
public record Inlog(String aanbieder, String iss, String sub, String sid, String niveau) implements Serializable {

    /** Picked from a list on this machine. */
    public static final Inlog DEMO = new Inlog("", "", "", "", "");

    /** Begins every mark; the index on the sessions knows it. */
    private static final String MERK = "merk.";

    /** Marks by which the sessions of a provider's session, and of a person there, are found. */
    List<String> merken() {
        return aanbieder.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(merkVanPersoon(iss, sub)),
                                Stream.of(sid).filter(id -> !id.isEmpty()).map(id -> merkVanSessie(iss, id)))
                        .toList();
    }

    public static String merkVanSessie(String iss, String sid) {
        return MERK + "sid." + kort(iss, sid);
    }

    public static String merkVanPersoon(String iss, String sub) {
        return MERK + "sub." + kort(iss, sub);
    }

    /** Of one length, however long what the provider says is, and not to be read back. */
    private static String kort(String iss, String id) {
        try {
            var afdruk =
                    MessageDigest.getInstance("SHA-256").digest((iss + "\n" + id).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(afdruk);
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException(ontbreekt);
        }
    }
}
