package kz.qyzmet.control.monitoring;

import java.util.EnumSet;
import java.util.Set;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Who reports quarterly, on which form, to whom, by which day ({@code ctl78.p60} to {@code ctl78.p62}). */
public enum ControlReporter {

    /** A central state body. */
    CENTRAL_BODY,
    /** A territorial division of a central state body or of its department. */
    TERRITORIAL_DIVISION,
    /** The local executive body of a region, a city of republican significance or the capital. */
    LOCAL_BODY,
    /** The local executive body of a district or a city of regional significance. */
    DISTRICT_BODY,
    /** The authority for informatization. */
    INFORMATIZATION_AUTHORITY;

    /**
     * Returns the forms on which it reports.
     *
     * @return the forms, not null
     */
    public Set<ControlForm> forms() {
        return switch (this) {
            case CENTRAL_BODY, TERRITORIAL_DIVISION -> Set.of(ControlForm.FORM_1MK);
            case LOCAL_BODY, DISTRICT_BODY -> Set.of(ControlForm.FORM_2MK);
            case INFORMATIZATION_AUTHORITY -> Set.of(ControlForm.FORM_3MK, ControlForm.FORM_4MK);
        };
    }

    /**
     * Returns to whom each of its reports goes. A district reports upward; its region reports to both bodies.
     *
     * @return the addressees, not null
     */
    public Set<ReportAddressee> addressees() {
        return switch (this) {
            case CENTRAL_BODY, INFORMATIZATION_AUTHORITY -> Set.of(ReportAddressee.AGENCY);
            case TERRITORIAL_DIVISION -> Set.of(ReportAddressee.TERRITORIAL_BODY);
            case LOCAL_BODY -> Set.of(ReportAddressee.AGENCY, ReportAddressee.TERRITORIAL_BODY);
            case DISTRICT_BODY -> Set.of(ReportAddressee.REGION);
        };
    }

    /**
     * Returns what its report of a quarter has to cover, where points 60 and 61 tell. A part that a body does not have,
     * such as subordinates, counts as covered once the report says so.
     *
     * @return the parts, not null, empty where the Rules do not tell
     */
    public Set<ReportCoverage> coverage() {
        return switch (this) {
            case CENTRAL_BODY ->
                EnumSet.of(
                        ReportCoverage.OWN_BODY,
                        ReportCoverage.DEPARTMENTS,
                        ReportCoverage.TERRITORIAL_BODIES,
                        ReportCoverage.SUBORDINATES,
                        ReportCoverage.COORDINATED_PROVIDERS);
            case LOCAL_BODY ->
                EnumSet.of(
                        ReportCoverage.OWN_BODY,
                        ReportCoverage.LOWER_BODIES,
                        ReportCoverage.AKIMS,
                        ReportCoverage.SUBORDINATES,
                        ReportCoverage.COORDINATED_PROVIDERS);
            case TERRITORIAL_DIVISION, DISTRICT_BODY, INFORMATIZATION_AUTHORITY -> EnumSet.noneOf(ReportCoverage.class);
        };
    }

    /**
     * Returns the norm that sets the day of its reports.
     *
     * <p>The annexes repeat the day; the point of the Rules is cited.
     *
     * @return the norm, not null
     */
    public NormId dueNorm() {
        return switch (this) {
            case CENTRAL_BODY, TERRITORIAL_DIVISION, LOCAL_BODY -> ControlRules.INTERNAL_CONTROL_INFORMATION_DUE;
            case DISTRICT_BODY -> ControlRules.DISTRICT_REPORT_DUE;
            case INFORMATIZATION_AUTHORITY -> ControlRules.SERVICE_VOLUME_REPORT_DUE;
        };
    }

    /**
     * Returns the norm by which a form is owed to its addressees.
     *
     * @param form the form, one of {@link #forms()}, not null
     * @return the norm, not null
     */
    public NormId dutyNorm(ControlForm form) {
        return switch (this) {
            case CENTRAL_BODY -> MonitoringNorms.REPORT_OF_CENTRAL_BODY;
            case TERRITORIAL_DIVISION -> MonitoringNorms.REPORT_OF_TERRITORIAL_DIVISION;
            case LOCAL_BODY -> MonitoringNorms.REPORT_OF_LOCAL_BODY;
            case DISTRICT_BODY -> MonitoringNorms.REPORT_OF_DISTRICT;
            case INFORMATIZATION_AUTHORITY ->
                form == ControlForm.FORM_4MK ? MonitoringNorms.ELECTRONIC_DATA : MonitoringNorms.STATE_CORPORATION_DATA;
        };
    }

    /** The norm by which every quarter is reported on; of districts the Rules give the day alone. */
    NormId cycleNorm() {
        return switch (this) {
            case CENTRAL_BODY, TERRITORIAL_DIVISION, LOCAL_BODY -> ControlRules.INTERNAL_CONTROL_INFORMATION_CYCLE;
            case DISTRICT_BODY -> MonitoringNorms.REPORT_OF_DISTRICT;
            case INFORMATIZATION_AUTHORITY -> ControlRules.SERVICE_VOLUME_REPORT_CYCLE;
        };
    }

    /** The norm that asks for an analytical note with a form. */
    NormId noteNorm(ControlForm form) {
        return this == INFORMATIZATION_AUTHORITY ? MonitoringNorms.ANALYTICAL_REPORTS : dutyNorm(form);
    }

    /** Whether a note goes with the report: the point on districts asks for the form alone. */
    boolean owesNote() {
        return this != DISTRICT_BODY;
    }

    /**
     * Returns the name of the reporter for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("reporter." + name());
    }
}
