package nl.routewijzer.toegang;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The form token of the present session, for a page that stayed open while somebody logged in again in another tab:
 * what was typed there can still be kept.
 */
@RestController
class SessieController {

    @GetMapping("/sessie")
    ResponseEntity<String> sleutel(CsrfToken sleutel) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(sleutel.getToken());
    }
}
