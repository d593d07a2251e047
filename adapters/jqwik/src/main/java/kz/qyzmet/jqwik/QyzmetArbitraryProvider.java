package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.law.Outcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the arbitraries of every value of the core, so that a plain {@code @ForAll} works.
 *
 * <p>Found through the service loader. Days are jqwik's own, unless one of the annotations of this package narrows
 * them; enums are jqwik's own too. An outcome holds values of the type that it is asked for; of a wildcard or a type
 * variable, the first bound is taken.
 */
public final class QyzmetArbitraryProvider implements ArbitraryProvider {

    private static final int BEFORE_JQWIK = 10;

    /** Used by the service loader. */
    public QyzmetArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Class<?> type = bound(targetType).getRawType();
        return type == LocalDate.class
                ? Narrowing.isAsked(targetType)
                : type.getName().startsWith("kz.qyzmet.") && !type.isEnum() && QyzmetArbitraries.covers(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Class<?> type = bound(targetType).getRawType();
        List<TypeUsage> of = bound(targetType).getTypeArguments();
        if (of.isEmpty() || !Outcome.class.isAssignableFrom(type) || type == Outcome.Refused.class) {
            return Set.of(Narrowing.of(targetType).of(type));
        }
        Set<Arbitrary<?>> outcomes = new LinkedHashSet<>();
        for (Arbitrary<?> value : subtypeProvider.apply(of.get(0))) {
            outcomes.add(value.map(Outcome.Accepted::new));
        }
        // What cannot be accepted is not provided at all, so that jqwik names the type that it lacks.
        if (!outcomes.isEmpty() && type == Outcome.class) {
            outcomes.add(Narrowing.of(targetType).of(Outcome.Refused.class));
        }
        return outcomes;
    }

    /** Before jqwik's own, which would otherwise be taken together with a narrowed day. */
    @Override
    public int priority() {
        return BEFORE_JQWIK;
    }

    /** Returns the type itself, or what a wildcard or a type variable has to be at least. */
    private static TypeUsage bound(TypeUsage type) {
        return type.isTypeVariableOrWildcard() && !type.getUpperBounds().isEmpty()
                ? type.getUpperBounds().get(0)
                : type;
    }
}
