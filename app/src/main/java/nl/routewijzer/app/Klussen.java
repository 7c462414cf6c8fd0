package nl.routewijzer.app;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import nl.routewijzer.bericht.Bezorgronde;
import nl.routewijzer.bericht.Herinnerronde;
import nl.routewijzer.bericht.Ontvangstronde;
import nl.routewijzer.bericht.Opruimronde;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.privacy.Bewaartermijnen;
import nl.routewijzer.privacy.Bijzonderheden;
import nl.routewijzer.privacy.Kennisgevingen;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Vertrek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that run by themselves; each has its line in docs/beheer.md. */
@Configuration(proxyBeanMethods = false)
class Klussen {

    @Bean
    RecurringTask<Void> gebeurtenissenOpnieuw(Uitgaand uitgaand, Tijd tijd) {
        return Tasks.recurring("gebeurtenissen-opnieuw", FixedDelay.ofMinutes(1))
                .execute((taak, context) -> uitgaand.probeerWatWachtte(tijd.nu()));
    }

    @Bean
    RecurringTask<Void> uitDienst(Vertrek vertrek) {
        return Tasks.recurring("uit-dienst", new Daily(Tijd.ZONE, LocalTime.of(0, 5)))
                .execute((taak, context) -> vertrek.werkBij());
    }

    @Bean
    RecurringTask<Void> kennisgevingenVersturen(Organisaties organisaties, Kennisgevingen kennisgevingen) {
        return Tasks.recurring("kennisgevingen", FixedDelay.ofMinutes(1))
                .execute((taak, context) -> organisaties.voorElke(huis -> kennisgevingen.verstuur()));
    }

    /** What could not go at once: it waited a while, its hour was quiet, an attempt failed, or the process ended in between. */
    @Bean
    RecurringTask<Void> uitgaandePost(Organisaties organisaties, Bezorgronde ronde) {
        return Tasks.recurring("uitgaande-post", FixedDelay.ofSeconds(10))
                .execute((taak, context) -> organisaties.voorElke(huis -> ronde.werk()));
    }

    @Bean
    RecurringTask<Void> herinneringen(Organisaties organisaties, Herinnerronde ronde) {
        return Tasks.recurring("herinneringen", FixedDelay.ofMinutes(5))
                .execute((taak, context) -> organisaties.voorElke(huis -> ronde.herinner()));
    }

    @Bean
    RecurringTask<Void> ontvangst(Organisaties organisaties, Ontvangstronde ronde) {
        return Tasks.recurring("ontvangst", FixedDelay.ofMinutes(5))
                .execute((taak, context) -> organisaties.voorElke(huis -> ronde.vraag()));
    }

    @Bean
    RecurringTask<Void> uitgaandOpruimen(Organisaties organisaties, Opruimronde ronde) {
        return Tasks.recurring("uitgaand-opruimen", new Daily(Tijd.ZONE, LocalTime.of(3, 45)))
                .execute((taak, context) -> organisaties.voorElke(huis -> ronde.ruimOp()));
    }

    /** At night; what is past its day is not shown before that either. */
    @Bean
    RecurringTask<Void> opruimenNaTermijn(
            Organisaties organisaties, Bijzonderheden bijzonderheden, Bewaartermijnen termijnen) {
        return Tasks.recurring("bewaartermijnen", new Daily(Tijd.ZONE, LocalTime.of(3, 30)))
                .execute((taak, context) -> organisaties.voorElke(huis -> {
                    bijzonderheden.ruimOp();
                    termijnen.ruimOp();
                }));
    }
}
