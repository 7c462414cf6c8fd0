package nl.routewijzer.scherm;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Runs every test of a {@link Scherm} in a fresh browser window, and once more from a fresh demo when it fails, as
 * {@link Herkansing} says. The complaints of the browser are part of the attempt.
 */
final class MetHerkansing implements InvocationInterceptor {

    private static final Namespace PLEK = Namespace.create(MetHerkansing.class);

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> methode, ExtensionContext context)
            throws Throwable {
        voer(test, methode, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> methode, ExtensionContext context)
            throws Throwable {
        voer(test, methode, context);
    }

    private static void voer(
            Invocation<Void> test, ReflectiveInvocationContext<Method> methode, ExtensionContext context)
            throws Throwable {
        var winkel = context.getRoot().getStore(PLEK);
        var browser = winkel.computeIfAbsent(Browserhuis.class, soort -> new Browserhuis(), Browserhuis.class);
        var herkansing = winkel.computeIfAbsent(
                Herkansing.class, soort -> new Herkansing(Path.of("target", "wankel.txt")), Herkansing.class);
        var scherm = (Scherm) context.getRequiredTestInstance();
        var naam = scherm.getClass().getSimpleName() + "."
                + methode.getExecutable().getName() + " " + context.getDisplayName();
        herkansing.voer(naam, () -> scherm.bezoek(browser.browser(), test::proceed), () -> {
            begin(scherm);
            scherm.bezoek(browser.browser(), () -> opnieuw(scherm, methode));
        });
    }

    static void begin(Scherm scherm) {
        AnnotationSupport.findAnnotatedMethods(scherm.getClass(), BeforeEach.class, HierarchyTraversalMode.TOP_DOWN)
                .forEach(begin -> ReflectionSupport.invokeMethod(begin, scherm));
    }

    private static void opnieuw(Scherm scherm, ReflectiveInvocationContext<Method> methode) {
        List<Object> argumenten = methode.getArguments();
        ReflectionSupport.invokeMethod(methode.getExecutable(), scherm, argumenten.toArray());
    }
}
