package nl.routewijzer.privacy;

/** Why somebody looks (purpose of processing, AVG art. 5 lid 1 b). */
public enum Doel {
    /** Guiding one's own jongeren: Participatiewet art. 7 lid 1 a and 10. */
    BEGELEIDING,
    /** Finding the right person by name, birth date or phone. */
    ZOEKEN,
    /** Reading, in an emergency, what is not one's own: AVG art. 6 lid 1 d and e. The gate itself says so. */
    NOODTOEGANG,
    /** The privacy officer looks after who opened what: AVG art. 5 lid 2. */
    TOEZICHT,
    /** Reading what is kept apart on health and criminal law: WEB art. 9.2.7 lid 3. */
    BIJZONDER,
    /** Opening where somebody can be reached, of whom that is hidden. */
    AFGESCHERMD_ADRES,
    /** The jongere asks what is kept about him (AVG art. 15). */
    INZAGE
}
