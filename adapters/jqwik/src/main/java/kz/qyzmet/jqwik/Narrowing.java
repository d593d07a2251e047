package kz.qyzmet.jqwik;

import net.jqwik.api.providers.TypeUsage;

/** Reads the annotations of a parameter that narrow its days. */
final class Narrowing {

    private Narrowing() {}

    /** Tells whether an annotation narrows the days. */
    static boolean isAsked(TypeUsage type) {
        return type.isAnnotated(InYear.class)
                || type.isAnnotated(OnWorkingDay.class)
                || type.isAnnotated(OnDayOff.class)
                || type.isAnnotated(AroundDaysOff.class);
    }

    /** Returns the arbitraries of the days that the annotations leave. */
    static QyzmetArbitraries of(TypeUsage type) {
        QyzmetArbitraries all = QyzmetArbitraries.standard();
        QyzmetArbitraries years = type.findAnnotation(InYear.class)
                .map(in -> all.inYears(in.value(), in.until() == InYear.SAME ? in.value() : in.until()))
                .orElse(all);
        QyzmetArbitraries near = type.isAnnotated(AroundDaysOff.class) ? years.aroundDaysOff() : years;
        QyzmetArbitraries worked = type.isAnnotated(OnWorkingDay.class) ? near.onWorkingDays() : near;
        return type.isAnnotated(OnDayOff.class) ? worked.onDaysOff() : worked;
    }
}
