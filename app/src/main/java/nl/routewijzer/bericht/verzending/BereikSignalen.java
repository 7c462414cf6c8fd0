package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.bericht.BereikGebeurtenis;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A notice came back because there is nobody at that address: who guides the jongere looks it up. Gone when number or address was written
 * down anew, or a later notice arrived.
 */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class BereikSignalen implements Signaalbron, Gebeurtenisbron, Bereikmelder {

    private static final String SOORT = "BEREIK_KLOPT_NIET";

    /** The last that came back, if nothing arrived after it. */
    private static final String TERUG = """
            select max(u.sinds) as terug from bericht.uitgaand u
             where u.jongere = :jongere and (u.fout = 'ADRES_KLOPT_NIET' or u.ontvangst = 'ADRES_KLOPT_NIET')
               and not exists (select from bericht.uitgaand l
                                where l.jongere = u.jongere and l.stand = 'VERZONDEN' and l.ontstaan > u.ontstaan
                                  and (l.ontvangst = 'AANGEKOMEN' or l.ontvangst is null and l.kenmerk = ''))
            """;

    private static final String ALLE = """
            select organisatie, id, jongere, sinds from bericht.uitgaand
             where jongere is not null and (fout = 'ADRES_KLOPT_NIET' or ontvangst is not null)
             order by sinds
            """;

    private final JdbcClient db;
    private final Portaalbron jongeren;
    private final ApplicationEventPublisher uitgever;
    private final Tijd tijd;

    BereikSignalen(JdbcClient db, Portaalbron jongeren, ApplicationEventPublisher uitgever, Tijd tijd) {
        this.db = db;
        this.jongeren = jongeren;
        this.uitgever = uitgever;
        this.tijd = tijd;
    }

    @Override
    public List<String> soorten() {
        return List.of(SOORT);
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return teruggekomen(jongere)
                .filter(moment ->
                        jongeren.adresSinds(jongere).orElse(Instant.EPOCH).isBefore(moment))
                .map(moment -> new Signaal(SOORT, jongere, Tijd.dag(moment), Optional.empty(), Map.of()))
                .stream()
                .toList();
    }

    private Optional<Instant> teruggekomen(JongereId jongere) {
        return db.sql(TERUG)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.misschienMoment(rij, "terug"))
                .single();
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        return new Zin(
                t("signaal.bereik"),
                t("signaal.bereik.reden", signaal.vanaf()),
                "nu",
                t("signaal.bereik.actie"),
                "/jongeren/" + signaal.jongere() + "/gegevens");
    }

    @Override
    public void veranderd(UUID verzending, JongereId jongere) {
        uitgever.publishEvent(gebeurtenis(Organisatiecontext.vereist(), verzending, jongere, tijd.nu()));
    }

    @Override
    public Stream<? extends Gebeurtenis> gebeurtenissen() {
        return db
                .sql(ALLE)
                .query((rij, nummer) -> gebeurtenis(
                        new OrganisatieId(Rij.uuid(rij, "organisatie")),
                        Rij.uuid(rij, "id"),
                        Rij.jongere(rij),
                        Rij.moment(rij, "sinds")))
                .stream();
    }

    private static BereikGebeurtenis gebeurtenis(OrganisatieId huis, UUID id, JongereId jongere, Instant op) {
        return new BereikGebeurtenis(
                new Stempel(huis, Stempel.idVan(id, "bereik"), op, Tijd.dag(op), new GebruikerId(jongere.waarde())),
                jongere);
    }
}
