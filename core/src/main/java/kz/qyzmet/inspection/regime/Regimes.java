package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Regime;

/**
 * Under which regime the things beside inspections fall: each by one day, and to its end.
 *
 * <p>What governs an inspection: {@link GoverningRegime}.
 */
public final class Regimes {

    private Regimes() {}

    /**
     * Returns the regime of a day.
     *
     * @param day the day, not null
     * @param edition the edition, not null
     * @return the regime, not null
     */
    public static Regime on(LocalDate day, Edition edition) {
        return Regime.on(day, edition.norms());
    }

    /**
     * Returns the regime of a complaint: that of the day of its registration. Its terms are the same in either, because
     * Art. 25 of the Law sets them.
     *
     * @param registered the day of the registration, not null
     * @param edition the edition, not null
     * @return the regime, not null
     */
    public static Regime ofComplaint(LocalDate registered, Edition edition) {
        return on(registered, edition);
    }

    /**
     * Returns the regime of a report: that of the last day of its period, whenever it is handed in.
     *
     * @param periodEnd the last day of the period, not null
     * @param edition the edition, not null
     * @return the regime, not null
     */
    public static Regime ofReport(LocalDate periodEnd, Edition edition) {
        return on(periodEnd, edition);
    }
}
