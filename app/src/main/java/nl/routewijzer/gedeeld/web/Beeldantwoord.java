package nl.routewijzer.gedeeld.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture that a page of ours shows; drawn anew by us before it was kept. Not kept by a browser that others use too. */
public final class Beeldantwoord {

    public static ResponseEntity<byte[]> van(String mediatype, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediatype))
                .cacheControl(CacheControl.noStore())
                .body(inhoud);
    }

    private Beeldantwoord() {}
}
