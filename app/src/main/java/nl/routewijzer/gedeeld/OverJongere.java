package nl.routewijzer.gedeeld;

import java.util.stream.Stream;

/** A result of reading about one jongere. */
public interface OverJongere extends OverJongeren {

    JongereId jongere();

    @Override
    default Stream<JongereId> jongeren() {
        return Stream.of(jongere());
    }
}
