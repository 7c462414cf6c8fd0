package nl.routewijzer.privacy;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.toegang.Menugetallen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The read gate, and the same without its row while a measurement leaves it open. Exists in {@code meting} alone. */
public class InkijkMetDoorlaat extends Inkijk {

    private final TransactionTemplate transactie;
    private final Menugetallen menu;
    private final BooleanSupplier staatOpen;

    public InkijkMetDoorlaat(
            JdbcClient db,
            Tijd tijd,
            Menugetallen menu,
            PlatformTransactionManager transacties,
            BooleanSupplier staatOpen) {
        super(db, tijd, menu, transacties);
        this.menu = menu;
        this.transactie = new TransactionTemplate(transacties);
        this.staatOpen = staatOpen;
    }

    /** One transaction either way: the organisation is set for each. */
    @Override
    public <T> T van(Zicht zicht, Doel doel, Supplier<T> query) {
        return staatOpen.getAsBoolean()
                ? transactie.<T>execute(status -> kijk(zicht, query))
                : super.van(zicht, doel, query);
    }

    private <T> T kijk(Zicht zicht, Supplier<T> query) {
        var gezien = query.get();
        menu.telAlvast(zicht);
        return gezien;
    }
}
