package nl.routewijzer.gedeeld.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that is handed out to be kept: a browser never shows it as a page of ours. */
public final class Download {

    public static ResponseEntity<byte[]> van(String naam, String mediatype, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediatype))
                .header(HttpHeaders.CONTENT_DISPOSITION, genoemd(naam).build().toString())
                .body(inhoud);
    }

    /** A plain name stays plain: not every program reads the other way of writing it. */
    private static ContentDisposition.Builder genoemd(String naam) {
        var kop = ContentDisposition.attachment();
        return StandardCharsets.US_ASCII.newEncoder().canEncode(naam)
                ? kop.filename(naam)
                : kop.filename(naam, StandardCharsets.UTF_8);
    }

    private Download() {}
}
