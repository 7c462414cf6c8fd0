package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.GebruikerId;

/** Meldingen and toewijzingen in the words of the field, seen on 24 November 2026. */
final class TrajectFixture {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    static final GebruikerId ANKE = GebruikerId.nieuw();
    static final GebruikerId PETER = GebruikerId.nieuw();

    /** A melding of today about somebody of twenty, with nothing against it. */
    static EenMelding eenMelding() {
        return new EenMelding(Optional.of(Geboortedatum.op(LocalDate.of(2006, 3, 14))), VANDAAG, false, false, true);
    }

    /** Anke guides since the melding of 1 November; Peter takes over today. */
    static EenToewijzing eenOverdracht() {
        return new EenToewijzing(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1), PETER, true, VANDAAG);
    }

    record EenMelding(
            Optional<Geboortedatum> geboren,
            LocalDate dag,
            boolean bsnBekend,
            boolean openTraject,
            boolean consulentBestaat) {

        EenMelding vanIemandGeborenOp(LocalDate dag) {
            return vanIemandGeboren(Geboortedatum.op(dag));
        }

        EenMelding vanIemandGeboren(Geboortedatum geboren) {
            return new EenMelding(Optional.of(geboren), dag, bsnBekend, openTraject, consulentBestaat);
        }

        EenMelding vanEenBekende() {
            return new EenMelding(Optional.empty(), dag, bsnBekend, openTraject, consulentBestaat);
        }

        EenMelding op(LocalDate dag) {
            return new EenMelding(geboren, dag, bsnBekend, openTraject, consulentBestaat);
        }

        EenMelding metEenBsnDatErAlStaat() {
            return new EenMelding(geboren, dag, true, openTraject, consulentBestaat);
        }

        EenMelding terwijlErEenTrajectLoopt() {
            return new EenMelding(geboren, dag, bsnBekend, true, consulentBestaat);
        }

        EenMelding bijIemandDieGeenConsulentIs() {
            return new EenMelding(geboren, dag, bsnBekend, openTraject, false);
        }

        Meldregels.Feiten feiten() {
            return new Meldregels.Feiten(geboren, dag, VANDAAG, bsnBekend, openTraject, consulentBestaat);
        }
    }

    record EenToewijzing(
            LocalDate melding, LocalDate huidigVanaf, GebruikerId nieuw, boolean nieuwBestaat, LocalDate vanaf) {

        EenToewijzing vanaf(LocalDate dag) {
            return new EenToewijzing(melding, huidigVanaf, nieuw, nieuwBestaat, dag);
        }

        EenToewijzing terwijlDeHuidigeBegintOp(LocalDate dag) {
            return new EenToewijzing(melding, dag, nieuw, nieuwBestaat, vanaf);
        }

        EenToewijzing aanDezelfde() {
            return new EenToewijzing(melding, huidigVanaf, ANKE, nieuwBestaat, vanaf);
        }

        EenToewijzing aanIemandDieGeenConsulentIs() {
            return new EenToewijzing(melding, huidigVanaf, nieuw, false, vanaf);
        }

        Toewijsregels.Feiten feiten() {
            return new Toewijsregels.Feiten(
                    melding,
                    Optional.of(new Toewijsregels.Huidig(ANKE, huidigVanaf)),
                    false,
                    nieuw,
                    nieuwBestaat,
                    vanaf,
                    VANDAAG);
        }
    }

    private TrajectFixture() {}
}
