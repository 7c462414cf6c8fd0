package nl.routewijzer.jongere;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * What a jongere told, as it was written down once. Telling more later gives a new one.
 *
 * @param methodeversie the version of the method by whose life areas it was asked
 * @param hulpvraag his own question
 * @param eerst what must be solved first
 * @param leefgebieden id of the life area → his own words; without those that were left open
 * @param eigen what the organisation asks besides, with the question as it was put
 * @param door name of who wrote it down
 */
public record Intake(
        UUID id,
        JongereId jongere,
        String methodeversie,
        String hulpvraag,
        String eerst,
        Map<String, String> leefgebieden,
        List<Eigen> eigen,
        Instant op,
        String door)
        implements OverJongere {

    /** @param id of the field in the overlay of the organisation */
    public record Eigen(String id, String vraag, String antwoord) {}

    public boolean isLeeg() {
        return teksten().allMatch(String::isEmpty);
    }

    /** All that was written, in one text. */
    public String allesBijElkaar() {
        return String.join(" ", teksten().toList());
    }

    boolean zegtHetzelfdeAls(Intake ander) {
        return hulpvraag.equals(ander.hulpvraag)
                && eerst.equals(ander.eerst)
                && leefgebieden.equals(ander.leefgebieden)
                && eigen.equals(ander.eigen);
    }

    private Stream<String> teksten() {
        return Stream.of(
                        Stream.of(hulpvraag, eerst),
                        leefgebieden.values().stream(),
                        eigen.stream().map(Eigen::antwoord))
                .flatMap(deel -> deel);
    }
}
