package nl.routewijzer.plan.brug;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.web.Tekst;

/** An answer to one domain. Not knowing and rather not saying are answers too, never a fault. */
public sealed interface Antwoord {

    Pattern GETAL = Pattern.compile("-?[0-9]{1,6}");

    record Waarde(int waarde) implements Antwoord {

        @Override
        public String schrijf() {
            return String.valueOf(waarde);
        }

        @Override
        public String inWoorden(Instrument.Domein domein) {
            return domein.inWoorden(waarde);
        }
    }

    /** No place on the scale. */
    enum Zonder implements Antwoord {
        WEET_NIET,
        LIEVER_NIET;

        public String label() {
            return Tekst.t("antwoordzonder." + name());
        }

        @Override
        public String schrijf() {
            return name();
        }

        @Override
        public String inWoorden(Instrument.Domein domein) {
            return label();
        }
    }

    /** As it is kept and sent. */
    String schrijf();

    String inWoorden(Instrument.Domein domein);

    /** Empty for what is no answer. */
    static Optional<Antwoord> lees(String tekst) {
        if (GETAL.matcher(tekst).matches()) {
            return Optional.of(new Waarde(Integer.parseInt(tekst)));
        }
        return Arrays.stream(Zonder.values())
                .filter(zonder -> zonder.name().equals(tekst))
                .<Antwoord>map(zonder -> zonder)
                .findFirst();
    }

    /** The place on the scale, if there is one. */
    default Optional<Integer> plaats() {
        return this instanceof Waarde getal ? Optional.of(getal.waarde()) : Optional.empty();
    }
}
