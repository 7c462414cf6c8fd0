package nl.routewijzer.app;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import nl.routewijzer.gedeeld.Tijd;
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

    /** At night; what is past its day is not shown before that either. */
    @Bean
    RecurringTask<Void> bewaartermijnen(Organisaties organisaties, Bijzonderheden bijzonderheden) {
        return Tasks.recurring("bewaartermijnen", new Daily(Tijd.ZONE, LocalTime.of(3, 30)))
                .execute((taak, context) -> organisaties.voorElke(huis -> bijzonderheden.ruimOp()));
    }
}
