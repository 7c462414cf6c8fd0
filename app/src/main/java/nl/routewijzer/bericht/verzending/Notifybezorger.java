package nl.routewijzer.bericht.verzending;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * By mail or text message through NotifyNL. The reference is the id of the notice; before it is offered again NotifyNL is asked whether
 * it knows that one. What NotifyNL says when it refuses names addresses, so only the number of it is looked at.
 *
 * <p>Source: NotifyNL, API-documentatie (GOV.UK Notify REST API, version 2): send, get by reference, statuses, errors.
 */
@Component
@Order(0)
@ConditionalOnProperty("routewijzer.notify.adres")
@EnableConfigurationProperties(Notifyinstellingen.class)
class Notifybezorger implements Bezorger, Ontvangstbron {

    static final String NAAM = "NOTIFY";

    static {
        // Java itself sends a POST once more when the line breaks before the answer: that would be a second message
        System.setProperty("sun.net.http.retryPost", "false");
    }

    /** The client itself waits for ever. */
    private static final Duration LANGST = Duration.ofSeconds(30);

    private static final int TE_VEEL = 429;
    private static final int STUK = 500;
    private static final int NIET_GEVONDEN = 404;
    private static final int ONBEVOEGD = 403;
    private static final int ONGELDIG = 400;

    private final NotificationClient dienst;
    private final Notifyinstellingen instellingen;

    Notifybezorger(Notifyinstellingen instellingen) {
        instellingen.bezwaar().ifPresent(zin -> {
            throw new Opstartfout(zin);
        });
        this.instellingen = instellingen;
        this.dienst = new NotificationClient(
                instellingen.sleutel(), instellingen.adres().replaceFirst("/$", ""));
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public boolean kan(Verzendweg weg) {
        return instellingen.sjabloon(weg, Taal.NL).isPresent();
    }

    @Override
    public String bezorg(Poststuk stuk) {
        var sjabloon = instellingen.sjabloon(stuk.weg(), stuk.taal()).orElseThrow();
        var nummer = stuk.id().toString();
        return vraag(() -> stuk.weg() == Verzendweg.MAIL
                ? dienst.sendEmail(
                                sjabloon,
                                stuk.adres(),
                                Map.of("onderwerp", stuk.onderwerp(), "tekst", stuk.tekst()),
                                nummer)
                        .getNotificationId()
                        .toString()
                : dienst.sendSms(sjabloon, stuk.adres(), Map.of("tekst", stuk.tekst()), nummer)
                        .getNotificationId()
                        .toString());
    }

    @Override
    public Optional<Eerder> eerder(UUID id) {
        return vraag(() -> dienst.getNotifications(null, null, id.toString(), null).getNotifications().stream()
                .findFirst()
                .map(bekend -> new Eerder(
                        "sms".equals(bekend.getNotificationType()) ? Verzendweg.SMS : Verzendweg.MAIL,
                        bekend.getId().toString())));
    }

    @Override
    public Optional<Ontvangst> ontvangst(String kenmerk) {
        return vraag(() -> Ontvangst.van(dienst.getNotificationById(kenmerk).getStatus()));
    }

    private static <T> T vraag(Callable<T> werk) {
        var taak = new FutureTask<>(werk);
        Thread.ofVirtual().start(taak);
        try {
            return taak.get(LANGST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException fout) {
            throw new Bezorgfout(
                    fout.getCause() instanceof NotificationClientException geweigerd
                            ? woord(geweigerd.getHttpResult())
                            : Fout.EIGEN_FOUT);
        } catch (TimeoutException fout) {
            throw new Bezorgfout(Fout.ONBEREIKBAAR);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new Bezorgfout(Fout.ONBEREIKBAAR);
        }
    }

    /** A 400 means that the address is none, or that what we ask cannot be: nothing changes by asking again. */
    private static Fout woord(int antwoord) {
        return switch (antwoord) {
            case ONGELDIG -> Fout.GEWEIGERD;
            case ONBEVOEGD, NIET_GEVONDEN -> Fout.INSTELLING;
            case TE_VEEL -> Fout.TE_DRUK;
            default -> antwoord >= STUK ? Fout.TE_DRUK : Fout.ONBEREIKBAAR;
        };
    }
}
