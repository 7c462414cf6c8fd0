package nl.routewijzer.gedeeld.bestand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody may send us, known by how it begins and never by what it is called. */
public enum Bestandssoort {
    PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediatype;
    private final List<String> uitgangen;
    private final byte[] begin;

    Bestandssoort(String mediatype, List<String> uitgangen, int... begin) {
        this.mediatype = mediatype;
        this.uitgangen = uitgangen;
        this.begin = new byte[begin.length];
        for (var plek = 0; plek < begin.length; plek++) {
            this.begin[plek] = (byte) begin[plek];
        }
    }

    /** Empty for every other kind. */
    public static Optional<Bestandssoort> van(byte[] inhoud) {
        return Arrays.stream(values())
                .filter(soort -> inhoud.length > soort.begin.length
                        && Arrays.equals(inhoud, 0, soort.begin.length, soort.begin, 0, soort.begin.length))
                .findFirst();
    }

    /** As in the header of an answer. */
    public String mediatype() {
        return mediatype;
    }

    /** Without a dot, the usual one first. */
    public List<String> uitgangen() {
        return uitgangen;
    }
}
