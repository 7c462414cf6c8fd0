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
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(naam, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(inhoud);
    }

    private Download() {}
}
