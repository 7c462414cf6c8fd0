package nl.routewijzer.gedeeld;

import java.util.stream.Stream;

/** A result of reading that names whom it is about, so that the read gate can write it down. */
public interface OverJongeren {

    Stream<JongereId> jongeren();
}
