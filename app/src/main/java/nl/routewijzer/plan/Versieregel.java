package nl.routewijzer.plan;

/**
 * A version of a plan in words, from the same facts for both: what changed.
 *
 * @param voorConsulent as who guides reads it
 * @param voorJongere as the jongere reads it
 * @param woorden what somebody said with it, as it was written; may be empty
 */
public record Versieregel(Planversie versie, String voorConsulent, String voorJongere, String woorden) {}
