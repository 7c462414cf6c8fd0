package nl.routewijzer.toegang.jongereninlog;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Verzegelaar;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps a pin or a code as a slow hash within a seal. Trying one costs the same whether there is a lock or not: nobody learns
 * from the time it takes whether something exists.
 *
 * <p>Source: OWASP Password Storage Cheat Sheet (bcrypt, work factor 10 or more); five digits bear no hash by themselves, so
 * without the keys of the organisation there is nothing to try them on.
 */
@Component
class Pinslot {

    private static final int ZWAARTE = 10;

    /** The hash, out of its seal. */
    record Slot(String hash) {

        @Override
        public String toString() {
            return "Slot[…]";
        }
    }

    private final PasswordEncoder hasher = new BCryptPasswordEncoder(ZWAARTE);
    private final String vanNiemand = hash(Geheim.lang().tekst());
    private final Verzegelaar verzegelaar;

    Pinslot(Verzegelaar verzegelaar) {
        this.verzegelaar = verzegelaar;
    }

    byte[] maak(String geheim, String kolom, UUID rij) {
        return verzegelaar.verzegel(hash(geheim), kolom, rij);
    }

    Slot open(byte[] verzegeld, String kolom, UUID rij) {
        return new Slot(verzegelaar.open(verzegeld, kolom, rij));
    }

    /** Without a lock: just as slow, and never true. */
    boolean past(String geheim, Optional<Slot> slot) {
        return hasher.matches(geheim, slot.map(Slot::hash).orElse(vanNiemand)) && slot.isPresent();
    }

    private String hash(String geheim) {
        return Objects.requireNonNull(hasher.encode(geheim));
    }
}
