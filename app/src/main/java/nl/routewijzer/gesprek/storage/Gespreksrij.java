package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Groep;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.JongereView.Voorzichtig;
import nl.routewijzer.jongere.Naam;

/** From a row to what it says of a conversation. */
final class Gespreksrij {

    static Gespreksarchief.Afspraak afspraak(ResultSet rij, int nummer) throws SQLException {
        var toezegging = new Verslag.Toezegging(
                Verslag.Wie.valueOf(Rij.tekst(rij, "wie")),
                Rij.tekst(rij, "wat"),
                Rij.misschienDag(rij, "wanneer"),
                Verslag.Terugkoppeling.valueOf(Rij.tekst(rij, "terugkoppeling")));
        return new Gespreksarchief.Afspraak(
                Rij.uuid(rij, "id"),
                toezegging,
                Rij.misschienMoment(rij, "gelukt_op").isPresent());
    }

    static GesprekView gesprek(ResultSet rij, int nummer) throws SQLException {
        return new GesprekView(
                new GesprekId(Rij.uuid(rij, "id")),
                Rij.jongere(rij),
                new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam")),
                Rij.tekst(rij, "bereik"),
                Rij.tekst(rij, "wat_helpt"),
                voorzichtig(rij),
                Rij.moment(rij, "begin"),
                plek(rij),
                Rij.tekst(rij, "fase"),
                Rij.tekst(rij, "methodeversie"),
                new GebruikerId(Rij.uuid(rij, "consulent")),
                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                opzet(rij),
                new Aanpak(Rij.teksten(rij, "stappen"), Rij.teksten(rij, "tools"), Rij.tekst(rij, "nagelaten")),
                Rij.tekst(rij, "samen"),
                Rij.tekst(rij, "collegas"),
                Optional.ofNullable(rij.getObject("stress", Integer.class)),
                Rij.misschienMoment(rij, "afgerond_op"),
                rij.getBoolean("zelf_gedaan"),
                rij.getInt("versie"),
                naamplaat(rij));
    }

    private static Optional<Voorzichtig> voorzichtig(ResultSet rij) throws SQLException {
        var kijkenOp = Rij.misschienDag(rij, "kijken_op");
        return kijkenOp.isEmpty()
                ? Optional.empty()
                : Optional.of(new Voorzichtig(Rij.tekst(rij, "anders"), kijkenOp.get()));
    }

    private static Optional<Groep.Naamplaat> naamplaat(ResultSet rij) throws SQLException {
        var onderwerp = Rij.misschienTekst(rij, "groep_onderwerp");
        return onderwerp.isEmpty()
                ? Optional.empty()
                : Optional.of(new Groep.Naamplaat(Rij.uuid(rij, "groep"), onderwerp.get()));
    }

    static Plek plek(ResultSet rij) throws SQLException {
        return new Plek(Vorm.valueOf(Rij.tekst(rij, "vorm")), Rij.tekst(rij, "plaats"), Rij.tekst(rij, "veiligheid"));
    }

    private static Opzet opzet(ResultSet rij) throws SQLException {
        return new Opzet(
                keuzes(rij, "doelen", Opzet.Doel::valueOf),
                Rij.tekst(rij, "doel_eigen"),
                keuzes(rij, "aanwezig", Opzet.Aanwezig::valueOf),
                Rij.tekst(rij, "aanwezigen"),
                Opzet.Leiding.valueOf(Rij.tekst(rij, "leiding")));
    }

    private static <E> Set<E> keuzes(ResultSet rij, String kolom, Function<String, E> waarde) throws SQLException {
        return Rij.teksten(rij, kolom).stream().map(waarde).collect(Collectors.toUnmodifiableSet());
    }

    private Gespreksrij() {}
}
