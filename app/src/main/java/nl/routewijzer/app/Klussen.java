package nl.routewijzer.app;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.routewijzer.gedeeld.Tijd;
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
}
