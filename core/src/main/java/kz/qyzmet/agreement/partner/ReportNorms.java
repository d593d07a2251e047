package kz.qyzmet.agreement.partner;

import kz.qyzmet.law.NormId;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.law.StandardAgreement;

/** The norms on the reports of a partner. */
public final class ReportNorms {

    /** P. 27: The partner reports on the state of its work when the State Corporation asks. No term is set. */
    public static final NormId REPORT_ON_REQUEST = NormId.of("spa219.p27.report-on-request");

    private ReportNorms() {}

    /** The norm of point 27 that asks for a report of a period. */
    static NormId of(ReportingPeriod sort) {
        return switch (sort) {
            case MONTH -> StandardAgreement.MONTHLY_REPORT;
            case QUARTER -> StandardAgreement.QUARTERLY_REPORT;
            case HALF_YEAR -> StandardAgreement.HALF_YEARLY_REPORT;
            case YEAR -> StandardAgreement.ANNUAL_REPORT;
        };
    }
}
