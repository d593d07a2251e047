package kz.qyzmet.agreement.partner;

import kz.qyzmet.law.NormId;

/** The norms without a term that opening hours decide. */
public final class ScheduleNorms {

    /** P. 4 sp. 2 para 9: On weekdays there is no break. */
    public static final NormId NO_BREAK = NormId.of("spa219.p4.sp2.i9.hours-no-break");

    /** Annex 1 p. 8 sp. 2: Where the system is given for use, the schedule of the service centers is kept. */
    public static final NormId SCHEDULE_OF_CENTERS = NormId.of("spa219.an1.p8.impl.s2.work-schedule");

    private ScheduleNorms() {}
}
