package kz.qyzmet.jqwik;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/**
 * Gives jqwik the arbitraries of the values of other libraries that stand in the core: sums of money in tenge, and
 * quarters.
 *
 * <p>Found through the service loader, and asked last: a provider of the host or of the library itself wins.
 */
public final class ForeignArbitraryProvider implements ArbitraryProvider {

    private static final Set<Class<?>> TYPES = Set.of(Money.class, YearQuarter.class);
    private static final int AFTER_ALL_OTHERS = -10;

    /** Used by the service loader. */
    public ForeignArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return TYPES.contains(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(Narrowing.of(targetType).of(targetType.getRawType()));
    }

    @Override
    public int priority() {
        return AFTER_ALL_OTHERS;
    }
}
