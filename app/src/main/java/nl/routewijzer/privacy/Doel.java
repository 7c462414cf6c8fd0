package nl.routewijzer.privacy;

/** Why somebody looks (purpose of processing, AVG art. 5 lid 1 b). */
public enum Doel {
    /** Guiding one's own jongeren: Participatiewet art. 7 lid 1 a and 10. */
    BEGELEIDING,
    /** Finding the right person by name, birth date or phone. */
    ZOEKEN,
    /** The jongere asks what is kept about him (AVG art. 15). */
    INZAGE
}
