package nl.routewijzer.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Weigeringmelder;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Menugetallen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate through which every read of person data passes. It runs the query and writes one row that says who looked,
 * why, and at whom, in the same transaction: if the row cannot be written, nobody sees the page.
 */
@Component
public class Inkijk implements Weigeringmelder {

    /** Who looks by emergency access does so for that purpose, whatever the page says it is for. */
    private static final String SCHRIJF = """
            insert into privacy.inkijk (gebruiker, rollen, doel, jongeren, geweigerd, op)
            values (:gebruiker, :rollen,
                    case when :doel = 'BEGELEIDING'
                          and exists (select from toegang.zicht_noodrelatie n
                                       where n.gebruiker = :gebruiker and n.jongere = any(:jongeren) and n.uren @> :op)
                         then 'NOODTOEGANG' else :doel end,
                    :jongeren, :geweigerd, :op)
            """;

    private static final ScopedValue<Set<JongereId>> LOPENDE_BLIK = ScopedValue.newInstance();

    private final JdbcClient db;
    private final Tijd tijd;
    private final Menugetallen menu;
    private final TransactionTemplate transactie;
    private final TransactionTemplate eigenTransactie;

    Inkijk(JdbcClient db, Tijd tijd, Menugetallen menu, PlatformTransactionManager transacties) {
        this.db = db;
        this.tijd = tijd;
        this.menu = menu;
        this.transactie = new TransactionTemplate(transacties);
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * One look: the query and its row. A look inside another look adds its people to the row of the outer one, so that
     * a page of several queries is one row.
     *
     * @param query gives an {@link OverJongeren}, or an Optional or collection of them
     */
    public <T> T van(Zicht zicht, Doel doel, Supplier<T> query) {
        if (LOPENDE_BLIK.isBound()) {
            var gezien = query.get();
            over(gezien).forEach(LOPENDE_BLIK.get()::add);
            return gezien;
        }
        return transactie.<T>execute(status -> {
            var wie = new LinkedHashSet<JongereId>();
            var gezien = ScopedValue.where(LOPENDE_BLIK, wie).call(query::get);
            over(gezien).forEach(wie::add);
            schrijf(zicht.gebruiker().waarde(), rollen(zicht), doel.name(), wie, Optional.empty());
            menu.telAlvast(zicht);
            return gezien;
        });
    }

    /** Writes down that somebody asked for what he may not see; the work itself was rolled back already. */
    @Override
    public void geweigerd(NietGevonden poging) {
        var bewijs = SecurityContextHolder.getContext().getAuthentication();
        if (bewijs != null && bewijs.getPrincipal() instanceof Ingelogd wie) {
            eigenTransactie.executeWithoutResult(status -> schrijf(
                    wie.zicht().gebruiker().waarde(),
                    rollen(wie.zicht()),
                    "GEWEIGERD",
                    Set.of(),
                    Optional.of(poging.soort())));
        }
    }

    private void schrijf(UUID gebruiker, String rollen, String doel, Set<JongereId> wie, Optional<String> geweigerd) {
        db.sql(SCHRIJF)
                .param("gebruiker", gebruiker)
                .param("rollen", rollen)
                .param("doel", doel)
                .param("jongeren", wie.stream().map(JongereId::waarde).toArray(UUID[]::new))
                .param("geweigerd", geweigerd.orElse(null))
                .param("op", Rij.alsParameter(tijd.nu()))
                .update();
    }

    private static String rollen(Zicht zicht) {
        return zicht.rollen().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Stream<JongereId> over(Object gezien) {
        return switch (gezien) {
            case OverJongeren rij -> rij.jongeren();
            case Optional<?> misschien -> misschien.stream().flatMap(Inkijk::over);
            case Collection<?> lijst -> lijst.stream().flatMap(Inkijk::over);
            default -> throw new IllegalArgumentException(gezien.getClass() + " zegt niet over wie het gaat");
        };
    }
}
