package nl.routewijzer.gedeeld.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file from a form, not looked at yet.
 *
 * @param naam as the browser gives it; empty when it gives none
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Meegestuurd(String naam, byte[] inhoud) {

    /** A field that was left empty gives a file without a name and without anything in it. */
    public static List<Meegestuurd> van(List<MultipartFile> bestanden) {
        return bestanden.stream()
                .filter(bestand -> !bestand.isEmpty()
                        || !Objects.requireNonNullElse(bestand.getOriginalFilename(), "")
                                .isEmpty())
                .map(Meegestuurd::van)
                .toList();
    }

    private static Meegestuurd van(MultipartFile bestand) {
        try {
            return new Meegestuurd(Objects.requireNonNullElse(bestand.getOriginalFilename(), ""), bestand.getBytes());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
