package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the arbitraries of every value of the core, so that a plain {@code @ForAll} works.
 *
 * <p>Found through the service loader. Days are jqwik's own, unless one of the annotations of this package narrows
 * them; enums are jqwik's own too.
 */
public final class QyzmetArbitraryProvider implements ArbitraryProvider {

    private static final int BEFORE_JQWIK = 10;

    /** Used by the service loader. */
    public QyzmetArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Class<?> type = targetType.getRawType();
        return type == LocalDate.class
                ? Narrowing.isAsked(targetType)
                : type.getName().startsWith("kz.qyzmet.") && !type.isEnum() && QyzmetArbitraries.covers(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(Narrowing.of(targetType).of(targetType.getRawType()));
    }

    /** Before jqwik's own, which would otherwise be taken together with a narrowed day. */
    @Override
    public int priority() {
        return BEFORE_JQWIK;
    }
}
